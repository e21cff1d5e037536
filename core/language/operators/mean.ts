/** The mean of the numbers in a column. None: no value. */
import { failure, success } from '../../result';
import { call, type Formula, number, when } from '../formula';
import { noValues } from './no-values';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const mean: Operator = {
  evaluate({ total }) {
    const sum = total();
    return sum.counted === 0 ? failure('no-values') : success(sum.total / sum.counted);
  },
  formula: everywhere((of, where) => call('AVERAGEIFS', of, ...criteriaArguments(where))),
  // Where there is a mean there are values, and most have one: that looks at all rows once, counting values twice.
  absences: (of, where) =>
    noValues(of, where).map((absence) => {
      const mean: Formula = { kind: 'aggregate', operator: 'mean', of, where };
      return { ...absence, when: when(call('ISNUMBER', mean), number(0), absence.when) };
    }),
  array: false,
};
