/** The examples people know from the articles, and the laws that hold between functions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import { customFunctions } from '../../core/functions/index';
import type { Cell } from '../../core/table/cell';
import { answer, apply, asRange, column, transposed } from './apply';

describe('worked examples', () => {
  it.each<readonly [string, string, readonly Argument[], number]>([
    ['3,000,000 from 3,000 customers', 'REVENUE_PER_CUSTOMER', [3_000_000, 3000], 1000],
    ['the same over transactions', 'AVERAGE_PURCHASE_VALUE', [3_000_000, 3000], 1000],
    ['100 calls for 10 demos', 'DEMO_BOOKING_RATE', [10, 100], 0.1],
    ['100 demos at 10 %', 'EXPECTED_WINS', [100, 0.1], 10],
    ['100 demos at "10%"', 'EXPECTED_WINS', [100, '10%'], 10],
    ['200 sales of 2,000 leads', 'LEAD_CONVERSION_RATE', [200, 2000], 0.1],
    ['30 of 150 quotes', 'QUOTE_TO_CLOSE', [30, 150], 0.2],
    ['5 lost of 100', 'CHURN_RATE', [5, 100], 0.05],
    ['5 lost of 100 are 95 % kept, not 20', 'RETENTION_RATE', [95, 0, 100], 0.95],
    ['new ones do not hide the lost', 'RETENTION_RATE', [115, 20, 100], 0.95],
    ['revenue + 5 %: 3.8 M to 3.99 M', 'SALES_GROWTH', [3_990_000, 3_800_000], 0.05],
    ['4,000 of 10,000', 'QUOTA_ATTAINMENT', [4000, 10_000], 0.4],
    ['at half time', 'PACE_TO_GOAL', [4000, 10_000, 15, 30], 0.8],
    ['ends at 8,000', 'PROJECTED_FINISH', [4000, 15, 30], 8000],
    ['a two-year contract of 24,000, a year', 'ARR', [24_000 / 24], 12_000],
    ['100,000 at 0.2', 'WEIGHTED_PIPELINE', [100_000, 0.2], 20_000],
    ['100,000 at 20', 'WEIGHTED_PIPELINE', [100_000, 20], 20_000],
    ['100,000 at "20%"', 'WEIGHTED_PIPELINE', [100_000, '20%'], 20_000],
    ['a range is added up', 'PROFIT', [column('Revenue', 100, null, 200), column(50, 70)], 180],
    ['5 % a month is 46 % a year', 'ANNUALISED_CHURN', [0.05], 1 - 0.95 ** 12],
    ['a loss is a margin below 0', 'NET_PROFIT_MARGIN', [-50, 1000], -0.05],
    ['margin left out', 'CLV', [100, 24, undefined], 2400],
    ['one conversion only', 'REQUIRED_ACTIVITIES', [10_000, 1000, 0.1], 100],
    ['kept, with what was added', 'NRR', [1000, 0, 0, 100], 0.9],
    ['190,000 more a month', 'PROFIT', [3_990_000, 3_800_000], 190_000],
    ['average deal + 20 % on last year', 'SALES_GROWTH', [column(1200), column(1000)], 0.2],
    ['customers in the south + 10 %', 'SALES_GROWTH', [110, 100], 0.1],
    ['calls and demos + 40 %', 'SALES_GROWTH', [column(700, 70), column(500, 50)], 0.4],
    ['a benchmark of 10 % raised to 12 %', 'SALES_GROWTH', ['12%', '10%'], 0.2],
    ['and, where that was easy, to 15 %', 'SALES_GROWTH', [0.15, 0.12], 0.25],
    [
      'two first meetings a week',
      'FIRST_MEETINGS',
      [
        column('A', 'A', 'B', 'C'),
        column('Meeting', 'Meeting', 'Meeting', 'Call'),
        column('2026-01-05', '2026-01-06', '2026-01-11', '2026-01-07'),
        ...['2026-01-05', '2026-01-11'],
      ],
      2,
    ],
    ['100,000 at its stage', 'WEIGHTED_PIPELINE', [100_000, 'Proposal', [['Proposal', '20%']]], 20_000],
    [
      'a two-year contract of 24,000, a month',
      'MRR_FROM_SUBSCRIPTIONS',
      [24_000, 24, '2026-01-01', null, '2026-02-01'],
      1000,
    ],
  ])('%s', (_, id, args, value) => {
    const result = apply(id, args);
    expect(result).toEqual({ ok: true, value: expect.closeTo(value, 10) });
  });
});

const counts = fc.integer({ min: 1, max: 1_000_000 });
const near = (value: number) => expect.closeTo(value, 9);

describe('laws', () => {
  it('churn and retention add up to 1', () => {
    fc.assert(
      fc.property(counts, fc.nat(1000), fc.nat(1000), (atStart, lostOrMore, fresh) => {
        const lost = Math.min(atStart, lostOrMore);
        const kept = answer('RETENTION_RATE', atStart - lost + fresh, fresh, atStart);
        expect(Number(answer('CHURN_RATE', lost, atStart)) + Number(kept)).toEqual(near(1));
      }),
    );
  });

  it('growth undoes itself', () => {
    fc.assert(
      fc.property(counts, counts, (one, other) => {
        const up = Number(answer('SALES_GROWTH', one, other));
        const down = Number(answer('SALES_GROWTH', other, one));
        expect((1 + up) * (1 + down)).toEqual(near(1));
      }),
    );
  });

  it('gross retention and revenue churn add up to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2000, max: 90_000 }), fc.nat(1000), fc.nat(1000), (start, smaller, gone) => {
        const kept = Number(answer('GRR', start, smaller, gone));
        expect(kept + Number(answer('MRR_CHURN_RATE', start, smaller, gone))).toEqual(near(1));
      }),
    );
  });

  const places = fc.constantFrom('North', 'South', 'East', null);
  const sales = fc.array(fc.tuple(places, fc.integer({ min: 1, max: 1000 })), { minLength: 1, maxLength: 40 });

  it('the shares of all locations add up to 1, by count and by value', () => {
    fc.assert(
      fc.property(sales, (rows) => {
        const where = column(...rows.map(([place]) => place ?? 'Nowhere'));
        const worth = column(...rows.map(([, value]) => value));
        const all = (...values: readonly Argument[]) =>
          ['North', 'South', 'East', 'Nowhere']
            .map((place) => Number(answer('LOCATION_SHARE', where, place, ...values)))
            .reduce((sum, share) => sum + share, 0);
        expect([all(), all(worth)]).toEqual([near(1), near(1)]);
      }),
    );
  });

  const deal = fc.record({
    value: fc.option(fc.integer({ min: -1000, max: 1_000_000 })),
    status: fc.constantFrom('Won', 'Lost', 'Open', 'Menang'),
    stage: fc.constantFrom('Lead', 'Demo', 'Offer'),
    type: fc.constantFrom('Upsell', 'Cross-sell', 'New', 'Call', 'Demo', 'E-mail', 'Proposal'),
    day: fc.integer({ min: 46_000, max: 46_060 }),
  });
  type Deal = typeof deal extends fc.Arbitrary<infer One> ? One : never;
  const of = (deals: readonly Deal[], cell: (one: Deal) => Cell) => column(...deals.map(cell));
  const status = (deals: readonly Deal[]) => of(deals, (one) => one.status);
  const value = (deals: readonly Deal[]) => of(deals, (one) => one.value);
  const type = (deals: readonly Deal[]) => of(deals, (one) => one.type);
  const day = (deals: readonly Deal[]) => of(deals, (one) => one.day);
  const january = ['2026-01-01', '2026-01-31'] as const;
  const weights = [
    ['Lead', 0.1],
    ['Demo', 0.4],
    ['Offer', 0.8],
  ];

  it.each<readonly [string, (deals: readonly Deal[]) => readonly Argument[]]>([
    ['BOOKINGS', (deals) => [value(deals), status(deals)]],
    ['REVENUE', (deals) => [value(deals), status(deals)]],
    ['ANNUAL_REVENUE', (deals) => [value(deals), day(deals), 2026, status(deals)]],
    ['UPSELL_COUNT', (deals) => [type(deals), status(deals)]],
    ['CROSS_SELL_COUNT', (deals) => [type(deals)]],
    ['CALLS', (deals) => [type(deals), day(deals), ...january]],
    ['EMAILS', (deals) => [type(deals), day(deals), ...january]],
    ['PROPOSALS_SENT', (deals) => [type(deals), day(deals), ...january]],
    ['DEMOS', (deals) => [type(deals), day(deals), ...january]],
    ['WEIGHTED_PIPELINE', (deals) => [value(deals), of(deals, (one) => one.stage), weights, status(deals)]],
  ])('%s of a range is that of its two parts together, wherever it is split', (id, args) => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 2, maxLength: 30 }), fc.nat(28), (deals, at) => {
        const split = 1 + (at % (deals.length - 1));
        const parts = [deals.slice(0, split), deals.slice(split)].map((part) => answer(id, ...args(part)));
        const whole = answer(id, ...args(deals));
        // A part whose won deals have no value at all has no sum, which is not 0.
        if ([whole, ...parts].includes('no-values')) return;
        expect(parts.reduce<number>((sum, part) => sum + Number(part), 0)).toEqual(expect.closeTo(Number(whole), 6));
      }),
    );
  });

  it('a stage of the pipeline holds what its parts hold, and the stages together all that is open', () => {
    fc.assert(
      fc.property(fc.array(deal, { minLength: 1, maxLength: 30 }), (deals) => {
        const given = answer(
          'PIPELINE_BY_STAGE',
          of(deals, (one) => one.stage),
          value(deals),
          null,
          status(deals),
        );
        if (!Array.isArray(given)) throw new Error(String(given));
        const open = deals.filter((one) => one.status === 'Open');
        const counted = given.slice(1).reduce((sum, [, , count]) => sum + Number(count), 0);
        const held = given.slice(1).reduce((sum, [, held]) => sum + (held === '–' ? 0 : Number(held)), 0);
        expect([counted, held]).toEqual([open.length, open.reduce((sum, one) => sum + (one.value ?? 0), 0)]);
      }),
    );
  });

  it('every deal of a funnel is lost, waiting, or won at its end', () => {
    fc.assert(
      fc.property(fc.array(deal, { maxLength: 30 }), (deals) => {
        const order = column('Lead', 'Demo', 'Offer');
        const given = answer(
          'STAGE_FUNNEL',
          of(deals, (one) => one.stage),
          status(deals),
          order,
        );
        if (!Array.isArray(given)) throw new Error(String(given));
        const [, ...steps] = given;
        const left = steps.reduce((sum, [, , lost, waiting]) => sum + Number(lost) + Number(waiting), 0);
        expect(left + Number(steps[2]?.[1])).toBe(deals.length);
      }),
    );
  });

  const takesTable = (id: string): boolean => id === 'KPI' || id === 'KPI_REPORT';

  it.each(customFunctions.filter(({ id }) => !takesTable(id)))(
    '$id: a range lying down gives the same, and so does a single value as a range of one cell',
    ({ id, example, parameters }) => {
      const inRanges = example.arguments.map(asRange);
      expect(apply(id, example.arguments)).toEqual({ ok: true, value: example.value });
      expect(apply(id, inRanges)).toEqual({ ok: true, value: example.value });
      expect(apply(id, example.arguments.map(transposed))).toEqual({ ok: true, value: example.value });
      expect(parameters).toHaveLength(example.arguments.length);
    },
  );
});
