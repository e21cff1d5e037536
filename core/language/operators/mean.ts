/** The mean of the numbers in a column. None: no value. */
import { failure, success } from '../../result';
import { call } from '../formula';
import { noValues } from './no-values';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const mean: Operator = {
  evaluate({ total }) {
    const sum = total();
    return sum.counted === 0 ? failure('no-values') : success(sum.total / sum.counted);
  },
  formula: everywhere((of, where) => call('AVERAGEIFS', of, ...criteriaArguments(where))),
  absences: noValues,
  array: false,
};
