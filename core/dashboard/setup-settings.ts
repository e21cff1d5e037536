/** The setup's settings: what the filters choose, in the numbers and dates that formulas compare with. */
import {
  binary,
  call,
  dividedBy,
  equals,
  type Formula,
  minus,
  monthNumber,
  number,
  plus,
  text,
  when,
} from '../language/formula';
import type { WindowName } from '../language/scope';
import type { FilterName } from '../language/vocabulary';
import { placeOf } from '../rows/labels';
import type { Board } from './board';
import { labelFilter, periodFilter } from './dashboard-frame';
import {
  frameRows,
  type SettingName,
  type SetupFrame,
  settingCell,
  settingRows,
  type WindowColumn,
  windowColumns,
  windowNames,
} from './setup-frame';
import { heads } from './setup-lists';
import { targetOwner } from './setup-targets';
import type { NumberFormat } from './style';
import type { TabBuilder } from './tab-builder';

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
    } else if (name === 'responseHours' || name === 'coverageWanted' || name === 'smallSample') {
      tab.put(row, column, board.reading.model[name], { style: 'inputNumber' });
    } else if (name === 'tolerance') {
      tab.put(row, column, board.reading.model.tolerance, { style: 'inputNumber', format: 'percent' });
    } else if (name === 'teamLabel') {
      tab.put(row, column, board.reading.model.teamLabel, { style: 'input', format: 'text' });
    } else {
      tab.formula(row, column, formulas[name], { style: 'number', format: settingFormat(name) });
    }
  }
}

/** The user's own, those that are typed in. */
type TypedSetting = 'responseHours' | 'tolerance' | 'coverageWanted' | 'smallSample' | 'teamLabel';

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
    rawRows: call('COUNTA', frame.rawLabels),
    rawTotal: frame.rawValues === null ? number(0) : call('SUM', frame.rawValues),
    rawValues: frame.rawValues === null ? number(0) : call('COUNTA', frame.rawValues),
    rowLimit: number(reach.lastRow + 1),
  };
}

/** As core/periods/edges counts them. */
function wholeMonths(frame: SetupFrame): Formula {
  const [start, end] = [frame.window('current', 'start'), frame.window('current', 'end')];
  const isWhole = call('AND', equals(call('DAY', start), number(1)), equals(call('DAY', end), number(1)));
  return when(isWhole, minus(monthNumber(end), monthNumber(start)), number(0));
}

/** The periods that are compared, cut to the days elapsed where the chosen one is still running. */
export function windowTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { setup } = board.words;
  heads(tab, frame.windowTable, setup.compared, [
    setup.name,
    ...windowColumns.map((name) => setup.windowColumns[name]),
  ]);
  for (const [index, name] of windowNames.entries()) {
    tab.put(frameRows.first + index, frame.windowTable, setup.windows[name], { style: 'body' });
    const formulas = windowFormulas(frame, name);
    for (const column of windowColumns) {
      const { row, column: place } = frame.window(name, column);
      tab.formula(row, place, formulas[column], { style: 'number', format: windowFormats[column] });
    }
  }
}

const windowFormats: Readonly<Record<WindowColumn, NumberFormat>> = {
  start: 'dateOrNone',
  end: 'dateOrNone',
  opening: 'dateOrNone',
  closing: 'dateOrNone',
  elapsedDays: 'integer',
  totalDays: 'integer',
  months: 'decimal',
};

function windowFormulas(frame: SetupFrame, name: WindowName): Readonly<Record<WindowColumn, Formula>> {
  const today = settingCell('today');
  const isAll = equals(settingCell('periodIsAll'), number(1));
  const [start, end, closing] = [frame.window(name, 'start'), frame.window(name, 'end'), frame.window(name, 'closing')];
  const whole = (edge: 'start' | 'end'): Formula =>
    call('INDEX', frame.periodEdges(name, edge), settingCell('periodNumber'));
  const currentStart = frame.window('current', 'start');
  const lastDay = minus(frame.window('current', 'end'), number(1));
  const running = call('AND', binary('>=', today, currentStart), binary('<', today, lastDay));
  const elapsedEnd = plus(plus(start, minus(today, currentStart)), number(1));
  const lastSeen = call('MIN', minus(end, number(1)), today);
  const workingDays = (last: Formula): Formula =>
    when(binary('<', last, start), number(0), call('NETWORKDAYS', start, last));
  return {
    start: whole('start'),
    end: name === 'current' ? whole('end') : when(running, call('MIN', whole('end'), elapsedEnd), whole('end')),
    opening: minus(start, number(1)),
    closing: name === 'current' ? when(isAll, today, lastSeen) : lastSeen,
    elapsedDays: workingDays(closing),
    totalDays: workingDays(minus(end, number(1))),
    months: call('MAX', number(0), minus(monthPoint(plus(closing, number(1))), monthPoint(start))),
  };
}

/** As core/periods/edges counts them. A day before the first one that a spreadsheet knows has no month. */
function monthPoint(day: Formula): Formula {
  const daysInMonth = call('DAY', call('EOMONTH', day, number(0)));
  const point = plus(monthNumber(day), dividedBy(minus(call('DAY', day), number(1)), daysInMonth));
  return when(binary('<', day, number(1)), number(0), point);
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
