/** A range with a deals tab in it, as hosts hand it over: blanks that arrive as 0 undone, rows chosen by their cells. */
import { failure, type Result, success } from '../result';
import { type Cell, isBlank, type Row } from '../table/cell';
import { textOf } from '../table/cell-text';
import type { DealsTable } from '../table/deals-table';
import { dealFieldNames, dealFields } from '../table/fields';
import { findHeaderRow } from '../table/header-row';
import { labelKey } from '../table/labels';

/**
 * Excel for the desktop hands over an empty cell as 0. Where a column's other cells are texts, or day numbers, and
 * where a row holds nothing else, a 0 is such a blank; among numbers it stays a 0. Whole columns lose their empty end.
 */
export function withoutEmptyZeros(rows: readonly Row[]): readonly Row[] {
  const filled = rows.map((row) => (row.every(isNothing) ? [] : row));
  while (filled.length > 0 && filled[filled.length - 1]?.length === 0) filled.pop();
  const header = findHeaderRow(filled);
  if (header === -1) return filled;
  const width = Math.max(...filled.map((row) => row.length));
  const isZeroBlank = Array.from({ length: width }, (_, column) => holdsNoZeros(filled, header + 1, column));
  if (!isZeroBlank.includes(true)) return filled;
  return filled.map((row, index) =>
    index <= header ? row : row.map((cell, column) => (cell === 0 && isZeroBlank[column] === true ? null : cell)),
  );
}

const isNothing = (cell: Cell): boolean => cell === 0 || isBlank(cell);

/** There is a 0, and whatever else there is are texts or day numbers. */
function holdsNoZeros(rows: readonly Row[], from: number, column: number): boolean {
  let zeros = 0;
  let texts = 0;
  let days = 0;
  for (let index = from; index < rows.length; index++) {
    const cell = rows[index]?.[column];
    if (cell === 0) zeros++;
    else if (typeof cell === 'number' && isDayNumber(cell)) days++;
    else if (typeof cell === 'number' || typeof cell === 'boolean') return false;
    else if (typeof cell === 'string' && !isBlank(cell)) texts++;
  }
  return zeros > 0 && (texts === 0) !== (days === 0);
}

/** From 2000 to 2100: an amount between these in every row of a column that has zeros is not to be feared. */
const isDayNumber = (number: number): boolean => number >= 36_526 && number < 73_051;

export interface Condition {
  /** The parameter that named the column. */
  readonly name: string;
  readonly column: string;
  /** `null` stands for blank cells. */
  readonly value: Cell;
}

/** The deals of the table whose raw cells say so: as labels, case and spaces do not matter. */
export function dealsWhere(
  rows: readonly Row[],
  table: DealsTable,
  conditions: readonly Condition[],
): Result<readonly number[]> {
  const header = (rows[table.headerRow - 1] ?? []).map((cell) => textOf(cell).trim());
  const keys = header.map(labelKey);
  let deals = Array.from(table.rowNumbers, (_, deal) => deal);
  for (const { name, column, value } of conditions) {
    const place = keys.indexOf(labelKey(column.trim()));
    if (place === -1 || column.trim() === '') {
      const choices = header.filter((text) => text !== '').join(', ');
      return failure('unknown-choice', { name, text: column.slice(0, 40), choices });
    }
    const wanted = labelKey(textOf(value));
    deals = deals.filter((deal) => labelKey(textOf(rows[(table.rowNumbers[deal] ?? 0) - 1]?.[place])) === wanted);
  }
  return success(deals);
}

/** Header and deals as rows again, with the numbers and dates the table read in their cells. */
export function typedRows(rows: readonly Row[], table: DealsTable, deals: readonly number[]): readonly Row[] {
  const { columns, mapping, headerRow, rowNumbers } = table;
  const typed = new Map<number, (deal: number) => Cell>();
  for (const field of dealFieldNames) {
    const column = columns[field];
    const place = mapping[field]?.column;
    if (place === undefined || column === undefined || !('values' in column)) continue;
    const { kind } = dealFields[field];
    if (kind !== 'date' && kind !== 'number') continue;
    typed.set(place, (deal) => typedCell(column.values[deal] ?? Number.NaN, kind));
  }
  const rowOf = (deal: number): Row =>
    (rows[(rowNumbers[deal] ?? 0) - 1] ?? []).map((cell, place) => {
      const read = typed.get(place);
      return read === undefined ? cell : read(deal);
    });
  return [rows[headerRow - 1] ?? [], ...deals.map(rowOf)];
}

function typedCell(value: number, kind: 'date' | 'number'): Cell {
  if (Number.isNaN(value)) return null;
  return kind === 'date' ? { date: value } : value;
}

/** The last day on which something happened to a deal; expected closes are yet to come and count only without others. */
export function latestDay({ columns }: DealsTable): number | null {
  const { createdDate, closedDate, wonDate, lostDate, updatedDate, expectedCloseDate } = columns;
  const happened = latest([createdDate, closedDate, wonDate, lostDate, updatedDate]);
  return happened ?? latest([expectedCloseDate]);
}

function latest(columns: readonly ({ readonly values: Float64Array } | undefined)[]): number | null {
  let last = Number.NEGATIVE_INFINITY;
  for (const column of columns) for (const day of column?.values ?? []) if (day > last) last = day;
  return Number.isFinite(last) ? last : null;
}
