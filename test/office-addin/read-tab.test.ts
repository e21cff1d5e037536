import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { RawTab } from '../../core/table/cell';
import { isDatePattern, serialToday } from '../../office-addin/date-system';
import { readTab } from '../../office-addin/read-tab';
import { smallRaw } from '../local/small-plan';
import { type Client, loadClient } from './host/client';
import { excelOver } from './host/excel';
import { snapshot, type Workbook, workbookOf } from './host/workbook';
import { workbookWith } from './workbooks';

let client: Client;

beforeAll(() => {
  client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
});

describe('a tab read from Excel', () => {
  it('is what core expects: blanks, dates, errors and text, from the sheet’s row 1 on', async () => {
    const { tab } = await read(workbookWith(smallRaw), smallRaw.name);
    expect(filled(tab)).toEqual(filled(smallRaw));
  });

  it('has the same dates where the workbook counts from 1904', async () => {
    const { tab } = await read(workbookWith(smallRaw, 1904), smallRaw.name);
    expect(filled(tab)).toEqual(filled(smallRaw));
  });

  it('begins in row 1 and column A even where the cells in use do not', async () => {
    const { tab } = await read(workbookOf({ Deals: [[], [], [null, null, 'Deal'], [null, null, 7]] }), 'Deals');
    expect(tab?.rows).toEqual([[], [], [null, null, 'Deal'], [null, null, 7]]);
  });

  it('is not there where there is no such tab, and has no rows where it is empty', async () => {
    const workbook = workbookOf({ Deals: [] });
    expect((await read(workbook, 'Nope')).tab).toBeNull();
    expect((await read(workbook, 'Deals')).tab).toEqual({ name: 'Deals', rows: [] });
  });

  it.each(['values', 'numberFormat'] as const)(
    'is refused where Excel hands over its %s one row short',
    async (short) => {
      client.connect(excelOver(workbookWith(smallRaw), { short }));
      await expect(readTab(smallRaw.name)).rejects.toThrow('only some of the cells');
    },
  );

  it('is left exactly as it is', async () => {
    const workbook = workbookWith(smallRaw);
    const before = snapshot(workbook);
    await read(workbook, smallRaw.name);
    expect(snapshot(workbook)).toBe(before);
  });

  it('asks for number patterns only of columns with numbers that could be days', async () => {
    const { excel } = await read(
      workbookOf({
        Deals: [
          ['a', 'b'],
          ['x', 'y'],
        ],
      }),
      'Deals',
    );
    expect(excel.requests).toHaveLength(2);
    const dated = await read(
      workbookOf({
        Deals: [
          ['a', 1e9],
          ['x', [46023, 'd/m/yy']],
        ],
      }),
      'Deals',
    );
    expect(dated.excel.requests).toHaveLength(3);
    expect(dated.tab?.rows[1]).toEqual(['x', { date: 46023 }]);
  });

  it('arrives whole however large, in answers Excel on the web can give', async () => {
    const long = 'x'.repeat(400);
    const rows = Array.from({ length: 6_000 }, (_, index) => [
      index,
      long,
      [46023 + (index % 300), 'yyyy-mm-dd'] as const,
    ]);
    const { tab, excel } = await read(workbookOf({ Deals: rows }), 'Deals', 1_000_000);
    expect(tab?.rows).toHaveLength(6_000);
    expect(tab?.rows[5_999]).toEqual([5_999, long, { date: 46023 + (5_999 % 300) }]);
    expect(excel.requests.length).toBeLessThan(20);
  });
});

describe('what is a date', () => {
  it.each([
    'd-mmm-yy',
    'yyyy-mm-dd',
    'm/d/yyyy h:mm AM/PM',
    '[$-409]mmmm d, yyyy;@',
    '[$-F800]dddd\\, mmmm dd',
    'mmm',
    'dd.mm.yy',
  ])('%s is one', (pattern) => expect(isDatePattern(pattern)).toBe(true));

  it.each([
    'General',
    '#,##0',
    'h:mm AM/PM',
    '[h]:mm:ss',
    'mm:ss.0',
    '0.0 "days"',
    '[Red]0.0%',
    '_-[$Rp-421]* #,##0_-',
    '0.00E+00',
    '@',
  ])('%s is none', (pattern) => expect(isDatePattern(pattern)).toBe(false));

  it('counts today as Excel does, in the user’s own time zone', () => {
    expect(serialToday(new Date(2026, 0, 1, 23, 59))).toBe(46023);
    expect(serialToday(new Date(2026, 0, 1, 0, 1))).toBe(46023);
  });
});

async function read(workbook: Workbook, name: string, limit = 5 * 1024 * 1024) {
  const excel = excelOver(workbook, { limit });
  client.connect(excel);
  return { excel, tab: await readTab(name) };
}

/** Rows without the blanks at their ends: where the cells in use end is Excel's affair. */
const filled = (tab: RawTab | null) =>
  tab?.rows.map((row) => {
    const blanks = [...row].reverse().findIndex((cell) => cell !== null);
    return row.slice(0, blanks < 0 ? 0 : row.length - blanks);
  });
