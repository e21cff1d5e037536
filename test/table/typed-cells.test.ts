import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Row } from '../../core/table/cell';
import { typeTextTab } from '../../core/table/typed-cells';
import { serial, tabOf } from './tab';

/** A column under a header, beside one of plain texts so that the header row is seen. */
const typed = (cells: readonly string[]): readonly Cell[] =>
  typeTextTab(tabOf(['Value', 'Owner', 'Stage'], ...cells.map((cell) => [cell, 'Sari', 'Won'])))
    .rows.slice(1)
    .map(([cell = null]) => cell);

describe('a text column', () => {
  it.each<[string, readonly string[], readonly Cell[]]>([
    ['of plain numbers only becomes numbers', ['5', '-12.50', '0', ''], [5, -12.5, 0, null]],
    ['of ISO dates only becomes dates', ['2026-01-05', '2025-12-31'], [iso('2026-01-05'), iso('2025-12-31')]],
    ['of dates with times keeps the time', ['2026-01-05 12:00:00'], [{ date: serial('2026-01-05') + 0.5 }]],
    ['of dates with a zone keeps the written date', ['2026-01-05T18:00:00+05:00'], [{ date: 46027.75 }]],
    ['with one odd text stays text', ['5', '6', 'n/a'], ['5', '6', 'n/a']],
    ['of ids with one that is all digits stays text', ['67HY0MW7', '44651898'], ['67HY0MW7', '44651898']],
    ['of codes with leading zeros stays text', ['007', '008'], ['007', '008']],
    ['of 19 digits stays text', ['1234567890123456789'], ['1234567890123456789']],
    ['of rupiah stays text', ['Rp 1.054'], ['Rp 1.054']],
    ['of grouped numbers stays text', ['1,054'], ['1,054']],
    ['of local dates stays text', ['20/10/2016'], ['20/10/2016']],
    ['of numbers and dates stays text', ['5', '2026-01-05'], ['5', '2026-01-05']],
    ['of days that are none stays text', ['2026-02-30'], ['2026-02-30']],
    ['of half numbers stays text', ['5.', '.5', '+5', '1e5', '--5', '-'], ['5.', '.5', '+5', '1e5', '--5', '-']],
    ['of blanks becomes blank', ['', '  '], [null, null]],
  ])('%s', (_, cells, expected) => {
    expect(typed(cells)).toEqual(expected);
  });

  it('of minus zero is zero', () => {
    expect(Object.is(typed(['-0', '5'])[0], 0)).toBe(true);
  });

  it('is not spoilt by titles above the header or by the header repeated below', () => {
    const rows: Row[] = [
      ['Report', '2026'],
      ['', ''],
      ['Value', 'Owner', 'Stage'],
      ['5', 'Sari', 'Won'],
      ['Value', 'Owner', 'Stage'],
      ['6', 'Budi', 'Lost'],
    ];
    expect(typeTextTab(tabOf(...rows)).rows).toEqual([
      ['Report', '2026'],
      [null, null],
      ['Value', 'Owner', 'Stage'],
      [5, 'Sari', 'Won'],
      ['Value', 'Owner', 'Stage'],
      [6, 'Budi', 'Lost'],
    ]);
  });

  it('keeps every cell in its place', () => {
    const rows = fc.array(fc.array(fc.oneof(fc.string(), fc.constantFrom('', '5', '2026-01-05')), { maxLength: 5 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(rows, (cells) => {
        const shape = typeTextTab(tabOf(...cells)).rows.map((row) => row.length);
        expect(shape).toEqual(cells.map((row) => row.length));
      }),
    );
  });
});

it('100,000 rows of 20 columns take about a second', () => {
  const header = Array.from({ length: 20 }, (_, column) => `Column ${'abcdefghijklmnopqrst'[column]}`);
  const row = (index: number): Row =>
    header.map((_, column) => (column % 3 === 0 ? String(index) : column % 3 === 1 ? '2026-01-05 10:20:30' : 'Sari'));
  const tab = tabOf(header, ...Array.from({ length: 100_000 }, (_, index) => row(index)));
  const start = performance.now();
  expect(typeTextTab(tab).rows[100_000]?.slice(0, 3)).toEqual([99_999, { date: expect.closeTo(46027.43, 2) }, 'Sari']);
  // Five times what it takes, for busy machines.
  expect(performance.now() - start).toBeLessThan(5000);
});

function iso(text: string): Cell {
  return { date: serial(text) };
}
