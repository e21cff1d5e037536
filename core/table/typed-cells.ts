/** Types the cells of a tab that came as text alone (CSV), column by column, and only where every cell agrees. */
import { type Cell, isBlank, type RawTab, type Row } from './cell';
import { findHeaderRow } from './header-row';
import { isoMoment } from './iso-date';

/**
 * A column of plain numbers only becomes numbers, a column of ISO dates only becomes dates; all else stays as written:
 * `007`, 19 digits, `Rp 1.054`, `20/10/2016`. By column, so that the one id among many that is all digits stays text.
 * Blank text becomes `null`. Rows above the header, and the header repeated below, do not count.
 */
export function typeTextTab(tab: RawTab): RawTab {
  const headerIndex = findHeaderRow(tab.rows);
  const header = tab.rows[headerIndex] ?? [];
  const width = tab.rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  const readers: Reader[] = [];
  for (let column = 0; column < width; column++) {
    readers.push(headerIndex === -1 ? asWritten : readerFor(tab.rows, headerIndex, column));
  }
  const rows = tab.rows.map((row, index): Row => {
    if (index <= headerIndex) return row.map((cell) => (isBlank(cell) ? null : cell));
    return row.map((cell, column) => {
      if (isBlank(cell)) return null;
      const reader = readers[column] ?? asWritten;
      return typeof cell === 'string' && cell !== header[column] ? reader(cell) : cell;
    });
  });
  return { name: tab.name, rows };
}

type Reader = (text: string) => Cell;

const asWritten: Reader = (text) => text;
// Adding 0 makes 0 of -0.
const asNumber: Reader = (text) => Number(text) + 0;
const asDate: Reader = (text) => ({ date: isoMoment(text) });

function readerFor(rows: readonly Row[], headerIndex: number, column: number): Reader {
  const name = rows[headerIndex]?.[column];
  let numbers = true;
  let dates = true;
  let filled = 0;
  for (let index = headerIndex + 1; index < rows.length; index++) {
    const cell = rows[index]?.[column];
    if (cell === name || isBlank(cell)) continue;
    if (typeof cell !== 'string') return asWritten;
    filled++;
    if (numbers && !isPlainNumber(cell)) numbers = false;
    if (dates && Number.isNaN(isoMoment(cell))) dates = false;
    if (!numbers && !dates) return asWritten;
  }
  if (filled === 0) return asWritten;
  return numbers ? asNumber : asDate;
}

/** Not `007`, which is a code, and not more than 15 digits, which a number cannot hold. */
function isPlainNumber(text: string): boolean {
  const first = text.charCodeAt(0);
  if ((first < 0x30 || first > 0x39) && first !== 0x2d) return false;
  return text.length <= 40 && plainNumber.test(text);
}

const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?$/;
