/** The periods that a chosen one is compared with: the one before, the one before that, and the same two a year ago. */
import { type DatedPeriod, type Days, daysOf, earlier, type Period, yearBefore } from './period';

export interface PeriodWindows {
  /** No date condition: rows without a date count too, and there is nothing to compare with. */
  readonly all: boolean;
  readonly current: Days;
  readonly previous: Days;
  readonly beforePrevious: Days;
  readonly yearAgo: Days;
  readonly yearAgoPrevious: Days;
}

/** A running period is compared with as many days of the others as have passed of it; a finished one with all of them. */
export function windowsAt(period: Period, today: number): PeriodWindows {
  if (period.kind === 'all') return { all: true, ...nothing };
  const current = daysOf(period);
  const running = today >= current.start && today < current.end - 1;
  const elapsed = (other: DatedPeriod): Days => {
    const { start, end } = daysOf(other);
    return { start, end: running ? Math.min(end, start + (today - current.start + 1)) : end };
  };
  const before = earlier(period);
  const yearAgo = yearBefore(period);
  return {
    all: false,
    current,
    previous: elapsed(before),
    beforePrevious: elapsed(earlier(before)),
    yearAgo: elapsed(yearAgo),
    yearAgoPrevious: elapsed(earlier(yearAgo)),
  };
}

const none: Days = { start: 0, end: 0 };

const nothing = { current: none, previous: none, beforePrevious: none, yearAgo: none, yearAgoPrevious: none };
