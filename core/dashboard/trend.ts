/** The trend: month by month up to the period's last. */
import { kpi } from '../catalogue/index';
import { wonValue } from '../catalogue/parts';
import { count, plus, sum } from '../language/expression';
import { call, cell, type Formula, monthNumber, number } from '../language/formula';
import { formulaKeys } from '../language/render';
import type { Scope } from '../language/scope';
import type { Board } from './board';
import { gridColumn } from './dashboard-frame';
import { figureColumns } from './figure-columns';
import type { FigureTable } from './figure-table';
import type { SetupLayout } from './setup-tab';
import { targetFor } from './standing';

/** So that a month stands beside the same one a year ago. */
const months = 13;

/** What is won in a month and what the open deals still promise for it. */
const wonAndExpected = plus(wonValue, sum('weightedValue', 'expected'));

/** As wide as the dashboard. */
export function trendTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable {
  const {
    words: { dashboard },
    reading,
  } = board;
  const column = figureColumns(board.words);
  const expected = { head: dashboard.expected, value: wonAndExpected, format: 'money' } as const;
  return {
    heading: dashboard.trend,
    nameHead: dashboard.month,
    firstRow,
    firstColumn: 0,
    nameColumns: 1,
    rows: Array.from({ length: months }, (_, index) => ({
      name: () => call('EDATE', setup.trendEnd, number(index - months + 1)),
      nameFormat: 'month' as const,
      scope: monthOfRow,
      ...(index < months - 1 && { alias: (row: number) => ({ window: { month: monthBefore(row + 1) } }) }),
    })),
    columns: [
      column.wonValue,
      { head: dashboard.target, value: targetFor(kpi('REVENUE')), format: 'money' },
      ...(reading.table.mapping.expectedCloseDate === undefined ? [] : [expected]),
      ...[column.growth, column.won, column.lost, column.winRate, column.average, column.cycle],
      { head: dashboard.created, value: count('created'), format: 'integer' },
    ],
  };
}

const monthAt = (row: number): Formula => monthNumber(cell('dashboard', row, gridColumn(0)));

const monthOfRow = (row: number): Scope<Formula> => ({ window: { month: monthAt(row) } });

const monthBefore = (row: number): Formula => formulaKeys.plus(monthAt(row), -1);
