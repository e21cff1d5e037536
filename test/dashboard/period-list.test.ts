/** The periods the filter offers: those that move with today, every year with deals, and always the one that is chosen. */
import { describe, expect, it } from 'vitest';
import { listedLabel } from '../../core/dashboard/period-label';
import { type ListedPeriod, listedAs, periodList } from '../../core/dashboard/period-list';
import { periodName } from '../../core/periods/period-name';
import type { Cell } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { boardOf, chosen } from './board-of';

const today = serialOf(2026, 3, 31);
const january = (year: number | null): Cell => (year === null ? null : { date: serialOf(year, 1, 1) });

function listed(
  years: readonly (readonly [created: number | null, closed: number | null])[],
  period = 'all',
  fiscalYearStart = 1,
): readonly ListedPeriod[] {
  const rows = years.map(([created, closed], row): Cell[] => [`D${row}`, 'Won', 1, january(created), january(closed)]);
  const raw = { name: 'Deals', rows: [['ID', 'Status', 'Value', 'Created', 'Closed'], ...rows] };
  const board = boardOf(raw, { today, period, choices: { fiscalYearStart } });
  return periodList(board.reading.model, board);
}

/** Those that stand still by name, the others as the list calls them. */
const namesOf = (list: readonly ListedPeriod[]): readonly string[] =>
  list.map((one) => (one.follows === 'nothing' ? periodName(one.period) : listedLabel(one, languages.en)));

const yearsIn = (list: readonly ListedPeriod[]): readonly number[] =>
  list.flatMap((one) => (one.follows === 'nothing' && one.period.kind === 'year' ? [one.period.year] : []));

/** All dates, 14 that move with today, 18 of each year, and the fiscal year before the first. */
const lines = (years: number): number => 1 + 14 + 18 * years + 1;

describe('the years', () => {
  it.each<readonly [string, Parameters<typeof listed>[0], readonly number[]]>([
    ['from the first created deal to today’s', [[2024, 2025]], [2026, 2025, 2024]],
    ['from the first closed deal, were it before', [[2025, 2024]], [2026, 2025, 2024]],
    ['today’s alone, where no deal has a date', [[null, null]], [2026]],
    ['the next one, where a deal is dated so', [[2026, 2027]], [2027, 2026]],
    ['but none after that: a mistyped 2199 makes no list of centuries', [[2026, 2199]], [2027, 2026]],
    [
      'at most twelve back: nor does a mistyped 1926',
      [[1926, 2026]],
      Array.from({ length: 13 }, (_, back) => 2026 - back),
    ],
  ])('%s', (_what, deals, years) => {
    expect(yearsIn(listed(deals))).toEqual(years);
  });
});

it('is all dates, what moves with today, then each year with its fiscal year, quarters and months', () => {
  const names = namesOf(listed([[2025, 2025]]));
  expect(names.slice(0, 21)).toEqual([
    'all',
    ...['This week', 'Last week', 'This month', 'Last month', 'This quarter', 'Last quarter', 'This year', 'Last year'],
    ...['This fiscal year', 'Last fiscal year', 'Last 7 days', 'Last 30 days', 'Last 90 days', 'Last 12 months'],
    ...['2026', 'Fiscal year from 2026', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'],
  ]);
  expect(names).toHaveLength(lines(2));
  expect(new Set(names).size).toBe(names.length);
});

it('ends with the fiscal year before the first year: its last months hold the first deals', () => {
  expect(namesOf(listed([[2025, 2026]])).at(-1)).toBe('Fiscal year from 2024');
});

it.each([
  ['2026-W07', '2026-W07'],
  ['1999', '1999'],
  ['2031-Q1', '2031-Q1'],
  ['2026-03-15', '2026-03-15'],
  ['FY2025-04', 'FY2025-04'],
  ['2026-03-15/30d', '2026-03-15/30d'],
  ['last 45 days', 'Last 45 days'],
  ['yesterday', 'Yesterday'],
])('has the chosen one, %s, were it not among them, and then last', (period, name) => {
  const names = namesOf(listed([[2025, 2026]], period));
  expect(names.indexOf(name)).toBe(names.length - 1);
  expect(names).toHaveLength(lines(2) + 1);
});

it.each<[period: string, fiscalYearStart: number]>([
  ['2025-Q2', 1],
  ['last 30 days', 1],
  ['bulan ini', 1],
  ['FY2025-01', 1],
  ['FY2025-04', 4],
])('has no one twice, were it chosen: %s, with fiscal years from month %i', (period, fiscalYearStart) => {
  expect(listed([[2025, 2026]], period, fiscalYearStart)).toHaveLength(lines(2));
});

it.each([
  ['2026-01', '2026-01 (Jan)', '2026-01 (Jan)'],
  ['2026-08', '2026-08 (Aug)', '2026-08 (Agt)'],
  ['2026-12', '2026-12 (Dec)', '2026-12 (Des)'],
  ['2026-W07', '2026 week 7', '2026 minggu 7'],
  ['2026-03-15', '2026-03-15 (day)', '2026-03-15 (hari)'],
  ['FY2026-04', 'Fiscal year from 2026-04 (Apr)', 'Tahun fiskal mulai 2026-04 (Apr)'],
  ['2026-03-15/30d', '30-day period to 2026-03-15', '30 hari s.d. 2026-03-15'],
  ['all', 'All dates', 'Semua tanggal'],
  ['this month', 'This month', 'Bulan ini'],
  ['last fiscal year', 'Last fiscal year', 'Tahun fiskal lalu'],
  ['last 30 days', 'Last 30 days', '30 hari terakhir'],
  ['yesterday', 'Yesterday', 'Kemarin'],
])('calls %s “%s” and “%s”', (name, english, indonesian) => {
  const line = listedAs({ ...chosen(name, today, 7), fiscalStart: 7 });
  expect(listedLabel(line, languages.en)).toBe(english);
  expect(listedLabel(line, languages.id)).toBe(indonesian);
});

it('names no month in a fiscal year of the setup’s month: who changes that cell would make it a lie', () => {
  const line = listedAs({ ...chosen('FY2026-04', today, 4), fiscalStart: 4 });
  expect(listedLabel(line, languages.en)).toBe('Fiscal year from 2026');
  expect(listedLabel(line, languages.id)).toBe('Tahun fiskal mulai 2026');
});

it('has labels that no spreadsheet takes for a number or a date, each its own, in both languages', () => {
  for (const words of Object.values(languages)) {
    const rows = [
      ['ID', 'Status', 'Value'],
      ['A', 'Won', 1],
    ];
    const board = boardOf({ name: 'Deals', rows }, { today, period: '2026-W07' });
    const labels = periodList(board.reading.model, board).map((line) => listedLabel(line, words));
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/[A-Za-z]{3}|Q[1-4]$/);
  }
});
