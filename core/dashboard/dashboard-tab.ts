/** The dashboard tab: head, cards and charts on one screen, the tables behind them below. */

import type { RowsLayout } from '../language/render';
import { codes } from '../language/vocabulary';
import type { Board } from './board';
import { cards, cardsHeight } from './cards';
import { columnWidths, gridColumn, leftHalf, rightHalf } from './dashboard-frame';
import { figureWriter, type PlacedFigure } from './figure';
import { type FigureAreas, figureTable } from './figure-table';
import { filterRow } from './filter-row';
import { healthBlock } from './health-block';
import { kpiPlaces, kpiTable, kpiTableRows } from './kpi-table';
import type { Area, ChartPlan, TabPlan } from './plan';
import { locationTable, repTable, stageTable } from './segments';
import type { SetupLayout } from './setup-tab';
import { colors } from './style';
import { type TabBuilder, tabBuilder } from './tab-builder';
import { trendHeading, trendTable } from './trend';

const chartRows = 12;
const rowHeight = 20;
const gapHeight = 10;
/** Bars beyond these would be too thin to read; the table has them all. */
const mostBars = 10;
const mostSlices = 6;

export interface DashboardTab {
  readonly tab: TabPlan;
  /** What each figure's cell shows: for showing the deals behind it, and for checking it. */
  readonly figures: readonly PlacedFigure[];
}

export function dashboardTab(board: Board, layout: RowsLayout, setup: SetupLayout): DashboardTab {
  const tab = tabBuilder();
  const figures = figureWriter(layout, board.language);
  const { words, reading } = board;
  const { model } = reading;
  const hasReps = model.lists.rep !== undefined;
  const hasLocations = model.lists.location !== undefined;
  const cardsRow = 5;
  const chartsRow = cardsRow + cardsHeight;
  const secondCharts = chartsRow + chartRows + 1;
  const kpisRow = hasReps || hasLocations ? secondCharts + chartRows + 1 : secondCharts;

  // One height for every row of the first page, so that it is one page in every program.
  for (let row = 0; row < kpisRow; row++) {
    tab.rowHeight(row, [cardsRow - 1, secondCharts - 1, kpisRow - 1].includes(row) ? gapHeight : rowHeight);
  }
  filterRow(tab, board, setup, figures);
  cards(tab, board, kpiPlaces(board, kpisRow), cardsRow);
  kpiTable(tab, board, figures, kpisRow);
  const months = figureTable(tab, figures, trendTable(board, setup, kpisRow + kpiTableRows(board) + 1));
  const trendOver = reading.main === 'deals' ? leftHalf : { first: leftHalf.first, last: rightHalf.last };
  chart(tab, board, 'column', trendHeading(board), block(chartsRow, trendOver), months, 0);
  if (model.stages.length > 0) {
    const stages = figureTable(tab, figures, stageTable(board, setup, tab.nextRow() + 1));
    const [title, column] = hasOpenValue(board) ? [words.dashboard.stages, 1] : [words.dashboard.stageDeals, 0];
    chart(tab, board, 'column', title, block(chartsRow, rightHalf), stages, column);
  }
  if (hasLocations) {
    const locations = figureTable(tab, figures, locationTable(board, setup, tab.nextRow() + 1));
    const kind = (model.lists.location?.labels.length ?? 0) <= mostSlices ? 'pie' : 'bar';
    chart(tab, board, kind, words.dashboard.locations, block(secondCharts, rightHalf), locations, 0);
  }
  if (hasReps) {
    const reps = figureTable(tab, figures, repTable(board, setup, tab.nextRow() + 1));
    chart(tab, board, 'bar', words.dashboard.reps, block(secondCharts, leftHalf), reps, 0);
  }
  healthBlock(tab, board, setup, tab.nextRow() + 1);
  tab.put(tab.nextRow() + 1, gridColumn(0), words.dashboard.footer, { style: 'note' });
  figures.write(tab);
  const finished = tab.finish({
    id: 'dashboard',
    name: board.tabNames.dashboard,
    color: colors.accent,
    columnWidths,
    columns: columnWidths.length,
    frozenRows: 4,
    frozenColumns: 0,
    showGridlines: false,
    landscape: true,
    titleRows: { first: 0, last: 3 },
  });
  return { tab: finished, figures: figures.placed };
}

/** Where no open deal has a value, a chart of values would be empty. */
const hasOpenValue = ({ reading }: Board): boolean =>
  reading.model.outcome.some((code, row) => code === codes.open && !Number.isNaN(reading.model.value[row]));

const block = (firstRow: number, half: { readonly first: number; readonly last: number }): Area => ({
  firstRow,
  lastRow: firstRow + chartRows - 1,
  firstColumn: half.first,
  lastColumn: half.last,
});

/** One series: the table's column with that place. */
function chart(
  tab: TabBuilder,
  board: Board,
  kind: ChartPlan['kind'],
  title: string,
  over: Area,
  table: FigureAreas,
  column: number,
): void {
  const values = table.values(column);
  const lastRow = kind === 'bar' ? Math.min(values.lastRow, values.firstRow + mostBars - 1) : values.lastRow;
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
