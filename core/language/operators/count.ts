/** How many rows. No rows: 0. */
import { success } from '../../result';
import { call } from '../formula';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const count: Operator = {
  evaluate: ({ rows }) => success(rows),
  formula: everywhere((_of, where) => call('COUNTIFS', ...criteriaArguments(where))),
  absences: () => [],
  array: false,
};
