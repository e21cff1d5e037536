/** What the cells of a date column say under each order of day and month, and which order they decide. */
import { isBlank, isDate, type Row } from './cell';
import { shownText } from './cell-text';
import { type ColumnReader, readAlone } from './column-reader';
import { readDateText } from './date-text';
import { isoMoment } from './iso-date';
import type { UnreadableAt } from './read-number';

export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** What the cells of one column say, before an order is chosen. */
export interface DateScan {
  /** Serial days with the time of day, if the day is written first; `NaN` where blank or unreadable. */
  readonly dayFirst: Float64Array;
  /** The same array where no cell can be read in two ways. */
  readonly monthFirst: Float64Array;
  readonly unreadable: readonly UnreadableAt[];
  readonly counts: DateCounts;
  /** Some cells whose day and month could be swapped, then some that decide. */
  readonly examples: readonly string[];
}

export interface DateCounts {
  readonly filled: number;
  /** Date cells. */
  readonly cells: number;
  /** Numbers in the range of dates from 1954 to 2119. */
  readonly serials: number;
  readonly iso: number;
  readonly named: number;
  /** Texts such as `31/12/2025`, in whatever order. */
  readonly numeric: number;
  readonly onlyDayFirst: number;
  readonly onlyMonthFirst: number;
  /** Both orders give a day, and not the same one. */
  readonly either: number;
}

export type OrderDecision = { readonly order: DateOrder } | 'no-matter' | 'undecided' | 'contradictory';

/** `yearFirst`: the user said that `25/12/31` is 31 December 2025. */
export function dateScanner(
  rows: readonly Row[],
  rowIndexes: Int32Array,
  column: number,
  yearFirst: boolean,
): ColumnReader<DateScan> {
  const dayFirst = new Float64Array(rowIndexes.length);
  // One array as long as both orders say the same: most columns never need the second.
  let monthFirst = dayFirst;
  const unreadable: UnreadableAt[] = [];
  const counts = { filled: 0, cells: 0, serials: 0, iso: 0, named: 0, numeric: 0 };
  const fits = { onlyDayFirst: 0, onlyMonthFirst: 0, either: 0 };
  const swappable: string[] = [];
  const deciding: string[] = [];

  function take(from: number, to: number): void {
    for (let position = from; position < to; position++) {
      const cell = rows[rowIndexes[position] ?? -1]?.[column];
      let day = Number.NaN;
      let swapped = Number.NaN;
      let pointed = false;
      if (typeof cell === 'string') {
        day = isoMoment(cell);
        swapped = day;
        if (!Number.isNaN(day)) counts.iso++;
        else {
          const date = readDateText(cell, yearFirst);
          if (date !== null) {
            day = date.dayFirst;
            swapped = date.monthFirst;
            pointed = date.pointed === true;
            counts[date.form]++;
          } else if (serialText.test(cell)) {
            day = serialIn(Number(cell));
            swapped = day;
            if (!Number.isNaN(day)) counts.serials++;
          }
        }
      } else if (typeof cell === 'number') {
        day = serialIn(cell);
        swapped = day;
        if (!Number.isNaN(day)) counts.serials++;
      } else if (cell !== null && cell !== undefined && isDate(cell)) {
        day = cell.date >= 1 && cell.date < endOfTime ? cell.date : Number.NaN;
        swapped = day;
        if (!Number.isNaN(day)) counts.cells++;
      }
      dayFirst[position] = day;
      const isNoDay = Number.isNaN(day);
      if (day !== swapped && !(isNoDay && Number.isNaN(swapped)) && monthFirst === dayFirst)
        monthFirst = dayFirst.slice();
      if (monthFirst !== dayFirst) monthFirst[position] = swapped;
      if (!isNoDay && day === swapped) counts.filled++;
      else if (cell !== null && cell !== undefined && !isBlank(cell)) {
        counts.filled++;
        if (isNoDay && Number.isNaN(swapped)) unreadable.push({ position, text: shownText(cell) });
        else if (Number.isNaN(swapped) || (pointed && !isNoDay)) fits.onlyDayFirst += sample(deciding, cell);
        else if (isNoDay) fits.onlyMonthFirst += sample(deciding, cell);
        else fits.either += sample(swappable, cell);
      }
    }
  }

  const finish = (): DateScan => ({
    dayFirst,
    monthFirst,
    unreadable,
    counts: { ...counts, ...fits },
    examples: [...swappable, ...deciding],
  });
  return { take, finish };
}

export const scanDates = (rows: readonly Row[], rowIndexes: Int32Array, column: number, yearFirst: boolean): DateScan =>
  readAlone(dateScanner(rows, rowIndexes, column, yearFirst), rowIndexes.length);

/**
 * The order that the column itself decides. A few contradicting cells (one in ten of those that decide) are left to be
 * reported; more, and the column is contradictory. Nothing that decides: undecided, if at least one cell is at stake.
 */
export function decideOrder({ counts }: DateScan): OrderDecision {
  const { onlyDayFirst, onlyMonthFirst, either } = counts;
  const deciding = onlyDayFirst + onlyMonthFirst;
  if (deciding === 0) return either === 0 ? 'no-matter' : 'undecided';
  if (Math.min(onlyDayFirst, onlyMonthFirst) > 0.1 * deciding) return 'contradictory';
  return { order: onlyDayFirst > onlyMonthFirst ? 'dmy' : 'mdy' };
}

/** A day number that came as text, as in a file of texts whose column has other things too. */
const serialText = /^\d{5}(?:\.\d{1,12})?$/;

/** Serial of 1 January 10000: no host shows a later date. */
const endOfTime = 2958466;

/** A day number that a deal could have, or a date written as one number: 20251231. */
function serialIn(number: number): number {
  if (number >= 20000 && number < 80001) return number;
  return Number.isInteger(number) && number >= 19000101 && number <= 21991231
    ? (readDateText(String(number))?.dayFirst ?? Number.NaN)
    : Number.NaN;
}

/** Keeps the first few as examples; always 1, to be added to a count. */
function sample(examples: string[], text: unknown): 1 {
  if (examples.length < 5 && typeof text === 'string') examples.push(text.trim());
  return 1;
}
