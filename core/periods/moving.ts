/** Periods that move with today: yesterday, this quarter, last month, the last 30 days. */
import { dateOf } from '../table/serial-date';
import { isoWeekOf } from './iso-week';
import { daysOf, monthCount, monthStart, type Period } from './period';
import type { CalendarUnit, RollingUnit } from './phrases';

export type MovingPeriod =
  | { readonly when: 'today' | 'yesterday' }
  /** The one that today is in, and the one before that. */
  | { readonly when: 'running' | 'before'; readonly unit: CalendarUnit }
  /** As many of them up to today, which is in it. */
  | { readonly when: 'rolling'; readonly count: number; readonly unit: RollingUnit };

/** Which period it is on that serial day. Fiscal years begin with the month `fiscalStart`, 1 to 12. */
export function periodAt(moving: MovingPeriod, today: number, fiscalStart: number): Period {
  switch (moving.when) {
    case 'today':
      return { kind: 'day', ...dateOf(today) };
    case 'yesterday':
      return { kind: 'day', ...dateOf(today - 1) };
    case 'running':
      return periodHolding(today, moving.unit, fiscalStart);
    case 'before': {
      const { start } = daysOf(periodHolding(today, moving.unit, fiscalStart));
      return periodHolding(start - 1, moving.unit, fiscalStart);
    }
    case 'rolling':
      return { kind: 'days', end: today, count: today - rollingStart(today, moving) + 1 };
  }
}

/** One short text for each, to tell them apart. */
export const movingName = (moving: MovingPeriod): string =>
  [moving.when, 'count' in moving ? moving.count : '', 'unit' in moving ? moving.unit : ''].join(' ').trim();

function periodHolding(day: number, unit: CalendarUnit, fiscalStart: number): Period {
  const { year, month } = dateOf(day);
  switch (unit) {
    case 'week':
      return { kind: 'week', ...isoWeekOf(day) };
    case 'month':
      return { kind: 'month', year, month };
    case 'quarter':
      return { kind: 'quarter', year, quarter: Math.ceil(month / 3) };
    case 'year':
      return { kind: 'year', year };
    case 'fiscalYear':
      return { kind: 'fiscalYear', year: month >= fiscalStart ? year : year - 1, startMonth: fiscalStart };
  }
}

/** The last month before 31 March starts on 1 March, for it goes back to the last day of February. */
function rollingStart(today: number, { count, unit }: Extract<MovingPeriod, { when: 'rolling' }>): number {
  if (unit !== 'month') return today - count * (unit === 'week' ? 7 : 1) + 1;
  const month = monthCount(today) - count;
  return Math.min(monthStart(month) + dateOf(today).day, monthStart(month + 1));
}
