/** The KPIs that a dashboard has one figure of. */
import { catalogue } from '../catalogue/index';
import { needsOf } from '../catalogue/needs';
import type { Kpi } from '../kpi';
import { rowColumns } from '../rows/index';
import type { Board } from './board';

/**
 * The KPIs with a figure for all deals together. Without deal types bookings are revenue, and only that is shown; without
 * deals only what the tabs that are there can say.
 */
export function shownKpis({ reading }: Pick<Board, 'reading'>): readonly Kpi[] {
  const { main, model } = reading;
  const isThere = (kpi: Kpi): boolean => {
    const { tabs, keys, dates, measures } = needsOf(kpi);
    // A column that joins two tabs lacks the other one.
    const joins = [...keys, ...dates, ...measures].every((name) => rowColumns[name].lacks(model)?.field !== null);
    return main === 'deals' || (joins && tabs.every((source) => model.tabs[source] !== undefined));
  };
  return catalogue.filter(
    (kpi) => kpi.by === undefined && (kpi.id !== 'BOOKINGS' || !model.absent.has('dealType')) && isThere(kpi),
  );
}
