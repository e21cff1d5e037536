// What the grid asks: every KPI of the catalogue in every scope, and the aggregates over rows that this comes down to.
import { catalogue } from '../../core/catalogue/index';
import type { RowData } from '../../core/language/evaluate';
import { lackOver } from '../../core/language/evaluate';
import type { Expression } from '../../core/language/expression';
import type { OperatorName } from '../../core/language/operators/index';
import {
  before,
  criteriaOf,
  type KeyArithmetic,
  type KeyCriterion,
  measureColumn,
  type Scope,
  withoutSegment,
} from '../../core/language/scope';
import type { MeasureColumn, Segment } from '../../core/language/vocabulary';
import { locations, reps, stages } from './deals';

const firstMonth = 2025 * 12 + 1;
const months = 24;

const numbered = (column: Segment, most: number): readonly Scope<number>[] =>
  Array.from({ length: most }, (_, index) => ({ window: 'current', segment: { column, number: index + 1 } }));

/** The total, 24 months, 50 reps, 8 locations, 6 stages. */
export const scopes: readonly Scope<number>[] = [
  { window: 'current' },
  ...Array.from({ length: months }, (_, index): Scope<number> => ({ window: { month: firstMonth + index } })),
  ...numbered('rep', reps),
  ...numbered('location', locations),
  ...numbered('stage', stages.length),
];

/** One operator over one column of the rows that meet all criteria. */
export interface AskedAggregate {
  readonly operator: OperatorName;
  readonly measure: MeasureColumn | null;
  readonly criteria: readonly KeyCriterion<number>[];
  /** Those but `told`. */
  readonly base: readonly KeyCriterion<number>[];
  /** The criterion, the last of them, whose value alone tells this from others of its group; `null` where nothing does. */
  readonly told: KeyCriterion<number> | null;
  /** The same for aggregates that differ in the value of `told` alone. */
  readonly group: string;
  readonly expression: Expression;
  readonly scope: Scope<number>;
}

export const nameOf = ({ operator, measure, group, told }: AskedAggregate): string =>
  `${operator} ${measure} ${group} ${told?.value}`;

/** Each once; those that these deals have no answer for are left out. */
export function aggregatesOf(data: RowData): readonly AskedAggregate[] {
  const arithmetic: KeyArithmetic<number> = {
    literal: (value) => value,
    plus: (key, value) => key + value,
    ...data.days,
  };
  const found = new Map<string, AskedAggregate>();
  const add = (expression: Expression, scope: Scope<number>): void => {
    switch (expression.kind) {
      case 'aggregate': {
        const { operator, population, measure } = expression;
        const criteria = criteriaOf(population, scope, arithmetic);
        if (!criteria.ok) return;
        const column = measure === null ? null : measureColumn(measure, scope.window);
        const isMonth = typeof scope.window === 'object';
        const told =
          criteria.value.find(({ column: name }) => isMonth && name.endsWith('Month')) ??
          (scope.segment === undefined ? null : (criteria.value.at(-1) ?? null));
        const base = criteria.value.filter((one) => one !== told);
        const all = told === null ? base : [...base, told];
        const text = base.map(({ column: name, is, value }) => `${name}${is}${value}`).join('&');
        const group = told === null ? text : `${text} by ${told.column}${told.is}`;
        const one = { operator, measure: column, criteria: all, base, told, group, expression, scope };
        found.set(nameOf(one), one);
        return;
      }
      case 'inBoth':
        throw new Error('deals alone have none of these');
      case 'plus':
      case 'minus':
      case 'times':
        add(expression.left, scope);
        add(expression.right, scope);
        return;
      case 'ratio':
        add(expression.top, scope);
        add(expression.bottom, scope);
        return;
      case 'power':
        add(expression.base, scope);
        add(expression.exponent, scope);
        return;
      case 'atLeastZero':
        add(expression.of, scope);
        return;
      case 'previous': {
        const earlier = before(scope, arithmetic);
        if (earlier !== null) add(expression.of, earlier);
        return;
      }
      case 'whole':
        add(expression.of, withoutSegment(scope));
        return;
      case 'target':
        if (expression.otherwise !== null && lackOver(expression.otherwise, scope, data) === null) {
          add(expression.otherwise, scope);
        }
        return;
      case 'input':
      case 'constant':
        return;
    }
  };
  for (const { value } of catalogue) {
    for (const scope of scopes) if (lackOver(value, scope, data) === null) add(value, scope);
  }
  return [...found.values()];
}

/** All KPIs in all scopes: how many have a number, and their sum, so that nothing is left out unseen. */
export function gridOf(
  evaluate: (expression: Expression, scope: Scope<number>) => { ok: true; value: number } | { ok: false },
): {
  readonly numbers: number;
  readonly sum: number;
} {
  let [numbers, sum] = [0, 0];
  for (const { value } of catalogue) {
    for (const scope of scopes) {
      const result = evaluate(value, scope);
      if (!result.ok) continue;
      numbers++;
      sum += result.value;
    }
  }
  return { numbers, sum };
}
