/** What the comparisons of criteria mean. A blank, `NaN`, meets none of them but to be another: as in a spreadsheet. */
import type { Comparison } from './populations';

export const comparisons: Readonly<Record<Comparison, (key: number, value: number) => boolean>> = {
  '=': (key, value) => key === value,
  '<>': (key, value) => key !== value,
  '<': (key, value) => key < value,
  '<=': (key, value) => key <= value,
  '>': (key, value) => key > value,
  '>=': (key, value) => key >= value,
};
