/** Columns that run down a tab: written in pieces, row by row, beside whatever stands in those rows alone. */
import { expect, test } from 'vitest';
import type { TabPlan } from '../../core/index';
import { call, sameRow } from '../../core/language/formula';
import { planToXlsx } from '../../local/write-xlsx';
import { withRows } from '../../local/xlsx-rows';
import { entriesOf, textOf, zipOf } from '../../local/zip';
import { smallPlan, smallRaw } from './small-plan';
import { partsOf } from './xlsx-parts';

const rowsTab = (changes: Partial<TabPlan>): TabPlan => {
  const tab = smallPlan.tabs.find(({ id }) => id === 'rows');
  if (tab === undefined) throw new Error('the small plan has a rows tab');
  return { ...tab, ...changes };
};

async function rowsOf(tab: TabPlan): Promise<readonly string[]> {
  const tabs = smallPlan.tabs.map((one) => (one.id === tab.id ? tab : one));
  const sheet = partsOf(await planToXlsx({ ...smallPlan, tabs }, smallRaw)).get('xl/worksheets/sheet3.xml') ?? '';
  return sheet.match(/<row .*?<\/row>/gs) ?? [];
}

const double = call('SUM', sameRow(27), sameRow(27));

test('rows hold what their columns have, from left to right, a single cell before its column’s', async () => {
  const rows = await rowsOf(
    rowsTab({
      cells: [
        { row: 0, column: 0, content: 'Head' },
        { row: 3, column: 30, content: 7 },
        { row: 3, column: 1, content: 8 },
        { row: 9, column: 2, content: 9 },
      ],
      columnFormulas: [
        { column: 28, firstRow: 2, lastRow: 4, formula: double, overrides: [{ row: 4, value: 0 }] },
        { column: 1, firstRow: 3, lastRow: 3, formula: double, overrides: [] },
      ],
      columnValues: [{ column: 27, firstRow: 3, values: [0.5, null, Number.NaN, 2] }],
    }),
  );
  expect(rows.map((row) => row.replace(/ s="\d+"/g, '')).slice(1)).toEqual([
    '<row r="3"><c r="AC3"><f>SUM($AB3,$AB3)</f></c></row>',
    '<row r="4"><c r="B4"><v>8</v></c><c r="AB4"><v>0.5</v></c><c r="AC4"><f>SUM($AB4,$AB4)</f></c><c r="AE4"><v>7</v></c></row>',
    '<row r="5"><c r="AC5"><v>0</v></c></row>',
    '<row r="7"><c r="AB7"><v>2</v></c></row>',
    '<row r="10"><c r="C10"><v>9</v></c></row>',
  ]);
});

test('what is put together is what was taken apart', async () => {
  const bytes = await planToXlsx(smallPlan, smallRaw);
  const entries = entriesOf(bytes);
  expect(zipOf(entries)).toEqual(bytes);
  const texts = new Map<string, string>();
  for (const entry of entries) texts.set(entry.name, await textOf(entry));
  expect(texts).toEqual(partsOf(bytes));
  expect(await withRows(bytes, [])).toEqual(bytes);
});

test('what is no zip is no workbook', () => {
  expect(() => entriesOf(new Uint8Array(40))).toThrow('not a zip');
});
