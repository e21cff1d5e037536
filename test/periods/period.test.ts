/** Periods as people name them: the days they hold, what stands before them, and a year ago. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isoWeekOf, weeksIn } from '../../core/periods/iso-week';
import {
  daysOf,
  monthCount,
  monthName,
  monthStart,
  periodBefore,
  sameYearAgo,
  yearBefore,
} from '../../core/periods/period';
import { parsePeriod, periodName } from '../../core/periods/period-name';
import { dateOf, isoDate, serialOf } from '../../core/table/serial-date';
import { anyDated, anyDay, dated, named, serial, written } from './any-period';

/** Name, its days, those of the period before, those of a year ago; the end is not in them. */
const periods = [
  ['2026', '2026-01-01..2027-01-01', '2025-01-01..2026-01-01', '2025-01-01..2026-01-01'],
  ['2024', '2024-01-01..2025-01-01', '2023-01-01..2024-01-01', '2023-01-01..2024-01-01'],
  ['2026-Q1', '2026-01-01..2026-04-01', '2025-10-01..2026-01-01', '2025-01-01..2025-04-01'],
  ['2026-Q4', '2026-10-01..2027-01-01', '2026-07-01..2026-10-01', '2025-10-01..2026-01-01'],
  ['2026-01', '2026-01-01..2026-02-01', '2025-12-01..2026-01-01', '2025-01-01..2025-02-01'],
  ['2026-02', '2026-02-01..2026-03-01', '2026-01-01..2026-02-01', '2025-02-01..2025-03-01'],
  ['2024-02', '2024-02-01..2024-03-01', '2024-01-01..2024-02-01', '2023-02-01..2023-03-01'],
  ['2025-02', '2025-02-01..2025-03-01', '2025-01-01..2025-02-01', '2024-02-01..2024-03-01'],
  ['2026-12', '2026-12-01..2027-01-01', '2026-11-01..2026-12-01', '2025-12-01..2026-01-01'],
  ['2026-W01', '2025-12-29..2026-01-05', '2025-12-22..2025-12-29', '2024-12-30..2025-01-06'],
  ['2026-W07', '2026-02-09..2026-02-16', '2026-02-02..2026-02-09', '2025-02-10..2025-02-17'],
  ['2020-W53', '2020-12-28..2021-01-04', '2020-12-21..2020-12-28', '2019-12-23..2019-12-30'],
  ['2021-W01', '2021-01-04..2021-01-11', '2020-12-28..2021-01-04', '2019-12-30..2020-01-06'],
  ['2021-W52', '2021-12-27..2022-01-03', '2021-12-20..2021-12-27', '2020-12-21..2020-12-28'],
  ['2026-03-15', '2026-03-15..2026-03-16', '2026-03-14..2026-03-15', '2025-03-15..2025-03-16'],
  ['2026-01-01', '2026-01-01..2026-01-02', '2025-12-31..2026-01-01', '2025-01-01..2025-01-02'],
  ['2024-02-29', '2024-02-29..2024-03-01', '2024-02-28..2024-02-29', '2023-02-28..2023-03-01'],
  ['2025-02-28', '2025-02-28..2025-03-01', '2025-02-27..2025-02-28', '2024-02-28..2024-02-29'],
  ['2024-12-31', '2024-12-31..2025-01-01', '2024-12-30..2024-12-31', '2023-12-31..2024-01-01'],
  ['FY2026-04', '2026-04-01..2027-04-01', '2025-04-01..2026-04-01', '2025-04-01..2026-04-01'],
  ['FY2023-03', '2023-03-01..2024-03-01', '2022-03-01..2023-03-01', '2022-03-01..2023-03-01'],
  ['FY2026-01', '2026-01-01..2027-01-01', '2025-01-01..2026-01-01', '2025-01-01..2026-01-01'],
  ['FY2026-12', '2026-12-01..2027-12-01', '2025-12-01..2026-12-01', '2025-12-01..2026-12-01'],
  ['2026-03-15/30d', '2026-02-14..2026-03-16', '2026-01-15..2026-02-14', '2025-02-14..2025-03-16'],
  ['2026-01-03/7d', '2025-12-28..2026-01-04', '2025-12-21..2025-12-28', '2024-12-28..2025-01-04'],
  ['2024-02-29/1d', '2024-02-29..2024-03-01', '2024-02-28..2024-02-29', '2023-02-28..2023-03-01'],
  ['2025-03-15/30d', '2025-02-14..2025-03-16', '2025-01-15..2025-02-14', '2024-02-15..2024-03-16'],
] as const;

test.each(periods)('%s is %s, before it %s, a year ago %s', (name, own, before, yearAgo) => {
  const period = dated(name);
  expect(periodName(period)).toBe(name);
  expect(written(daysOf(period))).toBe(own);
  expect(written(periodBefore(period))).toBe(before);
  expect(written(yearBefore(period))).toBe(yearAgo);
});

test.each([
  ['2026-Q1', '2025-07-01..2025-10-01'],
  ['2024-03', '2024-01-01..2024-02-01'],
  ['2021-W01', '2020-12-21..2020-12-28'],
  ['FY2026-04', '2024-04-01..2025-04-01'],
  ['2026-03-15/30d', '2025-12-16..2026-01-15'],
])('two before %s is %s', (name, before) => expect(written(periodBefore(dated(name), 2))).toBe(before));

test.each([
  '',
  '26',
  '2026-13',
  '2026-00',
  '2026-Q5',
  '2026-Q0',
  '2026-W00',
  '2026-W54',
  '2021-W53',
  '2026-1',
  'Q1-2026',
  '2026-Q1 ',
  'ALL',
  '0001',
  '2026-02-29',
  '2100-02-29',
  '2026-04-31',
  '2026-03-00',
  '2026-3-15',
  '2026-13-01',
  '1900-12-31',
  'FY2026',
  'FY2026-00',
  'FY2026-13',
  'FY1900-04',
  '2026-03-15/0d',
  '2026-03-15/030d',
  '2026-03-15/30',
  '2026-03-15/10000d',
  '2026-02-30/30d',
  '2026-03/30d',
])('“%s” is no period', (text) => expect(parsePeriod(text)).toBeNull());

it('names what its fields say', () => {
  expect(named('2026-03-15')).toEqual({ kind: 'day', year: 2026, month: 3, day: 15 });
  expect(named('FY2026-04')).toEqual({ kind: 'fiscalYear', year: 2026, startMonth: 4 });
  expect(named('2026-03-15/30d')).toEqual({ kind: 'days', end: serialOf(2026, 3, 15), count: 30 });
});

describe('every period', () => {
  it('is the one that its name names', () => {
    fc.assert(
      fc.property(anyDated, (period) => {
        expect(parsePeriod(periodName(period))).toEqual(period);
      }),
    );
  });

  it('touches the one before it, and that one the one before', () => {
    fc.assert(
      fc.property(anyDated, fc.integer({ min: 0, max: 5 }), (period, steps) => {
        const [later, earlier] = [periodBefore(period, steps), periodBefore(period, steps + 1)];
        expect(earlier.end).toBe(later.start);
        expect(earlier.start).toBeLessThan(earlier.end);
        expect(periodBefore(period, 0)).toEqual(daysOf(period));
      }),
    );
  });

  it('is of its own kind a year ago, and begins about a year before', () => {
    fc.assert(
      fc.property(anyDated, (period) => {
        expect(sameYearAgo(period).kind).toBe(period.kind);
        const back = daysOf(period).start - yearBefore(period).start;
        expect(back).toBeGreaterThanOrEqual(period.kind === 'week' ? 364 : 365);
        expect(back).toBeLessThanOrEqual(period.kind === 'week' ? 371 : 366);
      }),
    );
  });
});

describe('ISO weeks', () => {
  it.each([
    [2015, 53],
    [2020, 53],
    [2021, 52],
    [2024, 52],
    [2026, 53],
    [2032, 53],
  ])('%i has %i', (year, weeks) => expect(weeksIn(year)).toBe(weeks));

  it.each([
    ['2021-01-03', 2020, 53],
    ['2021-01-04', 2021, 1],
    ['2024-12-30', 2025, 1],
    ['2025-12-28', 2025, 52],
    ['2025-12-29', 2026, 1],
    ['2026-12-31', 2026, 53],
    ['2027-01-03', 2026, 53],
  ])('%s is in week %i-%i', (date, year, week) => expect(isoWeekOf(serial(date))).toEqual({ year, week }));

  it('partition their year: each begins where the last one ended, and the next year’s first where the last does', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1901, max: 9997 }), (year) => {
        const weeks = Array.from({ length: weeksIn(year) }, (_, index) =>
          daysOf({ kind: 'week', year, week: index + 1 }),
        );
        const starts = [...weeks, daysOf({ kind: 'week', year: year + 1, week: 1 })].map(({ start }) => start);
        expect(weeks.map(({ end }) => end)).toEqual(starts.slice(1));
        const first = starts[0] ?? Number.NaN;
        expect(Math.abs(first - serialOf(year, 1, 1))).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('hold the days that are said to be in them', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const { start, end } = daysOf({ kind: 'week', ...isoWeekOf(day) });
        expect(day >= start && day < end).toBe(true);
      }),
    );
  });
});

it('has no days, for all dates', () => {
  expect(daysOf({ kind: 'all' })).toEqual({ start: 0, end: 0 });
});

it('counts months so that the one before is one less, over the turn of the year too', () => {
  const january = monthCount(serialOf(2026, 1, 31));
  expect(monthName(january)).toBe('2026-01');
  expect(monthName(january - 1)).toBe('2025-12');
  expect(isoDate(monthStart(january - 1))).toBe('2025-12-01');
  expect(monthCount(serialOf(2025, 12, 1))).toBe(january - 1);
});

it('reads “all” and the years that dates can have, up to the first and the last', () => {
  expect(parsePeriod('all')).toEqual({ kind: 'all' });
  expect(periodName({ kind: 'all' })).toBe('all');
  expect(['1901', '9998'].map((year) => parsePeriod(year)?.kind)).toEqual(['year', 'year']);
  expect(['1900', '9999'].map(parsePeriod)).toEqual([null, null]);
  expect(dateOf(daysOf(named('FY9998-12')).end)).toEqual({ year: 9999, month: 12, day: 1 });
});
