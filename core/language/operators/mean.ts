/** The mean of the numbers in a column. None: no value. */
import { failure, success } from '../../result';
import { call } from '../formula';
import { addUp } from './add-up';
import { noValues } from './no-values';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const mean: Operator = {
  evaluate(values, rows) {
    const { total, counted } = addUp(values, rows);
    return counted === 0 ? failure('no-values') : success(total / counted);
  },
  formula: everywhere((of, where) => call('AVERAGEIFS', of, ...criteriaArguments(where))),
  absences: noValues,
  array: false,
};
