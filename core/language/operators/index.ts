/** The operators KPIs are written with. Adding one: its file and its line here. */
import { count } from './count';
import { countValues } from './count-values';
import { mean } from './mean';
import { median } from './median';
import type { Operator } from './operator';
import { sum } from './sum';

export const operators = { sum, count, countValues, mean, median } satisfies Record<string, Operator>;

export type OperatorName = keyof typeof operators;
