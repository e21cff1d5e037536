/** The trend: month by month up to the period's last. */
import { kpi } from '../catalogue/index';
import { needsOf } from '../catalogue/needs';
import { wonValue } from '../catalogue/parts';
import type { Kpi } from '../kpi';
import { count, type Expression, plus, sum } from '../language/expression';
import { call, cell, type Formula, monthNumber, number } from '../language/formula';
import type { Scope } from '../language/scope';
import { formulaKeys } from '../language/selected';
import { isWindowed, isWindowedMeasure } from '../language/vocabulary';
import type { Board } from './board';
import { withDrawn } from './charts';
import { gridColumn } from './dashboard-frame';
import { figureColumns } from './figure-columns';
import type { FigureColumn, FigureTable } from './figure-table';
import type { DrawnChart } from './layouts';
import type { SetupLayout } from './setup/tab';
import { shownKpis } from './shown-kpis';
import { hasSalesTarget, targetFor } from './standing';
import { unitFormats } from './unit-formats';

/** So that a month stands beside the same one a year ago. */
const months = 13;

/** What is won in a month and what the open deals still promise for it. */
const wonAndExpected = plus(wonValue, sum('weightedValue', 'expected'));

/** As wide as the dashboard. */
export function trendTable(
  board: Board,
  setup: SetupLayout,
  firstRow: number,
  drawn: readonly DrawnChart[],
): FigureTable {
  const { dashboard } = board.words;
  return {
    heading: dashboard.monthByMonth,
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
    columns: withDrawn(monthColumns(board), drawn, board, mostColumns),
  };
}

function monthColumns(board: Board): readonly FigureColumn[] {
  const { words, reading, language } = board;
  if (reading.main !== 'deals') {
    return monthlyKpis(board).map(({ name, value, unit }) => ({
      head: name[language],
      value,
      format: unitFormats[unit],
    }));
  }
  const column = figureColumns(words);
  return [
    column.wonValue,
    { head: words.dashboard.target, value: targetFor(kpi('REVENUE')), format: 'money' },
    ...(reading.table.mapping.expectedCloseDate === undefined
      ? []
      : [{ head: words.dashboard.expected, value: wonAndExpected, format: 'money' } as const]),
    ...[column.growth, column.won, column.lost, column.winRate, column.average, column.cycle],
    { head: words.dashboard.created, value: count('created'), format: 'integer' },
  ];
}

/** What a workbook without deals has a figure of for each month, as many as there is room for; of subscriptions MRR first. */
function monthlyKpis(board: Board): readonly Kpi[] {
  const shown = shownKpis(board).filter((kpi) => {
    const { measures, inputs, period } = needsOf(kpi);
    const isPlain = !measures.some(isWindowedMeasure) && !inputs.some(isWindowed);
    return isPlain && (!period || kpi.id === 'CHURN_RATE');
  });
  const first = shown.filter(({ id }) => id === 'MRR');
  return [...first, ...shown.filter(({ id }) => id !== 'MRR')].slice(0, mostColumns);
}

const mostColumns = 11;

/** Beside the won value of a month: its target, and what is still expected of it. A target that is not set would be drawn as 0. */
export const besideRevenue = (board: Board): readonly Expression[] => [
  ...(hasSalesTarget(board) ? [targetFor(kpi('REVENUE'))] : []),
  wonAndExpected,
];

const monthAt = (row: number): Formula => monthNumber(cell('dashboard', row, gridColumn(0)));

const monthOfRow = (row: number): Scope<Formula> => ({ window: { month: monthAt(row) } });

const monthBefore = (row: number): Formula => formulaKeys.plus(monthAt(row), -1);
