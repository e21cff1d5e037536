/** The setup tab: everything the user may change, and the cells that the dashboard and the rows tab read. */
import type { CellReference, Formula } from '../../language/formula';
import type { RowsLayout } from '../../language/rows-layout';
import type { Window } from '../../language/scope';
import { type InputName, isWindowed } from '../../language/vocabulary';
import { meaningNames } from '../../rows/meanings';
import type { SetupCells } from '../../rows/row-column';
import type { Board } from '../board';
import type { TabPlan } from '../plan';
import { colors } from '../style';
import { tabBuilder } from '../tab-builder';
import { targetLayout } from '../target-layout';
import { customersTable } from './customers';
import { decisionTable } from './decisions';
import { listNames, type SetupFrame, settingCell, setupFrame } from './frame';
import { goalTable } from './goals';
import { holidayTable } from './holidays';
import { benchmarkCell, kpiTable } from './kpis';
import { choiceTable, columnTable, listTable } from './lists';
import { meaningTable, outcomeTable, stageTable, type VisitColumns } from './meanings';
import { periodTable } from './periods';
import { type RowsReach, settingsTable } from './settings';
import { targetTable } from './targets';
import { windowTable } from './windows';

export interface SetupLayout extends SetupCells {
  readonly hasPrevious: CellReference;
  readonly input: (name: InputName, window: Window<Formula>) => CellReference | null;
  /** First day of the last month of the trend. */
  readonly trendEnd: CellReference;
  readonly rawRows: CellReference;
  /** The raw values added up, and how many cells of theirs are filled. */
  readonly rawTotal: CellReference;
  readonly rawValues: CellReference;
  readonly rowLimit: CellReference;
  /** How many entries of the setup count for nothing. */
  readonly meaningless: CellReference;
  readonly tolerance: CellReference;
  readonly coverageWanted: CellReference;
  readonly smallSample: CellReference;
  readonly target: RowsLayout['target'];
  readonly benchmark: (kpi: string) => CellReference | null;
  readonly customer: SetupFrame['customer'];
}

/** Known before a single cell is written. */
export function setupLayout(board: Board): SetupLayout {
  const frame = setupFrame(board);
  return {
    list: frame.list,
    get stageWeights() {
      return frame.stageWeights;
    },
    get stageDays() {
      return frame.stageDays;
    },
    get outcomeCodes() {
      return frame.outcomeCodes;
    },
    labels: frame.labels,
    codes: frame.codes,
    filter: (name) => settingCell(`${name}Filter`),
    periodIsAll: settingCell('periodIsAll'),
    periodMonths: settingCell('periodMonths'),
    window: frame.window,
    today: settingCell('today'),
    responseHours: settingCell('responseHours'),
    teamLabel: settingCell('teamLabel'),
    hasPrevious: settingCell('hasPrevious'),
    input(name, window) {
      if (!isWindowed(name)) return settingCell(name);
      return typeof window === 'object' ? null : frame.window(window, name);
    },
    trendEnd: settingCell('trendEnd'),
    rawRows: settingCell('rawRows'),
    rawTotal: settingCell('rawTotal'),
    rawValues: settingCell('rawValues'),
    rowLimit: settingCell('rowLimit'),
    meaningless: settingCell('meaningless'),
    tolerance: settingCell('tolerance'),
    coverageWanted: settingCell('coverageWanted'),
    smallSample: settingCell('smallSample'),
    target: targetLayout(board, frame),
    benchmark: (kpi) => benchmarkCell(board, frame, kpi),
    customer: frame.customer,
  };
}

export function setupTab(board: Board, reach: RowsReach, visits: VisitColumns | null): TabPlan {
  const tab = tabBuilder();
  const frame = setupFrame(board);
  tab.put(0, 0, board.words.setup.title, { style: 'title' });
  tab.put(1, 0, board.words.setup.subtitle, { style: 'subtitle' });
  tab.rowHeight(0, 30);
  settingsTable(tab, board, frame, reach);
  outcomeTable(tab, board, frame);
  stageTable(tab, board, frame, visits);
  targetTable(tab, board, frame);
  kpiTable(tab, board, frame);
  for (const name of meaningNames) meaningTable(tab, board, frame, name);
  for (const name of listNames) listTable(tab, board, frame, name);
  windowTable(tab, board, frame);
  periodTable(tab, board, frame);
  columnTable(tab, board, frame);
  choiceTable(tab, board, frame);
  holidayTable(tab, board, frame);
  customersTable(tab, board, frame);
  goalTable(tab, board, frame);
  decisionTable(tab, board, frame);
  return tab.finish({
    id: 'setup',
    name: board.tabNames.setup,
    color: colors.watch,
    columnWidths: frame.widths,
    columns: frame.widths.length,
    frozenRows: 5,
    frozenColumns: 0,
    showGridlines: false,
    landscape: true,
    titleRows: { first: 3, last: 4 },
  });
}
