/** What a period is compared with at a given today: as many days of the others as have passed of a running one. */
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { daysOf, periodBefore, yearBefore } from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import { anyDated, anyDay, dated, named, serial, todayNear, written } from './any-period';

describe('the one before', () => {
  it.each([
    ['a finished month: all of the month before', '2026-02', '2026-05-10', '2026-01-01..2026-02-01'],
    ['a running month: as many days of the month before', '2026-02', '2026-02-10', '2026-01-01..2026-01-11'],
    ['the first day: one day', '2026-02', '2026-02-01', '2026-01-01..2026-01-02'],
    ['the last day but one: still running', '2026-02', '2026-02-27', '2026-01-01..2026-01-28'],
    ['the last day: finished', '2026-02', '2026-02-28', '2026-01-01..2026-02-01'],
    ['a longer month: no more days than the shorter one before has', '2026-03', '2026-03-30', '2026-02-01..2026-03-01'],
    ['a period that has not begun: all of the one before', '2026-Q3', '2026-05-10', '2026-04-01..2026-07-01'],
    ['a running year: to the same day', '2026', '2026-06-30', '2025-01-01..2025-07-01'],
    ['a running week', '2026-W07', '2026-02-11', '2026-02-02..2026-02-05'],
    ['today: all of yesterday', '2026-03-01', '2026-03-01', '2026-02-28..2026-03-01'],
    ['the last 30 days: all 30 before', '2026-03-15/30d', '2026-03-15', '2026-01-15..2026-02-14'],
    ['a running fiscal year', 'FY2025-04', '2026-01-31', '2024-04-01..2025-02-01'],
  ])('%s', (_what, name, today, before) => {
    const windows = windowsAt(named(name), serial(today));
    expect(written(windows.previous)).toBe(before);
    expect(windows).toMatchObject({ all: false, current: daysOf(named(name)) });
  });
});

/** Today, then: two before, a year ago, and before that. */
test.each([
  ['2026-02', '2026-05-10', '2025-12-01..2026-01-01', '2025-02-01..2025-03-01', '2025-01-01..2025-02-01'],
  ['2026-02', '2026-02-10', '2025-12-01..2025-12-11', '2025-02-01..2025-02-11', '2025-01-01..2025-01-11'],
  ['2024-02', '2024-02-28', '2023-12-01..2023-12-29', '2023-02-01..2023-03-01', '2023-01-01..2023-01-29'],
  ['2026-04', '2026-04-29', '2026-02-01..2026-03-01', '2025-04-01..2025-04-30', '2025-03-01..2025-03-30'],
  ['2026-Q1', '2026-01-31', '2025-07-01..2025-08-01', '2025-01-01..2025-02-01', '2024-10-01..2024-11-01'],
  ['2026', '2026-03-31', '2024-01-01..2024-03-31', '2025-01-01..2025-04-01', '2024-01-01..2024-03-31'],
  ['2020-W53', '2020-12-29', '2020-12-14..2020-12-16', '2019-12-23..2019-12-25', '2019-12-16..2019-12-18'],
  ['2021-W01', '2021-03-01', '2020-12-21..2020-12-28', '2019-12-30..2020-01-06', '2019-12-23..2019-12-30'],
  ['FY2026-04', '2026-04-30', '2024-04-01..2024-05-01', '2025-04-01..2025-05-01', '2024-04-01..2024-05-01'],
  ['2024-02-29', '2024-02-29', '2024-02-27..2024-02-28', '2023-02-28..2023-03-01', '2023-02-27..2023-02-28'],
  ['2026-03-15/30d', '2026-03-15', '2025-12-16..2026-01-15', '2025-02-14..2025-03-16', '2025-01-15..2025-02-14'],
  ['2026-03-15/30d', '2026-02-20', '2025-12-16..2025-12-23', '2025-02-14..2025-02-21', '2025-01-15..2025-01-22'],
])(
  '%s on %s: two before %s, a year ago %s, before that %s',
  (name, today, beforePrevious, yearAgo, yearAgoPrevious) => {
    const windows = windowsAt(named(name), serial(today));
    expect(written(windows.beforePrevious)).toBe(beforePrevious);
    expect(written(windows.yearAgo)).toBe(yearAgo);
    expect(written(windows.yearAgoPrevious)).toBe(yearAgoPrevious);
  },
);

it('is nothing but empty stretches, for all dates', () => {
  const { all, ...stretches } = windowsAt({ kind: 'all' }, serial('2026-01-01'));
  expect(all).toBe(true);
  expect(Object.values(stretches)).toHaveLength(5);
  for (const { start, end } of Object.values(stretches)) expect(end).toBe(start);
});

const periodAndToday = anyDated.chain((period) => fc.tuple(fc.constant(period), todayNear(daysOf(period))));

describe('at any today', () => {
  it('the stretches touch where the period is not running, and begin where they touched where it is', () => {
    fc.assert(
      fc.property(periodAndToday, ([period, today]) => {
        const { current, previous, beforePrevious, yearAgo, yearAgoPrevious } = windowsAt(period, today);
        expect(current).toEqual(daysOf(period));
        expect(previous.start).toBe(periodBefore(period).start);
        expect(yearAgo.start).toBe(yearBefore(period).start);
        const running = today >= current.start && today < current.end - 1;
        if (running) return;
        expect([previous.end, beforePrevious.end]).toEqual([current.start, previous.start]);
        expect(yearAgoPrevious.end).toBe(yearAgo.start);
      }),
    );
  });

  it('no stretch of a running period has more days than have passed, nor fewer than one', () => {
    fc.assert(
      fc.property(
        anyDated
          .filter((period) => daysOf(period).end - daysOf(period).start > 1)
          .chain((period) => {
            const { start, end } = daysOf(period);
            return fc.tuple(fc.constant(period), fc.integer({ min: start, max: end - 2 }));
          }),
        ([period, today]) => {
          const { current, previous, beforePrevious, yearAgo, yearAgoPrevious } = windowsAt(period, today);
          for (const { start, end } of [previous, beforePrevious, yearAgo, yearAgoPrevious]) {
            expect(end - start).toBeGreaterThan(0);
            expect(end - start).toBeLessThanOrEqual(today - current.start + 1);
          }
        },
      ),
    );
  });

  it('a year’s year ago is its previous year', () => {
    fc.assert(
      fc.property(anyDay, (today) => {
        for (const name of ['2026', 'FY2026-04']) {
          const windows = windowsAt(dated(name), today);
          expect(windows.yearAgo).toEqual(windows.previous);
          expect(windows.yearAgoPrevious).toEqual(windows.beforePrevious);
        }
      }),
    );
  });
});
