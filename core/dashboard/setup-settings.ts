/** The setup's settings: what the filters choose, in the numbers and dates that formulas compare with. */
import { binary, call, equals, type Formula, minus, number, plus, text, when } from '../language/formula';
import { placeOf } from '../rows/labels';
import type { ListName } from '../rows/model';
import type { Board } from './board';
import { labelFilter, periodFilter } from './dashboard-frame';
import { frameRows, type SettingName, type SetupFrame, settingCell, settingRows } from './setup-frame';
import type { TabBuilder } from './tab-builder';

/** What the settings need to know of the rows tab. */
export interface RowsReach {
  /** `null` where the deals have no closed date. */
  readonly closed: Formula | null;
  /** Index of the last row that formulas see. */
  readonly lastRow: number;
}

const dates: ReadonlySet<SettingName> = new Set(['today', 'start', 'end', 'previousStart', 'previousEnd', 'trendEnd']);

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
    } else {
      tab.formula(row, column, formulas[name], { style: 'number', format: dates.has(name) ? 'dateOrNone' : 'integer' });
    }
  }
}

function settingFormulas(board: Board, frame: SetupFrame, reach: RowsReach): Readonly<Record<SettingName, Formula>> {
  const [today, start, end, previousStart] = (['today', 'start', 'end', 'previousStart'] as const).map(settingCell);
  if (!today || !start || !end || !previousStart) throw new Error('a setting has no cell');
  const isAll = equals(settingCell('periodIsAll'), number(1));
  const ofPeriod = (column: 'start' | 'end' | 'previousStart' | 'previousEnd'): Formula =>
    call('INDEX', frame.periods[column], settingCell('periodNumber'));
  const lastDay = minus(end, number(1));
  const running = call('AND', binary('>=', today, start), binary('<', today, lastDay));
  const elapsedEnd = plus(plus(previousStart, minus(today, start)), number(1));
  const lastSeen = trendAnchor(today, lastDay, isAll, reach);
  return {
    today: call('TODAY'),
    periodNumber: call('MATCH', periodFilter, frame.periods.label, number(0)),
    start: ofPeriod('start'),
    end: ofPeriod('end'),
    previousStart: ofPeriod('previousStart'),
    previousEnd: when(running, call('MIN', ofPeriod('previousEnd'), elapsedEnd), ofPeriod('previousEnd')),
    periodIsAll: when(equals(settingCell('periodNumber'), number(1)), number(1), number(0)),
    hasPrevious: when(isAll, number(0), number(1)),
    repFilter: chosen(board, frame, 'rep'),
    locationFilter: chosen(board, frame, 'location'),
    pipelineFilter: chosen(board, frame, 'pipeline'),
    repCount: repCount(board, frame),
    trendEnd: call('DATE', call('YEAR', lastSeen), call('MONTH', lastSeen), number(1)),
    rawRows: call('COUNTA', frame.rawLabels),
    rowLimit: number(reach.lastRow + 1),
  };
}

/** The last day the trend shows: of the period, of the data where all dates are asked for, never after today. */
function trendAnchor(today: Formula, lastDay: Formula, isAll: Formula, { closed }: RowsReach): Formula {
  const inPeriod = call('MIN', lastDay, today);
  if (closed === null) return when(isAll, today, inPeriod);
  const ofData = when(equals(call('COUNT', closed), number(0)), today, call('MIN', today, call('MAX', closed)));
  return when(isAll, ofData, inPeriod);
}

/** 0 for all, the place in the list, or -1 – no deal at all – for a name that is not in it. */
function chosen(board: Board, frame: SetupFrame, name: ListName): Formula {
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
