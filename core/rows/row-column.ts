/** What a column of the rows tab is: its meaning over the model and its formula, side by side. */
import type { DialectName } from '../language/dialects/index';
import type { Lack, Numbers } from '../language/evaluate';
import type { CellReference, ColumnReference, Formula, RangeReference } from '../language/formula';
import type { WindowName } from '../language/scope';
import type { FilterName, Source } from '../language/vocabulary';
import type { PeriodWindows } from '../periods/windows';
import type { DealField } from '../table/fields';
import type { OtherTab, TabField } from '../table/tabs/tab-fields';
import type { MeaningName } from './meanings';
import type { DealModel, Holdings, ListName } from './model';
import type { RowColumnName } from './row-column-names';

export type { Numbers, RowColumnName };

/** 0 lets every deal through. */
export type Filters = Readonly<Record<FilterName, number>>;

/** What a column's meaning may look at. */
export interface Computing {
  readonly model: DealModel;
  readonly windows: PeriodWindows;
  readonly today: number;
  readonly filters: Filters;
  /** Another column, of this tab's rows or of another's. */
  readonly own: (name: RowColumnName) => Numbers;
}

/** A column that one of the raw tabs may have, or the one that the user chose. */
export type FieldName = DealField | { [Tab in OtherTab]: TabField<Tab> }[OtherTab] | 'segment';

/** What a column's formula may refer to. */
export interface RowCells {
  readonly model: DealModel;
  /** The program the dashboard is for, where that is known. */
  readonly dialect: DialectName | undefined;
  /** The raw cell of this row in the field's column. */
  readonly raw: (field: FieldName) => Formula;
  /** The whole raw column of a field, of this tab or of another. */
  readonly rawColumn: (tab: Source, field: FieldName) => ColumnReference;
  /** Whether the rows tab has the column. */
  readonly has: (name: RowColumnName) => boolean;
  /** Another column of the rows tab, in this row. */
  readonly own: (name: RowColumnName) => Formula;
  /** Another column of the rows tab, all of it. */
  readonly whole: (name: RowColumnName) => ColumnReference;
  /** Another column of the rows tab, down to the last row it has. */
  readonly bounded: (name: RowColumnName) => RangeReference;
  /** What the raw numbers of a field are divided by: 100 for probabilities such as 20. */
  readonly divisor: (field: FieldName) => number;
  readonly setup: SetupCells;
}

/** Cells and lists of the setup tab that the rows tab reads. */
export interface SetupCells {
  readonly list: (name: ListName | 'stage' | 'outcomeLabel') => RangeReference;
  readonly stageWeights: RangeReference;
  /** Days a deal may stay in a stage. */
  readonly stageDays: RangeReference;
  readonly outcomeCodes: RangeReference;
  /** The labels of a list of meanings, and the codes beside them. */
  readonly labels: (name: MeaningName) => RangeReference;
  readonly codes: (name: MeaningName) => RangeReference;
  readonly filter: (name: FilterName) => CellReference;
  readonly today: CellReference;
  readonly responseHours: CellReference;
  /** What the targets call the whole team. */
  readonly teamLabel: CellReference;
  readonly periodIsAll: CellReference;
  /** Whole months of the period; 0 where it is not made of such. */
  readonly periodMonths: CellReference;
  /** First day, first day after, eve and last day up to today of a window. */
  readonly window: (name: WindowName, what: WindowPart) => CellReference;
}

export type WindowPart = 'start' | 'end' | 'opening' | 'closing';

export interface RowColumn {
  /** The tab whose rows it describes. */
  readonly source: Source;
  /** What this column would need and is not there; `null` where nothing is lacking. */
  readonly lacks: (model: Holdings) => Lack | null;
  readonly evaluate: (computing: Computing) => Numbers;
  readonly formula: (cells: RowCells) => Formula;
  /** A formula can read the raw cells; else cleaned values stand in the column. */
  readonly isLive: (model: DealModel, isReadable: (field: FieldName) => boolean) => boolean;
  /** Whether dashboards for a program have it, none where no program is named; all have it where nothing is said here. */
  readonly isIn?: (dialect: DialectName | undefined) => boolean;
}

/** A column over deals: what it lacks is a column of the deals tab. */
export interface DealColumn {
  readonly lacks: (model: Holdings) => DealField | 'segment' | null;
  readonly evaluate: (computing: Computing) => Numbers;
  readonly formula: RowColumn['formula'];
  readonly isLive: RowColumn['isLive'];
  readonly isIn?: NonNullable<RowColumn['isIn']>;
}

/** Values as of the build, whatever the raw cells are, for formulas that look whether they still hold. */
export interface AsBuilt {
  /** The column that names the sheet row in which a value stands. */
  readonly at: RowColumnName;
  /** The column that is 1 in the row whose number it is. */
  readonly where: RowColumnName;
}

export interface AsBuiltDealColumn extends Pick<DealColumn, 'lacks' | 'evaluate' | 'isIn'> {
  readonly asBuilt: AsBuilt;
}

export type AsBuiltColumn = Pick<RowColumn, 'source' | 'lacks' | 'evaluate' | 'isIn'> &
  Pick<AsBuiltDealColumn, 'asBuilt'>;

export const overDeals = <Column extends Pick<DealColumn, 'lacks'>>(
  column: Column,
): Omit<Column, 'lacks'> & Pick<RowColumn, 'source' | 'lacks'> => ({
  ...column,
  source: 'deals',
  lacks(model) {
    const field = column.lacks(model);
    if (field !== null) return { tab: 'deals', field: model.tabs.deals === undefined ? null : field };
    return model.tabs.deals === undefined ? { tab: 'deals', field: null } : null;
  },
});
