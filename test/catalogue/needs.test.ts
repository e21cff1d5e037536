/** What a KPI says it needs is what its expression asks for. */
import { describe, expect, it, test } from 'vitest';
import { catalogue, type KpiId, kpi } from '../../core/catalogue/index';
import { type Needs, needsOf } from '../../core/catalogue/needs';

const nothing: Needs = { tabs: [], keys: [], dates: [], measures: [], inputs: [], period: false };

interface Case {
  readonly id: KpiId;
  readonly needs: Partial<Needs>;
}

const cases: readonly Case[] = [
  { id: 'REVENUE', needs: { tabs: ['deals'], keys: ['outcome'], dates: ['closed'], measures: ['value'] } },
  { id: 'OPEN_COUNT', needs: { tabs: ['deals'], keys: ['closedState'] } },
  {
    id: 'SALES_GROWTH',
    needs: { tabs: ['deals'], keys: ['outcome'], dates: ['closed'], measures: ['value'], period: true },
  },
  {
    id: 'SALES_PER_REP',
    needs: { tabs: ['deals'], keys: ['outcome'], dates: ['closed'], measures: ['value'], inputs: ['repCount'] },
  },
  { id: 'WIN_RATE.of_created', needs: { tabs: ['deals'], keys: ['outcome'], dates: ['created'] } },
  {
    id: 'LOCATION_SHARE',
    needs: { tabs: ['deals'], keys: ['outcome', 'location'], dates: ['closed'], measures: ['value'] },
  },
  {
    id: 'STAGE_CONVERSION',
    needs: { tabs: ['deals'], keys: ['furthest', 'outcome'], dates: ['created'] },
  },
  {
    id: 'STAGE_DURATION',
    needs: { tabs: ['stageLog'], keys: ['visitStage'], dates: ['visitLeft'], measures: ['visitDays'] },
  },
  {
    id: 'DEMOS',
    needs: { tabs: ['activities'], keys: ['activityKind', 'activityHeld', 'activityDone'], dates: ['activityDate'] },
  },
  { id: 'RESPONSE_TIME', needs: { tabs: ['leads'], dates: ['leadDate'], measures: ['responseHours'] } },
  {
    id: 'QUOTE_TO_CLOSE',
    needs: { tabs: ['quotes'], keys: ['quoteWon'], dates: ['quoteDate'], measures: ['quoteDeal'] },
  },
  {
    id: 'ARPA',
    needs: {
      tabs: ['subscriptions'],
      keys: ['subscriptionStart', 'subscriptionEnd'],
      measures: ['mrr', 'subscriptionAccount'],
    },
  },
  {
    id: 'CHURN_RATE',
    needs: {
      tabs: ['subscriptions'],
      keys: ['subscriptionStart', 'subscriptionEnd'],
      measures: ['subscriptionAccount'],
      period: true,
    },
  },
  { id: 'NRR', needs: { tabs: ['subscriptions'], measures: ['retainedMrr', 'openingMrr'], period: true } },
  {
    id: 'CAC',
    needs: {
      tabs: ['costs', 'deals'],
      keys: ['costKind', 'outcome', 'firstWin'],
      dates: ['costDate', 'closed'],
      measures: ['costAmount'],
    },
  },
  {
    id: 'PACE_TO_GOAL',
    needs: {
      tabs: ['deals', 'targets'],
      keys: ['outcome', 'targetCounted'],
      dates: ['closed', 'targetDate'],
      measures: ['value', 'targetAmount'],
      inputs: ['elapsedDays', 'totalDays'],
      period: true,
    },
  },
  {
    id: 'REQUIRED_PIPELINE',
    needs: {
      tabs: ['targets', 'deals'],
      keys: ['targetCounted', 'outcome'],
      dates: ['targetDate', 'closed'],
      measures: ['targetAmount', 'value'],
    },
  },
];

test.each(cases)('$id', ({ id, needs }) => {
  expect(needsOf(kpi(id))).toEqual({ ...nothing, ...needs });
});

describe.each(catalogue.map((one) => ({ id: one.id, one })))('$id', ({ one }) => {
  const { tabs, period } = needsOf(one);
  const { example } = one;

  it('has an example with the tabs and the period it needs', () => {
    for (const tab of tabs) expect(example[tab]).toBeDefined();
    if (period) expect(example.period).toBeDefined();
  });

  it('is told apart by something its rows have', () => {
    if (one.by !== undefined) expect(example.segment).toBeGreaterThan(0);
    else expect(example.segment).toBeUndefined();
  });
});
