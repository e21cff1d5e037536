/** The stretches a period's figures are compared with, and those that their growth is compared with, at a given today. */
import { cutAlike, type Days, daysOf, noDays, type Period, periodBefore, sameYearAgo } from './period';

export interface PeriodWindows {
  /** No date condition: deals without a date count too. All stretches are then empty. */
  readonly all: boolean;
  /** All days of the period, those to come too. */
  readonly current: Days;
  readonly previous: Days;
  readonly beforePrevious: Days;
  readonly yearAgo: Days;
  /** The period before `yearAgo`, so that growth then can be told. */
  readonly yearAgoPrevious: Days;
}

/**
 * A running period is compared with the same number of elapsed days of each of the others, today included; a finished
 * one, and one still to come, with all of them. No stretch gets more days than it has: 30 March stands against all of
 * February.
 */
export function windowsAt(period: Period, today: number): PeriodWindows {
  if (period.kind === 'all') {
    return {
      all: true,
      current: noDays,
      previous: noDays,
      beforePrevious: noDays,
      yearAgo: noDays,
      yearAgoPrevious: noDays,
    };
  }
  const current = daysOf(period);
  const yearAgo = sameYearAgo(period);
  const cut = (days: Days): Days => cutAlike(days, current, today);
  return {
    all: false,
    current,
    previous: cut(periodBefore(period)),
    beforePrevious: cut(periodBefore(period, 2)),
    yearAgo: cut(daysOf(yearAgo)),
    yearAgoPrevious: cut(periodBefore(yearAgo)),
  };
}
