import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../core/table/cell';
import { readDateText } from '../../core/table/date-text';
import { datesInOrder } from '../../core/table/read-date';
import { type DateOrder, decideOrder, scanDates } from '../../core/table/scan-dates';
import { dateOf, isoDate } from '../../core/table/serial-date';
import { columnOf, day, everyRow, serial } from './tab';

const scan = (cells: readonly Cell[], yearFirst = false) => {
  const rows = columnOf(cells);
  return scanDates(rows, everyRow(rows), 0, yearFirst);
};

const read = (cells: readonly Cell[], order: DateOrder | null) => {
  const rows = columnOf(cells);
  return datesInOrder(scan(cells, order === 'ymd'), order, rows, everyRow(rows), 0);
};

const daysOf = (cells: readonly Cell[], order: DateOrder | null): (string | null)[] =>
  [...read(cells, order).moments].map((moment) => (Number.isNaN(moment) ? null : isoDate(moment)));

describe('one cell that can be meant in one way only', () => {
  it.each<[Cell, string]>([
    ['2025-12-31', '2025-12-31'],
    ['2025/12/31', '2025-12-31'],
    ['2025.1.5', '2025-01-05'],
    ['2025-12-31 14:05:09', '2025-12-31'],
    ['2023-07-28 3:00', '2023-07-28'],
    ['2026-06-01T00:14:58+05:00', '2026-06-01'],
    ['2026-06-01T23:59:59.999Z', '2026-06-01'],
    ['2018-12-18 18:20:30.829', '2018-12-18'],
    ['20251231', '2025-12-31'],
    [20251231, '2025-12-31'],
    ['31/12/2025', '2025-12-31'],
    ['12/31/2025', '2025-12-31'],
    ['31-12-25', '2025-12-31'],
    ['31.12.2025', '2025-12-31'],
    ['31. 12. 2025', '2025-12-31'],
    ['14.06.2026 09:20', '2026-06-14'],
    ['26-02-2018 19:58', '2018-02-26'],
    ['12/31/2025, 11:59 PM', '2025-12-31'],
    ['1/1/2026', '2026-01-01'],
    ['31 Des 2025', '2025-12-31'],
    ['31-Dec-2025', '2025-12-31'],
    ['31-Dec-25', '2025-12-31'],
    ['5 Agustus 2025', '2025-08-05'],
    ['1 Mei 2026', '2026-05-01'],
    ['3 Nopember 2025', '2025-11-03'],
    ['Dec 31, 2025', '2025-12-31'],
    ['December 31st, 2025', '2025-12-31'],
    ['Rabu, 31 Desember 2025', '2025-12-31'],
    ['Wed Dec 31 2025', '2025-12-31'],
    ['31 Des 2025 14:05', '2025-12-31'],
    ['31 Des 2025 14:05:09 WIB', '2025-12-31'],
    ['31 de dezembro de 2025', '2025-12-31'],
    ['2025 Dec 31', '2025-12-31'],
    ['5 March 1999', '1999-03-05'],
    ['31/12/99', '1999-12-31'],
    ['29/02/2024', '2024-02-29'],
    [45631, '2024-12-05'],
    [45631.75, '2024-12-05'],
    [{ date: 46023.9 }, '2026-01-01'],
  ])('%o is %s', (cell, iso) => {
    expect(daysOf([cell], null)).toEqual([iso]);
  });

  it.each<Cell>([
    ...[
      'Januari 2025',
      'May-20',
      'Q1 2026',
      '31/02/2025',
      '29/02/2025',
      '13/13/2025',
      '2025-13-01',
      '32 Des 2025',
      'n/a',
    ],
    ...[
      '0000-00-00',
      '31/12/20255',
      '2025-12-31 noon',
      '12:30',
      '1/2',
      '31 Foo 2025',
      '2025-12-31 25:00',
      '--',
      '1899-12-31',
    ],
    ...['31 12', '12', '31 Des', 'Des 31', '31/12/1', '5 Mei Juni 2025'],
    12,
    99999999,
    true,
    { error: '#VALUE!' },
    { date: 0.5 },
    { date: Number.NaN },
  ])('%o is no date, and is reported', (cell) => {
    expect(daysOf([cell], null)).toEqual([null]);
    expect(read([cell], null).unreadable).toHaveLength(1);
  });

  it('keeps the written time, so that two updates of one day can be told apart', () => {
    const { moments } = read(['2026-06-08T10:05:00+05:00', '2026-06-08 10:06:00', '8 Jun 2026 10:07'], null);
    expect([...moments].map((moment) => Math.round((moment % 1) * 1440))).toEqual([605, 606, 607]);
  });
});

describe('the order of day and month', () => {
  it.each<[string, readonly Cell[], ReturnType<typeof decideOrder>]>([
    ['one day above 12 decides', ['01/02/2026', '13/02/2026'], { order: 'dmy' }],
    ['one month in front decides', ['01/02/2026', '02/13/2026'], { order: 'mdy' }],
    ['one contradiction in ten is left to be reported', contradictory(18, 2), { order: 'dmy' }],
    ['more than that is a contradiction', contradictory(8, 2), 'contradictory'],
    ['nothing decides', ['01/02/2026', '03/04/2026'], 'undecided'],
    ['it does not matter where both readings are the same day', ['01/01/2026', '02/02/2026'], 'no-matter'],
    ['it does not matter for ISO dates and date cells', ['2026-01-02', day('2026-01-03')], 'no-matter'],
  ])('%s', (_, cells, decision) => {
    expect(decideOrder(scan(cells))).toEqual(decision);
  });

  it('reads the undecided cells of a decided column', () => {
    expect(daysOf(['01/02/2026', '13/02/2026'], 'dmy')).toEqual(['2026-02-01', '2026-02-13']);
    expect(daysOf(['01/02/2026', '02/13/2026'], 'mdy')).toEqual(['2026-01-02', '2026-02-13']);
  });

  it('reports a cell that does not fit it, with its text', () => {
    const { unreadable, moments } = read(['12/31/2025', '31/12/2025'], 'dmy');
    expect(unreadable).toEqual([{ position: 0, text: '12/31/2025' }]);
    expect(moments[0]).toBeNaN();
  });

  it('reads a year in front where that was said, and where it can be nothing else', () => {
    expect(daysOf(['25/12/31', '26/01/05'], 'ymd')).toEqual(['2025-12-31', '2026-01-05']);
    expect(daysOf(['99/12/31'], null)).toEqual(['1999-12-31']);
  });

  it('is shown with its evidence', () => {
    const cells = [...contradictory(1204, 37), ...Array.from({ length: 3 }, () => '01/02/2026')];
    const { format } = read(cells, 'dmy');
    expect(format.evidence).toContain('1,207 rows fit d/m/y, 37 fit only m/d/y');
    expect(format.style).toBe('d/m/y');
  });
});

describe('the format of a date column', () => {
  it.each<[readonly Cell[], DateOrder | null, string, boolean]>([
    [[day('2026-01-05'), null], null, 'serial', true],
    [[day('2026-01-05'), 46000], null, 'serial', false],
    [['2026-01-05'], null, 'iso', false],
    [['5 Mei 2026'], null, 'month name', false],
    [['13/02/2026'], 'dmy', 'd/m/y', false],
    [['02/13/2026'], 'mdy', 'm/d/y', false],
    [['25/12/31'], 'ymd', 'y/m/d', false],
  ])('of %j in order %s is %s', (cells, order, style, typed) => {
    expect(read(cells, order).format).toMatchObject({ kind: 'date', style, typed });
  });
});

function contradictory(dayFirst: number, monthFirst: number): string[] {
  const days = Array.from({ length: dayFirst }, () => '31/12/2025');
  return [...days, ...Array.from({ length: monthFirst }, () => '12/31/2025')];
}

const two = (number: number): string => String(number).padStart(2, '0');

const orders: readonly [DateOrder, (iso: string) => string][] = [
  ['dmy', (iso) => iso.split('-').reverse().join('/')],
  ['mdy', (iso) => `${iso.slice(5, 7)}/${iso.slice(8)}/${iso.slice(0, 4)}`],
  ['ymd', (iso) => iso],
];

describe.each(orders)('dates written %s', (order, write) => {
  const days = fc.array(fc.integer({ min: serial('1970-01-01'), max: serial('2069-12-31') }), {
    minLength: 1,
    maxLength: 30,
  });

  it('read back, or the column is undecided', () => {
    fc.assert(
      fc.property(days, (serials) => {
        const texts = serials.map((day) => write(isoDate(day)));
        const decision = decideOrder(scan(texts));
        if (decision === 'undecided') return;
        expect(decision).not.toBe('contradictory');
        const found = typeof decision === 'object' ? decision.order : null;
        expect([...read(texts, found).moments]).toEqual(serials);
      }),
    );
  });

  it('read back once the order is chosen', () => {
    fc.assert(
      fc.property(days, fc.boolean(), (serials, short) => {
        const texts = serials.map((day) => {
          const { year, month, day: dayOfMonth } = dateOf(day);
          const parts = { d: two(dayOfMonth), m: two(month), y: short ? two(year % 100) : String(year) };
          return [...order].map((part) => (part === 'd' ? parts.d : part === 'm' ? parts.m : parts.y)).join('-');
        });
        expect([...read(texts, order).moments]).toEqual(serials);
      }),
    );
  });
});

it('any text is a day of the calendar or none, and 50,000 characters take no time', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Za-z:/. -]{6,30}$/)), (text) => {
      const date = readDateText(text);
      expect(date === null || !(Number.isNaN(date.dayFirst) && Number.isNaN(date.monthFirst))).toBe(true);
    }),
  );
  const start = performance.now();
  for (const text of ['1/'.repeat(25_000), 'a '.repeat(25_000), '1'.repeat(50_000)]) readDateText(text);
  expect(performance.now() - start).toBeLessThan(500);
});
