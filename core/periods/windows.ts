/** The periods a chosen one is compared with: before it, before that, a year ago, and before that one. */

import { dateOf, serialOf } from '../table/serial-date';
import { type Days, daysOf, type Period, periodBefore } from './period';

export interface PeriodWindows {
  readonly all: boolean;
  readonly current: Days;
  readonly previous: Days;
  readonly beforePrevious: Days;
  readonly yearAgo: Days;
  readonly yearAgoPrevious: Days;
}

const none: Days = { start: 0, end: 0 };

export function windowsAt(period: Period, today: number): PeriodWindows {
  if (period.kind === 'all')
    return { all: true, current: none, previous: none, beforePrevious: none, yearAgo: none, yearAgoPrevious: none };
  const current = daysOf(period);
  const running = today >= current.start && today < current.end - 1;
  const cut = (days: Days): Days => ({
    start: days.start,
    end: running ? Math.min(days.end, days.start + today - current.start + 1) : days.end,
  });
  const earlier = stepBack(period);
  const ago = yearAgoOf(period);
  return {
    all: false,
    current,
    previous: cut(periodBefore(period)),
    beforePrevious: cut(periodBefore(earlier)),
    yearAgo: cut(daysOf(ago)),
    yearAgoPrevious: cut(periodBefore(ago)),
  };
}
type Dated = Exclude<Period, { kind: 'all' }>;
function stepBack(period: Dated): Dated {
  const { start } = periodBefore(period);
  const { year, month } = dateOf(start + 3);
  switch (period.kind) {
    case 'year':
      return { kind: 'year', year: period.year - 1 };
    case 'quarter':
      return { kind: 'quarter', year, quarter: Math.ceil(month / 3) };
    case 'month':
      return { kind: 'month', year, month };
    case 'week':
      return { kind: 'week', year, week: 1 + Math.floor((start + 3 - serialOf(year, 1, 1)) / 7) };
  }
}
function yearAgoOf(period: Dated): Dated {
  return { ...period, year: period.year - 1 };
}
