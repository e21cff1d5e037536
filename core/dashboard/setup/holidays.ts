/** The setup's list of holidays, the user's to fill: working days leave them out. */
import { call, cell, number, when } from '../../language/formula';
import type { Board } from '../board';
import type { TabBuilder } from '../tab-builder';
import { frameRows, type SetupFrame } from './frame';
import { heads } from './lists';

/**
 * Beside each date the day that counts, 0 for none: one text in a list of holidays, and no working day could be counted,
 * and blank cells are left out by some programs only.
 */
export function holidayTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { setup } = board.words;
  const { firstRow, lastRow, firstColumn: counted } = frame.holidays;
  const first = counted - 2;
  tab.put(frameRows.heading - 1, first, setup.holidaysNote, { style: 'note' });
  heads(tab, first, setup.holidays, [setup.holiday, setup.holidayName, setup.holidayCounted]);
  const days = [...board.reading.model.holidays].sort((one, other) => one - other);
  for (let row = firstRow; row <= lastRow; row++) {
    const day = days[row - firstRow];
    tab.put(row, first, day === undefined ? null : { date: day }, { style: 'inputNumber', format: 'date' });
    tab.put(row, first + 1, null, { style: 'input', format: 'text' });
    const written = cell('setup', row, first);
    const isDay = call('ISNUMBER', written);
    tab.formula(row, counted, when(isDay, call('INT', written), number(0)), { style: 'code', format: 'dateOrNone' });
  }
}
