/** The median of the numbers in a column: the middle one, or the mean of the two in the middle. None: no value. */
import { failure, success } from '../../result';
import { call, equals, type Formula, text, times, when } from '../formula';
import { noValues } from './no-values';
import { everywhere, type Operator } from './operator';

export const median: Operator = {
  evaluate(values, rows) {
    const numbers = new Float64Array(rows.length);
    let counted = 0;
    for (const row of rows) {
      const value = values[row];
      if (value !== undefined && !Number.isNaN(value)) numbers[counted++] = value;
    }
    if (counted === 0) return failure('no-values');
    const sorted = numbers.subarray(0, counted).sort();
    const upper = sorted[counted >> 1] ?? Number.NaN;
    const lower = counted % 2 === 1 ? upper : (sorted[(counted >> 1) - 1] ?? Number.NaN);
    return success((lower + upper) / 2);
  },
  formula: everywhere((of, where) => {
    const conditions = where.map((criterion): Formula => equals(criterion.column, criterion.equals));
    // Excel takes an empty cell inside IF as 0, so only numbers pass. The third argument must be "": without it one
    // engine takes the rows left out as 0.
    return call('MEDIAN', when([...conditions, call('ISNUMBER', of)].reduce(times), of, text('')));
  }),
  absences: noValues,
  array: true,
};
