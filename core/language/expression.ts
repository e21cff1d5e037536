/** What a KPI says, as plain data: aggregates over populations of rows and arithmetic between them. */
import type { OperatorName } from './operators/index';
import type { Population } from './populations';
import type { InputName, Measure } from './vocabulary';

export type Expression =
  | {
      readonly kind: 'aggregate';
      readonly operator: OperatorName;
      readonly population: Population;
      /** `null` where rows are counted. */
      readonly measure: Measure | null;
    }
  /** How many different values of the measure occur in both populations: customers of then who are still there. */
  | { readonly kind: 'inBoth'; readonly measure: Measure; readonly populations: readonly [Population, Population] }
  | { readonly kind: 'plus' | 'minus' | 'times'; readonly left: Expression; readonly right: Expression }
  | { readonly kind: 'ratio'; readonly top: Expression; readonly bottom: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  /** 0 where it is below: what is left of a target that was passed. */
  | { readonly kind: 'atLeastZero'; readonly of: Expression }
  /** The same in the period before; in the month before, where a month is asked for. */
  | { readonly kind: 'previous'; readonly of: Expression }
  /** The same without the segment: what a share is a share of. */
  | { readonly kind: 'whole'; readonly of: Expression }
  | { readonly kind: 'input'; readonly name: InputName }
  /** What the setup says that a KPI should come to there; `otherwise` where it says nothing, if that is to be asked. */
  | {
      readonly kind: 'target';
      readonly kpi: string;
      /** Targets of sums and counts add up over months and reps; those of rates and averages stand by themselves. */
      readonly addsUp: boolean;
      readonly otherwise: Expression | null;
    }
  | { readonly kind: 'constant'; readonly value: number };

export const count = (population: Population): Expression => aggregate('count', null, population);
export const sum = (measure: Measure, population: Population): Expression => aggregate('sum', measure, population);
export const mean = (measure: Measure, population: Population): Expression => aggregate('mean', measure, population);
export const median = (measure: Measure, population: Population): Expression =>
  aggregate('median', measure, population);
export const upperQuartile = (measure: Measure, population: Population): Expression =>
  aggregate('upperQuartile', measure, population);
export const countValues = (measure: Measure, population: Population): Expression =>
  aggregate('countValues', measure, population);
/** How many different values: accounts, not deals. */
export const distinct = (measure: Measure, population: Population): Expression =>
  aggregate('distinct', measure, population);
export const inBoth = (measure: Measure, one: Population, other: Population): Expression => ({
  kind: 'inBoth',
  measure,
  populations: [one, other],
});

export const plus = (left: Expression, right: Expression): Expression => ({ kind: 'plus', left, right });
export const minus = (left: Expression, right: Expression): Expression => ({ kind: 'minus', left, right });
export const times = (left: Expression, right: Expression): Expression => ({ kind: 'times', left, right });
export const ratio = (top: Expression, bottom: Expression): Expression => ({ kind: 'ratio', top, bottom });
export const power = (base: Expression, exponent: Expression): Expression => ({ kind: 'power', base, exponent });
export const atLeastZero = (of: Expression): Expression => ({ kind: 'atLeastZero', of });
export const previous = (of: Expression): Expression => ({ kind: 'previous', of });
export const whole = (of: Expression): Expression => ({ kind: 'whole', of });
export const input = (name: InputName): Expression => ({ kind: 'input', name });
export const targetOf = (kpi: string, addsUp: boolean, otherwise: Expression | null = null): Expression => ({
  kind: 'target',
  kpi,
  addsUp,
  otherwise,
});
export const constant = (value: number): Expression => ({ kind: 'constant', value });

const aggregate = (operator: OperatorName, measure: Measure | null, population: Population): Expression => ({
  kind: 'aggregate',
  operator,
  population,
  measure,
});
