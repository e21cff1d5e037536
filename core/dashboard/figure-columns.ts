/** The columns that tables of figures share: a KPI's value under a short head. */
import { kpi } from '../catalogue/index';
import { count, previous } from '../language/expression';
import type { Words } from '../words/words';
import type { FigureColumn } from './figure-table';

export const figureColumns = ({ dashboard }: Words) =>
  ({
    wonValue: { head: dashboard.wonValue, value: kpi('REVENUE').value, format: 'money' },
    growth: { head: dashboard.growth, value: kpi('SALES_GROWTH').value, format: 'change' },
    won: { head: dashboard.won, value: kpi('WON_COUNT').value, format: 'integer' },
    lost: { head: dashboard.lost, value: kpi('LOST_COUNT').value, format: 'integer' },
    winRate: { head: dashboard.winRate, value: kpi('WIN_RATE').value, format: 'percent' },
    average: { head: dashboard.average, value: kpi('AVERAGE_PURCHASE_VALUE').value, format: 'money' },
    cycle: { head: dashboard.cycle, value: kpi('SALES_CYCLE_LENGTH').value, format: 'days' },
    share: { head: dashboard.share, value: kpi('LOCATION_SHARE').value, format: 'percent' },
    openDeals: { head: dashboard.openDeals, value: kpi('OPEN_COUNT').value, format: 'integer' },
    openValue: { head: dashboard.openValue, value: kpi('OPEN_PIPELINE').value, format: 'money' },
    conversion: { head: dashboard.conversion, value: kpi('STAGE_CONVERSION').value, format: 'percent' },
    conversionBefore: {
      head: dashboard.conversionBefore,
      value: previous(kpi('STAGE_CONVERSION').value),
      format: 'percent',
    },
    waiting: { head: dashboard.waiting, value: count('waitingAtStage'), format: 'integer' },
    stageDays: { head: dashboard.stageDays, value: kpi('STAGE_DURATION').value, format: 'days' },
    stale: { head: dashboard.stale, value: kpi('STALE_DEALS').value, format: 'integer' },
    weighted: { head: dashboard.weighted, value: kpi('WEIGHTED_PIPELINE').value, format: 'money' },
  }) satisfies Record<string, FigureColumn>;
