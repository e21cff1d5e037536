/** A stretch of calendar days as people think of it: its days, the ones before it, and those of a year ago. */
import { dateOf, serialOf } from '../table/serial-date';
import { weekOne, weeksIn } from './iso-week';

export type Period =
  | { readonly kind: 'all' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** The one that starts in `startMonth` of `year`; with 1 it is the calendar year. */
  | { readonly kind: 'fiscalYear'; readonly year: number; readonly startMonth: number }
  /** The last `count` days up to the serial day `end`, which is in it. */
  | { readonly kind: 'days'; readonly end: number; readonly count: number };

/** Any but `all`, which has no days of its own. */
export type DatedPeriod = Exclude<Period, { kind: 'all' }>;

/** Half-open on serial days: `start` is in it, `end` is not. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** For `all` the empty stretch: it has no days of its own. */
export const daysOf = (period: Period): Days => (period.kind === 'all' ? noDays : stretchBack(period, 0));

/** The period just before, or more steps back: February after January, 2025-Q4 before 2026-Q1, 30 days before 30 days. */
export const periodBefore = (period: DatedPeriod, steps = 1): Days => stretchBack(period, steps);

/**
 * The same period a year ago: the same quarter, month, day or week number, and as many rolling days up to the same date.
 * 29 February becomes 28 February, week 53 the last week of the year before.
 */
export const yearBefore = (period: DatedPeriod): Days => daysOf(sameYearAgo(period));

/** `yearBefore` as a period, to ask for its days or for the period before it. */
export function sameYearAgo(period: DatedPeriod): DatedPeriod {
  switch (period.kind) {
    case 'year':
    case 'quarter':
    case 'month':
    case 'fiscalYear':
      return { ...period, year: period.year - 1 };
    case 'week': {
      const year = period.year - 1;
      return { kind: 'week', year, week: Math.min(period.week, weeksIn(year)) };
    }
    case 'day':
      return { kind: 'day', ...dateOf(dayYearAgo(serialOf(period.year, period.month, period.day))) };
    case 'days':
      return { ...period, end: dayYearAgo(period.end) };
  }
}

/** As many days of a stretch as have passed of the running `current`, today included; all of it where none is running. */
export function cutAlike(days: Days, current: Days, today: number): Days {
  const running = today >= current.start && today < current.end - 1;
  return running ? { start: days.start, end: Math.min(days.end, days.start + (today - current.start + 1)) } : days;
}

export const noDays: Days = { start: 0, end: 0 };

/** Months are counted as year × 12 + month (1–12), so that the month before is one less. */
export function monthCount(serial: number): number {
  const { year, month } = dateOf(serial);
  return year * 12 + month;
}

/** `2026-03` */
export function monthName(count: number): string {
  return `${Math.floor((count - 1) / 12)}-${String(((count - 1) % 12) + 1).padStart(2, '0')}`;
}

/** The first day of the month counted so. */
export const monthStart = (count: number): number => serialOf(Math.floor((count - 1) / 12), ((count - 1) % 12) + 1, 1);

/** Every kind is a number of months or a number of days, and as many again stand before it. */
function stretchBack(period: DatedPeriod, steps: number): Days {
  switch (period.kind) {
    case 'year':
      return months(period.year, 1, 12, steps);
    case 'fiscalYear':
      return months(period.year, period.startMonth, 12, steps);
    case 'quarter':
      return months(period.year, period.quarter * 3 - 2, 3, steps);
    case 'month':
      return months(period.year, period.month, 1, steps);
    case 'week':
      return days(weekOne(period.year) + 7 * (period.week - 1), 7, steps);
    case 'day':
      return days(serialOf(period.year, period.month, period.day), 1, steps);
    case 'days':
      return days(period.end - period.count + 1, period.count, steps);
  }
}

function months(year: number, month: number, count: number, steps: number): Days {
  const first = year * 12 + month - steps * count;
  return { start: monthStart(first), end: monthStart(first + count) };
}

function days(first: number, count: number, steps: number): Days {
  const start = first - steps * count;
  return { start, end: start + count };
}

function dayYearAgo(serial: number): number {
  const { year, month, day } = dateOf(serial);
  return serialOf(year - 1, month, month === 2 ? Math.min(day, 28) : day);
}
