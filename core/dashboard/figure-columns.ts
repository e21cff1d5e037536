/** The columns that tables of figures share: a KPI's value under a short head. */
import { kpi } from '../catalogue/index';
import { atLeastZero, constant, count, distinct, input, previous, ratio } from '../language/expression';
import type { Words } from '../words/languages';
import type { FigureColumn } from './figure-table';
import { shortfallFor } from './standing';

/** What is missing to what is due by now, for each week of five working days that has passed. */
const shortPerWeek = ratio(atLeastZero(shortfallFor(kpi('REVENUE'))), ratio(input('elapsedDays'), constant(5)));

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
    target: { head: dashboard.target, value: kpi('TARGET').value, format: 'money' },
    attainment: { head: dashboard.attainment, value: kpi('QUOTA_ATTAINMENT').value, format: 'percent' },
    shortPerWeek: { head: dashboard.shortPerWeek, value: shortPerWeek, format: 'money' },
    pace: { head: dashboard.pace, value: kpi('PACE_TO_GOAL').value, format: 'percent' },
    calls: { head: dashboard.calls, value: kpi('CALLS').value, format: 'integer' },
    demos: { head: dashboard.demos, value: kpi('DEMOS').value, format: 'integer' },
    bookingRate: { head: dashboard.bookingRate, value: kpi('DEMO_BOOKING_RATE').value, format: 'percent' },
    quoteToClose: { head: dashboard.quoteToClose, value: kpi('QUOTE_TO_CLOSE').value, format: 'percent' },
    // The mean: a median for each rep would take an array formula for each.
    response: { head: dashboard.response, value: kpi('RESPONSE_TIME').value, format: 'decimal' },
    customers: { head: dashboard.customers, value: distinct('account', 'won'), format: 'integer' },
    weighted: { head: dashboard.weighted, value: kpi('WEIGHTED_PIPELINE').value, format: 'money' },
  }) satisfies Record<string, FigureColumn>;
