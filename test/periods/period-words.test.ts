/** Periods as people type them, in English and Indonesian, relative to a today. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysOf } from '../../core/periods/period';
import { parsePeriod, periodName } from '../../core/periods/period-name';
import { periodFromWords } from '../../core/periods/period-words';
import { phrases } from '../../core/periods/phrases';
import { serialOf } from '../../core/table/serial-date';
import { anyDated, serial } from './any-period';

const nameOf = (text: string, today: string, fiscalStart?: number): string | null => {
  const period = periodFromWords(text, serial(today), fiscalStart);
  return period === null ? null : periodName(period);
};

/** On 10 May 2026, a Sunday. */
test.each([
  ['today', 'hari ini', '2026-05-10'],
  ['yesterday', 'kemarin', '2026-05-09'],
  ['this week', 'minggu ini', '2026-W19'],
  ['last week', 'minggu lalu', '2026-W18'],
  ['this month', 'bulan ini', '2026-05'],
  ['last month', 'bulan lalu', '2026-04'],
  ['previous month', 'bulan sebelumnya', '2026-04'],
  ['this quarter', 'kuartal ini', '2026-Q2'],
  ['last quarter', 'triwulan lalu', '2026-Q1'],
  ['this year', 'tahun ini', '2026'],
  ['last year', 'tahun lalu', '2025'],
  ['this fiscal year', 'tahun fiskal ini', 'FY2026-01'],
  ['last fiscal year', 'tahun buku lalu', 'FY2025-01'],
  ['week to date', 'pekan ini', '2026-W19'],
  ['month to date', 'bulan berjalan', '2026-05'],
  ['year to date', 'sejak awal tahun', '2026'],
  ['last 7 days', '7 hari terakhir', '2026-05-10/7d'],
  ['past 30 days', '30 hari terakhir', '2026-05-10/30d'],
  ['last 1 day', '1 hari terakhir', '2026-05-10/1d'],
  ['last 2 weeks', '2 minggu terakhir', '2026-05-10/14d'],
  ['last 3 months', '3 bulan terakhir', '2026-05-10/89d'],
  ['last 12 months', '12 bulan terakhir', '2026-05-10/365d'],
  ['all', 'semua', 'all'],
  ['all time', 'semua waktu', 'all'],
  ['March 2026', 'Maret 2026', '2026-03'],
  ['Aug 2025', 'Agt 2025', '2025-08'],
  ['Dec. 2025', 'Desember, 2025', '2025-12'],
  ['2026 May', '2026 Mei', '2026-05'],
  ['Q1 2026', 'Kuartal 1 2026', '2026-Q1'],
  ['2026 Q1', '2026 kuartal 1', '2026-Q1'],
  ['quarter 4 2025', 'Triwulan IV 2025', '2025-Q4'],
  ['Q3/2025', 'TW III/2025', '2025-Q3'],
  ['q2-2025', 'kuartal ke-2 2025', '2025-Q2'],
])('“%s” and “%s” are %s', (english, indonesian, name) => {
  expect(nameOf(english, '2026-05-10')).toBe(name);
  expect(nameOf(indonesian, '2026-05-10')).toBe(name);
});

describe('at the turn of the year, of a leap day and of week 53', () => {
  it.each([
    ['last month', '2026-01-31', '2025-12'],
    ['last month', '2024-03-31', '2024-02'],
    ['last quarter', '2026-03-31', '2025-Q4'],
    ['last year', '2026-01-01', '2025'],
    ['yesterday', '2024-03-01', '2024-02-29'],
    ['yesterday', '2026-01-01', '2025-12-31'],
    ['this week', '2021-01-03', '2020-W53'],
    ['last week', '2021-01-04', '2020-W53'],
    ['this week', '2025-12-29', '2026-W01'],
    ['last 1 months', '2026-03-31', '2026-03-31/31d'],
    ['last 1 month', '2026-02-28', '2026-02-28/31d'],
    ['last 1 month', '2024-02-29', '2024-02-29/31d'],
    ['last 12 months', '2024-02-29', '2024-02-29/366d'],
  ])('“%s” on %s is %s', (text, today, name) => expect(nameOf(text, today)).toBe(name));
});

describe('fiscal years that start in April', () => {
  it.each([
    ['this fiscal year', '2026-03-31', 'FY2025-04'],
    ['this fiscal year', '2026-04-01', 'FY2026-04'],
    ['last fiscal year', '2026-03-31', 'FY2024-04'],
    ['tahun fiskal lalu', '2026-04-01', 'FY2025-04'],
    ['financial year to date', '2026-12-31', 'FY2026-04'],
    ['this year', '2026-03-31', '2026'],
    ['last quarter', '2026-04-01', '2026-Q1'],
  ])('“%s” on %s is %s', (text, today, name) => expect(nameOf(text, today, 4)).toBe(name));
});

test.each([
  '',
  ' ',
  'H1',
  'H1 2026',
  'Q5 2026',
  'Q1',
  'March',
  'March 26',
  'March 1900',
  'Marchember 2026',
  'last',
  'month',
  'lalu',
  'next month',
  'last 0 days',
  'last -3 days',
  'last n days',
  'last 7',
  'last 9999 months',
  '2026-13',
  '2026-02-29',
  'triwulan V 2026',
  'Jakarta',
])('“%s” names no period', (text) => expect(nameOf(text, '2026-05-10')).toBeNull());

it('takes no notice of case, of blanks – no-break ones too – or of a time of day', () => {
  expect(nameOf('  LAST\u00a0  Month ', '2026-05-10')).toBe('2026-04');
  expect(nameOf('Year-to-date', '2026-05-10')).toBe('2026');
  expect(nameOf(' 2026 - q1', '2026-05-10')).toBe('2026-Q1');
  expect(nameOf('fy 2026-04', '2026-05-10')).toBe('FY2026-04');
  expect(nameOf('2026-03-15 / 30 D', '2026-05-10')).toBe('2026-03-15/30d');
  expect(periodFromWords('today', serial('2026-05-10') + 0.9)).toEqual(parsePeriod('2026-05-10'));
});

it('takes every name that a period has, whatever today is', () => {
  fc.assert(
    fc.property(anyDated, fc.boolean(), (period, lower) => {
      const name = periodName(period);
      expect(periodFromWords(lower ? name.toLowerCase() : name, 46000)).toEqual(period);
    }),
  );
});

/** Every phrase the tables hold. */
const relativePhrases = phrases.flatMap((table) => [
  ...table.today,
  ...table.yesterday,
  ...[...table.running, ...table.before].flatMap((template) =>
    Object.values(table.units).flatMap((words) => words.map((word) => template.replace('{unit}', word))),
  ),
  ...table.rolling.flatMap((template) =>
    Object.values(table.rollingUnits).flatMap((words) =>
      words.map((word) => template.replace('{unit}', word).replace('{n}', '3')),
    ),
  ),
]);

const anyToday = fc.integer({ min: serialOf(1950, 1, 1), max: serialOf(2150, 12, 31) });

describe.each(relativePhrases)('“%s”', (phrase) => {
  it('has today in it or ends before', () => {
    fc.assert(
      fc.property(anyToday, fc.integer({ min: 1, max: 12 }), (today, fiscalStart) => {
        const period = periodFromWords(phrase, today, fiscalStart);
        if (period === null) throw new Error(`${phrase} names no period`);
        const { start, end } = daysOf(period);
        expect(start).toBeLessThanOrEqual(today);
        expect(start).toBeLessThan(end);
        const reachesToday = end > today;
        const endsJustBefore = end > today - 366 && end <= today;
        expect(reachesToday || endsJustBefore).toBe(true);
        expect(parsePeriod(periodName(period))).toEqual(period);
      }),
      { numRuns: 25 },
    );
  });
});

it('means one thing by each phrase: no two tables claim the same words', () => {
  expect(new Set(relativePhrases).size).toBe(relativePhrases.length);
});
