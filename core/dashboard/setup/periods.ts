/** The setup's list of periods, each with the days of those it is compared with, whole as if it were over. */
import type { WindowName } from '../../language/scope';
import { windowsAt } from '../../periods/windows';
import type { Board } from '../board';
import { dayFormulas } from '../period-days';
import { listedLabel } from '../period-label';
import { type ListedPeriod, periodList } from '../period-list';
import type { Content } from '../plan';
import type { TabBuilder } from '../tab-builder';
import { frameRows, type SetupFrame, settingCell, windowNames } from './frame';
import { heads } from './lists';

/** The table of compared periods cuts them to the days elapsed. */
export function periodTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, reading } = board;
  const { setup } = words;
  const columnHeads = windowNames.flatMap((name) => [setup.windows[name], setup.until]);
  heads(tab, frame.periodTable, setup.periods, [setup.name, ...columnHeads]);
  for (const [index, listed] of periodList(reading.model, board).entries()) {
    const row = frameRows.first + index;
    tab.put(row, frame.periodTable, listedLabel(listed, words), { style: 'body', format: 'text' });
    const content = contents(listed, row, frame);
    for (const window of windowNames) {
      for (const edge of ['start', 'end'] as const) {
        const { column } = frame.periodDay(row, window, edge);
        tab.put(row, column, content(window, edge), { style: 'number', format: 'dateOrNone' });
      }
    }
  }
}

type Contents = (window: WindowName, edge: 'start' | 'end') => Content;

/** Dates where the period stands still, formulas where it moves; all dates have no days of their own. */
function contents(listed: ListedPeriod, row: number, frame: SetupFrame): Contents {
  if (listed.follows !== 'nothing') {
    const formulas = dayFormulas(listed, {
      today: settingCell('today'),
      fiscalMonth: settingCell('fiscalMonth'),
      day: (window, edge) => frame.periodDay(row, window, edge),
    });
    return (window, edge) => ({ formula: formulas[window][edge] });
  }
  if (listed.period.kind === 'all') return () => 0;
  const windows = windowsAt(listed.period, endOfTime);
  return (window, edge) => ({ date: windows[window][edge] });
}

/** After every period. */
const endOfTime = 2_958_465;
