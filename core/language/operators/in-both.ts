/** How many different numbers occur in both sets of rows: customers of then who are still there. */
import { success } from '../../result';
import { call, type Formula, number, type RangeReference, times, when } from '../formula';
import { hasNone, occursIn } from './distinct';
import { numberSet } from './number-set';
import { everywhere, type PairOperator } from './operator';

/** The numbers must be those of rows of the tab, from 1, as an account is known by the row it first stands in. */
export const inBoth: PairOperator = {
  evaluate(one, other) {
    const first = numberSet(one.length);
    for (const number of one) first.add(number);
    const met = numberSet(other.length);
    let both = 0;
    for (const number of other) if (first.has(number) && met.add(number)) both++;
    return success(both);
  },
  formula: everywhere((of, one, other) => {
    const occursInBoth = times(occursIn(of, one, rowNumbers(of)), occursIn(of, other, rowNumbers(of)));
    return when(
      call('OR', hasNone(of, one), hasNone(of, other)),
      number(0),
      call('SUM', when(occursInBoth, number(1), number(0))),
    );
  }),
};

/** Each once: of equal classes LibreOffice counts in one, but not always in the same. */
const rowNumbers = (of: RangeReference): Formula => call('ROW', { ...of, firstRow: 0 });
