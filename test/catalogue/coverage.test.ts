/** Pipedrive's twenty KPIs and Qontak's eight, each as functions to type and as KPIs of the catalogue; and nothing else untold. */
import { describe, expect, it, test } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import { customFunctions } from '../../core/functions/index';

interface Item {
  readonly functions: readonly string[];
  readonly kpis: readonly string[];
}

const items: Readonly<Record<string, Item>> = {
  P1: same('SALES_GROWTH'),
  P2: same('PROFIT_MARGIN', 'NET_PROFIT_MARGIN'),
  P3: same('AVERAGE_PURCHASE_VALUE', 'REVENUE_PER_CUSTOMER').and({ kpis: ['MEDIAN_PURCHASE_VALUE'] }),
  P4: same('CAC', 'NEW_CUSTOMERS'),
  P5: same('CLV').and({ functions: ['CLV_FROM_CHURN'], kpis: ['CLV.with_margin'] }),
  P6: same('CHURN_RATE', 'RETENTION_RATE').and({ functions: ['CUSTOMER_CHURN'] }),
  P7: same('BOOKINGS', 'NET_BOOKINGS'),
  P8: same('ACTIVITIES_PER_REP', 'CALLS', 'EMAILS', 'PROPOSALS_SENT', 'DEMO_BOOKING_RATE').and({ kpis: ['CHATS'] }),
  P9: same('SALES_PER_REP'),
  P10: same('DEMOS', 'DEMO_CONVERSION_RATE', 'EXPECTED_WINS'),
  P11: same('LEAD_CONVERSION_RATE').and({ kpis: ['LEAD_CONVERSION_RATE.of_period'] }),
  P12: same('WEIGHTED_PIPELINE'),
  P13: same('QUOTA_ATTAINMENT', 'PACE_TO_GOAL', 'PROJECTED_FINISH').and({ kpis: ['TARGET'] }),
  P14: same('QUOTE_TO_CLOSE'),
  P15: same('MRR', 'ARR').and({ functions: ['MRR_FROM_SUBSCRIPTIONS', 'ARR_FROM_PARTS'] }),
  P16: same('ARPA'),
  P17: same('LOCATION_SHARE').and({ kpis: ['LOCATION_SHARE.by_count'] }),
  P18: same('UPSELL_RATE', 'CROSS_SELL_RATE', 'UPSELL_COUNT', 'CROSS_SELL_COUNT'),
  P19: same('SALES_CYCLE_LENGTH').and({ kpis: ['SALES_CYCLE_LENGTH_MEDIAN', 'SALES_CYCLE_LENGTH.p75'] }),
  P20: same('RESPONSE_TIME', 'RESPONSE_WITHIN', 'NEVER_ANSWERED').and({
    kpis: ['RESPONSE_TIME_MEDIAN', 'RESPONSE_TIME.p75'],
  }),
  Q1: same('FIRST_MEETINGS'),
  Q2: same('NEW_OUTREACH', 'OUTREACH_TO_MEETING_RATE'),
  Q3: same('PIPELINE_BY_STAGE'),
  Q4: same('STAGE_DURATION', 'STALE_DEALS').and({ kpis: ['STALE_DEALS.by_value'] }),
  Q5: same('REVENUE', 'PROFIT').and({ functions: ['ANNUAL_REVENUE'] }),
  Q6: same('STAGE_CONVERSION').and({ functions: ['STAGE_FUNNEL'] }),
  Q7: same('REQUIRED_ACTIVITIES'),
  Q8: same('AVERAGE_FIRST_SALE', 'REQUIRED_PIPELINE'),
};

/** What both lists leave out. */
const besides: Item = same(
  ...['WIN_RATE', 'PIPELINE_COVERAGE', 'SALES_VELOCITY', 'NRR', 'GRR', 'MRR_CHURN_RATE', 'QUICK_RATIO'],
  ...['LTV_CAC_RATIO', 'ANNUALISED_CHURN'],
).and({
  functions: ['SALES_FORECAST'],
  kpis: [
    ...['FORECAST', 'WON_COUNT', 'LOST_COUNT', 'OPEN_COUNT', 'OPEN_PIPELINE', 'LTV_CAC_RATIO.with_margin'],
    ...['WIN_RATE.by_value', 'WIN_RATE.of_created', 'WIN_RATE.with_overdue'],
  ],
});

/** They are about the catalogue as a whole. */
const overTheCatalogue = ['KPI', 'KPI_REPORT', 'KPI_EXPLAIN'];

const typed = customFunctions.map(({ id }) => id);
const ids = catalogue.map(({ id }) => id);

it('there are 28 of them', () => {
  const numbers = (letter: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${letter}${index + 1}`);
  expect(Object.keys(items)).toEqual([...numbers('P', 20), ...numbers('Q', 8)]);
});

describe.each(Object.entries(items))('%s', (item, { functions, kpis }) => {
  it('can be typed into a cell', () => {
    expect(functions.length).toBeGreaterThan(0);
    expect(typed).toEqual(expect.arrayContaining([...functions]));
  });

  it('stands in the catalogue, and the catalogue names it as its source', () => {
    const named = catalogue.filter(({ source }) => source === item).map(({ id }) => id);
    expect([...named].sort()).toEqual([...kpis].sort());
  });
});

it('what neither list has is told apart from what they have', () => {
  const own = catalogue.filter(({ source }) => source === null).map(({ id }) => id);
  expect([...own].sort()).toEqual([...besides.kpis].sort());
  expect(typed).toEqual(expect.arrayContaining([...besides.functions]));
});

it('no function stands in this table twice, and none that can be typed is left out of it', () => {
  const told = [...Object.values(items), besides].flatMap(({ functions }) => functions);
  expect(new Set(told).size).toBe(told.length);
  expect([...told, ...overTheCatalogue]).toEqual(expect.arrayContaining(typed));
});

test.each(typed.filter((name) => !overTheCatalogue.includes(name)))('%s has its KPI', (name) => {
  const its = catalogue.filter(({ id, typed: also }) => id === name || also?.includes(name));
  expect(its.map(({ id }) => id)).toHaveLength(1);
});

it('every other function that a KPI names exists', () => {
  const named = catalogue.flatMap(({ typed: also = [] }) => also);
  expect(typed).toEqual(expect.arrayContaining(named));
});

it('a variant is named after the KPI it is another reading of, and stands behind it', () => {
  for (const [place, { id, variantOf }] of catalogue.entries()) {
    expect(variantOf).toBe(id.includes('.') ? id.split('.')[0] : undefined);
    if (variantOf !== undefined) expect(ids.slice(0, place)).toContain(variantOf);
  }
});

it('what one does is looked at weekly, how one does it monthly, what comes of it monthly or quarterly', () => {
  const rhythms = { activity: ['weekly'], behaviour: ['monthly'], result: ['monthly', 'quarterly'] } as const;
  for (const { id, family, rhythm } of catalogue) expect([id, ...rhythms[family]]).toContain(rhythm);
});

/** Functions whose KPI has the same name, and what else there is. */
function same(...names: readonly string[]): Item & { readonly and: (more: Partial<Item>) => Item } {
  return {
    functions: names,
    kpis: names,
    and: ({ functions = [], kpis = [] }) => ({ functions: [...names, ...functions], kpis: [...names, ...kpis] }),
  };
}
