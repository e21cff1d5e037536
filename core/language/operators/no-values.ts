/** The absence shared by operators that need at least one number. */
import { equals, number } from '../formula';
import type { Operator } from './operator';

export const noValues: Operator['absences'] = (of, where) => [
  { when: equals({ kind: 'aggregate', operator: 'countValues', of, where }, number(0)), why: 'no-values' },
];
