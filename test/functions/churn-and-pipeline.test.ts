/** The functions people type, by the rules for what they may be given: numbers, ranges, blanks, headers, nonsense. */
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import { customFunction, customFunctions } from '../../core/functions/index';
import type { Why } from '../../core/result';
import type { Cell } from '../../core/table/cell';
import { asInExample } from './apply';

const compute = (id: string, ...args: readonly Argument[]) => {
  const definition = customFunction(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return definition.compute(args);
};

const columnOf = (...cells: readonly Cell[]): readonly (readonly Cell[])[] => cells.map((cell) => [cell]);
const rowOf = (...cells: readonly Cell[]): readonly (readonly Cell[])[] => [cells];
/** A whole column, as hosts give it. */
const wholeColumn = (...cells: readonly Cell[]) => columnOf(...cells, ...Array.from({ length: 20_000 }, () => null));

it.each(customFunctions.map((definition) => ({ id: definition.id, definition })))(
  'the example of $id comes true',
  ({ definition }) => {
    const result = definition.compute(definition.example.arguments);
    const { value } = definition.example;
    const wanted = typeof value === 'number' ? expect.closeTo(value, 10) : value;
    expect(result.ok && asInExample(definition, result.value)).toEqual(wanted);
  },
);

describe('CHURN_RATE', () => {
  it.each<readonly [string, Argument, Argument, number]>([
    ['the article’s: 5 lost of 100', 5, 100, 0.05],
    ['12 of 340', 12, 340, 12 / 340],
    ['nobody lost', 0, 80, 0],
    ['everybody lost', 80, 80, 1],
    ['a cell of a range', [[5]], [[100]], 0.05],
    ['a column is added up', columnOf(2, 3), columnOf(60, 40), 0.05],
    ['a row is added up', rowOf(2, 3), 100, 0.05],
    ['blanks are not there', columnOf(2, null, '', 3), columnOf(100, null), 0.05],
    ['a header on top is skipped', columnOf('Lost', 2, 3), columnOf('At start', 100), 0.05],
    ['a whole column', wholeColumn('Lost', 5), wholeColumn('At start', 100), 0.05],
    ['nothing but blanks is none lost', columnOf(null, ''), 100, 0],
    ['left out is none lost', undefined, 100, 0],
    ['fractions of customers, as averages have', 0.5, 10, 0.05],
  ])('%s', (_what, lost, atStart, rate) => {
    const result = compute('CHURN_RATE', lost, atStart);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value).toBeCloseTo(rate, 12);
  });

  it.each<readonly [string, Argument, Argument, Why]>([
    ['nobody at the start', 0, 0, 'zero-denominator'],
    ['a blank start', 0, null, 'zero-denominator'],
    ['more lost than there were', 6, 5, 'lost-exceeds-start'],
    ['a negative count', -1, 10, 'negative'],
    ['a negative start', 1, -10, 'negative'],
    ['text', 'many', 10, 'not-a-number'],
    ['text among numbers', columnOf(2, 'three'), 10, 'not-a-number'],
    ['two headers', columnOf('Lost', 'customers', 2), 10, 'not-a-number'],
    ['a truth value', true, 10, 'not-a-number'],
    ['a date', { date: 46023 }, 10, 'not-a-number'],
    ['an error cell', { error: '#N/A' }, 10, 'error-in-cell'],
    ['an error among numbers', columnOf(2, { error: '#REF!' }), 10, 'error-in-cell'],
    ['NaN', Number.NaN, 10, 'not-a-number'],
    ['infinity', 1, Number.POSITIVE_INFINITY, 'not-a-number'],
  ])('refuses %s', (_what, lost, atStart, why) => {
    expect(compute('CHURN_RATE', lost, atStart)).toMatchObject({ ok: false, why });
  });

  it('names the argument, the first such row and its text', () => {
    expect(compute('CHURN_RATE', columnOf('Lost', 2, 'three', 'four'), 10)).toMatchObject({
      details: { name: 'lost', row: 3, text: 'three' },
    });
  });
});

const weights = [
  ['Stage', 'Weight'],
  ['Qualified', 0.1],
  ['Proposal', 0.5],
];

describe('WEIGHTED_PIPELINE', () => {
  it.each<readonly [string, readonly Argument[], number]>([
    ['100,000 at 0.2', [100_000, 0.2], 20_000],
    ['100,000 at 20', [100_000, 20], 20_000],
    ['100,000 at "20%"', [100_000, '20%'], 20_000],
    ['columns', [columnOf(100, 200), columnOf(0.5, 0.25)], 100],
    ['rows', [rowOf(100, 200), rowOf(0.5, 0.25)], 100],
    ['headers on top', [columnOf('Value', 100, 200), columnOf('Probability', 0.5, 0.25)], 100],
    ['one above 1 makes all of them percentages', [columnOf(100, 200), columnOf(50, 1)], 52],
    ['a fraction in words stays one beside percentages', [columnOf(100, 200), columnOf(50, '25%')], 100],
    ['certain and hopeless', [columnOf(100, 200), columnOf(1, 0)], 100],
    ['a blank value adds nothing, whatever its probability', [columnOf(null, 200), columnOf(null, 0.25)], 50],
    ['no rows', [columnOf(null, ''), columnOf(null, '')], 0],
    ['stages and their weights', [columnOf(100, 200), columnOf('Qualified', 'Proposal'), weights], 110],
    ['stages in another spelling', [columnOf(100, 200), columnOf(' qualified ', 'PROPOSAL'), weights], 110],
    [
      'weights as percentages',
      [
        columnOf(100),
        columnOf('Proposal'),
        [
          ['Proposal', 50],
          ['Qualified', 10],
        ],
      ],
      50,
    ],
    ['weights in words', [columnOf(100), columnOf('Proposal'), [['Proposal', '50%']]], 50],
    [
      'won and lost stages are left out',
      [columnOf(100, 999, 999), columnOf('Proposal', 'Closed Won', 'Kalah'), weights],
      50,
    ],
    [
      'statuses leave closed deals out',
      [columnOf(100, 999, 999), columnOf(0.5, 0.9, 0.9), undefined, columnOf('Open', 'Won', 'Lost')],
      50,
    ],
    ['Indonesian statuses too', [columnOf(100, 999), columnOf(0.5, 0.9), undefined, columnOf('Terbuka', 'Menang')], 50],
    [
      'a blank status leaves it to the stage',
      [columnOf(100, 999), columnOf('Proposal', 'Won'), weights, columnOf(null, null)],
      50,
    ],
    [
      'a closed deal needs no weight',
      [columnOf(100, 999), columnOf('Proposal', 'Archive'), weights, columnOf('Open', 'Won')],
      50,
    ],
    ['whole columns', [wholeColumn('Value', 100), wholeColumn('Probability', 0.5)], 50],
    ['a correction below 0', [columnOf(100, -40), columnOf(0.5, 0.5)], 30],
  ])('%s', (_what, args, value) => {
    const result = compute('WEIGHTED_PIPELINE', ...args);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value).toBeCloseTo(value, 9);
  });

  it.each<readonly [string, readonly Argument[], Why]>([
    ['a stage without a weight', [columnOf(100), columnOf('Demo'), weights], 'unknown-stage'],
    ['stages without any weights', [columnOf(100), columnOf('Proposal')], 'unknown-stage'],
    ['a value without a probability', [columnOf(100, 200), columnOf(0.5, null)], 'unknown-stage'],
    ['a probability above 100', [columnOf(100), columnOf(120)], 'probability-out-of-range'],
    ['a negative probability', [columnOf(100), columnOf(-0.1)], 'probability-out-of-range'],
    ['a weight above 100', [columnOf(100), columnOf('Proposal'), [['Proposal', 150]]], 'probability-out-of-range'],
    ['fewer probabilities than values', [columnOf(100, 200), columnOf(0.5)], 'lengths-differ'],
    [
      'fewer statuses than values',
      [columnOf(100, 200), columnOf(0.5, 0.5), undefined, columnOf('Open')],
      'lengths-differ',
    ],
    ['text among the values', [columnOf(100, 'lots'), columnOf(0.5, 0.5)], 'not-a-number'],
    ['a truth value', [columnOf(100), columnOf(true)], 'not-a-number'],
    ['an error among the values', [columnOf(100, { error: '#N/A' }), columnOf(0.5, 0.5)], 'error-in-cell'],
    ['an error among the stages', [columnOf(100), columnOf({ error: '#REF!' })], 'error-in-cell'],
  ])('refuses %s', (_what, args, why) => {
    expect(compute('WEIGHTED_PIPELINE', ...args)).toMatchObject({ ok: false, why });
  });

  it('is the same over a raw tab with its closed deals and without them', () => {
    const deals: readonly (readonly [number, string, string])[] = [
      [100, 'Proposal', 'Open'],
      [999, 'Proposal', 'Won'],
      [40, 'Qualified', 'Open'],
      [70, 'Qualified', 'Lost'],
    ];
    const of = (rows: typeof deals) =>
      compute(
        'WEIGHTED_PIPELINE',
        columnOf(...rows.map(([value]) => value)),
        columnOf(...rows.map(([, stage]) => stage)),
        weights,
        columnOf(...rows.map(([, , status]) => status)),
      );
    expect(of(deals)).toEqual({ ok: true, value: 54 });
    expect(of(deals.filter(([, , status]) => status === 'Open'))).toEqual({ ok: true, value: 54 });
  });
});
