/** A column of dates, read in the order of day and month that was decided or chosen. */
import type { Row } from './cell';
import { grouped, shownText } from './cell-text';
import type { ColumnFormat } from './deals-table';
import type { UnreadableAt } from './read-number';
import type { DateCounts, DateOrder, DateScan } from './scan-dates';

export interface DateReading {
  /** Serial days with the time of day, by position; `NaN` where blank or unreadable. */
  readonly moments: Float64Array;
  readonly format: ColumnFormat;
  readonly unreadable: readonly UnreadableAt[];
}

/**
 * The dates in that order. A cell that does not fit it is unreadable, and so is one that could be swapped while no order
 * of day and month is known (`null`, `ymd`): a wrong day would look right.
 */
export function datesInOrder(
  scan: DateScan,
  order: DateOrder | null,
  rows: readonly Row[],
  rowIndexes: Int32Array,
  column: number,
): DateReading {
  if (scan.monthFirst === scan.dayFirst) {
    return { moments: scan.dayFirst, format: formatOf(scan.counts, order), unreadable: scan.unreadable };
  }
  const { dayFirst, monthFirst } = scan;
  const unreadable = [...scan.unreadable];
  for (let position = 0; position < dayFirst.length; position++) {
    if (!unreadableIn(order, dayFirst[position] ?? Number.NaN, monthFirst[position] ?? Number.NaN)) continue;
    unreadable.push({ position, text: shownText(rows[rowIndexes[position] ?? -1]?.[column]) });
  }
  unreadable.sort((one, two) => one.position - two.position);
  return { moments: momentsIn(order, dayFirst, monthFirst), format: formatOf(scan.counts, order), unreadable };
}

/** A date, but not in this order; where no order is decided, two dates at once. */
function unreadableIn(order: DateOrder | null, dayFirst: number, monthFirst: number): boolean {
  if (order === 'dmy') return Number.isNaN(dayFirst) && !Number.isNaN(monthFirst);
  if (order === 'mdy') return Number.isNaN(monthFirst) && !Number.isNaN(dayFirst);
  return !Number.isNaN(dayFirst) && !Number.isNaN(monthFirst) && dayFirst !== monthFirst;
}

/** The array of the order itself, which is `NaN` where the cell is no date in it. */
function momentsIn(order: DateOrder | null, dayFirst: Float64Array, monthFirst: Float64Array): Float64Array {
  if (order === 'dmy') return dayFirst;
  if (order === 'mdy') return monthFirst;
  return dayFirst.map((day, position) => {
    const swapped = monthFirst[position] ?? Number.NaN;
    if (unreadableIn(order, day, swapped)) return Number.NaN;
    return Number.isNaN(day) ? swapped : day;
  });
}

function formatOf(counts: DateCounts, order: DateOrder | null): ColumnFormat {
  const { filled, cells, serials, iso, named, numeric, onlyDayFirst, onlyMonthFirst, either } = counts;
  const parts = [`${grouped(cells)} of ${grouped(filled)} filled cells are dates`];
  if (serials > 0) parts.push(`${grouped(serials)} are day numbers`);
  if (iso > 0) parts.push(`${grouped(iso)} are written year-month-day`);
  if (named > 0) parts.push(`${grouped(named)} name the month`);
  if (numeric > 0) {
    parts.push(`${grouped(numeric - onlyMonthFirst)} rows fit d/m/y`, `${grouped(onlyMonthFirst)} fit only m/d/y`);
    if (onlyDayFirst > 0) parts.push(`${grouped(onlyDayFirst)} fit only d/m/y`);
    if (either > 0) parts.push(`${grouped(either)} fit both`);
  }
  const style = styleName(counts, order);
  return { kind: 'date', style, evidence: parts.join(', '), typed: cells === filled };
}

function styleName({ cells, serials, iso, named, numeric }: DateCounts, order: DateOrder | null): string {
  const most = Math.max(cells, serials, iso, named, numeric);
  if (numeric > 0 && numeric === most) return order === 'mdy' ? 'm/d/y' : order === 'ymd' ? 'y/m/d' : 'd/m/y';
  if (iso > 0 && iso === most) return 'iso';
  if (named > 0 && named === most) return 'month name';
  return 'serial';
}
