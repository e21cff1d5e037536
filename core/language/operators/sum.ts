/** The sum of a column. No rows: 0. Rows, but no value in any of them: no value, because 0 would look like a figure. */
import { failure, success } from '../../result';
import { binary, call, equals, type Formula, number, when } from '../formula';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const sum: Operator = {
  evaluate({ rows, total }) {
    const sum = total();
    return sum.counted === 0 && rows > 0 ? failure('no-values') : success(sum.total);
  },
  formula: everywhere((of, where) => call('SUMIFS', of, ...criteriaArguments(where))),
  absences: (of, where) => {
    const found = (operator: 'sum' | 'count' | 'countValues'): Formula => ({ kind: 'aggregate', operator, of, where });
    // A total other than 0 is made of values: most are, and each of these looks at all rows.
    const hasNone = when(binary('>', found('count'), number(0)), equals(found('countValues'), number(0)), number(0));
    return [{ when: when(equals(found('sum'), number(0)), hasNone, number(0)), why: 'no-values' }];
  },
  array: false,
};
