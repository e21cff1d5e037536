/** Periods for the tests: by name, at random, and their days as text. */
import fc from 'fast-check';
import { weeksIn } from '../../core/periods/iso-week';
import type { DatedPeriod, Days, Period } from '../../core/periods/period';
import { parsePeriod } from '../../core/periods/period-name';
import { dateOf, isoDate, serialOf } from '../../core/table/serial-date';

export function named(name: string): Period {
  const period = parsePeriod(name);
  if (period === null) throw new Error(`no period ${name}`);
  return period;
}

export function dated(name: string): DatedPeriod {
  const period = named(name);
  if (period.kind === 'all') throw new Error(`${name} has no days`);
  return period;
}

/** `2026-03-15` as a serial day. */
export function serial(date: string): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return serialOf(year, month, day);
}

/** The end is not in it. */
export const written = ({ start, end }: Days): string => `${isoDate(start)}..${isoDate(end)}`;

const year = fc.integer({ min: 1901, max: 9998 });
const month = fc.integer({ min: 1, max: 12 });
export const anyDay = fc.integer({ min: serialOf(1901, 1, 1), max: serialOf(9998, 12, 31) });

export const anyDated: fc.Arbitrary<DatedPeriod> = fc.oneof(
  fc.record({ kind: fc.constant('year' as const), year }),
  fc.record({ kind: fc.constant('quarter' as const), year, quarter: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ kind: fc.constant('month' as const), year, month }),
  year.chain((of) =>
    fc.record({
      kind: fc.constant('week' as const),
      year: fc.constant(of),
      week: fc.integer({ min: 1, max: weeksIn(of) }),
    }),
  ),
  anyDay.map((day): DatedPeriod => ({ kind: 'day', ...dateOf(day) })),
  fc.record({ kind: fc.constant('fiscalYear' as const), year, startMonth: month }),
  fc.record({ kind: fc.constant('days' as const), end: anyDay, count: fc.integer({ min: 1, max: 9999 }) }),
);

/** A today in, at an edge of, or far from the period. */
export const todayNear = ({ start, end }: Days): fc.Arbitrary<number> =>
  fc.oneof(fc.constantFrom(start - 1, start, end - 2, end - 1, end), fc.integer({ min: start - 40, max: end + 40 }));
