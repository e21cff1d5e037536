/** From the deals as read to the plan: the three tabs, each knowing where the others keep what it reads. */
import { column } from '../language/formula';
import { otherSources, type Source } from '../language/vocabulary';
import type { Board } from './board';
import { type DashboardTab, dashboardTab } from './dashboard-tab';
import { inMillions, showsMillions } from './large-amounts';
import type { Plan, TabPlan } from './plan';
import { boundedColumn, rowsFrame, rowsLayout } from './rows-frame';
import { rowsTab } from './rows-tab';
import { setupLayout, setupTab } from './setup/tab';

export function buildPlan(board: Board): Plan {
  const setup = setupLayout(board);
  const frame = rowsFrame(board);
  const closed = frame.columns.indexOf('closed');
  const reach = { closed: closed < 0 ? null : column('rows', closed), lastRow: frame.rows(board.reading.main).lastRow };
  const visits = ['visitStage', 'visitDays'].every((name) => frame.columns.some((known) => known === name))
    ? { stage: boundedColumn(frame, 'visitStage'), days: boundedColumn(frame, 'visitDays') }
    : null;
  return {
    version: 1,
    language: board.language,
    rawTab: board.reading.raw.name,
    otherTabs: otherTabNames(board),
    tabs: [dashboard(board).tab, setupTab(board, reach, visits), rowsTab(board, frame, setup)],
  };
}

function otherTabNames({ reading }: Board): Plan['otherTabs'] {
  const names: Partial<Record<Exclude<Source, 'deals'>, string>> = {};
  for (const source of otherSources) {
    const tab = reading.model.tabs[source];
    if (tab !== undefined) names[source] = tab.raw.name;
  }
  return names;
}

/** What each cell of the dashboard shows, figures and what is worked out of them. */
export const dashboardFigures = (board: Board): Pick<DashboardTab, 'figures' | 'derived'> => dashboard(board);

/** As it is laid out for the board. */
export const dashboardOf = (board: Board): TabPlan => dashboard(board).tab;

function dashboard(board: Board): DashboardTab {
  const setup = setupLayout(board);
  const built = dashboardTab(board, rowsLayout(board, rowsFrame(board), setup), setup);
  return showsMillions(board) ? { ...built, tab: inMillions(built.tab) } : built;
}
