/** Months and quarters written as text where a date is expected, as budgets and targets have them: their first day. */
import type { Cell, Row } from '../cell';
import { monthNames } from '../month-names';
import { isoDate, serialOfWritten } from '../serial-date';

/**
 * `Januari 2026`, `2026-01`, `01/2026`, `2026-Q1`, `TW1 2026` → the serial of 1 January 2026; else `null`. A bare
 * year is none: beside it there is often a column of month numbers, and every row would begin in January.
 */
export function periodStart(text: string): number | null {
  if (text.length > 30) return null;
  const words = text
    .toLowerCase()
    .split(/[\s,./\-–']+/)
    .filter((word) => word !== '');
  const [first = '', second = '', ...rest] = words;
  if (rest.length > 0) return null;
  if (/^\d{4}$/.test(first)) return startIn(Number(first), second);
  return /^\d{4}$/.test(second) ? startIn(Number(second), first) : null;
}

function startIn(year: number, part: string): number | null {
  const month = monthNames.get(part) ?? quarterMonth(part) ?? (/^\d{1,2}$/.test(part) ? Number(part) : Number.NaN);
  const serial = serialOfWritten(year, month, 1);
  return Number.isNaN(serial) ? null : serial;
}

function quarterMonth(part: string): number | undefined {
  const quarter = /^(?:q|tw|k)([1-4])$/.exec(part)?.[1];
  return quarter === undefined ? undefined : Number(quarter) * 3 - 2;
}

/** The same rows with such texts in that column as ISO dates: as text, for a formula cannot read them as they stand. */
export function withPeriodStarts(rows: readonly Row[], kept: Int32Array, column: number): readonly Row[] {
  const dated: Row[] = [...rows];
  for (const index of kept) {
    const row = rows[index] ?? [];
    const cell = row[column];
    const start = typeof cell === 'string' ? periodStart(cell) : null;
    if (start !== null) dated[index] = row.map((one, at): Cell => (at === column ? isoDate(start) : one));
  }
  return dated;
}
