/** Periods as people name them: the days they hold, what stands before them, and what they are compared with. */
import { describe, expect, it, test } from 'vitest';
import {
  daysOf,
  earlier,
  monthCount,
  monthName,
  monthStart,
  type Period,
  parsePeriod,
  periodName,
  yearBefore,
} from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import { isoDate, serialOf } from '../../core/table/serial-date';

const named = (name: string): Period => {
  const period = parsePeriod(name);
  if (period === null) throw new Error(`no period ${name}`);
  return period;
};

const days = ({ start, end }: { start: number; end: number }): string => `${isoDate(start)}..${isoDate(end)}`;

/** Name, its days, those of the period before; the end is not in them. */
const periods = [
  ['2026', '2026-01-01..2027-01-01', '2025-01-01..2026-01-01'],
  ['2024', '2024-01-01..2025-01-01', '2023-01-01..2024-01-01'],
  ['2026-Q1', '2026-01-01..2026-04-01', '2025-10-01..2026-01-01'],
  ['2026-Q4', '2026-10-01..2027-01-01', '2026-07-01..2026-10-01'],
  ['2026-01', '2026-01-01..2026-02-01', '2025-12-01..2026-01-01'],
  ['2026-02', '2026-02-01..2026-03-01', '2026-01-01..2026-02-01'],
  ['2024-02', '2024-02-01..2024-03-01', '2024-01-01..2024-02-01'],
  ['2026-12', '2026-12-01..2027-01-01', '2026-11-01..2026-12-01'],
  ['2026-W01', '2025-12-29..2026-01-05', '2025-12-22..2025-12-29'],
  ['2026-W07', '2026-02-09..2026-02-16', '2026-02-02..2026-02-09'],
  ['2020-W53', '2020-12-28..2021-01-04', '2020-12-21..2020-12-28'],
  ['2021-W01', '2021-01-04..2021-01-11', '2020-12-28..2021-01-04'],
  ['FY2025-04', '2025-04-01..2026-04-01', '2024-04-01..2025-04-01'],
  ['FY2026-01', '2026-01-01..2027-01-01', '2025-01-01..2026-01-01'],
  ['2024-03-01', '2024-03-01..2024-03-02', '2024-02-29..2024-03-01'],
  ['2026-01-01', '2026-01-01..2026-01-02', '2025-12-31..2026-01-01'],
  ['2026-03-15/30d', '2026-02-14..2026-03-16', '2026-01-15..2026-02-14'],
] as const;

test.each(periods)('%s is %s, before it %s', (name, own, before) => {
  const period = named(name);
  expect(periodName(period)).toBe(name);
  expect(days(daysOf(period))).toBe(own);
  if (period.kind !== 'all') expect(days(daysOf(earlier(period)))).toBe(before);
});

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
  '2026-04-31',
  '2026-03-15/0d',
  '2026-03-15/d',
  'FY2026',
  'FY2026-13',
])('“%s” is no period', (text) => expect(parsePeriod(text)).toBeNull());

describe('compared with', () => {
  it.each([
    ['a finished month: all of the month before', '2026-02', '2026-05-10', '2026-01-01..2026-02-01'],
    ['a running month: as many days of the month before', '2026-02', '2026-02-10', '2026-01-01..2026-01-11'],
    ['the first day: one day', '2026-02', '2026-02-01', '2026-01-01..2026-01-02'],
    ['the last day but one: still running', '2026-02', '2026-02-27', '2026-01-01..2026-01-28'],
    ['the last day: finished', '2026-02', '2026-02-28', '2026-01-01..2026-02-01'],
    ['a longer month: no more days than the shorter one before has', '2026-03', '2026-03-30', '2026-02-01..2026-03-01'],
    ['a period that has not begun: all of the one before', '2026-Q3', '2026-05-10', '2026-04-01..2026-07-01'],
    ['a running year: to the same day', '2026', '2026-06-30', '2025-01-01..2025-07-01'],
  ])('%s', (_what, name, today, before) => {
    const [year = 0, month = 0, date = 0] = today.split('-').map(Number);
    const window = windowsAt(named(name), serialOf(year, month, date));
    expect(days(window.previous)).toBe(before);
    expect(window).toMatchObject({ all: false, current: daysOf(named(name)) });
  });

  it.each([
    ['a month', '2026-03', '2025-03-01..2025-04-01', '2026-01-01..2026-02-01', '2025-02-01..2025-03-01'],
    ['a leap day', '2024-02-29', '2023-02-28..2023-03-01', '2024-02-27..2024-02-28', '2023-02-27..2023-02-28'],
    ['a quarter', '2026-Q1', '2025-01-01..2025-04-01', '2025-07-01..2025-10-01', '2024-10-01..2025-01-01'],
    [
      'a week 53 that the year before has not',
      '2026-W53',
      '2025-12-22..2025-12-29',
      '2026-12-14..2026-12-21',
      '2025-12-15..2025-12-22',
    ],
    ['a fiscal year', 'FY2025-04', '2024-04-01..2025-04-01', '2023-04-01..2024-04-01', '2023-04-01..2024-04-01'],
    ['thirty days', '2026-03-15/30d', '2025-02-14..2025-03-16', '2025-12-16..2026-01-15', '2025-01-15..2025-02-14'],
  ])(
    '%s: with the same a year ago, and with the ones before',
    (_what, name, yearAgo, beforePrevious, yearAgoPrevious) => {
      const window = windowsAt(named(name), serialOf(2030, 1, 1));
      expect(days(window.yearAgo)).toBe(yearAgo);
      expect(days(window.beforePrevious)).toBe(beforePrevious);
      expect(days(window.yearAgoPrevious)).toBe(yearAgoPrevious);
    },
  );

  it('as many days of every other period as have passed of a running one', () => {
    const window = windowsAt(named('2026-03'), serialOf(2026, 3, 10));
    expect([window.previous, window.beforePrevious, window.yearAgo, window.yearAgoPrevious].map(days)).toEqual([
      '2026-02-01..2026-02-11',
      '2026-01-01..2026-01-11',
      '2025-03-01..2025-03-11',
      '2025-02-01..2025-02-11',
    ]);
  });

  it('nothing, for all dates', () => {
    const window = windowsAt({ kind: 'all' }, serialOf(2026, 1, 1));
    expect(window.all).toBe(true);
    expect(window.previous.end).toBeLessThanOrEqual(window.previous.start);
  });
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
});
