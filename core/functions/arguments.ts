/** Reads what a custom function was given: scalars, ranges with blanks, a header cell on top, whole columns. */
import { type Failure, failure, type Result, success } from '../result';
import { type Cell, isBlank, isDate, isError, type Row } from '../table/cell';
import { isoDate } from '../table/serial-date';
import type { Argument } from './custom-function';

/** A range is summed where amounts or counts are meant. A blank is not there; nothing but blanks is 0. */
export function total(argument: Argument, name: string): Result<number> {
  const numbers = columnNumbers(argument, name);
  if (!numbers.ok) return numbers;
  let sum = 0;
  for (const value of numbers.value) if (!Number.isNaN(value)) sum += value;
  return success(sum);
}

/** As `total`, and not below 0: what a count, or an amount that cannot be negative, must be. */
export function totalNotNegative(argument: Argument, name: string): Result<number> {
  const sum = total(argument, name);
  return sum.ok && sum.value < 0 ? failure('negative', { name }) : sum;
}

/** One number per cell, in reading order; `NaN` for a blank. A text cell on top of a range is its header and skipped. */
export function columnNumbers(argument: Argument, name: string): Result<Float64Array> {
  const cells = columnCells(argument);
  const headed = isHeader(cells);
  const numbers = new Float64Array(headed ? cells.length - 1 : cells.length);
  for (let index = 0; index < numbers.length; index++) {
    const cell = cells[headed ? index + 1 : index];
    const value = numberIn(cell);
    if (value === null) return notANumber(cell, name, headed ? index + 2 : index + 1);
    numbers[index] = value;
  }
  return success(numbers);
}

/** The cells of an argument as one column. */
export const columnCells = (argument: Argument): readonly (Cell | undefined)[] =>
  isRange(argument) ? argument.flat() : [argument];

/** A text that is no number, above numbers or above nothing but blanks. Text further down is an error of its own. */
export function isHeader(cells: readonly (Cell | undefined)[]): boolean {
  const [first, ...below] = cells;
  if (typeof first !== 'string' || isBlank(first) || numberIn(first) !== null || below.length === 0) return false;
  const filled = below.filter((cell) => !isBlank(cell));
  return filled.length === 0 || filled.some((cell) => numberIn(cell) !== null);
}

export const isRange = (argument: Argument): argument is readonly Row[] => Array.isArray(argument);

/** `NaN` for a blank, `null` for what is no number: text, TRUE, an error. `"20%"` is 0.2. */
export function numberIn(cell: Cell | undefined): number | null {
  if (cell === undefined || isBlank(cell)) return Number.NaN;
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  if (typeof cell === 'string') return percentIn(cell);
  return null;
}

function percentIn(text: string): number | null {
  const match = /^\s*(-?\d{1,15})(?:[.,](\d{1,10}))?\s*%\s*$/.exec(text);
  return match === null ? null : Number(`${match[1]}.${match[2] ?? '0'}`) / 100;
}

/** Why this cell cannot be reckoned with. */
export function notANumber(cell: Cell | undefined, name: string, row: number): Failure {
  if (cell !== undefined && isError(cell)) return failure('error-in-cell', { name, row, text: cell.error });
  const text = cell !== null && cell !== undefined && isDate(cell) ? isoDate(Math.floor(cell.date)) : String(cell);
  return failure('not-a-number', { name, row, text: text.slice(0, 40) });
}
