/** How many different numbers occur in both sets of rows: customers of then who are still there. */
import { success } from '../../result';
import { call, number, times, when } from '../formula';
import { differentValues, hasNone, occursIn } from './distinct';
import { everywhere, type PairOperator } from './operator';

export const inBoth: PairOperator = {
  evaluate(values, one, other) {
    const first = differentValues(values, one);
    let both = 0;
    for (const value of differentValues(values, other)) if (first.has(value)) both++;
    return success(both);
  },
  formula: everywhere((of, one, other) =>
    when(
      call('OR', hasNone(of, one), hasNone(of, other)),
      number(0),
      call('SUM', when(times(occursIn(of, one), occursIn(of, other)), number(1), number(0))),
    ),
  ),
};
