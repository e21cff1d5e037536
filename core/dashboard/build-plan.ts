/** From the deals as read to the plan: the three tabs, each knowing where the others keep what it reads. */
import { column } from '../language/formula';
import type { Board } from './board';
import { type DashboardTab, dashboardTab } from './dashboard-tab';
import type { PlacedFigure } from './figure';
import type { Plan } from './plan';
import { rowsFrame, rowsLayout, rowsTab } from './rows-tab';
import { setupLayout, setupTab } from './setup-tab';

export function buildPlan(board: Board): Plan {
  const setup = setupLayout(board);
  const frame = rowsFrame(board);
  const closed = frame.columns.indexOf('closed');
  const reach = { closed: closed < 0 ? null : column('rows', closed), lastRow: frame.lastRow };
  return {
    version: 1,
    language: board.language,
    rawTab: board.reading.raw.name,
    tabs: [dashboard(board).tab, setupTab(board, reach), rowsTab(board, frame, setup)],
  };
}

/** What each figure on the dashboard shows, by its cell. */
export const dashboardFigures = (board: Board): readonly PlacedFigure[] => dashboard(board).figures;

function dashboard(board: Board): DashboardTab {
  const setup = setupLayout(board);
  return dashboardTab(board, rowsLayout(board, rowsFrame(board), setup), setup);
}
