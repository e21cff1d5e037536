/** A period as one short text and back: `2026`, `2026-Q1`, `2026-03`, `2026-W07`, `2026-03-15`, `FY2026-04` or `all`. */
import { dateOf, isoDate, serialOf } from '../table/serial-date';
import { weeksIn } from './iso-week';
import type { Period } from './period';

/**
 * `null` for a text that names no period; years 1901 to 9998.
 *
 * `FY2026-04` is the fiscal year that starts in April 2026, `2026-03-15/30d` the 30 days that end with 15 March.
 */
export function parsePeriod(text: string): Period | null {
  if (text === 'all') return { kind: 'all' };
  return calendarPeriod(text) ?? fiscalYear(text) ?? dayOrDays(text);
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
    case 'day':
      return `${period.year}-${twoDigits(period.month)}-${twoDigits(period.day)}`;
    case 'fiscalYear':
      return `FY${period.year}-${twoDigits(period.startMonth)}`;
    case 'days':
      return `${isoDate(period.end)}/${period.count}d`;
  }
}

function calendarPeriod(text: string): Period | null {
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
  if (month !== undefined) return isMonth(Number(month)) ? { kind: 'month', year, month: Number(month) } : null;
  return { kind: 'year', year };
}

function fiscalYear(text: string): Period | null {
  const match = /^FY(\d{4})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const [year, startMonth] = [Number(match[1]), Number(match[2])];
  return isYear(year) && isMonth(startMonth) ? { kind: 'fiscalYear', year, startMonth } : null;
}

function dayOrDays(text: string): Period | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:\/([1-9]\d{0,3})d)?$/.exec(text);
  if (match === null) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (!isYear(year) || !isMonth(month) || day < 1) return null;
  const end = serialOf(year, month, day);
  if (dateOf(end).day !== day) return null;
  return match[4] === undefined ? { kind: 'day', year, month, day } : { kind: 'days', end, count: Number(match[4]) };
}

const isYear = (year: number): boolean => year >= 1901 && year <= 9998;

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

const twoDigits = (value: number): string => String(value).padStart(2, '0');
