/** What an operator of the KPI language is: one meaning in TypeScript and one text per dialect, side by side. */
import type { Details, Result, Why } from '../../result';
import type { DialectName } from '../dialects/index';
import {
  binary,
  type ColumnReference,
  type Criterion,
  call,
  type Formula,
  type RangeReference,
  text,
  times,
} from '../formula';

/** "This dialect cannot say it" as a value; the dashboard then shows the computed number with its date. */
export interface Unsupported {
  readonly unsupported: string;
}

/** Writes the operator over `of`, for the rows in which every criterion holds. */
export type FormulaWriter = (
  of: ColumnReference | RangeReference,
  where: readonly Criterion[],
) => Formula | Unsupported;

/** A condition under which there is no value, as a formula that is true then. */
export interface Absence {
  readonly when: Formula;
  readonly why: Why;
  readonly details?: Details;
}

/** Some rows and the numbers that they have, blanks left out. Each is found when it is asked for, and most ask for one. */
export interface Measured {
  /** Those without a number too. */
  readonly rows: number;
  readonly total: () => Total;
  /** In no order: who asks for them may move them about, as a median does, which spares a copy of each. */
  readonly numbers: () => Float64Array;
}

/** The numbers added up in the order of their rows, and how many there are. */
export interface Total {
  readonly total: number;
  readonly counted: number;
}

export interface Operator {
  readonly evaluate: (measured: Measured) => Result<number>;
  readonly formula: Readonly<Record<DialectName, FormulaWriter>>;
  /** When there is no value, written with other operators, so that every dialect can say it. */
  readonly absences: (of: ColumnReference | RangeReference, where: readonly Criterion[]) => readonly Absence[];
  /** The formula must be entered as an array formula. */
  readonly array: boolean;
}

/** The same text in every dialect; a dialect with a better word overrides its own key. */
export const everywhere = <Writer>(writer: Writer): Readonly<Record<DialectName, Writer>> => ({
  sheets: writer,
  excel: writer,
  xlsx: writer,
  embedded: writer,
});

/** An operator over two sets of rows of one tab. */
export interface PairOperator {
  readonly evaluate: (one: Float64Array, other: Float64Array) => Result<number>;
  readonly formula: Readonly<
    Record<DialectName, (of: RangeReference, one: readonly Criterion[], other: readonly Criterion[]) => Formula>
  >;
}

/** Criteria as the arguments of SUMIFS and its family: range, value, range, `"<="&value` … */
export const criteriaArguments = (where: readonly Criterion[]): readonly Formula[] =>
  where.flatMap(({ column, is, value }) => [column, is === '=' ? value : binary('&', text(is), value)]);

/** Criteria as one array that is not 0 where all of them hold. */
export const conditionArray = (where: readonly Criterion[], of: Formula): Formula =>
  [...where.flatMap(conditions), call('ISNUMBER', of)].reduce(times);

/** A blank of a generated column is `""`, and any text is more than any number; among cleaned values it is empty, and 0. */
const conditions = ({ column, is, value }: Criterion): readonly Formula[] =>
  is === '=' && !isZero(value) ? [binary(is, column, value)] : [call('ISNUMBER', column), binary(is, column, value)];

const isZero = (value: Formula): boolean => value.kind === 'number' && value.value === 0;
