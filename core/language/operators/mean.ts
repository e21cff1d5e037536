/** The mean of the numbers in a column. None: no value. */
import { failure, success } from '../../result';
import { call } from '../formula';
import { noValues } from './no-values';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const mean: Operator = {
  evaluate(values, rows) {
    let total = 0;
    let counted = 0;
    for (const row of rows) {
      const value = values[row];
      if (value === undefined || Number.isNaN(value)) continue;
      total += value;
      counted++;
    }
    return counted === 0 ? failure('no-values') : success(total / counted);
  },
  formula: everywhere((of, where) => call('AVERAGEIFS', of, ...criteriaArguments(where))),
  absences: noValues,
  array: false,
};
