/** The sum of a column. No rows: 0. Rows, but no value in any of them: no value, because 0 would look like a figure. */
import { failure, success } from '../../result';
import { binary, call, number } from '../formula';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const sum: Operator = {
  evaluate({ rows, total }) {
    const sum = total();
    return sum.counted === 0 && rows > 0 ? failure('no-values') : success(sum.total);
  },
  formula: everywhere((of, where) => call('SUMIFS', of, ...criteriaArguments(where))),
  absences: (of, where) => [
    {
      when: call(
        'AND',
        binary('>', { kind: 'aggregate', operator: 'count', of, where }, number(0)),
        binary('=', { kind: 'aggregate', operator: 'countValues', of, where }, number(0)),
      ),
      why: 'no-values',
    },
  ],
  array: false,
};
