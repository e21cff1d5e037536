/** The KPIs that a dashboard has one figure of. */
import { catalogue } from '../catalogue/index';
import type { Kpi } from '../kpi';
import type { Board } from './board';

/** Those with a figure for all deals together. Without deal types bookings are revenue, and only that is shown. */
export const shownKpis = ({ reading }: Pick<Board, 'reading'>): readonly Kpi[] =>
  catalogue.filter((kpi) => kpi.by === undefined && (kpi.id !== 'BOOKINGS' || !reading.model.absent.has('dealType')));
