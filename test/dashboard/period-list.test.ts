/** The periods the filter offers: from the first year with a deal to the last, and always the one that is chosen. */
import { describe, expect, it } from 'vitest';
import { periodLabel, periodList } from '../../core/dashboard/period-list';
import { periodName } from '../../core/periods/period-name';
import type { Cell } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/words';
import { boardOf, periodNamed } from './board-of';

const today = serialOf(2026, 3, 31);
const january = (year: number | null): Cell => (year === null ? null : { date: serialOf(year, 1, 1) });

function listed(years: readonly (readonly [created: number | null, closed: number | null])[], chosen = 'all') {
  const rows = years.map(([created, closed], row): Cell[] => [`D${row}`, 'Won', 1, january(created), january(closed)]);
  const raw = { name: 'Deals', rows: [['ID', 'Status', 'Value', 'Created', 'Closed'], ...rows] };
  const { model } = boardOf(raw, { today }).reading;
  return periodList(model, today, periodNamed(chosen), languages.en);
}

const yearsIn = (list: ReturnType<typeof listed>): readonly number[] =>
  list.flatMap(({ period }) => (period.kind === 'year' ? [period.year] : []));

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

it('is all dates, then each year with its quarters and months', () => {
  const names = listed([[2025, 2025]]).map(({ period }) => periodName(period));
  expect(names.slice(0, 8)).toEqual(['all', '2026', '2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4', '2026-01', '2026-02']);
  expect(names).toHaveLength(1 + 2 * 17);
  expect(new Set(names).size).toBe(names.length);
});

it.each(['2026-W07', '1999', '2031-Q1', '2026-03-15', 'FY2025-04', '2026-03-15/30d'])(
  'has the chosen one, %s, were it not among them, and then last',
  (chosen) => {
    const names = listed([[2025, 2026]], chosen).map(({ period }) => periodName(period));
    expect(names.indexOf(chosen)).toBe(names.length - 1);
    expect(names).toHaveLength(2 + 2 * 17);
  },
);

it('has no one twice, were it chosen', () => {
  expect(listed([[2025, 2026]], '2025-Q2')).toHaveLength(1 + 2 * 17);
});

it('knows the days of each and of the one before it; of all dates none', () => {
  const [all, year, quarter] = listed([[2026, 2026]]);
  const days = (start: number, end: number) => ({ start, end });
  expect([all?.windows.current, all?.windows.previous]).toEqual([days(0, 0), days(0, 0)]);
  expect(year?.windows.previous).toEqual(days(serialOf(2025, 1, 1), serialOf(2026, 1, 1)));
  expect(quarter).toMatchObject({
    label: '2026 Q1',
    windows: {
      current: days(serialOf(2026, 1, 1), serialOf(2026, 4, 1)),
      previous: days(serialOf(2025, 10, 1), serialOf(2026, 1, 1)),
      beforePrevious: days(serialOf(2025, 7, 1), serialOf(2025, 10, 1)),
      yearAgo: days(serialOf(2025, 1, 1), serialOf(2025, 4, 1)),
      yearAgoPrevious: days(serialOf(2024, 10, 1), serialOf(2025, 1, 1)),
    },
  });
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
])('calls %s “%s” and “%s”', (name, english, indonesian) => {
  expect(periodLabel(periodNamed(name), languages.en)).toBe(english);
  expect(periodLabel(periodNamed(name), languages.id)).toBe(indonesian);
});

it('has labels that no spreadsheet takes for a number or a date, each its own, in both languages', () => {
  for (const words of Object.values(languages)) {
    const { model } = boardOf(
      {
        name: 'Deals',
        rows: [
          ['ID', 'Status', 'Value'],
          ['A', 'Won', 1],
        ],
      },
      { today },
    ).reading;
    const labels = periodList(model, today, periodNamed('2026-W07'), words).map(({ label }) => label);
    expect(new Set(labels).size).toBe(labels.length);
    for (const label of labels) expect(label).toMatch(/[A-Za-z]{3}|Q[1-4]$/);
  }
});
