// Raw tabs beside the deals, and their reading where it has to succeed.
import { readFileSync } from 'node:fs';
import { parseCsv } from 'hucre';
import { expect } from 'vitest';
import type { Cell, RawTab, Row } from '../../../core/table/cell';
import type { OtherTable } from '../../../core/table/tabs/other-table';
import { type OtherTabChoices, readOtherTab } from '../../../core/table/tabs/read-other-tab';
import type { OtherTab } from '../../../core/table/tabs/tab-fields';
import { typeTextTab } from '../../../core/table/typed-cells';
import { readSpreadsheet } from '../../../local/hucre';

export const tabOf = (name: string, ...rows: readonly Row[]): RawTab => ({ name, rows });

export function otherTableOf<Tab extends OtherTab>(
  role: Tab,
  tab: RawTab,
  choices: OtherTabChoices<Tab> = {},
): OtherTable<Tab> {
  const reading = readOtherTab(role, tab, choices);
  if (!reading.ok) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  const { rowNumbers, rowCount, excluded } = reading.table;
  expect(rowNumbers.length + excluded.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(rowCount);
  return reading.table;
}

/** Fields by the header they were given. */
export const headersOf = ({ mapping }: { readonly mapping: object }): Record<string, string> =>
  Object.fromEntries(Object.entries(mapping).map(([field, column]) => [field, column.header]));

/** `NaN` as null, for comparing. */
export const valuesOf = (column: { readonly values: Float64Array } | undefined): readonly (number | null)[] =>
  [...(column?.values ?? [])].map((value) => (Number.isNaN(value) ? null : value));

export async function sampleTabs(language: 'en' | 'id'): Promise<readonly RawTab[]> {
  const read = await readSpreadsheet(readFileSync(`samples/dealsheet-sample-${language}.xlsx`), 'sample.xlsx');
  if (!read.ok) throw new Error(read.why);
  return read.tabs;
}

export function csvTab(path: string, name: string): RawTab {
  const rows: readonly (readonly Cell[])[] = parseCsv(readFileSync(path, 'utf8')).map((row) =>
    row.map((cell) => (typeof cell === 'string' ? cell : null)),
  );
  return typeTextTab({ name, rows });
}
