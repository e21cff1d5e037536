/** What a KPI says, as plain data: aggregates over populations of deals and arithmetic between them. */
import type { OperatorName } from './operators/index';
import type { InputName, Measure, Population } from './vocabulary';

export type Expression =
  | {
      readonly kind: 'aggregate';
      readonly operator: OperatorName;
      readonly population: Population;
      /** `null` where rows are counted. */
      readonly measure: Measure | null;
    }
  | { readonly kind: 'plus' | 'minus'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'ratio'; readonly top: Expression; readonly bottom: Expression }
  /** The same in the period before; in the month before, where a month is asked for. */
  | { readonly kind: 'previous'; readonly of: Expression }
  /** The same without the segment: what a share is a share of. */
  | { readonly kind: 'whole'; readonly of: Expression }
  | { readonly kind: 'input'; readonly name: InputName };

export const count = (population: Population): Expression => aggregate('count', null, population);
export const sum = (measure: Measure, population: Population): Expression => aggregate('sum', measure, population);
export const mean = (measure: Measure, population: Population): Expression => aggregate('mean', measure, population);
export const median = (measure: Measure, population: Population): Expression =>
  aggregate('median', measure, population);
export const countValues = (measure: Measure, population: Population): Expression =>
  aggregate('countValues', measure, population);

export const plus = (left: Expression, right: Expression): Expression => ({ kind: 'plus', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ kind: 'minus', left, right });
export const ratio = (top: Expression, bottom: Expression): Expression => ({ kind: 'ratio', top, bottom });
export const previous = (of: Expression): Expression => ({ kind: 'previous', of });
export const whole = (of: Expression): Expression => ({ kind: 'whole', of });
export const input = (name: InputName): Expression => ({ kind: 'input', name });

const aggregate = (operator: OperatorName, measure: Measure | null, population: Population): Expression => ({
  kind: 'aggregate',
  operator,
  population,
  measure,
});
