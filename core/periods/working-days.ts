/** Monday to Friday, without the holidays. */
import { daysSinceMonday } from './iso-week';
import type { Days } from './period';

/**
 * How many working days a stretch has; 0 for an empty one. Holidays are whole serial days; one on a weekend takes none away.
 *
 * January 2026 with New Year's Day (a Thursday) as a holiday: 21.
 */
export function workingDays({ start, end }: Days, holidays: ReadonlySet<number>): number {
  if (end <= start) return 0;
  let count = weekdaysBefore(end) - weekdaysBefore(start);
  for (const day of holidays) if (day >= start && day < end && daysSinceMonday(day) < 5) count--;
  return count;
}

/** Mondays to Fridays since a Monday long ago: only differences mean something. */
function weekdaysBefore(serial: number): number {
  const sinceMonday = daysSinceMonday(serial);
  return ((serial - sinceMonday - 2) / 7) * 5 + Math.min(sinceMonday, 5);
}
