// Raw tabs for the tests, and their reading where it has to succeed.
import { expect } from 'vitest';
import type { Cell, RawTab, Row } from '../../core/table/cell';
import type { DealsTable, LabelColumn } from '../../core/table/deals-table';
import { type ReadChoices, readDeals } from '../../core/table/read-deals';
import { serialOf } from '../../core/table/serial-date';

export const tabOf = (...rows: readonly Row[]): RawTab => ({ name: 'Deals', rows });

export function tableOf(rows: readonly Row[], choices: ReadChoices = {}): DealsTable {
  const reading = readDeals(tabOf(...rows), choices);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  expect(reading.table.rowNumbers.length + excludedCount(reading.table)).toBe(reading.table.rowCount);
  return reading.table;
}

export const excludedCount = ({ excluded }: DealsTable): number =>
  excluded.reduce((sum, { rows }) => sum + rows.length, 0);

/** `2026-01-31` as the date cell a host delivers. */
export function day(iso: string): Cell {
  return { date: serial(iso) };
}

export function serial(iso: string): number {
  const [year = 0, month = 0, dayOfMonth = 0] = iso.split('-').map(Number);
  return serialOf(year, month, dayOfMonth);
}

/** The labels row by row, `null` where blank. */
export const labelsOf = ({ codes, labels }: LabelColumn): readonly (string | null)[] =>
  [...codes].map((code) => labels[code] ?? null);

/** Fields by the header they were given. */
export const headersByField = ({ mapping }: DealsTable): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, column.header]));

/** Row indexes 0 to n − 1, as the readers of one column take them. */
export const everyRow = (rows: readonly Row[]): Int32Array => Int32Array.from(rows.keys());

/** One column of cells as rows. */
export const columnOf = (cells: readonly Cell[]): readonly Row[] => cells.map((cell) => [cell]);
