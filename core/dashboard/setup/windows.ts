/** The setup's table of the periods that are compared: their days, and how many of them are working days or months. */
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
  when,
} from '../../language/formula';
import type { WindowName } from '../../language/scope';
import type { Board } from '../board';
import type { NumberFormat } from '../style';
import type { TabBuilder } from '../tab-builder';
import { frameRows, type SetupFrame, settingCell, type WindowColumn, windowColumns, windowNames } from './frame';
import { heads } from './lists';

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
    when(binary('<', last, start), number(0), call('NETWORKDAYS', start, last, frame.holidays));
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
export function monthPoint(day: Formula): Formula {
  const daysInMonth = call('DAY', call('EOMONTH', day, number(0)));
  const point = plus(monthNumber(day), dividedBy(minus(call('DAY', day), number(1)), daysInMonth));
  return when(binary('<', day, number(1)), number(0), point);
}
