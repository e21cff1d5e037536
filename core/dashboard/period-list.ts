/** The periods the dashboard's filter offers: all, then every year with its quarters and months. */
import { daysOf, type Period } from '../periods/period';
import { periodName } from '../periods/period-name';
import { type PeriodWindows, windowsAt } from '../periods/windows';
import type { DealModel } from '../rows/model';
import { numbersIn } from '../rows/tab-rows';
import { dateOf, isoDate } from '../table/serial-date';
import { fill, type Words } from '../words/words';

export interface ListedPeriod {
  readonly period: Period;
  readonly label: string;
  /** Whole, as if the period were over. */
  readonly windows: PeriodWindows;
}

/** From the first year with a created or closed deal – without deals, with any row of the other tabs – to the one after today's, newest first; the chosen one is always in it. */
export function periodList(model: DealModel, today: number, chosen: Period, words: Words): readonly ListedPeriod[] {
  const { first, last } = yearSpan(model, today);
  const periods: Period[] = [{ kind: 'all' }];
  for (let year = last; year >= first; year--) {
    periods.push({ kind: 'year', year });
    for (let quarter = 1; quarter <= 4; quarter++) periods.push({ kind: 'quarter', year, quarter });
    for (let month = 1; month <= 12; month++) periods.push({ kind: 'month', year, month });
  }
  if (!periods.some((period) => periodName(period) === periodName(chosen))) periods.push(chosen);
  return periods.map((period) => ({
    period,
    label: periodLabel(period, words),
    windows: windowsAt(period, endOfTime),
  }));
}

/** After every period. */
const endOfTime = 2_958_465;

/** Labels no host takes for a date or a number when they are picked from a list: `2026 (year)`, not `2026`. */
export function periodLabel(period: Period, words: Words): string {
  const { periods } = words;
  switch (period.kind) {
    case 'all':
      return periods.all;
    case 'year':
      return fill(periods.year, { year: period.year });
    case 'quarter':
      return fill(periods.quarter, { year: period.year, quarter: period.quarter });
    case 'month':
      return fill(periods.month, { year: period.year, ...monthWords(period.month, words) });
    case 'week':
      return fill(periods.week, { year: period.year, week: period.week });
    case 'day':
      return fill(periods.day, { date: isoDate(daysOf(period).start) });
    case 'fiscalYear':
      return fill(periods.fiscalYear, { year: period.year, ...monthWords(period.startMonth, words) });
    case 'days':
      return fill(periods.days, { date: isoDate(period.end), count: period.count });
  }
}

const monthWords = (month: number, { months }: Words): { readonly month: string; readonly name: string } => ({
  month: String(month).padStart(2, '0'),
  name: months[month - 1] ?? '',
});

/** At most twelve years back: a mistyped 1926 must not make a list of a thousand periods. */
function yearSpan(model: DealModel, today: number): { readonly first: number; readonly last: number } {
  const thisYear = dateOf(today).year;
  let earliest = today;
  let latest = today;
  for (const dates of [model.created, model.closed, ...datesWithoutDeals(model)]) {
    for (const date of dates) {
      if (date < earliest) earliest = date;
      if (date > latest) latest = date;
    }
  }
  const last = Math.min(dateOf(latest).year, thisYear + 1);
  return { first: Math.max(dateOf(earliest).year, last - 12), last: Math.max(last, thisYear) };
}

const datesWithoutDeals = ({ tabs }: DealModel): readonly Float64Array[] =>
  tabs.deals !== undefined
    ? []
    : Object.values(tabs).flatMap((tab) =>
        ['start', 'date', 'received'].flatMap((field) => numbersIn(tab, field) ?? []),
      );
