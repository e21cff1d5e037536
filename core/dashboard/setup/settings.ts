/** The setup's settings: what the filters choose, in the numbers and dates that formulas compare with. */
import {
  type ColumnReference,
  call,
  columnPart,
  equals,
  type Formula,
  minus,
  monthNumber,
  number,
  plus,
  type RangeReference,
  text,
  when,
} from '../../language/formula';
import type { FilterName } from '../../language/vocabulary';
import { placeOf } from '../../rows/labels';
import { mainRows } from '../../rows/reading';
import type { Board } from '../board';
import { labelFilter, periodFilter } from '../dashboard-frame';
import type { NumberFormat } from '../style';
import type { TabBuilder } from '../tab-builder';
import { targetOwner } from '../target-layout';
import {
  frameRows,
  isTypedNumber,
  type SettingName,
  type SetupFrame,
  settingCell,
  settingRows,
  type typedNumbers,
} from './frame';
import { meaninglessEntries } from './meaningless';
import { monthPoint } from './windows';

/** What the settings need to know of the rows tab. */
export interface RowsReach {
  /** `null` where the deals have no closed date. */
  readonly closed: Formula | null;
  /** Index of the last row that formulas see. */
  readonly lastRow: number;
}

const dates: ReadonlySet<SettingName> = new Set(['today', 'trendEnd']);

function settingFormat(name: SettingName): NumberFormat {
  if (dates.has(name)) return 'dateOrNone';
  return name === 'spanMonths' ? 'decimal' : 'integer';
}

export function settingsTable(tab: TabBuilder, board: Board, frame: SetupFrame, reach: RowsReach): void {
  const { words } = board;
  tab.put(frameRows.heading, 0, words.setup.settings, { style: 'heading' });
  tab.put(frameRows.heading, 1, null, { style: 'heading' });
  const formulas = settingFormulas(board, frame, reach);
  for (const name of settingRows) {
    const { row, column } = settingCell(name);
    tab.put(row, 0, words.setup[name], { style: 'body' });
    if (name === 'today' && board.fixedToday) {
      tab.put(row, column, { date: board.today }, { style: 'inputNumber', format: 'date' });
    } else if (isTypedNumber(name)) {
      const format = name === 'tolerance' ? { format: 'percent' as const } : {};
      tab.put(row, column, board.reading.model[name], { style: 'inputNumber', ...format });
    } else if (name === 'fiscalStart') {
      tab.put(row, column, board.fiscalStart, { style: 'inputNumber' });
      tab.validation({
        area: { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column },
        source: frame.monthChoices,
        help: words.setup.chooseMonth,
      });
    } else if (name === 'teamLabel') {
      tab.put(row, column, board.reading.model.teamLabel, { style: 'input', format: 'text' });
    } else {
      tab.formula(row, column, formulas[name], { style: 'number', format: settingFormat(name) });
    }
  }
}

/** The user's own, those that are typed in. */
type TypedSetting = (typeof typedNumbers)[number] | 'teamLabel' | 'fiscalStart';

function settingFormulas(
  board: Board,
  frame: SetupFrame,
  reach: RowsReach,
): Readonly<Record<Exclude<SettingName, TypedSetting>, Formula>> {
  const today = settingCell('today');
  const isAll = equals(settingCell('periodIsAll'), number(1));
  const lastDay = minus(frame.window('current', 'end'), number(1));
  const lastSeen = trendAnchor(today, lastDay, isAll, reach);
  return {
    today: call('TODAY'),
    periodNumber: call('MATCH', periodFilter, frame.periodLabels, number(0)),
    periodIsAll: when(equals(settingCell('periodNumber'), number(1)), number(1), number(0)),
    periodMonths: when(isAll, number(0), wholeMonths(frame)),
    hasPrevious: when(isAll, number(0), number(1)),
    repFilter: chosen(board, frame, 'rep'),
    locationFilter: chosen(board, frame, 'location'),
    pipelineFilter: chosen(board, frame, 'pipeline'),
    repCount: repCount(board, frame),
    targetOwner: targetOwner(),
    spanMonths: when(
      isAll,
      number(0),
      minus(monthPoint(frame.window('current', 'end')), monthPoint(frame.window('current', 'start'))),
    ),
    spanDays: minus(frame.window('current', 'end'), frame.window('current', 'start')),
    trendEnd: call('DATE', call('YEAR', lastSeen), call('MONTH', lastSeen), number(1)),
    rawRows: rawRows(frame.rawLabels, mainRows(board.reading).headerRow),
    rawTotal: frame.rawValues === null ? number(0) : rawTotal(frame.rawValues, board.reading.table.headerRow),
    rawValues: frame.rawValues === null ? number(0) : call('COUNTA', frame.rawValues),
    rowLimit: number(reach.lastRow + 1),
    fiscalMonth: fiscalMonth(frame),
    meaningless: meaninglessEntries(board, frame),
  };
}

/** Filled cells; none where the tab is gone, of which a count of filled cells would say one. */
const rawRows = (labels: ColumnReference, headerRow: number): Formula =>
  when(call('ISERROR', call('INDEX', labels, number(headerRow))), number(0), call('COUNTA', labels));

/** January where the cell holds no month: a dropdown stops people, but nothing that pastes. */
function fiscalMonth({ monthChoices }: SetupFrame): Formula {
  const month = settingCell('fiscalStart');
  return when(call('ISNUMBER', call('MATCH', month, monthChoices, number(0))), month, number(1));
}

/** Numbers below the header; a cell that holds an error is none, and must not make the sum one. */
function rawTotal(values: ColumnReference, headerRow: number): Formula {
  const total = (range: ColumnReference | RangeReference): Formula =>
    plus(call('SUMIFS', range, range, text('>0')), call('SUMIFS', range, range, text('<0')));
  return headerRow <= 1
    ? total(values)
    : minus(total(values), total(columnPart(values.tab, values.column, 0, headerRow - 1)));
}

/** As core/periods/edges counts them. */
function wholeMonths(frame: SetupFrame): Formula {
  const [start, end] = [frame.window('current', 'start'), frame.window('current', 'end')];
  const isWhole = call('AND', equals(call('DAY', start), number(1)), equals(call('DAY', end), number(1)));
  return when(isWhole, minus(monthNumber(end), monthNumber(start)), number(0));
}

/** The last day the trend shows: of the period, of the data where all dates are asked for, never after today. */
function trendAnchor(today: Formula, lastDay: Formula, isAll: Formula, { closed }: RowsReach): Formula {
  const inPeriod = call('MIN', lastDay, today);
  if (closed === null) return when(isAll, today, inPeriod);
  const ofData = when(equals(call('COUNT', closed), number(0)), today, call('MIN', today, call('MAX', closed)));
  return when(isAll, ofData, inPeriod);
}

/** 0 for all, the place in the list, or -1 – no deal at all – for a name that is not in it. */
function chosen(board: Board, frame: SetupFrame, name: FilterName): Formula {
  if (board.reading.model.lists[name] === undefined) return number(0);
  const filter = labelFilter(name);
  const place = placeOf(filter, frame.list(name));
  const isAll = equals(filter, text(board.words.labels.all));
  return when(isAll, number(0), when(equals(place, number(0)), number(-1), place));
}

/** Everyone in the list – the user may add to it – or the one who is chosen; deals without an owner are nobody's. */
function repCount({ reading }: Board, frame: SetupFrame): Formula {
  const list = reading.model.lists.rep;
  if (list === undefined) return number(0);
  const listed = call('COUNTA', frame.list('rep'));
  const reps = list.blank > 0 ? minus(listed, number(1)) : listed;
  return when(equals(settingCell('repFilter'), number(0)), reps, number(1));
}
