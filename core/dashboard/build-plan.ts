/** From the deals as read to the plan: the three tabs, each knowing where the others keep what it reads. */
import { column } from '../language/formula';
import type { Board } from './board';
import { dashboardTab } from './dashboard-tab';
import type { Plan } from './plan';
import { rowsFrame, rowsLayout, rowsTab } from './rows-tab';
import { setupLayout, setupTab } from './setup-tab';

export function buildPlan(board: Board): Plan {
  const setup = setupLayout(board);
  const frame = rowsFrame(board);
  const layout = rowsLayout(board, frame, setup);
  const closed = frame.columns.indexOf('closed');
  const reach = { closed: closed < 0 ? null : column('rows', closed), lastRow: frame.lastRow };
  return {
    version: 1,
    language: board.language,
    rawTab: board.reading.raw.name,
    tabs: [dashboardTab(board, layout, setup), setupTab(board, reach), rowsTab(board, frame, setup)],
  };
}
