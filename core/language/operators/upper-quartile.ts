/** The 75th percentile of the numbers in a column, between two of them in proportion. None: no value. */
import { call, number, text, when } from '../formula';
import { noValues } from './no-values';
import { conditionArray, everywhere, type Operator } from './operator';
import { quantile } from './quantile';

export const upperQuartile: Operator = {
  evaluate: ({ numbers }) => quantile(numbers(), 0.75),
  formula: everywhere((of, where) => call('PERCENTILE', when(conditionArray(where, of), of, text('')), number(0.75))),
  absences: noValues,
  array: true,
};
