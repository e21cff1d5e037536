/** Any bytes under any name are read or refused, never an exception: noise, broken archives, half a character. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSpreadsheet, writeWorkbook } from '../../local/hucre';

const names = ['deals.csv', 'deals.xlsx', 'deals.tsv', 'deals.txt', 'deals', '.csv', 'a.b.c', 'deals.xls'];

const isSettled = async (bytes: Uint8Array, name: string): Promise<void> => {
  const read = await readSpreadsheet(bytes, name);
  if (read.ok) expect(read.tabs.length).toBeGreaterThan(0);
  else expect(['not-a-spreadsheet', 'too-large', 'empty-file']).toContain(read.why);
};

describe('a file', () => {
  test('of noise', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...names), isSettled), {
      numRuns: 400,
    });
  });

  test('of text in pieces', async () => {
    const piece = fc.constantFrom(
      'Deal',
      ',',
      ';',
      '\t',
      '"',
      '\n',
      '\r',
      'sep=;',
      '1,5',
      '\ufeff',
      'é',
      '\u0000',
      '""',
    );
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 40 }), fc.boolean(), async (pieces, wide) => {
        const text = pieces.join('');
        await isSettled(wide ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text), 'deals.csv');
      }),
      { numRuns: 400 },
    );
  });

  test('of UTF-16 that ends within a character was cut off: rows are missing, so it is refused', async () => {
    const whole = Buffer.from('\ufeffDeal;Status\r\nMill;Won\r\n', 'utf16le');
    for (const bytes of [whole.subarray(0, -1), Buffer.from(whole).swap16().subarray(0, -3), whole.subarray(2, -1)]) {
      expect(await readSpreadsheet(bytes, 'deals.csv')).toEqual({ ok: false, why: 'not-a-spreadsheet' });
    }
  });

  test('of a workbook with damaged bytes', async () => {
    const rows = [['Deal', 'Status', 'Value'], ...Array.from({ length: 30 }, (_, row) => [`Deal ${row}`, 'Won', row])];
    const whole = await writeWorkbook({ sheets: [{ name: 'Deals', rows }] });
    const damage = fc.record({
      at: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      cut: fc.nat(whole.length),
      isCut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, cut, isCut }) => {
        const bytes = Uint8Array.from(whole);
        for (const [place, byte] of at) bytes[place] = byte;
        await isSettled(isCut ? bytes.subarray(0, cut) : bytes, 'deals.xlsx');
      }),
      { numRuns: 300 },
    );
  });
});
