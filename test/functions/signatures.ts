/** What each function takes, said here once more: by DESIGN's table of names, and by what each argument can be. */

/** `number?` may be left out. */
const written = `
SALES_GROWTH(current: amount, previous: amount): number
PROFIT_MARGIN(revenue: amount, cost: amount): number
NET_PROFIT_MARGIN(net_income: amount, net_sales: amount): number
AVERAGE_PURCHASE_VALUE(total_sales: amount, purchases: quantity): number
REVENUE_PER_CUSTOMER(total_sales: amount, customers: quantity): number
CAC(sales_and_marketing_cost: quantity, new_customers: quantity): number
NEW_CUSTOMERS(accounts: labels, won_dates: moments, start: day, end: day, statuses?: labels): number
CLV(value_per_period: single, lifespan_periods: duration, gross_margin?: rate): number
CLV_FROM_CHURN(arpa: single, churn: rate, gross_margin?: rate): number
CHURN_RATE(lost: quantity, at_start: quantity): number
RETENTION_RATE(at_end: quantity, new_customers: quantity, at_start: quantity): number
CUSTOMER_CHURN(customers: labels, starts: moments, ends: moments, start: day, end: day): number
BOOKINGS(values: numbers, statuses?: labels): number
NET_BOOKINGS(total_value: amount, average_cost: single, bookings: quantity): number
ACTIVITIES_PER_REP(activities: quantity, reps: quantity): number
CALLS(types: labels, dates: moments, start: day, end: day): number
EMAILS(types: labels, dates: moments, start: day, end: day): number
PROPOSALS_SENT(types: labels, dates: moments, start: day, end: day): number
DEMO_BOOKING_RATE(demos: quantity, calls: quantity): number
SALES_PER_REP(total_sales: amount, reps: quantity): number
DEMOS(types: labels, dates: moments, start: day, end: day, outcomes?: labels): number
DEMO_CONVERSION_RATE(won: quantity, demos: quantity): number
EXPECTED_WINS(demos: quantity, conversion: rate): number
LEAD_CONVERSION_RATE(sales: quantity, leads: quantity): number
WEIGHTED_PIPELINE(values: numbers, stages_or_probabilities: labels, stage_weights?: pairs, statuses?: labels): number
QUOTA_ATTAINMENT(actual: amount, target: quantity): number
PACE_TO_GOAL(actual: amount, target: quantity, elapsed: duration, total: duration): number
PROJECTED_FINISH(actual: amount, elapsed: duration, total: duration): number
QUOTE_TO_CLOSE(won: quantity, quotes: quantity): number
MRR(customers: quantity, average_revenue: single): number
MRR_FROM_SUBSCRIPTIONS(amounts: numbers, interval_months: numbers, starts: moments, ends: moments, as_of: day): number
ARR(mrr: amount): number
ARR_FROM_PARTS(annual: amount, other_annualised: amount, cancelled: quantity): number
ARPA(mrr: amount, accounts: quantity): number
LOCATION_SHARE(locations: labels, location: text, values?: numbers, statuses?: labels): number
UPSELL_RATE(upsell_revenue: quantity, total_revenue: amount): number
CROSS_SELL_RATE(cross_sell_revenue: quantity, total_revenue: amount): number
UPSELL_COUNT(types: labels, statuses?: labels): number
CROSS_SELL_COUNT(types: labels, statuses?: labels): number
SALES_CYCLE_LENGTH(created: moments, closed: moments, statuses?: labels, statistic?: text): number
RESPONSE_TIME(received: moments, responded: moments, statistic?: text): number
RESPONSE_WITHIN(received: moments, responded: moments, hours: number): number
NEVER_ANSWERED(received: moments, responded: moments): number
FIRST_MEETINGS(accounts: labels, types: labels, dates: moments, start: day, end: day, outcomes?: labels): number
NEW_OUTREACH(accounts: labels, dates: moments, first_won_dates: moments, start: day, end: day): number
OUTREACH_TO_MEETING_RATE(meetings: quantity, outreach: quantity): number
PIPELINE_BY_STAGE(stages: labels, values: numbers, order?: list, statuses?: labels): table
STAGE_DURATION(stages: labels, entered: moments, left: moments): table
STALE_DEALS(stages: labels, entered: moments, as_of: day, days_per_stage?: pairs, statuses?: labels): table
REVENUE(values: numbers, statuses?: labels): number
PROFIT(revenue: amount, cost: amount): number
ANNUAL_REVENUE(values: numbers, won_dates: moments, year: number, statuses?: labels): number
STAGE_CONVERSION(advanced: quantity, lost_here: quantity): number
STAGE_FUNNEL(stages: labels, outcomes: labels, order: list): table
REQUIRED_ACTIVITIES(target: quantity, average_sale: single, rate1: rate, rate2?: rate, rate3?: rate, rate4?: rate, rate5?: rate): number
AVERAGE_FIRST_SALE(accounts: labels, dates: moments, values: numbers, statuses?: labels): number
REQUIRED_PIPELINE(target: quantity, win_rate: rate): number
WIN_RATE(won: quantity, lost: quantity): number
SALES_FORECAST(won: amount, weighted_pipeline: amount): number
PIPELINE_COVERAGE(pipeline: quantity, remaining_target: quantity): number
SALES_VELOCITY(deals: quantity, win_rate: rate, average_value: single, cycle_days: duration): number
NRR(start_mrr: quantity, expansion: quantity, contraction: quantity, churned: quantity): number
GRR(start_mrr: quantity, contraction: quantity, churned: quantity): number
MRR_CHURN_RATE(start_mrr: quantity, contraction: quantity, churned: quantity): number
QUICK_RATIO(new_mrr: quantity, expansion: quantity, contraction: quantity, churned: quantity): number
LTV_CAC_RATIO(clv: single, cac: single): number
ANNUALISED_CHURN(monthly: rate): number
KPI(name: text, table: table, period?: text, as_of?: day, column1?: text, value1?: cell, column2?: text, value2?: cell, column3?: text, value3?: cell): number
KPI_REPORT(table: table, period?: text, as_of?: day, language?: text): table
KPI_EXPLAIN(name: text, language?: text): text
`;

/** `amount` to `rate` become one number; `numbers`, `labels` and `moments` are columns; the others stand by themselves. */
export type Kind =
  | 'amount'
  | 'quantity'
  | 'single'
  | 'duration'
  | 'rate'
  | 'numbers'
  | 'labels'
  | 'moments'
  | 'day'
  | 'text'
  | 'number'
  | 'cell'
  | 'list'
  | 'pairs'
  | 'table';

const kinds = 'amount quantity single duration rate numbers labels moments day text number cell list pairs table'.split(
  ' ',
);

export interface Signature {
  readonly id: string;
  readonly parameters: readonly { readonly name: string; readonly optional: boolean; readonly kind: Kind }[];
  readonly result: string;
}

export const signatures: readonly Signature[] = written.trim().split('\n').map(signatureIn);

function isKind(text: string): text is Kind {
  return kinds.includes(text);
}

function signatureIn(line: string): Signature {
  const [, id = '', list = '', result = ''] = /^(\w+)\((.*)\): (\w+)$/.exec(line) ?? [];
  const parameters = list.split(', ').map((parameter) => {
    const [, name = '', mark = '', kind = ''] = /^(\w+)(\??): (\w+)$/.exec(parameter) ?? [];
    if (!isKind(kind)) throw new Error(`not a kind: ${line}`);
    return { name, optional: mark === '?', kind };
  });
  return { id, parameters, result };
}

export const isColumnKind = (kind: Kind): boolean => ['numbers', 'labels', 'moments'].includes(kind);
export const isOneCell = (kind: Kind): boolean => ['day', 'text', 'number', 'cell'].includes(kind);
