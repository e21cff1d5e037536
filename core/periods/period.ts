/** A stretch of calendar days, as people name it: `2026`, `FY2026-04`, `2026-Q1`, `2026-03`, `2026-W07`, `2026-03-15`, the 30 days up to it, or `all`. */
import { dateOf, serialOf, serialOfWritten } from '../table/serial-date';

export type DatedPeriod =
  | { readonly kind: 'year'; readonly year: number }
  /** Begins in that month of `year`; one that begins in January is the calendar year. */
  | { readonly kind: 'fiscalYear'; readonly year: number; readonly startMonth: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number }
  | { readonly kind: 'day'; readonly year: number; readonly month: number; readonly day: number }
  /** The last `count` days up to the serial day `end`, it included. */
  | { readonly kind: 'days'; readonly end: number; readonly count: number };

export type Period = { readonly kind: 'all' } | DatedPeriod;

/** Half-open on serial days: `start` is in it, `end` is not. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** `null` for a text that names no period. */
export function parsePeriod(text: string): Period | null {
  if (text === 'all') return { kind: 'all' };
  const fiscal = /^FY(\d{4})-(\d{2})$/.exec(text);
  if (fiscal !== null) return fiscalYear(Number(fiscal[1]), Number(fiscal[2]));
  const dated = /^(\d{4})-(\d{2})-(\d{2})(?:\/(\d{1,4})d)?$/.exec(text);
  if (dated !== null) return dayOrDays(Number(dated[1]), Number(dated[2]), Number(dated[3]), dated[4]);
  const match = /^(\d{4})(?:-(?:Q([1-4])|W(\d{2})|(\d{2})))?$/.exec(text);
  if (match === null) return null;
  const [, yearText, quarter, week, month] = match;
  const year = Number(yearText);
  if (!isYear(year)) return null;
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (week !== undefined) {
    const number = Number(week);
    return number >= 1 && number <= weeksIn(year) ? { kind: 'week', year, week: number } : null;
  }
  if (month !== undefined) {
    const number = Number(month);
    return number >= 1 && number <= 12 ? { kind: 'month', year, month: number } : null;
  }
  return { kind: 'year', year };
}

/** The way back: `2026-Q1`. */
export function periodName(period: Period): string {
  switch (period.kind) {
    case 'all':
      return 'all';
    case 'year':
      return String(period.year);
    case 'fiscalYear':
      return `FY${period.year}-${twoDigits(period.startMonth)}`;
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'month':
      return `${period.year}-${twoDigits(period.month)}`;
    case 'week':
      return `${period.year}-W${twoDigits(period.week)}`;
    case 'day':
      return `${period.year}-${twoDigits(period.month)}-${twoDigits(period.day)}`;
    case 'days':
      return `${periodName(dayPeriod(period.end))}/${period.count}d`;
  }
}

/** For `all` the empty stretch: it has no days of its own. */
export function daysOf(period: Period): Days {
  switch (period.kind) {
    case 'all':
      return { start: 0, end: 0 };
    case 'year':
      return { start: serialOf(period.year, 1, 1), end: serialOf(period.year + 1, 1, 1) };
    case 'fiscalYear': {
      const first = period.year * 12 + period.startMonth;
      return { start: monthStart(first), end: monthStart(first + 12) };
    }
    case 'quarter': {
      const first = period.year * 12 + period.quarter * 3 - 2;
      return { start: monthStart(first), end: monthStart(first + 3) };
    }
    case 'month': {
      const first = period.year * 12 + period.month;
      return { start: monthStart(first), end: monthStart(first + 1) };
    }
    case 'week': {
      const start = weekOne(period.year) + 7 * (period.week - 1);
      return { start, end: start + 7 };
    }
    case 'day': {
      const start = serialOf(period.year, period.month, period.day);
      return { start, end: start + 1 };
    }
    case 'days':
      return { start: period.end - period.count + 1, end: period.end + 1 };
  }
}

/** The calendar period just before: February after January, and 2025-Q4 before 2026-Q1; the n days before the last n. */
export function earlier(period: DatedPeriod): DatedPeriod {
  switch (period.kind) {
    case 'year':
    case 'fiscalYear':
      return { ...period, year: period.year - 1 };
    case 'quarter':
      return period.quarter === 1
        ? { ...period, year: period.year - 1, quarter: 4 }
        : { ...period, quarter: period.quarter - 1 };
    case 'month':
      return period.month === 1
        ? { ...period, year: period.year - 1, month: 12 }
        : { ...period, month: period.month - 1 };
    case 'week':
      return period.week === 1
        ? { ...period, year: period.year - 1, week: weeksIn(period.year - 1) }
        : { ...period, week: period.week - 1 };
    case 'day':
      return dayPeriod(daysOf(period).start - 1);
    case 'days':
      return { ...period, end: period.end - period.count };
  }
}

/** The same period a year ago; 28 February for the 29th, the year's last week for a week 53 that it has not. */
export function yearBefore(period: DatedPeriod): DatedPeriod {
  switch (period.kind) {
    case 'week':
      return { ...period, year: period.year - 1, week: Math.min(period.week, weeksIn(period.year - 1)) };
    case 'day':
      return dayPeriod(dayAYearBefore(daysOf(period).start));
    case 'days':
      return { ...period, end: dayAYearBefore(period.end) };
    default:
      return { ...period, year: period.year - 1 };
  }
}

/** That day alone. */
export const dayPeriod = (serial: number): DatedPeriod => ({ kind: 'day', ...dateOf(serial) });

/** The ISO week with that day in it: it belongs to the year that its Thursday is in. */
export function weekPeriod(serial: number): DatedPeriod {
  const monday = serial - ((serial - 2) % 7);
  const { year } = dateOf(monday + 3);
  return { kind: 'week', year, week: 1 + (monday - weekOne(year)) / 7 };
}

/** The fiscal year with that day in it. */
export function fiscalYearPeriod(serial: number, startMonth: number): DatedPeriod {
  const { year, month } = dateOf(serial);
  return { kind: 'fiscalYear', year: month < startMonth ? year - 1 : year, startMonth };
}

/** Months are counted as year × 12 + month (1–12), so that the month before is one less. */
export function monthCount(serial: number): number {
  const { year, month } = dateOf(serial);
  return year * 12 + month;
}

/** `2026-03` */
export function monthName(count: number): string {
  return `${Math.floor((count - 1) / 12)}-${twoDigits(((count - 1) % 12) + 1)}`;
}

/** The first day of the month counted so. */
export const monthStart = (count: number): number => serialOf(Math.floor((count - 1) / 12), ((count - 1) % 12) + 1, 1);

const isYear = (year: number): boolean => year >= 1901 && year <= 9998;

const fiscalYear = (year: number, startMonth: number): Period | null =>
  isYear(year) && startMonth >= 1 && startMonth <= 12 ? { kind: 'fiscalYear', year, startMonth } : null;

function dayOrDays(year: number, month: number, day: number, count: string | undefined): Period | null {
  const serial = isYear(year) ? serialOfWritten(year, month, day) : Number.NaN;
  if (Number.isNaN(serial)) return null;
  if (count === undefined) return { kind: 'day', year, month, day };
  return Number(count) >= 1 ? { kind: 'days', end: serial, count: Number(count) } : null;
}

function dayAYearBefore(serial: number): number {
  const { year, month, day } = dateOf(serial);
  return serialOf(year - 1, month, month === 2 && day === 29 ? 28 : day);
}

/** Monday of ISO week 1: the week with 4 January in it. */
function weekOne(year: number): number {
  const fourth = serialOf(year, 1, 4);
  // Serial 2 is a Monday (in the proleptic count that dates after February 1900 share).
  return fourth - ((fourth - 2) % 7);
}

const weeksIn = (year: number): number => (weekOne(year + 1) - weekOne(year)) / 7;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
