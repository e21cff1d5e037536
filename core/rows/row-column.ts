/** What a column of the rows tab is: its meaning over the model and its formula, side by side. */
import type { CellReference, Formula, RangeReference } from '../language/formula';
import type { PeriodWindow } from '../periods/period';
import type { DealField } from '../table/fields';
import type { DealModel, ListName } from './model';

/** Numbers in a column; `NaN` is a blank and `""` in the cell. */
export type Numbers = Int32Array | Float64Array;

/** 0 lets every deal through. */
export type Filters = Readonly<Record<ListName, number>>;

/** What a column's meaning may look at. Columns are computed in the order of the tab, earlier ones stand in `own`. */
export interface Computing {
  readonly model: DealModel;
  readonly window: PeriodWindow;
  readonly filters: Filters;
  readonly own: (name: RowColumnName) => Numbers;
}

/** What a column's formula may refer to. */
export interface RowCells {
  readonly model: DealModel;
  /** The raw cell of this row in the field's column. */
  readonly raw: (field: DealField) => Formula;
  /** Another column of the rows tab, in this row. */
  readonly own: (name: RowColumnName) => Formula;
  /** What the raw numbers of a field are divided by: 100 for probabilities such as 20. */
  readonly divisor: (field: DealField) => number;
  readonly setup: SetupCells;
}

/** Cells and lists of the setup tab that the rows tab reads. */
export interface SetupCells {
  readonly list: (name: ListName | 'stage' | 'outcomeLabel' | 'dealType') => RangeReference;
  readonly stageWeights: RangeReference;
  readonly outcomeCodes: RangeReference;
  /** 1 where the type is a renewal, else 0. */
  readonly renewals: RangeReference;
  readonly filter: (name: ListName) => CellReference;
  readonly periodIsAll: CellReference;
  readonly start: CellReference;
  readonly end: CellReference;
  readonly previousStart: CellReference;
  readonly previousEnd: CellReference;
}

export const rowColumnNames = [
  'outcome',
  'rep',
  'location',
  'pipeline',
  'stage',
  'created',
  'closed',
  'value',
  'bookingValue',
  'probability',
  'weightedValue',
  'cycleDays',
  'inFilter',
  'closedState',
  'createdState',
  'closedMonth',
  'createdMonth',
] as const;

export type RowColumnName = (typeof rowColumnNames)[number];

export interface RowColumn {
  /** The raw column without which this one does not exist; `null` where nothing is lacking. */
  readonly lacks: (model: DealModel) => DealField | null;
  readonly evaluate: (computing: Computing) => Numbers;
  readonly formula: (cells: RowCells) => Formula;
  /** A formula can read the raw cells; else cleaned values stand in the column. */
  readonly isLive: (model: DealModel, isReadable: (field: DealField) => boolean) => boolean;
}
