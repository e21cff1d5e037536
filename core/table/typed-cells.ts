/** Types the cells of a tab that came as text alone (CSV), column by column, and only where every cell agrees. */
import { type Cell, isBlank, type RawTab, type Row } from './cell';
import { findHeaderRow } from './header-row';
import { isoMoment } from './iso-date';
import { sortRows } from './junk-rows';

/**
 * A column of plain numbers only becomes numbers, a column of ISO dates only becomes dates; all else stays as written:
 * `007`, 19 digits, `Rp 1.054`, `20/10/2016`. By column, so that the one id among many that is all digits stays text.
 * Blank text becomes `null`. Rows above the header do not count, nor do
 * headers again, totals and footers.
 */
export function typeTextTab(tab: RawTab): RawTab {
  const { rows } = tab;
  const headerIndex = findHeaderRow(rows);
  const counted = headerIndex === -1 ? new Int32Array(0) : sortRows(rows, headerIndex).deals;
  const readers = columnReaders(rows, counted);
  const counts = new Uint8Array(rows.length);
  for (const index of counted) counts[index] = 1;
  const typed = rows.map(
    (row, index): Row => row.map((cell, column) => typedCell(cell, counts[index] === 1 ? readers[column] : asWritten)),
  );
  return { name: tab.name, rows: typed };
}

type Reader = (text: string) => Cell;

const asWritten: Reader = (text) => text;
// Adding 0 makes 0 of -0.
const asNumber: Reader = (text) => Number(text) + 0;
const asDate: Reader = (text) => ({ date: isoMoment(text) });

function typedCell(cell: Cell, reader: Reader = asWritten): Cell {
  if (isBlank(cell)) return null;
  return typeof cell === 'string' ? reader(cell) : cell;
}

interface Evidence {
  numbers: boolean;
  dates: boolean;
  filled: number;
  /** Numbers such as `1.250`, and all with a point. */
  thousands: number;
  decimals: number;
}

/** Row by row, for a row's cells lie together in memory. */
function columnReaders(rows: readonly Row[], counted: Int32Array): readonly Reader[] {
  const columns: Evidence[] = [];
  for (const index of counted) {
    const row = rows[index] ?? [];
    while (columns.length < row.length)
      columns.push({ numbers: true, dates: true, filled: 0, thousands: 0, decimals: 0 });
    for (let column = 0; column < row.length; column++) {
      const evidence = columns[column];
      if (evidence !== undefined && (evidence.numbers || evidence.dates)) look(row[column] ?? null, evidence);
    }
  }
  return columns.map(readerOf);
}

function look(cell: Cell, evidence: Evidence): void {
  if (isBlank(cell)) return;
  evidence.filled++;
  if (typeof cell !== 'string') {
    evidence.numbers = false;
    evidence.dates = false;
    return;
  }
  if (evidence.dates && Number.isNaN(isoMoment(cell))) evidence.dates = false;
  if (!evidence.numbers) return;
  if (!isPlainNumber(cell)) evidence.numbers = false;
  else if (cell.includes('.')) {
    evidence.decimals++;
    if (groupOfThree.test(cell)) evidence.thousands++;
  }
}

function readerOf({ numbers, dates, filled, thousands, decimals }: Evidence): Reader {
  if (filled === 0) return asWritten;
  // `1.250` and `950` and no other fraction: thousands in half of the world, and for the column’s reader to say.
  if (numbers) return decimals > 0 && thousands === decimals ? asWritten : asNumber;
  return dates ? asDate : asWritten;
}

const groupOfThree = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Not `007`, which is a code, and not more than 15 digits before the point, which a number cannot hold. */
function isPlainNumber(text: string): boolean {
  const { length } = text;
  const start = text.charCodeAt(0) === minus ? 1 : 0;
  let end = start;
  while (end < length && isDigit(text.charCodeAt(end))) end++;
  const whole = end - start;
  if (whole === 0 || whole > 15 || (whole > 1 && text.charCodeAt(start) === zero)) return false;
  if (end === length) return true;
  if (text.charCodeAt(end) !== point || end + 1 === length || length > 40) return false;
  for (let index = end + 1; index < length; index++) if (!isDigit(text.charCodeAt(index))) return false;
  return true;
}

const isDigit = (code: number): boolean => code >= zero && code <= 0x39;

const minus = 0x2d;
const point = 0x2e;
const zero = 0x30;
