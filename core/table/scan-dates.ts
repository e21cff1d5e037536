/** What the cells of a date column say under each order of day and month, and which order they decide. */
import { type Cell, isBlank, type Row } from './cell';
import { shownText } from './cell-text';
import { type ColumnReader, readAlone } from './column-reader';
import { readDateText } from './date-text';
import { isoMoment } from './iso-date';
import type { UnreadableAt } from './read-number';
import { serialOfWritten } from './serial-date';
import { tenSigns } from './three-numbers';

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

  /** Blanks and date cells, which most hosts deliver, say what they say without more ado. */
  function take(from: number, to: number): void {
    let plain = 0;
    for (let position = from; position < to; position++) {
      const cell = rows[rowIndexes[position] ?? -1]?.[column];
      let day = Number.NaN;
      if (typeof cell === 'object' && cell !== null && 'date' in cell && cell.date >= 1 && cell.date < endOfTime) {
        day = cell.date;
        plain++;
      } else if (cell !== null && cell !== undefined) {
        takeCell(position, cell);
        continue;
      }
      dayFirst[position] = day;
      if (monthFirst !== dayFirst) monthFirst[position] = day;
    }
    counts.cells += plain;
    counts.filled += plain;
  }

  function takeCell(position: number, cell: Cell): void {
    if (typeof cell === 'string') takeText(position, cell);
    else if (typeof cell === 'number') {
      const day = serialIn(cell);
      if (!Number.isNaN(day)) counts.serials++;
      put(position, cell, day, day);
    } else put(position, cell, Number.NaN, Number.NaN);
  }

  function takeText(position: number, text: string): void {
    const iso = isoMoment(text);
    if (!Number.isNaN(iso)) {
      counts.iso++;
      put(position, text, iso, iso);
      return;
    }
    const packed = tenSigns(text);
    // Whole numbers below 2³¹, so that the processor divides them as such: twice as fast.
    const dayAndMonth = (packed / 10_000) | 0;
    const [first, second, year] = [(dayAndMonth / 100) | 0, dayAndMonth % 100, packed % 10_000];
    const day = packed < 0 ? Number.NaN : serialOfWritten(year, second, first);
    const swapped = packed < 0 ? Number.NaN : serialOfWritten(year, first, second);
    if (!(Number.isNaN(day) && Number.isNaN(swapped))) {
      counts.numeric++;
      put(position, text, day, swapped, text.charAt(2) === '.');
    } else takeOther(position, text);
  }

  function takeOther(position: number, text: string): void {
    const date = readDateText(text, yearFirst);
    if (date !== null) {
      counts[date.form]++;
      put(position, text, date.dayFirst, date.monthFirst, date.pointed === true);
      return;
    }
    const day = serialText.test(text) ? serialIn(Number(text)) : Number.NaN;
    if (!Number.isNaN(day)) counts.serials++;
    put(position, text, day, day);
  }

  function put(position: number, cell: Cell, day: number, swapped: number, pointed = false): void {
    dayFirst[position] = day;
    const isNoDay = Number.isNaN(day);
    const isNoSwapped = Number.isNaN(swapped);
    if (day !== swapped && !(isNoDay && isNoSwapped) && monthFirst === dayFirst) monthFirst = dayFirst.slice();
    if (monthFirst !== dayFirst) monthFirst[position] = swapped;
    if (!isNoDay && day === swapped) counts.filled++;
    else if (!isBlank(cell)) {
      counts.filled++;
      if (isNoDay && isNoSwapped) unreadable.push({ position, text: shownText(cell) });
      else if (isNoSwapped || (pointed && !isNoDay)) fits.onlyDayFirst += sample(deciding, cell);
      else if (isNoDay) fits.onlyMonthFirst += sample(deciding, cell);
      else fits.either += sample(swappable, cell);
    }
  }

  function finish(count: number): DateScan {
    const first = dayFirst.subarray(0, count);
    return {
      dayFirst: first,
      monthFirst: monthFirst === dayFirst ? first : monthFirst.subarray(0, count),
      unreadable,
      counts: { ...counts, ...fits },
      examples: [...swappable, ...deciding],
    };
  }

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
