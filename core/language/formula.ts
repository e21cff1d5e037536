/** A spreadsheet formula as a tree: references by tab and position, no text until a dialect prints it. */
import type { OperatorName, PairOperatorName } from './operators/index';
import type { Comparison } from './populations';
import type { Source } from './vocabulary';

/** The user's own tabs: `raw` holds the deals, the others what their names say. */
export type RawTabId = 'raw' | Exclude<Source, 'deals'>;

/** The tabs a formula may name. */
export type TabId = RawTabId | 'dashboard' | 'setup' | 'rows';

/** Rows and columns count from 0 here; dialects print them from 1 and A. */
export interface CellReference {
  readonly kind: 'cell';
  readonly tab: TabId;
  readonly row: number;
  readonly column: number;
}

export interface RangeReference {
  readonly kind: 'range';
  readonly tab: TabId;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** A whole column, so that rows appended later are seen. */
export interface ColumnReference {
  readonly kind: 'column';
  readonly tab: TabId;
  readonly column: number;
}

/** The cell of this tab in the formula's own row: what a column formula is made of. */
export interface SameRowReference {
  readonly kind: 'sameRow';
  readonly column: number;
}

/** Every function a generated formula may use: each exists in Excel 2013, Google Sheets, LibreOffice and the embedded engine. */
export const portableFunctions = [
  'ABS',
  'AND',
  'AVERAGE',
  'AVERAGEIFS',
  'COUNT',
  'COUNTA',
  'COUNTIF',
  'COUNTIFS',
  'DATE',
  'DAY',
  'EDATE',
  'EOMONTH',
  'FREQUENCY',
  'IF',
  'IFERROR',
  'INDEX',
  'INT',
  'ISERROR',
  'ISNUMBER',
  'MATCH',
  'MAX',
  'MEDIAN',
  'MIN',
  'MONTH',
  'NETWORKDAYS',
  'NOT',
  'OR',
  'PERCENTILE',
  'ROUND',
  'ROW',
  'SMALL',
  'SUBSTITUTE',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
  'TEXT',
  'TODAY',
  'TRIM',
  'YEAR',
] as const;

/** What besides stands in dashboards for the embedded engine, which nobody opens in another program. */
export const embeddedFunctions = ['MAXIFS'] as const;

export type FunctionName = (typeof portableFunctions)[number] | (typeof embeddedFunctions)[number];

export type BinaryOperator = '+' | '-' | '*' | '/' | '^' | '&' | '=' | '<>' | '<' | '<=' | '>' | '>=';

/** Rows where `column` compares so with `value`: a number, a cell or a computed key. Never user text. */
export interface Criterion {
  readonly column: ColumnReference | RangeReference;
  readonly is: Comparison;
  readonly value: Formula;
}

/** An operator of the KPI language over columns of one tab; each dialect has its own text for it. */
export interface AggregateFormula {
  readonly kind: 'aggregate';
  readonly operator: OperatorName;
  readonly of: ColumnReference | RangeReference;
  readonly where: readonly Criterion[];
}

/** The same of two sets of rows of one tab. */
export interface PairFormula {
  readonly kind: 'pair';
  readonly operator: PairOperatorName;
  readonly of: RangeReference;
  readonly where: readonly [readonly Criterion[], readonly Criterion[]];
}

export type Formula =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'text'; readonly value: string }
  | CellReference
  | RangeReference
  | ColumnReference
  | SameRowReference
  | { readonly kind: 'call'; readonly name: FunctionName; readonly arguments: readonly Formula[] }
  | { readonly kind: 'binary'; readonly operator: BinaryOperator; readonly left: Formula; readonly right: Formula }
  /** A text where a pattern is expected: each dialect escapes the signs that it would take for more than themselves. */
  | { readonly kind: 'literal'; readonly of: Formula }
  | AggregateFormula
  | PairFormula;

export const number = (value: number): Formula => ({ kind: 'number', value });
export const text = (value: string): Formula => ({ kind: 'text', value });
export const literal = (of: Formula): Formula => ({ kind: 'literal', of });
export const cell = (tab: TabId, row: number, column: number): CellReference => ({ kind: 'cell', tab, row, column });
export const column = (tab: TabId, index: number): ColumnReference => ({ kind: 'column', tab, column: index });
export const sameRow = (index: number): SameRowReference => ({ kind: 'sameRow', column: index });

/** A part of one column, first and last row included. */
export const columnPart = (tab: TabId, index: number, firstRow: number, lastRow: number): RangeReference => ({
  kind: 'range',
  tab,
  firstRow,
  lastRow,
  firstColumn: index,
  lastColumn: index,
});

export const call = (name: FunctionName, ...args: readonly Formula[]): Formula => ({
  kind: 'call',
  name,
  arguments: args,
});

export const binary = (operator: BinaryOperator, left: Formula, right: Formula): Formula => ({
  kind: 'binary',
  operator,
  left,
  right,
});

/** `IF` always with all three arguments: a missing third is FALSE in one engine and 0 in another. */
export const when = (condition: Formula, then: Formula, otherwise: Formula): Formula =>
  call('IF', condition, then, otherwise);

export const equals = (left: Formula, right: Formula): Formula => binary('=', left, right);
export const plus = (left: Formula, right: Formula): Formula => binary('+', left, right);
export const minus = (left: Formula, right: Formula): Formula => binary('-', left, right);
export const times = (left: Formula, right: Formula): Formula => binary('*', left, right);
export const dividedBy = (left: Formula, right: Formula): Formula => binary('/', left, right);

/** The first date of a month that is counted as year × 12 + month. */
export const monthNumber = (date: Formula): Formula => plus(times(call('YEAR', date), number(12)), call('MONTH', date));
