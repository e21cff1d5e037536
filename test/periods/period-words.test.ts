/** Periods as people say them, seen on Tuesday 10 March 2026. */
import { expect, it, test } from 'vitest';
import { daysOf, periodName } from '../../core/periods/period';
import { periodFromWords } from '../../core/periods/period-words';
import { serialOf } from '../../core/table/serial-date';

const today = serialOf(2026, 3, 10);

test.each([
  ['today', '2026-03-10'],
  ['hari ini', '2026-03-10'],
  ['Yesterday', '2026-03-09'],
  ['kemarin', '2026-03-09'],
  ['this week', '2026-W11'],
  ['minggu ini', '2026-W11'],
  ['LAST WEEK', '2026-W10'],
  ['pekan lalu', '2026-W10'],
  ['this month', '2026-03'],
  ['month to date', '2026-03'],
  ['MTD', '2026-03'],
  ['bulan ini', '2026-03'],
  ['last month', '2026-02'],
  ['  bulan   lalu ', '2026-02'],
  ['this quarter', '2026-Q1'],
  ['last quarter', '2025-Q4'],
  ['previous quarter', '2025-Q4'],
  ['kuartal lalu', '2025-Q4'],
  ['triwulan ini', '2026-Q1'],
  ['this year', '2026'],
  ['year to date', '2026'],
  ['tahun berjalan', '2026'],
  ['last year', '2025'],
  ['tahun lalu', '2025'],
  ['last 7 days', '2026-03-10/7d'],
  ['30 hari terakhir', '2026-03-10/30d'],
  ['last 2 weeks', '2026-03-10/14d'],
  ['2 minggu terakhir', '2026-03-10/14d'],
  ['all', 'all'],
  ['All dates', 'all'],
  ['semua', 'all'],
  ['March 2026', '2026-03'],
  ['Maret 2026', '2026-03'],
  ['des 2025', '2025-12'],
  ['Q1 2026', '2026-Q1'],
  ['2026 q1', '2026-Q1'],
  ['kuartal 2 2026', '2026-Q2'],
  ['2026-q3', '2026-Q3'],
  ['2026-w07', '2026-W07'],
  ['fy2025-04', 'FY2025-04'],
  ['2026-03-15/30d', '2026-03-15/30d'],
])('“%s” is %s', (said, name) => {
  const period = periodFromWords(said, today);
  expect(period && periodName(period)).toBe(name);
});

test.each([
  '',
  'next month',
  'last',
  'last 0 days',
  'sometime',
  '13 2026',
  'Q5 2026',
  'last 3 moons',
  'maret',
  '2026-13',
])('“%s” is no period', (said) => expect(periodFromWords(said, today)).toBeNull());

test.each([
  ['this fiscal year', 4, 'FY2025-04'],
  ['tahun fiskal lalu', 4, 'FY2024-04'],
  ['last fiscal year', 3, 'FY2025-03'],
  ['this fiscal year', 1, 'FY2026-01'],
])('“%s” of a year that begins in month %d is %s', (said, start, name) => {
  const period = periodFromWords(said, today, start);
  expect(period && periodName(period)).toBe(name);
});

it('what is running holds today, what is last is over', () => {
  for (const unit of ['day', 'week', 'month', 'quarter', 'year', 'fiscal year']) {
    const running = periodFromWords(`this ${unit}`, today, 7);
    const last = periodFromWords(`last ${unit}`, today, 7);
    if (running === null || last === null) throw new Error(`no ${unit}`);
    expect(daysOf(running).start).toBeLessThanOrEqual(today);
    expect(daysOf(running).end).toBeGreaterThan(today);
    expect(daysOf(last).end).toBe(daysOf(running).start);
  }
});
