/** The days of a period that moves, as formulas of the today cell and of the month fiscal years start in. */
import { call, dividedBy, type Formula, minus, number, plus, times, when } from '../language/formula';
import type { WindowName } from '../language/scope';
import type { MovingPeriod } from '../periods/moving';
import type { CalendarUnit } from '../periods/phrases';
import type { ListedPeriod } from './period-list';

/** What a line's formulas read: two settings, and the days of its own line that others are counted from. */
export interface DayCells {
  readonly today: Formula;
  readonly fiscalMonth: Formula;
  readonly day: (window: WindowName, edge: Edge) => Formula;
}

type Edge = 'start' | 'end';

export type DayFormulas = Readonly<Record<WindowName, Readonly<Record<Edge, Formula>>>>;

/** As core/periods/period says of each kind what stands before it and a year ago. */
export function dayFormulas(listed: Exclude<ListedPeriod, { follows: 'nothing' }>, cells: DayCells): DayFormulas {
  const { today, fiscalMonth } = cells;
  if (listed.follows === 'fiscalStart')
    return months(call('DATE', number(listed.year), fiscalMonth, number(1)), 12, cells);
  const { moving } = listed;
  switch (moving.when) {
    case 'today':
      return days(today, plus(today, number(1)), cells);
    case 'yesterday':
      return days(minus(today, number(1)), today, cells);
    case 'rolling':
      return days(rollingStart(moving, today), plus(today, number(1)), cells);
    case 'running':
    case 'before': {
      const back = moving.when === 'running' ? 0 : 1;
      if (moving.unit === 'week') return week(minus(mondayOf(today), number(7 * back)), cells);
      const count = monthsIn[moving.unit];
      const first = unitStart(moving.unit, cells);
      return months(back === 0 ? first : monthsOn(first, -count), count, cells);
    }
  }
}

const monthsIn = { month: 1, quarter: 3, year: 12, fiscalYear: 12 } as const;

function unitStart(unit: Exclude<CalendarUnit, 'week'>, { today, fiscalMonth }: DayCells): Formula {
  const [year, month] = [call('YEAR', today), call('MONTH', today)];
  switch (unit) {
    case 'month':
      return call('DATE', year, month, number(1));
    case 'quarter': {
      const quartersBefore = call('INT', dividedBy(minus(month, number(1)), number(3)));
      return call('DATE', year, plus(times(quartersBefore, number(3)), number(1)), number(1));
    }
    case 'year':
      return call('DATE', year, number(1), number(1));
    case 'fiscalYear': {
      const isBefore = { kind: 'binary', operator: '<', left: month, right: fiscalMonth } as const;
      return call('DATE', minus(year, when(isBefore, number(1), number(0))), fiscalMonth, number(1));
    }
  }
}

function rollingStart({ count, unit }: Extract<MovingPeriod, { when: 'rolling' }>, today: Formula): Formula {
  if (unit === 'month') return plus(monthsOn(today, -count), number(1));
  return minus(today, number(count * (unit === 'week' ? 7 : 1) - 1));
}

/** Whole months, and as many again before them. */
function months(first: Formula, count: number, { day }: DayCells): DayFormulas {
  const start = day('current', 'start');
  const from = (shift: number): Readonly<Record<Edge, Formula>> => ({
    start: monthsOn(start, shift),
    end: monthsOn(start, shift + count),
  });
  return {
    current: { start: first, end: monthsOn(start, count) },
    previous: from(-count),
    beforePrevious: from(-2 * count),
    yearAgo: from(-12),
    yearAgoPrevious: from(-12 - count),
  };
}

/** Any number of days, and as many again before them; a year ago they end on the same date. */
function days(start: Formula, end: Formula, cells: DayCells): DayFormulas {
  const { day } = cells;
  const yearAgoEnd = plus(monthsOn(minus(day('current', 'end'), number(1)), -12), number(1));
  const length = minus(day('current', 'end'), day('current', 'start'));
  return inDays({ start, end }, { start: minus(day('yearAgo', 'end'), length), end: yearAgoEnd }, cells);
}

/** A year ago it is the week of the same number, or the last one of that year. */
function week(monday: Formula, cells: DayCells): DayFormulas {
  const { day } = cells;
  const start = day('current', 'start');
  const year = call('YEAR', plus(start, number(3)));
  const [weekOne, weekOneBefore] = [mondayOf(fourthOfJanuary(year)), mondayOf(fourthOfJanuary(minus(year, number(1))))];
  const yearAgo = call('MIN', plus(weekOneBefore, minus(start, weekOne)), minus(weekOne, number(7)));
  return inDays(
    { start: monday, end: plus(start, number(7)) },
    { start: yearAgo, end: plus(day('yearAgo', 'start'), number(7)) },
    cells,
  );
}

function inDays(current: DayFormulas['current'], yearAgo: DayFormulas['yearAgo'], { day }: DayCells): DayFormulas {
  const length = minus(day('current', 'end'), day('current', 'start'));
  const before = (window: WindowName): Readonly<Record<Edge, Formula>> => ({
    start: minus(day(window, 'start'), length),
    end: day(window, 'start'),
  });
  return {
    current,
    previous: before('current'),
    beforePrevious: before('previous'),
    yearAgo,
    yearAgoPrevious: before('yearAgo'),
  };
}

/** 31 March and one month back is the last day of February. */
const monthsOn = (date: Formula, count: number): Formula => call('EDATE', date, number(count));

const fourthOfJanuary = (year: Formula): Formula => call('DATE', year, number(1), number(4));

/** Serial 2 is a Monday. */
const mondayOf = (date: Formula): Formula =>
  plus(times(call('INT', dividedBy(minus(date, number(2)), number(7))), number(7)), number(2));
