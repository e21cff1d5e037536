/** The dashboard tab: head, cards and charts on one screen, the tables behind them below. */

import type { RowsLayout } from '../language/rows-layout';
import { isoDate } from '../table/serial-date';
import { fill } from '../words/words';
import { alertBlock } from './alerts';
import type { Board } from './board';
import { cards, cardsHeight } from './cards';
import { type ChartSpot, chart, chartArea, chartRows, placeOf } from './charts';
import { columnWidths, gridColumn, leftHalf, rightHalf } from './dashboard-frame';
import { definitionTable, whyPlaces } from './definitions';
import { type DerivedCell, type FigureWriter, figureWriter, type PlacedFigure } from './figure';
import { figureLines } from './figure-lines';
import { type FigureAreas, type FigureTable, figureTable } from './figure-table';
import { filterRow } from './filter-row';
import { closingLines, forecastLines } from './forecast';
import { goalsBlock } from './goals-block';
import { healthBlock } from './health-block';
import { kpiPlaces, kpiTable, kpiTableRows } from './kpi-table';
import { type ChartSegment, type DrawnChart, isTrendOfSales, layoutOf } from './layouts';
import type { TabPlan } from './plan';
import { breakdownTable, breakdownTitle } from './segments/breakdown';
import { customerTable } from './segments/customers';
import { locationPair } from './segments/location-pair';
import { locationSlices, locationTable } from './segments/locations';
import { repActivityTable, repTable } from './segments/reps';
import { stageTable } from './segments/stages';
import type { SetupLayout } from './setup/tab';
import { standIn } from './stand-in';
import { hasSalesTarget } from './standing';
import { colors } from './style';
import { type TabBuilder, tabBuilder } from './tab-builder';
import { besideRevenue, trendTable } from './trend';
import { unitFormats } from './unit-formats';

const rowHeight = 20;
const gapHeight = 10;
const cardsRow = 5;
const chartsRow = cardsRow + cardsHeight;

export interface DashboardTab {
  readonly tab: TabPlan;
  /** What each figure's cell shows: for showing the deals behind it, and for checking it. */
  readonly figures: readonly PlacedFigure[];
  readonly derived: readonly DerivedCell[];
}

export function dashboardTab(board: Board, layout: RowsLayout, setup: SetupLayout): DashboardTab {
  const tab = tabBuilder();
  const figures = figureWriter(layout, board.language, standIn(board));
  const hasDeals = board.reading.main === 'deals';
  const { charts } = layoutOf(board);
  const spots = chartSpots(charts.filter(({ kind }) => kind !== 'table').length, hasDeals);
  const lastSpot = spots[spots.length - 1]?.firstRow ?? chartsRow;
  const kpisRow = lastSpot + chartRows + 1;
  firstPage(tab, kpisRow);
  // Two lines of charts fit below the cards; a third one begins the second page, after the gap: a frame on the edge is
  // printed on both.
  const third = chartsRow + 2 * (chartRows + 1);
  if (lastSpot >= third) tab.pageBreak(third - 1);
  filterRow(tab, board, setup, figures);
  const places = kpiPlaces(board, kpisRow);
  const definitionsRow = kpisRow + kpiTableRows(board) + 1;
  cards(tab, board, places, whyPlaces(board, definitionsRow), cardsRow);
  if (hasDeals) alertBlock(tab, board, setup, figures, places, kpisRow, chartsRow);
  kpiTable(tab, board, setup, figures, kpisRow);
  definitionTable(tab, board, figures, places, definitionsRow);
  const tables = segmentTables(tab, board, setup, figures, charts);
  drawCharts(tab, board, charts, tables, spots);
  breakdownAndCustomers(tab, board, setup, figures);
  if (hasDeals) forecast(tab, board, figures);
  goalsBlock(tab, board, setup, figures);
  healthBlock(tab, board, setup, figures, tab.nextRow() + 1);
  tab.put(tab.nextRow() + 1, gridColumn(0), board.words.dashboard.footer, { style: 'note' });
  if (figures.write(tab) > 0) {
    const note = fill(board.words.dashboard.dated, { date: isoDate(board.today) });
    tab.put(tab.nextRow(), gridColumn(0), note, { style: 'note' });
  }
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
    const over = chartArea({ firstRow: tab.nextRow() + 1, half: leftHalf });
    chart(tab, board, { kind: 'bar', title: breakdownTitle(board), over }, breakdown, [0]);
  }
  const firstRow = hasBreakdown ? tab.nextRow() - chartRows : tab.nextRow() + 1;
  const customers = customerTable(board, setup, firstRow, hasBreakdown ? 6 : 0);
  if (customers !== null) figureTable(tab, figures, customers);
}

/** Two beside one another; the alerts take the first place on the right. */
function chartSpots(count: number, hasAlerts: boolean): readonly ChartSpot[] {
  const all = Array.from(
    { length: count + 1 },
    (_, place): ChartSpot => ({
      firstRow: chartsRow + Math.floor(place / 2) * (chartRows + 1),
      half: place % 2 === 0 ? leftHalf : rightHalf,
    }),
  );
  return hasAlerts ? all.filter((_, place) => place !== 1) : all.slice(0, count);
}

/** One height for every row of the first page, so that it is laid out alike in every program. */
function firstPage(tab: TabBuilder, kpisRow: number): void {
  for (let row = 0; row < kpisRow; row++) {
    const isGap = row === cardsRow - 1 || (row >= chartsRow && (row - chartsRow) % (chartRows + 1) === chartRows);
    tab.rowHeight(row, isGap ? gapHeight : rowHeight);
  }
}

type SegmentTables = Readonly<Partial<Record<ChartSegment, FigureAreas>>> & { readonly slices?: FigureAreas };

function segmentTables(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  charts: readonly DrawnChart[],
): SegmentTables {
  const { lists, stages } = board.reading.model;
  const drawnBy = (segment: ChartSegment): readonly DrawnChart[] => charts.filter(({ by }) => by === segment);
  const put = (table: FigureTable): FigureAreas => figureTable(tab, figures, table);
  const month = put(trendTable(board, setup, tab.nextRow() + 1, drawnBy('month')));
  const stage =
    stages.length === 0 ? {} : { stage: put(stageTable(board, setup, tab.nextRow() + 1, drawnBy('stage'))) };
  const location = lists.location === undefined ? {} : locationTables();
  const rep = lists.rep === undefined ? {} : { rep: put(repTable(board, setup, tab.nextRow() + 1, drawnBy('rep'))) };
  const activity = lists.rep === undefined ? null : repActivityTable(board, setup, tab.nextRow() + 1);
  if (activity !== null) put(activity);
  return { month, ...stage, ...location, ...rep };

  function locationTables(): Pick<SegmentTables, 'location' | 'slices'> {
    const firstRow = tab.nextRow() + 1;
    const drawn = drawnBy('location');
    const all = put(locationTable(board, setup, firstRow, drawn));
    const pair = locationPair(tab, board, setup, figures, firstRow);
    const largest = locationSlices(board, setup, firstRow + pair.rows + 1, drawn);
    return { location: all, slices: largest === null ? all : put(largest) };
  }
}

function drawCharts(
  tab: TabBuilder,
  board: Board,
  charts: readonly DrawnChart[],
  tables: SegmentTables,
  spots: readonly ChartSpot[],
): void {
  let drawn = 0;
  for (const { kpi, by, kind } of charts) {
    if (kind === 'table') continue;
    const table = kind === 'pie' && by === 'location' ? tables.slices : tables[by];
    const spot = spots[drawn++];
    if (table === undefined || spot === undefined) continue;
    const isAgainstTarget = isTrendOfSales({ kpi: kpi.id, kind, by });
    const columns = [kpi.value, ...(isAgainstTarget ? besideRevenue(board) : [])]
      .map((value) => placeOf(value, table.columns))
      .filter((place) => place >= 0);
    const { charts: said } = board.words;
    // A KPI that is told apart by its segment alone says so in its name.
    const name = kpi.name[board.language];
    const title =
      isAgainstTarget && hasSalesTarget(board)
        ? said.againstTarget
        : kpi.by === undefined
          ? fill(said[by], { name })
          : name;
    chart(tab, board, { kind, title, over: chartArea(spot), format: unitFormats[kpi.unit] }, table, columns);
  }
}
