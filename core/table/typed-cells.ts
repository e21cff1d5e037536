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
  const columns = readColumns(rows, counted).map((column) => ({ kind: kindOf(column), values: column.values }));
  const typed: Row[] = [];
  let position = 0;
  for (const [index, row] of rows.entries()) {
    const isCounted = counted[position] === index;
    typed.push(typedRow(row, isCounted ? columns : [], position));
    if (isCounted) position++;
  }
  return { name: tab.name, rows: typed };
}

type Kind = 'numbers' | 'dates' | 'as-written';

/** `values` are those of the counted rows. */
interface TypedColumn {
  readonly kind: Kind;
  readonly values: Float64Array;
}

function typedRow(row: Row, columns: readonly TypedColumn[], position: number): Row {
  const cells = row.slice();
  for (let column = 0; column < cells.length; column++) {
    const cell = cells[column];
    if (typeof cell !== 'string') continue;
    const typed = columns[column];
    if (isBlank(cell)) cells[column] = null;
    else if (typed === undefined || typed.kind === 'as-written') continue;
    else {
      const value = typed.values[position] ?? Number.NaN;
      cells[column] = typed.kind === 'numbers' ? value : { date: value };
    }
  }
  return cells;
}

interface Evidence {
  numbers: boolean;
  dates: boolean;
  filled: number;
  /** Numbers such as `1.250`, and all with a point. */
  thousands: number;
  decimals: number;
  /** What the cells are, as long as all of them are numbers, or dates. */
  values: Float64Array;
}

/** Row by row, for a row's cells lie together in memory. */
function readColumns(rows: readonly Row[], counted: Int32Array): readonly Evidence[] {
  const columns: Evidence[] = [];
  for (const [position, index] of counted.entries()) {
    const row = rows[index] ?? [];
    while (columns.length < row.length)
      columns.push({ numbers: true, dates: true, filled: 0, thousands: 0, decimals: 0, values: none });
    for (let column = 0; column < row.length; column++) {
      const evidence = columns[column];
      if (evidence === undefined || !(evidence.numbers || evidence.dates)) continue;
      const cell = row[column] ?? null;
      if (isBlank(cell)) continue;
      evidence.filled++;
      const value = numberIn(cell, evidence);
      if (!(evidence.numbers || evidence.dates)) evidence.values = none;
      else {
        if (evidence.values === none) evidence.values = new Float64Array(counted.length);
        evidence.values[position] = value;
      }
    }
  }
  return columns;
}

const none = new Float64Array(0);

/** `NaN` where the column is no longer all numbers or all dates. */
function numberIn(cell: Cell, evidence: Evidence): number {
  if (typeof cell !== 'string') {
    evidence.numbers = false;
    evidence.dates = false;
    return Number.NaN;
  }
  if (evidence.dates) {
    const moment = isoMoment(cell);
    if (!Number.isNaN(moment)) {
      evidence.numbers = false;
      return moment;
    }
    evidence.dates = false;
  }
  if (!isPlainNumber(cell)) {
    evidence.numbers = false;
    return Number.NaN;
  }
  if (cell.includes('.')) {
    evidence.decimals++;
    if (groupOfThree.test(cell)) evidence.thousands++;
  }
  // Adding 0 makes 0 of -0.
  return Number(cell) + 0;
}

function kindOf({ numbers, dates, filled, thousands, decimals }: Evidence): Kind {
  if (filled === 0) return 'as-written';
  // `1.250` and `950` and no other fraction: thousands in half of the world, and for the column’s reader to say.
  if (numbers) return decimals > 0 && thousands === decimals ? 'as-written' : 'numbers';
  return dates ? 'dates' : 'as-written';
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
