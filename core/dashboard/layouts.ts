/**
 * What stands on the first page, as data: which KPIs have a card, and which are drawn by what, as what kind of chart.
 *
 * Three are ready: one for a sales team, one for subscriptions, one for coaching what people do. What the data can say
 * chooses between them, unless the user does, or names KPIs of their own.
 */
import { catalogue, type KpiId } from '../catalogue/index';
import type { Kpi } from '../kpi';
import { lackOver } from '../language/evaluate';
import type { Scope } from '../language/scope';
import { codes } from '../language/vocabulary';
import { monthCount } from '../periods/period';
import { windowsAt } from '../periods/windows';
import { rowData } from '../rows/row-data';
import type { Board } from './board';
import { shownKpis } from './shown-kpis';
import { hasSalesTarget } from './standing';

export const layoutNames = ['sales', 'saas', 'coaching'] as const;

export type LayoutName = (typeof layoutNames)[number];

/** What figures are drawn by. */
export const chartSegments = ['month', 'stage', 'rep', 'location'] as const;

export type ChartSegment = (typeof chartSegments)[number];

/** A scorecard is a card more, a table a column more in the table of its segment, without a chart. */
export const chartKinds = ['column', 'bar', 'pie', 'line', 'scorecard', 'table'] as const;

export type ChartKind = (typeof chartKinds)[number];

export interface ChartChoice {
  readonly kpi: string;
  readonly by: ChartSegment;
  readonly kind: ChartKind;
}

/** What the user chose; what is left out follows from the data. */
export interface LayoutChoices {
  readonly layout?: LayoutName;
  /** KPIs by id, up to eight. */
  readonly cards?: readonly string[];
  readonly charts?: readonly ChartChoice[];
}

export interface Layout {
  readonly name: LayoutName;
  readonly cards: readonly Kpi[];
  readonly charts: readonly DrawnChart[];
}

export interface DrawnChart {
  readonly kpi: Kpi;
  readonly by: ChartSegment;
  readonly kind: Exclude<ChartKind, 'scorecard'>;
}

export const mostCards = 8;

export function layoutOf(board: Board): Layout {
  const { layout, cards = [], charts } = board.layout;
  const name = layout ?? fittingLayout(board);
  const ready = readyLayouts[name];
  const isShown = (id: string): boolean => shownKpis(board).some((shown) => shown.id === id);
  const asked = charts ?? ready.charts.filter((choice) => !isTrendOfSales(choice) || hasMoreThanSales(board));
  const scorecards = asked.flatMap((choice) => (choice.kind === 'scorecard' ? [choice.kpi] : []));
  const own = [...cards, ...scorecards].filter(isShown);
  // A workbook that lacks most of what the layout shows has other things to say.
  const known = ready.cards.filter(isShown);
  const others = shownKpis(board).flatMap(({ id }) => (ready.cards.some((card) => card === id) ? [] : [id]));
  const filled = own.length > 0 ? own : [...known, ...(board.reading.main === 'deals' ? [] : others)];
  return {
    name,
    cards: [...new Set(filled)].slice(0, mostCards).flatMap(named),
    charts: asked.flatMap((choice) => drawn(board, choice)),
  };
}

/** The won value by month as a line is drawn beside its target and what is expected. */
export const isTrendOfSales = ({ kpi, by, kind }: ChartChoice): boolean =>
  kpi === 'REVENUE' && by === 'month' && kind === 'line';

/** By itself the line would say once more what the columns say. */
const hasMoreThanSales = (board: Board): boolean =>
  hasSalesTarget(board) || board.reading.table.mapping.expectedCloseDate !== undefined;

/** Subscriptions without deals are a SaaS company’s; activities without a value on any deal are a team’s to coach. */
function fittingLayout({ reading }: Board): LayoutName {
  const { main, model } = reading;
  if (main === 'subscriptions') return 'saas';
  if (main === 'activities') return 'coaching';
  const hasWonValue = model.outcome.some((code, row) => code === codes.won && !Number.isNaN(model.value[row]));
  if (model.tabs.subscriptions !== undefined && !hasWonValue) return 'saas';
  return model.tabs.activities !== undefined && !hasWonValue ? 'coaching' : 'sales';
}

interface ReadyLayout {
  readonly cards: readonly KpiId[];
  readonly charts: readonly (ChartChoice & { readonly kpi: KpiId })[];
}

const readyLayouts: Readonly<Record<LayoutName, ReadyLayout>> = {
  sales: {
    cards: [
      ...(['REVENUE', 'WIN_RATE', 'AVERAGE_PURCHASE_VALUE', 'SALES_CYCLE_LENGTH_MEDIAN'] as const),
      ...(['OPEN_PIPELINE', 'WEIGHTED_PIPELINE', 'FORECAST', 'SALES_PER_REP'] as const),
    ],
    charts: [
      { kpi: 'REVENUE', by: 'month', kind: 'column' },
      { kpi: 'REVENUE', by: 'month', kind: 'line' },
      { kpi: 'PIPELINE_BY_STAGE', by: 'stage', kind: 'column' },
      { kpi: 'REVENUE', by: 'rep', kind: 'bar' },
      { kpi: 'REVENUE', by: 'location', kind: 'pie' },
    ],
  },
  saas: {
    cards: [
      ...(['MRR', 'NRR', 'CHURN_RATE', 'ARPA'] as const),
      ...(['ARR', 'MRR_CHURN_RATE', 'CLV', 'QUICK_RATIO'] as const),
    ],
    charts: [
      { kpi: 'MRR', by: 'month', kind: 'column' },
      { kpi: 'CHURN_RATE', by: 'month', kind: 'line' },
      { kpi: 'ARPA', by: 'month', kind: 'line' },
      { kpi: 'NEW_CUSTOMERS', by: 'month', kind: 'column' },
      { kpi: 'MRR', by: 'location', kind: 'pie' },
    ],
  },
  coaching: {
    cards: [
      ...(['CALLS', 'FIRST_MEETINGS', 'PROPOSALS_SENT', 'WON_COUNT'] as const),
      ...(['OUTREACH_TO_MEETING_RATE', 'DEMO_BOOKING_RATE', 'DEMO_CONVERSION_RATE', 'ACTIVITIES_PER_REP'] as const),
    ],
    charts: [
      { kpi: 'CALLS', by: 'month', kind: 'column' },
      { kpi: 'DEMOS', by: 'month', kind: 'line' },
      { kpi: 'CALLS', by: 'rep', kind: 'bar' },
      { kpi: 'PROPOSALS_SENT', by: 'rep', kind: 'bar' },
      { kpi: 'DEMO_CONVERSION_RATE', by: 'rep', kind: 'bar' },
    ],
  },
};

const named = (id: string): readonly Kpi[] => catalogue.filter((known) => known.id === id);

/** None where the workbook has no such segment, or can have no figure by it. */
function drawn(board: Board, choice: ChartChoice): readonly DrawnChart[] {
  const { kind, by } = choice;
  const scope = scopeBy(board, by);
  if (kind === 'scorecard' || scope === null) return [];
  const { reading, period, today, filters } = board;
  const data = rowData(reading.model, windowsAt(period, today), today, filters);
  return named(choice.kpi)
    .filter(({ value }) => lackOver(value, scope, data) === null)
    .map((shown) => ({ kpi: shown, by, kind: isEmpty(board, shown) ? 'table' : kind }));
}

/** Where no open deal has a value, a chart of values would be empty. */
const isEmpty = ({ reading }: Board, { id }: Kpi): boolean =>
  id === 'PIPELINE_BY_STAGE' &&
  !reading.model.outcome.some((code, row) => code === codes.open && !Number.isNaN(reading.model.value[row]));

function scopeBy({ reading, today }: Board, by: ChartSegment): Scope<number> | null {
  const { lists, stages } = reading.model;
  switch (by) {
    case 'month':
      return { window: { month: monthCount(today) } };
    case 'stage':
      return stages.length === 0 ? null : { window: 'current', segment: { column: 'stage', number: 1 } };
    case 'rep':
    case 'location':
      return lists[by] === undefined ? null : { window: 'current', segment: { column: by, number: 1 } };
  }
}
