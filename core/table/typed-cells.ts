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
  const headerIndex = findHeaderRow(tab.rows);
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const rows = tab.rows.map((row): Row => row.map((cell) => (isBlank(cell) ? null : cell)));
  if (headerIndex === -1) return { name: tab.name, rows };
  const counted = sortRows(rows, headerIndex).deals;
  const readers: Reader[] = [];
  for (let column = 0; column < width; column++) readers.push(readerFor(rows, counted, column));
  for (const index of counted) {
    const row = rows[index] ?? [];
    rows[index] = row.map((cell, column) => (typeof cell === 'string' ? (readers[column] ?? asWritten)(cell) : cell));
  }
  return { name: tab.name, rows };
}

type Reader = (text: string) => Cell;

const asWritten: Reader = (text) => text;
// Adding 0 makes 0 of -0.
const asNumber: Reader = (text) => Number(text) + 0;
const asDate: Reader = (text) => ({ date: isoMoment(text) });

function readerFor(rows: readonly Row[], counted: Int32Array, column: number): Reader {
  let numbers = true;
  let dates = true;
  let filled = 0;
  let thousands = 0;
  let decimals = 0;
  for (const index of counted) {
    const cell = rows[index]?.[column];
    if (cell === null || cell === undefined) continue;
    if (typeof cell !== 'string') return asWritten;
    filled++;
    if (numbers) {
      if (!isPlainNumber(cell)) numbers = false;
      else if (cell.includes('.')) decimals++;
      if (numbers && groupOfThree.test(cell)) thousands++;
    }
    if (dates && Number.isNaN(isoMoment(cell))) dates = false;
    if (!numbers && !dates) return asWritten;
  }
  if (filled === 0) return asWritten;
  // `1.250` and `950` and no other fraction: thousands in half of the world, and for the column’s reader to say.
  if (numbers && decimals > 0 && thousands === decimals) return asWritten;
  return numbers ? asNumber : asDate;
}

const groupOfThree = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Not `007`, which is a code, and not more than 15 digits, which a number cannot hold. */
function isPlainNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first < 0x30 || first > 0x39) && first !== 0x2d) return false;
  return text.length <= 40 && plainNumber.test(text);
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
