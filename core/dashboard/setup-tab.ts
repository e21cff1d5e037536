/** The setup tab: everything the user may change, and the cells that the dashboard and the rows tab read. */
import type { CellReference } from '../language/formula';
import type { InputName } from '../language/vocabulary';
import type { SetupCells } from '../rows/row-column';
import type { Board } from './board';
import type { TabPlan } from './plan';
import { settingCell, setupFrame } from './setup-frame';
import { choiceTable, columnTable, listTable, periodTable } from './setup-lists';
import { dealTypeTable, outcomeTable, stageTable } from './setup-meanings';
import { type RowsReach, settingsTable } from './setup-settings';
import { colors } from './style';
import { tabBuilder } from './tab-builder';

export interface SetupLayout extends SetupCells {
  readonly today: CellReference;
  readonly hasPrevious: CellReference;
  readonly input: (name: InputName) => CellReference;
  /** First day of the last month of the trend. */
  readonly trendEnd: CellReference;
  readonly rawRows: CellReference;
  readonly rowLimit: CellReference;
}

/** Known before a single cell is written. */
export function setupLayout(board: Board): SetupLayout {
  const frame = setupFrame(board);
  return {
    list: frame.list,
    get stageWeights() {
      return frame.stageWeights;
    },
    outcomeCodes: frame.outcomeCodes,
    get renewals() {
      return frame.renewals;
    },
    filter: (name) => settingCell(`${name}Filter`),
    periodIsAll: settingCell('periodIsAll'),
    start: settingCell('start'),
    end: settingCell('end'),
    previousStart: settingCell('previousStart'),
    previousEnd: settingCell('previousEnd'),
    today: settingCell('today'),
    hasPrevious: settingCell('hasPrevious'),
    input: settingCell,
    trendEnd: settingCell('trendEnd'),
    rawRows: settingCell('rawRows'),
    rowLimit: settingCell('rowLimit'),
  };
}

export function setupTab(board: Board, reach: RowsReach): TabPlan {
  const tab = tabBuilder();
  const frame = setupFrame(board);
  tab.put(0, 0, board.words.setup.title, { style: 'title' });
  tab.put(1, 0, board.words.setup.subtitle, { style: 'subtitle' });
  tab.rowHeight(0, 30);
  settingsTable(tab, board, frame, reach);
  outcomeTable(tab, board, frame);
  stageTable(tab, board, frame);
  dealTypeTable(tab, board, frame);
  for (const name of ['rep', 'location', 'pipeline'] as const) listTable(tab, board, frame, name);
  periodTable(tab, board, frame);
  columnTable(tab, board, frame);
  choiceTable(tab, board, frame);
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
