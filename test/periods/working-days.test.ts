/** Working days: Monday to Friday without the holidays. */
import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { daysOf } from '../../core/periods/period';
import { workingDays } from '../../core/periods/working-days';
import { anyDay, named, serial } from './any-period';

const newYear = serial('2026-01-01');

test.each<readonly [string, string, readonly string[], number]>([
  ['a month', '2026-01', [], 22],
  ['without a holiday', '2026-01', ['2026-01-01'], 21],
  ['a holiday on a Saturday takes none away', '2026-01', ['2026-01-03'], 22],
  ['nor on a Sunday', '2026-01', ['2026-01-04'], 22],
  ['nor the day before it, or the first one after', '2026-01', ['2025-12-31', '2026-02-02'], 22],
  ['a week', '2026-W07', [], 5],
  ['Lebaran week, with its collective leave', '2026-W12', ['2026-03-18', '2026-03-19', '2026-03-20'], 2],
  ['a Monday', '2026-03-16', [], 1],
  ['a Saturday', '2026-03-14', [], 0],
  ['a Sunday', '2026-03-15', [], 0],
  ['a February of a leap year', '2024-02', [], 21],
  ['a year', '2026', [], 261],
  ['all dates: it has no days', 'all', ['2026-01-01'], 0],
])('%s', (_what, name, holidays, count) => {
  expect(workingDays(daysOf(named(name)), new Set(holidays.map(serial)))).toBe(count);
});

it('is none where the end stands before the start', () => {
  expect(workingDays({ start: newYear + 7, end: newYear }, new Set([newYear]))).toBe(0);
});

it('is what counting day by day gives, over any stretch and any holidays', () => {
  const isWeekday = (day: number): boolean =>
    [1, 2, 3, 4, 5].includes(new Date((day - 25569) * 86_400_000).getUTCDay());
  const stretch = fc.tuple(anyDay, fc.integer({ min: 0, max: 60 }), fc.uniqueArray(fc.integer({ min: -5, max: 65 })));
  fc.assert(
    fc.property(stretch, ([start, length, offsets]) => {
      const holidays = new Set(offsets.map((offset) => start + offset));
      const counted = Array.from({ length }, (_, index) => start + index).filter(
        (day) => isWeekday(day) && !holidays.has(day),
      );
      expect(workingDays({ start, end: start + length }, holidays)).toBe(counted.length);
    }),
  );
});
