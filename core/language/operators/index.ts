/** The operators KPIs are written with. Adding one: its file and its line here. */
import { count } from './count';
import { countValues } from './count-values';
import { distinct } from './distinct';
import { inBoth } from './in-both';
import { mean } from './mean';
import { median } from './median';
import type { Operator, PairOperator } from './operator';
import { sum } from './sum';
import { upperQuartile } from './upper-quartile';

export const operators = { sum, count, countValues, distinct, mean, median, upperQuartile } satisfies Record<
  string,
  Operator
>;

export type OperatorName = keyof typeof operators;

/** Those that look at two sets of rows. */
export const pairOperators = { inBoth } satisfies Record<string, PairOperator>;

export type PairOperatorName = keyof typeof pairOperators;
