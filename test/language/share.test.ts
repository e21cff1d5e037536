/** What one cell shows, another reads from it. */
import { describe, expect, it } from 'vitest';
import {
  type AggregateFormula,
  binary,
  cell,
  column,
  dividedBy,
  equals,
  type Formula,
  number,
  text,
  when,
} from '../../core/language/formula';
import type { OperatorName } from '../../core/language/operators/index';
import { shareAggregates } from '../../core/language/share';

const of = (operator: OperatorName, state = 1): AggregateFormula => ({
  kind: 'aggregate',
  operator,
  of: column('rows', 8),
  where: [{ column: column('rows', 17), is: '=', value: number(state) }],
});

/** As every figure that may have no value stands in its cell. */
const guarded = (value: Formula, state = 1): Formula =>
  when(equals(of('countValues', state), number(0)), text('–'), value);

const at = (row: number) => cell('dashboard', row, 1);

const shared = (...standing: readonly (readonly [formula: Formula, value: Formula | null])[]): readonly Formula[] =>
  shareAggregates(standing.map(([formula, value], row) => ({ formula, value, cell: at(row) })));

describe('shared aggregates', () => {
  it('a count that has a cell of its own is read from there, but not by that cell', () => {
    const ratio = dividedBy(of('count'), of('count', 2));
    expect(shared([of('count'), of('count')], [ratio, ratio])).toEqual([of('count'), dividedBy(at(0), of('count', 2))]);
  });

  it('a mean is the sum that stands in a cell by the number of its values', () => {
    const [sum, mean] = [guarded(of('sum')), guarded(of('mean'))];
    expect(shared([mean, of('mean')], [sum, of('sum')])).toEqual([guarded(dividedBy(at(1), of('countValues'))), sum]);
  });

  it('a mean of other rows, or where the sum is a part of a figure, is asked for itself', () => {
    const [others, mean] = [guarded(of('sum', 2), 2), guarded(of('mean'))];
    const part = binary('-', of('sum'), number(1));
    expect(shared([mean, of('mean')], [others, of('sum', 2)], [part, part])).toEqual([mean, others, part]);
  });
});
