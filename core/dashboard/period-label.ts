/** What the list calls a period: text that stays true, whatever today and the month fiscal years start in come to be. */
import type { MovingPeriod } from '../periods/moving';
import { daysOf, type Period } from '../periods/period';
import { isoDate } from '../table/serial-date';
import type { Words } from '../words/languages';
import { fill } from '../words/words';
import type { ListedPeriod } from './period-list';

export function listedLabel(listed: ListedPeriod, words: Words): string {
  switch (listed.follows) {
    case 'nothing':
      return periodLabel(listed.period, words);
    case 'today':
      return movingLabel(listed.moving, words);
    case 'fiscalStart':
      return fill(words.periods.listedFiscalYear, { year: listed.year });
  }
}

/** Labels no host takes for a date or a number when they are picked from a list: `2026 (year)`, not `2026`. */
function periodLabel(period: Period, words: Words): string {
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

function movingLabel(moving: MovingPeriod, { periods }: Words): string {
  switch (moving.when) {
    case 'today':
    case 'yesterday':
      return periods[moving.when];
    case 'running':
    case 'before':
      return periods[moving.when][moving.unit];
    case 'rolling':
      return fill(periods.rolling[moving.unit], { count: moving.count });
  }
}

const monthWords = (month: number, { months }: Words): { readonly month: string; readonly name: string } => ({
  month: String(month).padStart(2, '0'),
  name: months[month - 1] ?? '',
});
