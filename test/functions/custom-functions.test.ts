/** What typed functions say of themselves, and where exactly they say a mistake is. */
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import { customFunction, customFunctions } from '../../core/functions/index';
import { type Details, failure, success, type Why } from '../../core/result';
import type { Cell } from '../../core/table/cell';

function compute(id: 'CHURN_RATE' | 'WEIGHTED_PIPELINE', ...args: readonly Argument[]) {
  const definition = customFunction(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return definition.compute(args);
}

const pipeline = (...args: readonly Argument[]) => compute('WEIGHTED_PIPELINE', ...args);
const column = (...cells: readonly Cell[]): readonly (readonly Cell[])[] => cells.map((cell) => [cell]);
const near = (value: number) => success(expect.closeTo(value, 9));

describe('a function', () => {
  it.each([
    ['CHURN_RATE', ['lost', 'at_start']],
    ['WEIGHTED_PIPELINE', ['values', 'stages_or_probabilities', '[stage_weights]', '[statuses]']],
  ])('%s takes %j', (id, wanted) => {
    const named = customFunction(id)?.parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
    expect(named).toEqual(wanted);
  });

  it.each(customFunctions)(
    '$id is explained in both languages, to its last parameter',
    ({ about, parameters, example }) => {
      for (const { en, id } of [about, ...parameters.map((parameter) => parameter.about)]) {
        expect([en, id].map((text) => text.trim().length > 10)).toEqual([true, true]);
        expect(id).not.toBe(en);
      }
      expect(example.arguments).toHaveLength(parameters.length);
    },
  );

  it('is found by its name in capitals and by nothing else', () => {
    expect(customFunctions.map(({ id }) => customFunction(id)?.id)).toEqual(customFunctions.map(({ id }) => id));
    expect(['churn_rate', 'CHURN', '', 'toString'].map(customFunction)).toEqual(Array(4).fill(undefined));
  });
});

describe('CHURN_RATE says where the mistake is', () => {
  it.each<readonly [string, Argument, Argument, Why, Details]>([
    ['a single text', 'many', 10, 'not-a-number', { name: 'lost', row: 1, text: 'many' }],
    ['a text below numbers', column(2, 'three'), 10, 'not-a-number', { name: 'lost', row: 2, text: 'three' }],
    ['under a header', 5, column('At start', 9, 'x', 'y'), 'not-a-number', { name: 'at_start', row: 3, text: 'x' }],
    ['an error', 5, column('Start', 9, { error: '#N/A' }), 'error-in-cell', { name: 'at_start', row: 3, text: '#N/A' }],
    ['a date', { date: 46_023 }, 10, 'not-a-number', { name: 'lost', row: 1, text: '2026-01-01' }],
    ['a truth value', 5, true, 'not-a-number', { name: 'at_start', row: 1, text: 'true' }],
    ['a long text, cut', 'x'.repeat(99), 10, 'not-a-number', { name: 'lost', row: 1, text: 'x'.repeat(40) }],
    ['a sum below 0', column(2, -5), 10, 'negative', { name: 'lost' }],
    ['a start below 0', 5, -10, 'negative', { name: 'at_start' }],
    ['nobody at the start', 5, column(null, ''), 'zero-denominator', { name: 'at_start' }],
    ['more lost than there were', column(60, 50), 100, 'lost-exceeds-start', { lost: 110, start: 100 }],
  ])('%s', (_what, lost, start, why, details) => {
    expect(compute('CHURN_RATE', lost, start)).toEqual(failure(why, details));
  });

  it('and skips a header above a blank cell', () => {
    expect(compute('CHURN_RATE', column('Lost', null, 5), 100)).toEqual(near(0.05));
  });

  it('only of the sum: a correction below 0 beside larger counts is no mistake', () => {
    expect(compute('CHURN_RATE', column(10, -5), column(110, -10))).toEqual(near(0.05));
  });
});

const weights = [
  ['Stage', 'Probability'],
  ['Lead', 0],
  ['Qualified', 0.1],
  ['Proposal', '50%'],
  [null, 0.9],
  ['Contract', 1],
];

describe('WEIGHTED_PIPELINE says where the mistake is', () => {
  it.each<readonly [string, readonly Argument[], Why, Details]>([
    ['a value', [column(1, 'x'), column(1, 1)], 'not-a-number', { name: 'values', row: 2, text: 'x' }],
    [
      'under a header',
      [column('Value', 1, 'x'), column('P', 1, 1)],
      'not-a-number',
      { name: 'values', row: 3, text: 'x' },
    ],
    [
      'an error',
      [column('Value', 1, 2), column('P', 1, { error: '#REF!' })],
      'error-in-cell',
      { name: 'stages_or_probabilities', row: 3, text: '#REF!' },
    ],
    ['no probability', [column('Value', 1, 2), column('P', 1, null)], 'unknown-stage', { row: 3, text: '' }],
    [
      'a stage whose weight is blank',
      [column(1), column('Demo'), [['Demo', null]]],
      'unknown-stage',
      { row: 1, text: 'Demo' },
    ],
    [
      'a stage whose weight is a word',
      [column(1), column('Demo'), [['Demo', 'half']]],
      'not-a-number',
      { name: 'stage_weights', row: 1, text: 'half' },
    ],
    ['an unknown stage', [column(1, 2), column('Lead', 'Demo'), weights], 'unknown-stage', { row: 2, text: 'Demo' }],
    [
      'a probability',
      [column('Value', 1, 2), column('P', 50, 101)],
      'probability-out-of-range',
      { name: 'stages_or_probabilities', row: 3, value: 101 },
    ],
    [
      'a percentage',
      [column(1), column('101%')],
      'probability-out-of-range',
      { name: 'stages_or_probabilities', row: 1, value: 1.01 },
    ],
    [
      'lengths',
      [column(1, 2, 3), column(1, 1)],
      'lengths-differ',
      { name: 'stages_or_probabilities', length: 2, expected: 3 },
    ],
    [
      'lengths of statuses',
      [column(1, 2), column(1, 1), null, column('Open')],
      'lengths-differ',
      { name: 'statuses', length: 1, expected: 2 },
    ],
  ])('%s', (_what, args, why, details) => {
    expect(pipeline(...args)).toEqual(failure(why, details));
  });

  it.each<readonly [string, readonly (readonly Cell[])[], number]>([
    [
      'without a header',
      [
        ['Lead', 0.1],
        ['Proposal', -0.5],
      ],
      2,
    ],
    [
      'under a header',
      [
        ['Stage', 'Weight'],
        ['Lead', 0.1],
        ['Proposal', -0.5],
      ],
      3,
    ],
    [
      'below a blank row',
      [
        ['Lead', 0.1],
        [null, null],
        ['Proposal', -0.5],
      ],
      3,
    ],
  ])('a weight, by its row in the table %s', (_what, table, row) => {
    expect(pipeline(column(1), column('Lead'), table)).toEqual(
      failure('probability-out-of-range', { name: 'stage_weights', row, value: -0.5 }),
    );
  });
});
