/** The trend: month by month up to the period's last. */
import { kpi } from '../catalogue/index';
import { count } from '../language/expression';
import { call, cell, monthNumber, number } from '../language/formula';
import { monthCount } from '../periods/period';
import type { Board } from './board';
import type { FigureTable } from './figure-table';
import type { SetupLayout } from './setup-tab';

/** Thirteen months, so that a month stands beside the same one a year ago; two years where the data has more. */
export function trendMonths({ reading }: Board): number {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const date of reading.model.closed) {
    if (date < first) first = date;
    if (date > last) last = date;
  }
  return last >= first && monthCount(last) - monthCount(first) >= 13 ? 24 : 13;
}

export function trendTable(board: Board, setup: SetupLayout, firstRow: number, firstColumn: number): FigureTable {
  const { dashboard } = board.words;
  const months = trendMonths(board);
  return {
    heading: dashboard.trend,
    nameHead: dashboard.month,
    firstRow,
    firstColumn,
    nameColumns: 1,
    rows: Array.from({ length: months }, (_, index) => ({
      name: () => call('EDATE', setup.trendEnd, number(index - months + 1)),
      nameFormat: 'month' as const,
      scope: (row) => ({ window: { month: monthNumber(cell('dashboard', row, firstColumn)) } }),
    })),
    columns: [
      { head: dashboard.wonValue, value: kpi('REVENUE').value, format: 'money' },
      { head: dashboard.growth, value: kpi('SALES_GROWTH').value, format: 'change' },
      { head: dashboard.won, value: kpi('WON_COUNT').value, format: 'integer' },
      { head: dashboard.lost, value: kpi('LOST_COUNT').value, format: 'integer' },
      { head: dashboard.winRate, value: kpi('WIN_RATE').value, format: 'percent' },
      { head: dashboard.created, value: count('created'), format: 'integer' },
    ],
  };
}
