/** The dashboard tab: head, cards and charts on one screen, the tables behind them below. */

import type { RowsLayout } from '../language/render';
import { codes } from '../language/vocabulary';
import { alertBlock } from './alerts';
import type { Board } from './board';
import { cards, cardsHeight } from './cards';
import { columnWidths, gridColumn, leftHalf, rightHalf } from './dashboard-frame';
import { definitionTable, whyPlaces } from './definitions';
import { type DerivedCell, type FigureWriter, figureWriter, type PlacedFigure } from './figure';
import { figureLines } from './figure-lines';
import { type FigureAreas, figureTable } from './figure-table';
import { filterRow } from './filter-row';
import { closingLines, forecastLines } from './forecast';
import { goalsBlock } from './goals-block';
import { healthBlock } from './health-block';
import { kpiPlaces, kpiTable, kpiTableRows } from './kpi-table';
import type { Area, ChartPlan, TabPlan } from './plan';
import { breakdownTable, breakdownTitle } from './segments/breakdown';
import { customerTable } from './segments/customers';
import { locationPair } from './segments/location-pair';
import { locationSlices, locationTable } from './segments/locations';
import { repActivityTable, repTable } from './segments/reps';
import { stageTable } from './segments/stages';
import type { SetupLayout } from './setup-tab';
import { colors } from './style';
import { type TabBuilder, tabBuilder } from './tab-builder';
import { trendHeading, trendTable } from './trend';

const chartRows = 12;
const rowHeight = 20;
const gapHeight = 10;
/** Bars beyond these would be too thin to read; the table has them all. */
const mostBars = 10;

export interface DashboardTab {
  readonly tab: TabPlan;
  /** What each figure's cell shows: for showing the deals behind it, and for checking it. */
  readonly figures: readonly PlacedFigure[];
  readonly derived: readonly DerivedCell[];
}

export function dashboardTab(board: Board, layout: RowsLayout, setup: SetupLayout): DashboardTab {
  const tab = tabBuilder();
  const figures = figureWriter(layout, board.language);
  const { words, reading } = board;
  const { model } = reading;
  const hasReps = model.lists.rep !== undefined;
  const hasLocations = model.lists.location !== undefined;
  const hasDeals = reading.main === 'deals';
  const hasExpectedClose = reading.table.mapping.expectedCloseDate !== undefined;
  const cardsRow = 5;
  const chartsRow = cardsRow + cardsHeight;
  const secondCharts = chartsRow + chartRows + 1;
  const thirdCharts = secondCharts + chartRows + 1;
  const kpisRow = hasReps || hasLocations ? thirdCharts + chartRows + 1 : thirdCharts;

  // One height for every row of the first page, so that it is one page in every program.
  for (let row = 0; row < kpisRow; row++) {
    tab.rowHeight(
      row,
      [cardsRow - 1, secondCharts - 1, thirdCharts - 1, kpisRow - 1].includes(row) ? gapHeight : rowHeight,
    );
  }
  filterRow(tab, board, setup, figures);
  const places = kpiPlaces(board, kpisRow);
  const definitionsRow = kpisRow + kpiTableRows(board) + 1;
  cards(tab, board, places, whyPlaces(board, definitionsRow), cardsRow);
  if (hasDeals) alertBlock(tab, board, setup, figures, places, kpisRow, chartsRow);
  kpiTable(tab, board, setup, figures, kpisRow);
  definitionTable(tab, board, figures, places, definitionsRow);
  const months = figureTable(tab, figures, trendTable(board, setup, tab.nextRow() + 1));
  const trendOver = hasDeals ? leftHalf : { first: leftHalf.first, last: rightHalf.last };
  chart(tab, board, 'column', trendHeading(board), block(chartsRow, trendOver), months, [0]);
  if (hasDeals) {
    const series = hasExpectedClose ? [0, 1, 2] : [0, 1];
    chart(tab, board, 'line', words.dashboard.trendAgainstTarget, block(secondCharts, leftHalf), months, series);
  }
  if (model.stages.length > 0) {
    const stages = figureTable(tab, figures, stageTable(board, setup, tab.nextRow() + 1));
    const [title, column] = hasOpenValue(board) ? [words.dashboard.stages, 1] : [words.dashboard.stageDeals, 0];
    chart(tab, board, 'column', title, block(secondCharts, rightHalf), stages, [column]);
  }
  if (hasLocations) {
    const firstRow = tab.nextRow() + 1;
    const locations = figureTable(tab, figures, locationTable(board, setup, firstRow));
    const pair = locationPair(tab, board, setup, figures, firstRow);
    const largest = locationSlices(board, setup, firstRow + pair.rows + 1);
    const slices = largest === null ? locations : figureTable(tab, figures, largest);
    chart(tab, board, 'pie', words.dashboard.locations, block(thirdCharts, rightHalf), slices, [0]);
  }
  if (hasReps) {
    const reps = figureTable(tab, figures, repTable(board, setup, tab.nextRow() + 1));
    chart(tab, board, 'bar', words.dashboard.reps, block(thirdCharts, leftHalf), reps, [0]);
    const activity = repActivityTable(board, setup, tab.nextRow() + 1);
    if (activity !== null) figureTable(tab, figures, activity);
  }
  breakdownAndCustomers(tab, board, setup, figures);
  if (hasDeals) forecast(tab, board, figures);
  goalsBlock(tab, board, setup, figures);
  healthBlock(tab, board, setup, figures, tab.nextRow() + 1);
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
  return { tab: finished, figures: figures.placed, derived: figures.derived };
}

function forecast(tab: TabBuilder, board: Board, figures: FigureWriter): void {
  const firstRow = tab.nextRow() + 1;
  figureLines(tab, figures, forecastLines(board, firstRow));
  const closing = closingLines(board, firstRow);
  if (closing !== null) figureLines(tab, figures, closing);
}

/** The chart of the chosen column stands below its table, the customers beside it. */
function breakdownAndCustomers(tab: TabBuilder, board: Board, setup: SetupLayout, figures: FigureWriter): void {
  const hasBreakdown = board.reading.model.lists.segment !== undefined;
  if (hasBreakdown) {
    const breakdown = figureTable(tab, figures, breakdownTable(board, setup, tab.nextRow() + 1));
    chart(tab, board, 'bar', breakdownTitle(board), block(tab.nextRow() + 1, leftHalf), breakdown, [0]);
  }
  const firstRow = hasBreakdown ? tab.nextRow() - chartRows : tab.nextRow() + 1;
  const customers = customerTable(board, setup, firstRow, hasBreakdown ? 6 : 0);
  if (customers !== null) figureTable(tab, figures, customers);
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

const seriesColors = [colors.accent, colors.ink, colors.grey] as const;

/** The table's columns with those places, a series each. */
function chart(
  tab: TabBuilder,
  board: Board,
  kind: ChartPlan['kind'],
  title: string,
  over: Area,
  table: FigureAreas,
  columns: readonly number[],
): void {
  const lastRowOf = ({ firstRow, lastRow }: Area): number =>
    kind === 'bar' ? Math.min(lastRow, firstRow + mostBars - 1) : lastRow;
  const lastRow = lastRowOf(table.names);
  if (lastRow < table.names.firstRow) return;
  tab.chart({
    kind,
    title,
    over,
    categories: { ...table.names, lastRow },
    series: columns.map((column, index) => ({
      name: columns.length === 1 ? board.words.dashboard.value : table.head(column),
      values: { ...table.values(column), lastRow },
      color: seriesColors[index] ?? colors.accentLight,
    })),
    legend: kind === 'pie' || columns.length > 1,
    format: 'money',
  });
}
