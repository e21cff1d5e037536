/** How many rows have a number in the column. Blanks are not there: neither 0 nor counted. */
import { success } from '../../result';
import { call, text } from '../formula';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const countValues: Operator = {
  evaluate: ({ total }) => success(total().counted),
  // Not "<>": a generated column holds "" for blanks, and "<>" counts those.
  formula: everywhere((of, where) => call('COUNTIFS', ...criteriaArguments(where), of, text('>-1E+300'))),
  absences: () => [],
  array: false,
};
