/** How many rows. No rows: 0. */
import { success } from '../../result';
import { call } from '../formula';
import { criteriaArguments, everywhere, type Operator } from './operator';

export const count: Operator = {
  evaluate: (_values, rows) => success(rows.length),
  formula: everywhere((_of, where) => call('COUNTIFS', ...criteriaArguments(where))),
  absences: () => [],
  array: false,
};
