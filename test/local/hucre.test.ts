/** Reading files: .csv in every encoding and separator people send, .xlsx with every kind of cell, and what is neither. */
import { describe, expect, test } from 'vitest';
import type { Row } from '../../core/table/cell';
import { readSpreadsheet, type WorkbookTab, writeWorkbook } from '../../local/hucre';
import { entriesOf, zipOf } from '../../local/zip';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = Buffer.from(`\ufeff${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

/** The rows of the only tab, or why there is none. */
async function rowsOf(bytes: Uint8Array, name: string): Promise<readonly Row[] | string> {
  const read = await readSpreadsheet(bytes, name);
  return read.ok ? (read.tabs[0]?.rows ?? []) : read.why;
}

const csv = (text: string): Promise<readonly Row[] | string> => rowsOf(utf8(text), 'deals.csv');

const workbook = (sheet: Omit<WorkbookTab, 'name'>, dateSystem: '1900' | '1904' = '1900'): Promise<Uint8Array> =>
  writeWorkbook({ sheets: [{ name: 'Deals', ...sheet }], dateSystem });

describe('a .csv', () => {
  const text = 'Deal;Nilai\r\nToko Ayu – 東京;"1,5"\r\n';
  const rows = [
    ['Deal', 'Nilai'],
    ['Toko Ayu – 東京', '1,5'],
  ];

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`)],
    ['UTF-16 little-endian', utf16(text, false)],
    ['UTF-16 big-endian', utf16(text, true)],
    ['UTF-16 without a mark', utf16(text, false).subarray(2)],
  ])('in %s', async (_encoding, bytes) => {
    expect(await rowsOf(bytes, 'deals.csv')).toEqual(rows);
  });

  test.each(['deals.csv', 'deals.TSV', 'deals.txt'])('called %s', async (name) => {
    expect(await rowsOf(utf8('Deal\tNilai\nToko Ayu\t1,5\n'), name)).toEqual([
      ['Deal', 'Nilai'],
      ['Toko Ayu', '1,5'],
    ]);
  });

  test('in the encoding of older Windows programs', async () => {
    const bytes = Buffer.from('Deal,Owner\nCafé,José\n', 'latin1');
    expect(await rowsOf(bytes, 'deals.csv')).toEqual([
      ['Deal', 'Owner'],
      ['Café', 'José'],
    ]);
  });

  test.each([
    ['a,b,c\n1,2,3', ',', 3],
    ['a;b;c\n1;2;3', ';', 3],
    ['a\tb\tc\n1\t2\t3', '\t', 3],
    ['Deal;Value;Rate\nA;1,5;0,2\nB;2,5;0,3\nC;3,5;0,4', ';', 3],
    ['Name,Note\nA,"x;y;z"\nB,"p;q;r"\nC,"s;t;u"', ',', 2],
    ['Export of 2026\n\nName\tValue\nA, B and C\t1\nD, E and F\t2', '\t', 2],
    ['sep=;\r\na,b;c\r\n1,2;3', ';', 2],
    ['only one column\nA\nB', ',', 1],
  ])('%j is separated by %j', async (data, _separator, columns) => {
    const read = await csv(data);
    expect(Math.max(...(Array.isArray(read) ? read : []).map((row: Row) => row.length))).toBe(columns);
  });

  test('quotes hold separators, line breaks and doubled quotes', async () => {
    expect(await csv('a,b\n"x, y","line one\nline ""two"""\n')).toEqual([
      ['a', 'b'],
      ['x, y', 'line one\nline "two"'],
    ]);
  });

  test('every cell is text or blank, whatever it looks like; blank rows keep their place', async () => {
    expect(await csv('\n,,\nID,Value,When\n007,1.5,2026-01-05\n=1+1,,TRUE\n\n')).toEqual([
      [],
      [],
      ['ID', 'Value', 'When'],
      ['007', '1.5', '2026-01-05'],
      ['=1+1', null, 'TRUE'],
    ]);
  });

  test('its tab is named after the file, as a workbook may name it', async () => {
    const named = async (name: string) => {
      const read = await readSpreadsheet(utf8('a,b\n1,2'), name);
      return read.ok ? read.tabs[0]?.name : read.why;
    };
    expect(await named('exports/2026/deals.CSV')).toBe('deals');
    expect(await named('[Q1] deals: all/won?.csv')).toBe('won');
    expect(await named("'history'.csv")).toBe('history data');
    expect(await named(`${'long '.repeat(20)}.csv`)).toHaveLength(31);
  });
});

describe('an .xlsx', () => {
  test('numbers, texts, truth values, errors and blanks, from row 1 on', async () => {
    const cells = new Map([['3,0', { value: 'Deal', style: { font: { bold: true } } }]]);
    const bytes = await workbook({
      rows: [[], [], [null, null], ['', 12.5, -1e-7, true, false, '#N/A', '007', ' x ', null, null]],
      cells,
    });
    expect(await rowsOf(bytes, 'deals.xlsx')).toEqual([
      [],
      [],
      [],
      ['Deal', 12.5, -1e-7, true, false, { error: '#N/A' }, '007', ' x '],
    ]);
  });

  test.each([
    ['1900', 46023, 46023],
    ['1900', 46041.5, 46041.5],
    ['1900', 59, 59],
    ['1900', 61, 61],
    ['1904', 44561, 46023],
    ['1904', 44561.25, 46023.25],
  ] as const)('a date of the %s system: %d is %d', async (system, stored, date) => {
    const style = { numFmt: 'dd/mm/yyyy' };
    const bytes = await workbook({ rows: [['When']], cells: new Map([['1,0', { value: stored, style }]]) }, system);
    expect(await rowsOf(bytes, 'deals.xlsx')).toEqual([['When'], [{ date }]]);
  });

  test('a number in the 1904 system stays the number', async () => {
    expect(await rowsOf(await workbook({ rows: [['Value'], [44561]] }, '1904'), 'deals.xlsx')).toEqual([
      ['Value'],
      [44561],
    ]);
  });

  test('formulas give what they gave last; one that never gave anything is an error, not a blank', async () => {
    const cells = new Map([
      ['0,0', { formula: 'SUM(1,2)', formulaResult: 3 }],
      ['0,1', { formula: 'A1&"x"', formulaResult: '3x' }],
      ['0,2', { formula: 'A1>2', formulaResult: true }],
      ['0,3', { formula: 'IF(A1=3,"",1)', formulaResult: '' }],
      ['0,4', { formula: 'DATE(2026,1,1)', formulaResult: 46023, style: { numFmt: 'yyyy-mm-dd' } }],
      ['0,5', { formula: 'NOW()' }],
    ]);
    expect(await rowsOf(await workbook({ rows: [], cells }), 'deals.xlsx')).toEqual([
      [3, '3x', true, null, { date: 46023 }, { error: 'not calculated' }],
    ]);
  });

  test('its tabs keep their order and their names', async () => {
    const sheets = ["Anna's", 'Ümläut & <x>', 'Calls'].map((name) => ({ name, rows: [['a']] }));
    const read = await readSpreadsheet(await writeWorkbook({ sheets }), 'book.xlsx');
    expect(read.ok && read.tabs.map((tab) => tab.name)).toEqual(["Anna's", 'Ümläut & <x>', 'Calls']);
  });
});

describe('is refused', () => {
  const picture = Uint8Array.from([
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52,
  ]);
  const noise = Uint8Array.from({ length: 400 }, (_, index) => (index * 73 + 17) % 255 || 7);
  const refused = (bytes: Uint8Array, name: string) => expect(rowsOf(bytes, name)).resolves;

  test.each([
    ['a picture named .csv', picture, 'photo.csv'],
    ['bytes that are no text, named .csv', noise, 'noise.csv'],
    ['UTF-16 cut in the middle of a letter', utf16('a,b', false).slice(0, -1), 'cut.csv'],
    ['a text named .xlsx', utf8('a,b\n1,2'), 'deals.xlsx'],
    ['a picture named .xlsx', picture, 'photo.xlsx'],
    ['another kind of file', utf8('a,b'), 'deals.pdf'],
    ['a file without an ending', utf8('a,b'), 'deals'],
  ])('%s', async (_what, bytes, name) => {
    await refused(bytes, name).toBe('not-a-spreadsheet');
  });

  test('a workbook cut off, damaged inside, or without its main part', async () => {
    const whole = await workbook({ rows: Array.from({ length: 500 }, (_, row) => [`deal ${row}`, row * 1.5]) });
    const damaged = whole.slice();
    damaged.fill(0xaa, Math.floor(whole.length / 3), Math.floor(whole.length / 3) + 2000);
    await refused(whole.slice(0, whole.length / 2), 'deals.xlsx').toBe('not-a-spreadsheet');
    await refused(damaged, 'deals.xlsx').toBe('not-a-spreadsheet');
    await refused(Uint8Array.from([0x50, 0x4b, 5, 6, ...Array<number>(18).fill(0)]), 'zip.xlsx').toBe(
      'not-a-spreadsheet',
    );
  });

  test('a workbook whose tab is longer than a string may be', async () => {
    const claimed = entriesOf(await workbook({ rows: [['deal']] })).map((entry) =>
      entry.name.startsWith('xl/worksheets/') ? { ...entry, size: 0x2000_0000 } : entry,
    );
    await refused(zipOf(claimed), 'deals.xlsx').toBe('too-large');
  });

  test.each([
    ['nothing at all', new Uint8Array(), 'deals.csv'],
    ['nothing at all', new Uint8Array(), 'deals.xlsx'],
    ['only a mark', utf8('\ufeff'), 'deals.csv'],
    ['only blank lines', utf8('\r\n \r\n,,\r\n'), 'deals.csv'],
  ])('%s is an empty file', async (_what, bytes, name) => {
    await refused(bytes, name).toBe('empty-file');
  });

  test('a workbook without a filled cell is an empty file', async () => {
    await refused(await workbook({ rows: [[], [null]] }), 'deals.xlsx').toBe('empty-file');
  });
});
