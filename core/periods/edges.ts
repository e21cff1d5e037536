/** The days at the ends of a stretch, and how long it is in months. */
import { dateOf } from '../table/serial-date';
import { type Days, monthCount, monthStart } from './period';

export interface Edges {
  /** The day before the first. */
  readonly opening: number;
  /** The last day, which is never after today. */
  readonly closing: number;
}

/** All dates end today and have no beginning. */
export const edgesOf = ({ start, end }: Days, isAll: boolean, today: number): Edges =>
  isAll ? { opening: -1, closing: today } : { opening: start - 1, closing: Math.min(end - 1, today) };

/** From one day to another in months: whole ones by the calendar, the rest as a part of the month it lies in. */
export const monthsBetween = (start: number, end: number): number => monthPoint(end) - monthPoint(start);

/** How many months a stretch is that begins and ends with a month: 12, 3, 1 …; 0 for any other. */
export function wholeMonths({ start, end }: Days): number {
  if (start >= end || dateOf(start).day !== 1 || dateOf(end).day !== 1) return 0;
  return monthCount(end) - monthCount(start);
}

/** Year × 12 + month, and the part of the month that is over. */
function monthPoint(serial: number): number {
  const { year, month, day } = dateOf(serial);
  const count = year * 12 + month;
  return count + (day - 1) / (monthStart(count + 1) - monthStart(count));
}
