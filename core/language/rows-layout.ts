/** Where a formula finds what it reads: the columns of the rows tab, the filters, windows and targets of the setup. */

import type { Result } from '../result';
import type { Lack } from './evaluate';
import type { CellReference, ColumnReference, Formula, RangeReference } from './formula';
import type { Absence } from './operators/operator';
import type { KeyArithmetic, Scope, Window } from './scope';
import type { FilterName, InputName, KeyColumn, MeasureColumn, Source } from './vocabulary';

/** Where the rows tab and the setup keep what formulas read. */
export interface RowsLayout {
  /** Whole columns, so that rows appended later are seen. */
  readonly column: (name: KeyColumn | MeasureColumn) => ColumnReference | undefined;
  /** The same column down to the headroom's end: array formulas over whole columns would be slow. */
  readonly bounded: (name: KeyColumn | MeasureColumn) => RangeReference | undefined;
  readonly missing: (name: KeyColumn | MeasureColumn) => Lack | undefined;
  /** Whether the rows of the window can be picked by that date. */
  readonly dated: (date: KeyColumn, window: Window<Formula>) => boolean;
  /** A column that is there whenever the tab is: for counting its rows. */
  readonly anyColumn: Readonly<Record<Source, KeyColumn>>;
  /** `null` where the window has no such number. */
  readonly input: (name: InputName, window: Window<Formula>) => Formula | null;
  /** The setup's target of a KPI there, and whether there is one; a failure where there can be none. */
  readonly target: (kpi: string, addsUp: boolean, scope: Scope<Formula>) => Result<GivenTarget>;
  readonly days: Omit<KeyArithmetic<Formula>, 'literal' | 'plus'>;
  /** 1 where the period has one before it, else 0. */
  readonly hasPrevious: CellReference;
  /** 0 where the filter lets every label through. */
  readonly filter: (name: FilterName) => CellReference;
  readonly filterable: (source: Source, name: FilterName) => boolean;
  /** Keys are those of every row, whatever the filters: lines ask the filters too. */
  readonly filterApart: boolean;
}

export interface GivenTarget {
  readonly isGiven: Formula;
  readonly value: Formula;
  /** Asked only where it is given. */
  readonly absences: readonly Absence[];
}
