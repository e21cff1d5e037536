/** Periods as people name them: the days they hold, what stands before them, and what they are compared with. */
import { describe, expect, it, test } from 'vitest';
import {
  daysOf,
  monthCount,
  monthName,
  monthStart,
  type Period,
  periodBefore,
  windowAt,
} from '../../core/periods/period';
import { parsePeriod, periodName } from '../../core/periods/period-name';
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
] as const;

test.each(periods)('%s is %s, before it %s', (name, own, before) => {
  const period = named(name);
  expect(periodName(period)).toBe(name);
  expect(days(daysOf(period))).toBe(own);
  if (period.kind !== 'all') expect(days(periodBefore(period))).toBe(before);
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
    const window = windowAt(named(name), serialOf(year, month, date));
    expect(days(window.previous)).toBe(before);
    expect(window).toMatchObject({ all: false, current: daysOf(named(name)) });
  });

  it('nothing, for all dates', () => {
    const window = windowAt({ kind: 'all' }, serialOf(2026, 1, 1));
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
