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
    const rows: Formula = { kind: 'aggregate', operator: 'count', of, where };
    const values: Formula = { kind: 'aggregate', operator: 'countValues', of, where };
    // The rows are counted where there are no values, which is seldom: AND would count both each time.
    return [{ when: binary('>', when(equals(values, number(0)), rows, number(0)), number(0)), why: 'no-values' }];
  },
  array: false,
};
