/** Parameters of functions that read row by row: columns of numbers, labels, dates, and the single cells beside them. */
import { failure, type Result, success } from '../result';
import { type Cell, isBlank, isDate, isError } from '../table/cell';
import { textOf } from '../table/cell-text';
import { isoMoment } from '../table/iso-date';
import { serialOf } from '../table/serial-date';
import type { LocalText } from '../words/words';
import { columnCells, numberIn } from './arguments';
import type { Argument, Parameter } from './custom-function';
import { oneNumber } from './number-parameter';

/**
 * `numbers`, `labels` and `moments` have a cell per row; `day`, `text`, `number` and `cell` are one cell; `list`, `pairs`
 * and `table` are ranges of their own, whose rows are not those of the others.
 */
export type RowKind =
  | 'numbers'
  | 'labels'
  | 'moments'
  | 'day'
  | 'text'
  | 'number'
  | 'cell'
  | 'list'
  | 'pairs'
  | 'table';

export interface RowParameter<Name extends string = string, Value = unknown> extends Parameter {
  readonly name: Name;
  readonly kind: RowKind;
  /** `headed`: the first row holds the columns' names. */
  readonly read: (argument: Argument, headed: boolean) => Result<Value>;
}

/** `NaN` where blank. */
export type NumberColumn = readonly number[];
/** As they stand; `''` where blank. */
export type LabelColumn = readonly string[];

type Build<Value> = <Name extends string>(name: Name, about: LocalText) => RowParameter<Name, Value>;

export const parameterOf =
  <Value>(kind: RowKind, read: (argument: Argument, name: string, headed: boolean) => Result<Value>): Build<Value> =>
  (name, about) => ({
    name,
    shape: kind === 'number' ? 'number' : isCell(kind) ? 'cell' : 'rows',
    kind,
    optional: false,
    about,
    read: (argument, headed) => read(argument, name, headed),
  });

export const isColumn = (kind: RowKind): boolean => kind === 'numbers' || kind === 'labels' || kind === 'moments';

export const isCell = (kind: RowKind): boolean =>
  kind === 'day' || kind === 'text' || kind === 'number' || kind === 'cell';

export const numbers = parameterOf('numbers', (argument, name, headed) =>
  readColumn(argument, name, headed, (cell) => numberIn(cell), 'not-a-number'),
);
export const labels = parameterOf('labels', (argument, name, headed) =>
  readColumn(argument, name, headed, (cell) => (isBlank(cell) ? '' : textOf(cell)), 'error-in-cell'),
);
/** Serial days with the time of day. */
export const moments = parameterOf('moments', (argument, name, headed) =>
  readColumn(argument, name, headed, momentIn, 'not-a-date'),
);
/** As `moments`, the time of day dropped. */
export const dates = parameterOf('moments', (argument, name, headed) =>
  readColumn(argument, name, headed, dayIn, 'not-a-date'),
);
export const day = parameterOf('day', oneDay);
export const text = parameterOf('text', oneText);
export const oneOf = parameterOf('number', oneNumber);

/** `null` where it is left out. */
export const leftOut = <Name extends string, Value>(
  parameter: RowParameter<Name, Value>,
): RowParameter<Name, Value | null> => ({
  ...parameter,
  optional: true,
  read: (argument, headed) => (isLeftOut(argument, parameter) ? success(null) : parameter.read(argument, headed)),
});

/** Nothing was given, or for what is one cell a blank one; a column of one blank row is there. */
export const isLeftOut = (argument: Argument, { kind }: RowParameter): boolean =>
  argument === undefined || argument === null || (!isColumn(kind) && columnCells(argument).every(isBlank));

export const isFilled = (value: number | string | undefined): boolean =>
  typeof value === 'number' ? !Number.isNaN(value) : value !== undefined && value !== '';

/** `NaN` for a blank, `null` for what is no date. 0 is a blank: so Excel hands over an empty cell. */
export function momentIn(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell) || cell === 0) return Number.NaN;
  if (typeof cell === 'string') return noNumberIsNull(isoMoment(cell.trim()));
  const serial = typeof cell === 'number' ? cell : cell !== null && isDate(cell) ? cell.date : Number.NaN;
  return serial >= 1 && serial < endOfTime ? serial : null;
}

const endOfTime = serialOf(2200, 1, 1);

const noNumberIsNull = (value: number): number | null => (Number.isNaN(value) ? null : value);

function dayIn(cell: Cell | undefined): number | null {
  const moment = momentIn(cell);
  return moment === null ? null : Math.floor(moment);
}

export function readColumn<Value>(
  argument: Argument,
  name: string,
  headed: boolean,
  read: (cell: Cell | undefined) => Value | null,
  why: 'not-a-number' | 'not-a-date' | 'error-in-cell',
): Result<readonly Value[]> {
  const values: Value[] = [];
  for (const [index, cell] of columnCells(argument).entries()) {
    if (headed && index === 0) continue;
    const row = index + 1;
    if (cell !== undefined && isError(cell)) return failure('error-in-cell', { name, row, text: cell.error });
    const value = read(cell);
    if (value === null) return failure(why, { name, row, text: textOf(cell).slice(0, 40) });
    values.push(value);
  }
  return success(values);
}

function oneDay(argument: Argument, name: string): Result<number> {
  const cells = readColumn(argument, name, false, dayIn, 'not-a-date');
  if (!cells.ok) return cells;
  const [first, second] = cells.value.filter((value) => !Number.isNaN(value));
  if (first === undefined) return failure('no-values', { name });
  return second === undefined ? success(first) : failure('more-than-one-cell', { name });
}

function oneText(argument: Argument, name: string): Result<string> {
  const [first, second] = columnCells(argument).filter((cell) => !isBlank(cell));
  if (first === undefined) return failure('no-values', { name });
  if (second !== undefined) return failure('more-than-one-cell', { name });
  if (isError(first)) return failure('error-in-cell', { name, row: 1, text: first.error });
  return success(textOf(first));
}
