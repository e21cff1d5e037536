/** Where everything on the setup tab stands: tables side by side, each with room for the user's own rows. */
import {
  type CellReference,
  type ColumnReference,
  cell,
  column,
  columnPart,
  type RangeReference,
} from '../../language/formula';
import type { WindowName } from '../../language/scope';
import { windowedInputs } from '../../language/vocabulary';
import { rowColumns } from '../../rows/index';
import { targetPeriods } from '../../rows/kpi-targets';
import { type MeaningName, meaningNames, meaningOf } from '../../rows/meanings';
import type { ListName } from '../../rows/model';
import { mainRows, type Reading } from '../../rows/reading';
import type { SetupCells } from '../../rows/row-column';
import type { Board } from '../board';
import { decisionLines } from '../decision-lines';
import { periodList } from '../period-list';
import { shownKpis } from '../shown-kpis';

/** Rows of all tables: heading, column heads, then content. */
export const frameRows = { heading: 3, heads: 4, first: 5 } as const;

/** Blank rows a table keeps for labels the user adds. */
const room = 20;

/** What the user may change of a goal, then what follows from it. */
const goalWidths = [220, 150, 120, 90, 90, 110, 80, 110, 200, ...Array.from({ length: 12 }, () => 90)] as const;

/** Holidays of some years ahead. */
const holidayRoom = 60;

export const settingRows = [
  'today',
  'periodNumber',
  'periodIsAll',
  'periodMonths',
  'hasPrevious',
  'repFilter',
  'locationFilter',
  'pipelineFilter',
  'repCount',
  'responseHours',
  'tolerance',
  'coverageWanted',
  'smallSample',
  'teamLabel',
  'targetOwner',
  'spanMonths',
  'spanDays',
  'trendEnd',
  'rawRows',
  'rawTotal',
  'rawValues',
  'rowLimit',
  'fiscalStart',
  'fiscalMonth',
  'meaningless',
] as const;

export type SettingName = (typeof settingRows)[number];

/** The numbers that the user types in, which the deals' own choices say at first. */
export const typedNumbers = [
  'responseHours',
  'tolerance',
  'coverageWanted',
  'smallSample',
] as const satisfies readonly SettingName[];

export const isTypedNumber = (name: SettingName): name is (typeof typedNumbers)[number] =>
  typedNumbers.some((typed) => typed === name);

export const settingCell = (name: SettingName): CellReference =>
  cell('setup', frameRows.first + settingRows.indexOf(name), 1);

/** The periods that are compared, a row each, and what formulas need to know of each. */
export const windowNames = [
  'current',
  'previous',
  'beforePrevious',
  'yearAgo',
  'yearAgoPrevious',
] as const satisfies readonly WindowName[];

export const windowColumns = ['start', 'end', 'opening', 'closing', ...windowedInputs] as const;

export type WindowColumn = (typeof windowColumns)[number];

/** First columns of the tables; a table without content is absent. */
export interface SetupFrame
  extends Pick<SetupCells, 'list' | 'stageWeights' | 'stageDays' | 'outcomeCodes' | 'labels' | 'codes'> {
  readonly outcomes: number | null;
  readonly stages: number | null;
  readonly meanings: Readonly<Partial<Record<MeaningName, number>>>;
  readonly lists: Readonly<Partial<Record<ListName, number>>>;
  readonly targets: number;
  readonly kpis: number;
  readonly windowTable: number;
  readonly periodTable: number;
  readonly columnTable: number;
  /** The words an outcome may be set to, then those of each meaning. */
  readonly choices: number;
  /** `null` where the deals name no account. */
  readonly customers: number | null;
  /** Empty where no goal was set. */
  readonly goals: number;
  /** Empty where nothing was decided that stands nowhere else. */
  readonly decisions: number;
  /** A customer's name, and the row of the deals it first stands in. */
  readonly customer: (index: number) => { readonly name: CellReference; readonly row: CellReference };
  /** A cell of the table of compared periods. */
  readonly window: (name: WindowName, column: WindowColumn) => CellReference;
  /** The label of each period in the list. */
  readonly periodLabels: RangeReference;
  /** The first day, or the first one after, of every listed period's window. */
  readonly periodEdges: (window: WindowName, edge: 'start' | 'end') => RangeReference;
  /** One of them: that of the period in the row. */
  readonly periodDay: (row: number, window: WindowName, edge: 'start' | 'end') => CellReference;
  /** The days that count as holidays; 0 where there is none. */
  readonly holidays: RangeReference;
  /** The months fiscal years may start in. */
  readonly monthChoices: RangeReference;
  readonly outcomeChoices: RangeReference;
  readonly meaningChoices: (name: MeaningName) => RangeReference;
  readonly targetPeriodChoices: RangeReference;
  readonly kpiNames: RangeReference;
  /** A column of the table of targets, by its place in it; down to a row where one is given. */
  readonly targetColumn: (offset: number, lastRow?: number) => RangeReference;
  /** A column of the raw tab that is filled in every row. */
  readonly rawLabels: ColumnReference;
  /** The column of the raw tab that values are read from. */
  readonly rawValues: ColumnReference | null;
  readonly widths: readonly number[];
  /** Rows of the table with that many labels, room included: index of the last one. */
  readonly lastRow: (labels: number) => number;
}

/** Lines of the table of targets, those the user may still fill included. */
export const targetRows = ({ reading }: Board): number => reading.model.kpiTargets.length + room;

export const listNames = ['rep', 'location', 'pipeline', 'segment'] as const satisfies readonly ListName[];

export function setupFrame(board: Board): SetupFrame {
  const { model, main } = board.reading;
  const widths: number[] = [340, 110, 24];
  const place = (...columns: readonly number[]): number => {
    const first = widths.length;
    widths.push(...columns, 24);
    return first;
  };
  const lastRow = (labels: number): number => frameRows.first + labels + room - 1;
  const outcomes = main === 'deals' ? place(160, 110, 60) : null;
  const stages = model.stages.length > 0 ? place(40, 160, 80, 80, 80) : null;
  const targets = place(230, 120, 80, 110, 220, 50, 60, 90, 90);
  const kpis = place(230, 110, 90, 190, 60, 90, 90, 90);
  const meantTables: Partial<Record<MeaningName, number>> = {};
  for (const name of meaningNames) if (model.meant[name].length > 0) meantTables[name] = place(160, 170, 60);
  const lists: Partial<Record<ListName, number>> = {};
  for (const name of listNames) if (model.lists[name] !== undefined) lists[name] = place(40, 180);
  const windowTable = place(170, ...windowColumns.map(() => 90));
  const periodTable = place(140, ...windowNames.flatMap(() => [90, 90]));
  const columnTable = place(120, 130, 200, 380);
  const choices = place(120, ...meaningNames.map(() => 170), 120, 60);
  const holidays = place(110, 160, 90);
  const periodCount = periodList(model, board).length;
  const edgeOffset = (window: WindowName, edge: 'start' | 'end'): number =>
    1 + 2 * windowNames.indexOf(window) + (edge === 'start' ? 0 : 1);
  const customers = rowColumns.account.lacks(model) === null ? place(40, 180, 80) : null;
  // At the end: no other table stands elsewhere because there are goals.
  const goals = board.goals.length === 0 ? widths.length : place(...goalWidths);
  const decisions = decisionLines(board).length === 0 ? widths.length : place(150, 130, 200);
  const inPeriods = (offset: number): RangeReference =>
    columnPart('setup', periodTable + offset, frameRows.first, frameRows.first + periodCount - 1);
  // An absent list has no range: its column does not exist, so nothing may ask for it.
  const labels = (first: number | null | undefined, offset: number, skip: number, count: number): RangeReference => {
    if (first === null || first === undefined) throw new Error('a list is asked for that the deals do not have');
    return columnPart('setup', first + offset, frameRows.first + skip, lastRow(count + skip));
  };
  const inStages = (offset: number): RangeReference => labels(stages, offset, 0, model.stages.length);
  return {
    outcomes,
    stages,
    targets,
    kpis,
    meanings: meantTables,
    lists,
    windowTable,
    periodTable,
    columnTable,
    choices,
    customers,
    goals,
    decisions,
    customer(index) {
      if (customers === null) throw new Error('a customer is asked for where the deals name no account');
      const row = frameRows.first + index;
      return { name: cell('setup', row, customers + 1), row: cell('setup', row, customers + 2) };
    },
    list(name) {
      if (name === 'outcomeLabel') return labels(outcomes, 0, 0, model.outcomeLabels.length);
      if (name === 'stage') return inStages(1);
      return labels(lists[name], 1, 1, model.lists[name]?.labels.length ?? 0);
    },
    get stageWeights() {
      return inStages(2);
    },
    get stageDays() {
      return inStages(4);
    },
    get outcomeCodes() {
      return labels(outcomes, 2, 0, model.outcomeLabels.length);
    },
    labels: (name) => labels(meantTables[name], 0, 0, model.meant[name].length),
    codes: (name) => labels(meantTables[name], 2, 0, model.meant[name].length),
    window: (name, column) =>
      cell('setup', frameRows.first + windowNames.indexOf(name), windowTable + 1 + windowColumns.indexOf(column)),
    periodLabels: inPeriods(0),
    periodEdges: (window, edge) => inPeriods(edgeOffset(window, edge)),
    periodDay: (row, window, edge) => cell('setup', row, periodTable + edgeOffset(window, edge)),
    holidays: columnPart(
      'setup',
      holidays + 2,
      frameRows.first,
      frameRows.first + Math.max(holidayRoom, model.holidays.size + room) - 1,
    ),
    monthChoices: columnPart('setup', choices + 2 + meaningNames.length, frameRows.first, frameRows.first + 11),
    outcomeChoices: columnPart('setup', choices, frameRows.first, frameRows.first + 3),
    meaningChoices: (name) =>
      columnPart(
        'setup',
        choices + 1 + meaningNames.indexOf(name),
        frameRows.first,
        frameRows.first + meaningOf(name).choices.length - 1,
      ),
    targetPeriodChoices: columnPart(
      'setup',
      choices + 1 + meaningNames.length,
      frameRows.first,
      frameRows.first + targetPeriods.length - 1,
    ),
    kpiNames: columnPart('setup', kpis, frameRows.first, frameRows.first + shownKpis(board).length - 1),
    targetColumn: (offset, lastRow = frameRows.first + targetRows(board) - 1) =>
      columnPart('setup', targets + offset, frameRows.first, lastRow),
    rawValues:
      board.reading.table.mapping.value === undefined ? null : column('raw', board.reading.table.mapping.value.column),
    rawLabels: column('raw', fullestColumn(board.reading)),
    widths: widths.slice(0, -1),
    lastRow,
  };
}

/** The one outcomes are read from, else the first that is mapped. */
function fullestColumn(reading: Reading): number {
  const { source } = reading.outcomes;
  const { mapping } = reading.table;
  const outcome = source === 'status' || source === 'stage' ? mapping[source] : undefined;
  return (outcome ?? Object.values(mainRows(reading).mapping).find((mapped) => mapped !== undefined))?.column ?? 0;
}
