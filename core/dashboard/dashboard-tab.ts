/** The dashboard tab: head, cards and charts on one screen, the tables behind them below. */
import type { RowsLayout } from '../language/render';
import type { Board } from './board';
import { cards, cardsHeight } from './cards';
import { grid } from './dashboard-frame';
import { figures } from './figure';
import { type FigureAreas, figureTable } from './figure-table';
import { filterRow } from './filter-row';
import { healthBlock } from './health-block';
import { kpiPlaces, kpiTable, kpiTableRows } from './kpi-table';
import type { Area, ChartPlan, TabPlan } from './plan';
import { locationTable, repTable, stageTable } from './segments';
import type { SetupLayout } from './setup-tab';
import { colors } from './style';
import { type TabBuilder, tabBuilder } from './tab-builder';
import { trendTable } from './trend';

const chartRows = 15;
/** Columns of the left and of the right block. */
const left = { first: grid.first, last: 7 } as const;
const right = { first: 8, last: grid.last } as const;
/** Bars beyond these would be too thin to read; the table has them all. */
const mostBars = 10;
const mostSlices = 6;

export function dashboardTab(board: Board, layout: RowsLayout, setup: SetupLayout): TabPlan {
  const tab = tabBuilder();
  const figure = figures(layout, board.language);
  const cardsRow = 5;
  const chartsRow = cardsRow + cardsHeight + 1;
  const { model } = board.reading;
  const hasReps = model.lists.rep !== undefined;
  const hasLocations = model.lists.location !== undefined;
  const secondCharts = chartsRow + chartRows + 1;
  const kpisRow = hasReps || hasLocations ? secondCharts + chartRows + 1 : secondCharts;
  const tablesRow = kpisRow + kpiTableRows(board) + 1;

  filterRow(tab, board, setup, figure);
  cards(tab, board, kpiPlaces(board, kpisRow), cardsRow);
  kpiTable(tab, board, figure, kpisRow);

  const months = figureTable(tab, figure, trendTable(board, setup, tablesRow, left.first));
  chart(tab, board, 'column', board.words.dashboard.trend, block(chartsRow, left), months, 0, null);
  if (model.stages.length > 0) {
    const stages = figureTable(tab, figure, stageTable(board, setup, tablesRow, right.first));
    chart(tab, board, 'column', board.words.dashboard.stages, block(chartsRow, right), stages, 1, null);
  }
  const nextTables = tab.nextRow() + 1;
  if (hasReps) {
    const reps = figureTable(tab, figure, repTable(board, setup, nextTables, left.first));
    chart(tab, board, 'bar', board.words.dashboard.reps, block(secondCharts, left), reps, 0, mostBars);
  }
  if (hasLocations) {
    const locations = figureTable(tab, figure, locationTable(board, setup, nextTables, right.first));
    const kind = (model.lists.location?.labels.length ?? 0) <= mostSlices ? 'pie' : 'bar';
    chart(tab, board, kind, board.words.dashboard.locations, block(secondCharts, right), locations, 0, mostBars);
  }
  healthBlock(tab, board, setup, tab.nextRow() + 1);
  tab.put(tab.nextRow() + 1, grid.first, board.words.dashboard.footer, { style: 'note' });
  return tab.finish({
    id: 'dashboard',
    name: board.tabNames.dashboard,
    color: colors.accent,
    columnWidths: Array.from({ length: grid.columns }, (_, column) =>
      column === 0 || column === grid.columns - 1 ? grid.margin : grid.width,
    ),
    columns: grid.columns,
    frozenRows: 4,
    frozenColumns: 0,
    showGridlines: false,
    landscape: true,
    titleRows: { first: 0, last: 3 },
  });
}

const block = (firstRow: number, side: { readonly first: number; readonly last: number }): Area => ({
  firstRow,
  lastRow: firstRow + chartRows - 1,
  firstColumn: side.first,
  lastColumn: side.last,
});

/** One series: the table's column with that place, at most so many of its rows. */
function chart(
  tab: TabBuilder,
  board: Board,
  kind: ChartPlan['kind'],
  title: string,
  over: Area,
  table: FigureAreas,
  column: number,
  most: number | null,
): void {
  const values = table.values(column);
  const lastRow = most === null ? values.lastRow : Math.min(values.lastRow, values.firstRow + most - 1);
  if (lastRow < values.firstRow) return;
  tab.chart({
    kind,
    title,
    over,
    categories: { ...table.names, lastRow },
    series: [{ name: board.words.dashboard.value, values: { ...values, lastRow }, color: colors.accent }],
    legend: kind === 'pie',
    format: 'money',
  });
}
