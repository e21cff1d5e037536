/** What is true of every period: names lead back to it, the one before it touches it, weeks make up the year. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { monthsBetween } from '../../core/periods/edges';
import {
  type DatedPeriod,
  daysOf,
  earlier,
  fiscalYearPeriod,
  monthStart,
  parsePeriod,
  periodName,
  weekPeriod,
  yearBefore,
} from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import { workingDays } from '../../core/periods/working-days';
import { dateOf, serialOf } from '../../core/table/serial-date';

const seed = Number(process.env.SEED ?? 20_260_701);
console.info(`periods: SEED=${seed}`);

const day = fc.integer({ min: serialOf(1950, 1, 1), max: serialOf(2150, 1, 1) });
const startMonth = fc.integer({ min: 1, max: 12 });

const period: fc.Arbitrary<DatedPeriod> = fc
  .tuple(day, startMonth, fc.integer({ min: 1, max: 500 }))
  .chain(([serial, first, count]) => {
    const { year, month, day: date } = dateOf(serial);
    return fc.constantFrom<DatedPeriod>(
      { kind: 'year', year },
      fiscalYearPeriod(serial, first),
      { kind: 'quarter', year, quarter: Math.ceil(month / 3) },
      { kind: 'month', year, month },
      weekPeriod(serial),
      { kind: 'day', year, month, day: date },
      { kind: 'days', end: serial, count },
    );
  });

const holds = (law: (one: DatedPeriod, today: number) => void): void =>
  fc.assert(fc.property(period, day, law), { seed, numRuns: 1000 });

it('its name leads back to it', () =>
  holds((one) => {
    expect(parsePeriod(periodName(one))).toEqual(one);
  }));

it('the one before it ends where it begins', () =>
  holds((one) => {
    expect(daysOf(earlier(one)).end).toBe(daysOf(one).start);
  }));

it('a year ago is a year ago, give or take the days that weeks and leap years need', () =>
  holds((one) => {
    const apart = daysOf(one).start - daysOf(yearBefore(one)).start;
    expect(apart).toBeGreaterThanOrEqual(358);
    expect(apart).toBeLessThanOrEqual(373);
  }));

it('what it is compared with is never longer than what has passed of it', () =>
  holds((one, today) => {
    const { current, previous, yearAgo } = windowsAt(one, today);
    if (today < current.start || today >= current.end) return;
    const passed = today - current.start + 1;
    for (const other of [previous, yearAgo]) {
      expect(other.end - other.start).toBeLessThanOrEqual(Math.max(passed, today === current.end - 1 ? 366 + 500 : 0));
    }
  }));

it('the weeks of a day and of the day a week later follow each other', () =>
  fc.assert(
    fc.property(day, (serial) => {
      expect(daysOf(weekPeriod(serial)).start).toBeLessThanOrEqual(serial);
      expect(daysOf(weekPeriod(serial)).end).toBeGreaterThan(serial);
      expect(earlier(weekPeriod(serial + 7))).toEqual(weekPeriod(serial));
    }),
    { seed, numRuns: 1000 },
  ));

it('working days are Monday to Friday without the holidays among them, counted one by one', () =>
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -3, max: 90 }),
      fc.array(fc.integer({ min: 0, max: 90 })),
      (start, length, days) => {
        const holidays = new Set(days.map((offset) => start + offset));
        let counted = 0;
        for (let serial = start; serial < start + length; serial++) {
          // Serial 1 is a Sunday.
          const weekday = (serial - 1) % 7;
          if (weekday !== 0 && weekday !== 6 && !holidays.has(serial)) counted++;
        }
        expect(workingDays({ start, end: start + length }, holidays)).toBe(counted);
      },
    ),
    { seed, numRuns: 500 },
  ));

it('whole months are whole, and parts add up', () =>
  fc.assert(
    fc.property(
      fc.integer({ min: 1950 * 12, max: 2150 * 12 }),
      fc.integer({ min: 0, max: 40 }),
      day,
      (month, count, middle) => {
        expect(monthsBetween(monthStart(month), monthStart(month + count))).toBe(count);
        const [start, end] = [monthStart(month), monthStart(month + count)];
        expect(monthsBetween(start, middle) + monthsBetween(middle, end)).toBeCloseTo(count, 9);
      },
    ),
    { seed, numRuns: 300 },
  ));
