/** Every parameter that is a number, given what it cannot be: the exact reason, by the parameter's kind. */
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import type { Details, Why } from '../../core/result';
import { answer, apply, column, exampleOf } from './apply';
import { type Kind, signatures } from './signatures';

type Bad = readonly [what: string, given: Argument, why: Why, details?: Details];

const always: readonly Bad[] = [
  ['a text', 'many', 'not-a-number', { row: 1, text: 'many' }],
  ['a text below a header', column('Head', 0.5, 'x'), 'not-a-number', { row: 3, text: 'x' }],
  ['an error cell', { error: '#N/A' }, 'error-in-cell', { row: 1, text: '#N/A' }],
  ['an error in a range', column(0.5, { error: '#REF!' }), 'error-in-cell', { row: 2, text: '#REF!' }],
  ['a truth value', true, 'not-a-number', { row: 1, text: 'true' }],
  ['NaN', Number.NaN, 'not-a-number', { row: 1, text: 'NaN' }],
  ['a date', { date: 46_023 }, 'not-a-number', { row: 1, text: '2026-01-01' }],
  ['infinity', Number.POSITIVE_INFINITY, 'not-a-number', { row: 1, text: 'Infinity' }],
];

const several: Bad = ['several numbers', column(0.5, 0.25), 'more-than-one-number'];
const nothing: Bad = ['a blank', null, 'no-values'];
const below: Bad = ['a number below 0', -1, 'negative'];

const byKind: Partial<Record<Kind, readonly Bad[]>> = {
  amount: [...always],
  quantity: [...always, below, ['a sum below 0', column(1, -2), 'negative']],
  single: [...always, several, nothing],
  duration: [...always, several, nothing, below],
  rate: [...always, several, nothing, below, ['10 for 10 %', 10, 'rate-above-one', { value: 10 }]],
};

const rows = signatures.flatMap(({ id, parameters }) =>
  parameters.flatMap(({ name, kind, optional }, place) =>
    (byKind[kind] ?? [])
      .filter(([, , why]) => !(optional && why === 'no-values'))
      .map(([what, given, why, details]) => {
        const args = exampleOf(id).map((argument, index) => (index === place ? given : argument));
        return { id, what, name, args, why, details: { name, ...details } };
      }),
  ),
);

it('is a long list', () => expect(rows.length).toBeGreaterThan(400));

it.each(rows)('$id: $what for $name is $why', ({ id, args, why, details }) => {
  expect(apply(id, args)).toEqual({ ok: false, why, details });
});

describe('each number is possible, but not together', () => {
  it.each<readonly [string, readonly Argument[], Why]>([
    ['SALES_GROWTH', [100, 0], 'zero-denominator'],
    ['SALES_GROWTH', [100, null], 'zero-denominator'],
    ['SALES_GROWTH', [100, -50], 'negative'],
    ['PROFIT_MARGIN', [0, 50], 'zero-denominator'],
    ['PROFIT_MARGIN', [-10, 50], 'negative'],
    ['NET_PROFIT_MARGIN', [5, 0], 'zero-denominator'],
    ['CAC', [500, 0], 'zero-denominator'],
    ['CLV_FROM_CHURN', [100, 0], 'zero-denominator'],
    ['LTV_CAC_RATIO', [100, 0], 'zero-denominator'],
    ['LTV_CAC_RATIO', [100, -5], 'negative'],
    ['CHURN_RATE', [6, 5], 'lost-exceeds-start'],
    ['RETENTION_RATE', [5, 6, 100], 'part-exceeds-whole'],
    ['RETENTION_RATE', [120, 10, 100], 'part-exceeds-whole'],
    ['RETENTION_RATE', [0, 0, 0], 'zero-denominator'],
    ['UPSELL_RATE', [200, 100], 'part-exceeds-whole'],
    ['CROSS_SELL_RATE', [200, 100], 'part-exceeds-whole'],
    ['UPSELL_RATE', [0, 0], 'zero-denominator'],
    ['WIN_RATE', [0, 0], 'zero-denominator'],
    ['STAGE_CONVERSION', [0, 0], 'zero-denominator'],
    ['QUOTA_ATTAINMENT', [100, null], 'zero-denominator'],
    ['PACE_TO_GOAL', [100, 1000, 0, 30], 'zero-denominator'],
    ['PACE_TO_GOAL', [100, 1000, 5, 0], 'zero-denominator'],
    ['PACE_TO_GOAL', [100, 0, 5, 30], 'zero-denominator'],
    ['PACE_TO_GOAL', [100, 1000, 31, 30], 'part-exceeds-whole'],
    ['PROJECTED_FINISH', [100, 0, 30], 'zero-denominator'],
    ['PROJECTED_FINISH', [100, 31, 30], 'part-exceeds-whole'],
    ['REQUIRED_PIPELINE', [100, 0], 'zero-denominator'],
    ['PIPELINE_COVERAGE', [100, 0], 'zero-denominator'],
    ['REQUIRED_ACTIVITIES', [100, 0, 0.5], 'zero-denominator'],
    ['REQUIRED_ACTIVITIES', [100, 10, 0.5, 0], 'zero-denominator'],
    ['REQUIRED_ACTIVITIES', [100, -10, 0.5], 'negative'],
    ['SALES_VELOCITY', [10, 0.5, 100, 0], 'zero-denominator'],
    ['NRR', [100, 50, 60, 50], 'part-exceeds-whole'],
    ['GRR', [0, 0, 0], 'zero-denominator'],
    ['MRR_CHURN_RATE', [100, 60, 50], 'part-exceeds-whole'],
    ['QUICK_RATIO', [100, 50, 0, 0], 'zero-denominator'],
    ['ARPA', [100, 0], 'zero-denominator'],
    ['ARR', [1e308], 'too-large'],
  ])('%s(%j) is %s', (id, args, why) => {
    expect(answer(id, ...args)).toBe(why);
  });
});
