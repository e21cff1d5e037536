/** The days of a goal, the same a year ago, and as many before it: whole months where it is whole months. */
import type { DaysWindow } from '../language/scope';
import { wholeMonths } from '../periods/edges';
import { monthCount, monthStart } from '../periods/period';
import { dateOf, serialOf } from '../table/serial-date';
import { type Goal, type GoalScopes, scopesOf, stretchesBefore } from './goal';

type Days = DaysWindow<number>;

/** Where dates cannot be those of a goal: long ago, or so far apart that the stretches before begin before spreadsheets do. */
export const firstGoalDay = serialOf(2000, 1, 1);
export const longestGoal = 3660;

export const goalDays = ({ from, deadline }: Pick<Goal, 'from' | 'deadline'>): Days => ({
  from,
  until: deadline + 1,
});

export function goalScopes(goal: Pick<Goal, 'from' | 'deadline' | 'whose'>): GoalScopes<number> {
  const own = goalDays(goal);
  const yearAgo = { from: monthsOn(own.from, -12), until: monthsOn(own.until, -12) };
  const before = Array.from({ length: stretchesBefore }, (_, index) => stretchBefore(own, index + 1));
  const { whose } = goal;
  const segment = whose.column === null ? null : { column: whose.column, number: whose.place };
  return scopesOf({ own, yearAgo, before }, segment);
}

/** The quarter before a quarter has its own number of days; any other stretch has as many before it. */
export function stretchBefore({ from, until }: Days, steps: number): Days {
  const months = wholeMonths({ start: from, end: until });
  const at = (step: number): number =>
    months > 0 ? monthStart(monthCount(from) - step * months) : from - step * (until - from);
  return { from: at(steps), until: at(steps - 1) };
}

/** As EDATE: 29 February and twelve months back is the 28th. */
function monthsOn(serial: number, count: number): number {
  const first = monthStart(monthCount(serial) + count);
  const next = monthStart(monthCount(serial) + count + 1);
  return Math.min(first + dateOf(serial).day - 1, next - 1);
}
