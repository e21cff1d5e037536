/** The median of the numbers in a column: the middle one, or the mean of the two in the middle. None: no value. */
import { call, type Formula, text, when } from '../formula';
import { noValues } from './no-values';
import { conditionArray, everywhere, type Operator } from './operator';
import { quantile } from './quantile';

export const median: Operator = {
  evaluate: ({ numbers }) => quantile(numbers(), 0.5),
  formula: everywhere((of, where): Formula => {
    // Excel takes an empty cell inside IF as 0, so only numbers pass. The third argument must be "": without it one
    // engine takes the rows left out as 0.
    return call('MEDIAN', when(conditionArray(where, of), of, text('')));
  }),
  absences: noValues,
  array: true,
};
