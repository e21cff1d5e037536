/** The examples people know from the articles, and the laws that hold between functions. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import { customFunctions } from '../../core/functions/index';
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
