/** What WEIGHTED_PIPELINE counts, and what never changes its result. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Argument } from '../../core/functions/custom-function';
import { weightedPipeline } from '../../core/functions/weighted-pipeline';
import { success } from '../../core/result';
import type { Cell } from '../../core/table/cell';

const seed = Number(process.env.SEED ?? 20_260_630);
console.info(`weighted pipeline: SEED=${seed}`);

const pipeline = (...args: readonly Argument[]) => weightedPipeline.compute(args);
const column = (...cells: readonly Cell[]): readonly (readonly Cell[])[] => cells.map((cell) => [cell]);
const near = (value: number) => success(expect.closeTo(value, 9));

const weights = [
  ['Stage', 'Probability'],
  ['Lead', 0],
  ['Qualified', 0.1],
  ['Proposal', '50%'],
  [null, 0.9],
  ['Contract', 1],
];

describe('WEIGHTED_PIPELINE counts', () => {
  it.each<readonly [string, readonly Argument[], number]>([
    ['a stage that weighs nothing', [column(100, 40), column('Lead', 'Qualified'), weights], 4],
    ['a stage that weighs all', [column(100, 40), column('Contract', 'Qualified'), weights], 104],
    ['a table with spaces around its stages', [column(100), column('Proposal'), [[' proposal ', 0.5]]], 50],
    ['by the table’s scale, not the deals’', [column(100, 100), column('Proposal', 30), [['Proposal', 0.5]]], 80],
    [
      'under headers of all ranges',
      [column('Value', 100, 9), column('Stage', 'Proposal', 'Qualified'), weights, column('Status', 'Open', 'Won')],
      50,
    ],
    ['a deal whose status is no word', [column(100), column(0.5), null, column(7)], 50],
    [
      'a deal as its stage says, where its status is no word',
      [column(100, 9), column('Proposal', 'Won'), weights, column(7, 7)],
      50,
    ],
    ['a deal on hold', [column(100, 9), column(0.5, 0.5), null, column('On hold', ' LOST ')], 50],
    ['a percentage that a comma divides', [column(1000), column('12,5%')], 125],
    [
      'nothing of a closed deal, were its probability wrong',
      [column(100, 9), column(50, 400), null, column('Open', 'Won')],
      50,
    ],
    ['a range of one row', [[[100, 200]], [[0.5, 0.25]]], 100],
  ])('%s', (_what, args, value) => {
    expect(pipeline(...args)).toEqual(near(value));
  });

  const deal = fc.record({
    value: fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.constant(null)),
    percent: fc.integer({ min: 0, max: 100 }),
    status: fc.constantFrom('Open', 'open ', 'Won', 'Lost', 'Menang', 'Kalah', 'On hold', 'terbuka'),
  });
  const isOpen = (status: string): boolean => /open|hold|terbuka/i.test(status);
  /** One of 50 % at least, so that percentages are seen to be such. */
  const anyDeals = fc.array(deal).map((deals) => [{ value: 10, percent: 50, status: 'Open' }, ...deals]);

  it('the same whichever way probabilities are written, closed deals in the tab or not, blank rows below or not', () => {
    fc.assert(
      fc.property(anyDeals, (deals) => {
        const open = deals.filter(({ status }) => isOpen(status));
        const expected = open.reduce((sum, { value, percent }) => sum + ((value ?? 0) * percent) / 100, 0);
        const values = column(...deals.map(({ value }) => value));
        const statuses = column(...deals.map(({ status }) => status));
        for (const written of [
          (percent: number) => percent,
          (percent: number) => percent / 100,
          (percent: number) => `${percent}%`,
        ]) {
          const probabilities = column(...deals.map(({ percent }) => written(percent)));
          expect(pipeline(values, probabilities, undefined, statuses)).toEqual(success(expect.closeTo(expected, 6)));
        }
        const [openValues, openPercents] = [open.map(({ value }) => value), open.map(({ percent }) => percent)];
        const blanks = Array<null>(50).fill(null);
        expect(pipeline(column(...openValues, ...blanks), column(...openPercents, ...blanks))).toEqual(
          success(expect.closeTo(expected, 6)),
        );
      }),
      { seed, numRuns: 200 },
    );
  });
});
