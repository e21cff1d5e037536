/** A stretch of calendar days, as people name it: `2026`, `2026-Q1`, `2026-03`, `2026-W07` or `all`. */
import { dateOf, serialOf } from '../table/serial-date';

export type Period =
  | { readonly kind: 'all' }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'quarter'; readonly year: number; readonly quarter: number }
  | { readonly kind: 'month'; readonly year: number; readonly month: number }
  | { readonly kind: 'week'; readonly year: number; readonly week: number };

/** Half-open on serial days: `start` is in it, `end` is not. */
export interface Days {
  readonly start: number;
  readonly end: number;
}

/** The period a KPI is asked for and the one it is compared with, at a given today. */
export interface PeriodWindow {
  /** No date condition: deals without a date count too. */
  readonly all: boolean;
  readonly current: Days;
  /** Empty where there is none. */
  readonly previous: Days;
}

/** `null` for a text that names no period. */
export function parsePeriod(text: string): Period | null {
  if (text === 'all') return { kind: 'all' };
  const match = /^(\d{4})(?:-(?:Q([1-4])|W(\d{2})|(\d{2})))?$/.exec(text);
  if (match === null) return null;
  const [, yearText, quarter, week, month] = match;
  const year = Number(yearText);
  if (year < 1901 || year > 9998) return null;
  if (quarter !== undefined) return { kind: 'quarter', year, quarter: Number(quarter) };
  if (week !== undefined) {
    const period: Period = { kind: 'week', year, week: Number(week) };
    return period.week >= 1 && daysOf(period).start < weekOne(year + 1) ? period : null;
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
    case 'quarter':
      return `${period.year}-Q${period.quarter}`;
    case 'month':
      return `${period.year}-${twoDigits(period.month)}`;
    case 'week':
      return `${period.year}-W${twoDigits(period.week)}`;
  }
}

/** The calendar period just before: February after January, and 2025-Q4 before 2026-Q1. */
export function periodBefore(period: Exclude<Period, { kind: 'all' }>): Days {
  const { start } = daysOf(period);
  switch (period.kind) {
    case 'year':
      return { start: serialOf(period.year - 1, 1, 1), end: start };
    case 'quarter':
      return { start: firstOfMonth(period.year, period.quarter * 3 - 2 - 3), end: start };
    case 'month':
      return { start: firstOfMonth(period.year, period.month - 1), end: start };
    case 'week':
      return { start: start - 7, end: start };
  }
}

/** For `all` the empty stretch: it has no days of its own. */
export function daysOf(period: Period): Days {
  switch (period.kind) {
    case 'all':
      return { start: 0, end: 0 };
    case 'year':
      return { start: serialOf(period.year, 1, 1), end: serialOf(period.year + 1, 1, 1) };
    case 'quarter':
      return {
        start: serialOf(period.year, period.quarter * 3 - 2, 1),
        end: firstOfMonth(period.year, period.quarter * 3 + 1),
      };
    case 'month':
      return { start: serialOf(period.year, period.month, 1), end: firstOfMonth(period.year, period.month + 1) };
    case 'week': {
      const start = weekOne(period.year) + 7 * (period.week - 1);
      return { start, end: start + 7 };
    }
  }
}

/** A running period is compared with the same number of elapsed days of the one before; a finished one with all of it. */
export function windowAt(period: Period, today: number): PeriodWindow {
  if (period.kind === 'all') return { all: true, current: daysOf(period), previous: { start: 0, end: 0 } };
  const current = daysOf(period);
  const previous = periodBefore(period);
  const running = today >= current.start && today < current.end - 1;
  const end = running ? Math.min(previous.end, previous.start + (today - current.start + 1)) : previous.end;
  return { all: false, current, previous: { start: previous.start, end } };
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

/** Monday of ISO week 1: the week with 4 January in it. */
function weekOne(year: number): number {
  const fourth = serialOf(year, 1, 4);
  // Serial 2 is a Monday (in the proleptic count that dates after February 1900 share).
  return fourth - ((fourth - 2) % 7);
}

/** Month 0 is December of the year before, 13 January of the next. */
const firstOfMonth = (year: number, month: number): number => monthStart(year * 12 + month);

const twoDigits = (value: number): string => String(value).padStart(2, '0');
