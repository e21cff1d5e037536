/** What a figure is made of, read off its expression: numerator, denominator, and how many rows stand behind it. */
import { count, countValues, type Expression, minus, sum } from './expression';
import type { OperatorName } from './operators/index';
import { type Population, populationOf } from './populations';
import type { Measure } from './vocabulary';

export interface Parts {
  readonly numerator: Expression;
  readonly denominator: Expression;
}

/** `null` for a figure that is no division. */
export function partsOf(expression: Expression): Parts | null {
  if (expression.kind === 'ratio') return { numerator: expression.top, denominator: expression.bottom };
  if (expression.kind === 'aggregate' && expression.operator === 'mean' && expression.measure !== null) {
    const { measure, population } = expression;
    return { numerator: sum(measure, population), denominator: countValues(measure, population) };
  }
  return null;
}

/** Rows that are counted, or whose measure is added up. */
export interface CountedRows {
  readonly population: Population;
  readonly measure: Measure | null;
}

/** The rows that a figure of the chosen period is made of; what it is compared with is no part of it. */
export function rowsCountedIn(expression: Expression): readonly CountedRows[] {
  switch (expression.kind) {
    case 'aggregate':
      return [{ population: expression.population, measure: expression.measure }];
    case 'inBoth':
      return expression.populations.map((population) => ({ population, measure: expression.measure }));
    case 'plus':
    case 'minus':
    case 'times':
      return [...rowsCountedIn(expression.left), ...rowsCountedIn(expression.right)];
    case 'ratio':
      return [...rowsCountedIn(expression.top), ...rowsCountedIn(expression.bottom)];
    case 'power':
      return [...rowsCountedIn(expression.base), ...rowsCountedIn(expression.exponent)];
    case 'atLeastZero':
    case 'whole':
      return rowsCountedIn(expression.of);
    case 'previous':
    case 'target':
    case 'input':
    case 'constant':
      return [];
  }
}

/** The number of rows behind it: those counted, or those with a value where values are added up. */
export function sampleOf(expression: Expression): Expression {
  switch (expression.kind) {
    case 'aggregate':
      if (expression.measure === null || expression.operator === 'distinct') return expression;
      return countValues(expression.measure, expression.population);
    case 'inBoth':
      return count(expression.populations[0]);
    case 'ratio':
      return countsOnly(expression.bottom) ? expression.bottom : sampleOf(expression.top);
    case 'plus':
    case 'minus':
      return countsOnly(expression) ? expression : sampleOf(weightier(expression.left, expression.right));
    case 'times':
      return sampleOf(weightier(expression.left, expression.right));
    case 'power':
      return sampleOf(expression.base);
    case 'previous':
    case 'whole':
    case 'atLeastZero':
      return sampleOf(expression.of);
    case 'target':
      // Of a target of the setup there is one; how many rows stand behind the other, its tab says.
      return expression.otherwise === null ? expression : sampleOf(expression.otherwise);
    case 'input':
    case 'constant':
      return expression;
  }
}

/** The left one, unless it is but a number of the setup. */
const weightier = (left: Expression, right: Expression): Expression =>
  left.kind === 'constant' || left.kind === 'input' || left.kind === 'target' ? right : left;

function countsOnly(expression: Expression): boolean {
  switch (expression.kind) {
    case 'aggregate':
      return expression.measure === null || expression.operator === 'distinct';
    case 'inBoth':
      return true;
    case 'plus':
    case 'minus':
      return countsOnly(expression.left) && countsOnly(expression.right);
    default:
      return false;
  }
}

/** True for what adds up over months and over reps: rows counted by their date, and amounts of theirs. */
export function addsUp(expression: Expression): boolean {
  switch (expression.kind) {
    case 'aggregate': {
      const { operator, population } = expression;
      return additive.has(operator) && populationOf(population).timing.kind === 'dated';
    }
    case 'plus':
    case 'minus':
      return addsUp(expression.left) && addsUp(expression.right);
    default:
      return false;
  }
}

const additive: ReadonlySet<OperatorName> = new Set(['sum', 'count', 'countValues']);

/** How many rows it would count and cannot, because they have no value; `null` where it asks for none. */
export function leftOutOf(expression: Expression): Expression | null {
  switch (expression.kind) {
    case 'aggregate': {
      const { measure, population } = expression;
      return measure === null ? null : minus(count(population), countValues(measure, population));
    }
    case 'ratio':
      return leftOutOf(expression.top) ?? leftOutOf(expression.bottom);
    case 'plus':
    case 'minus':
    case 'times':
      return leftOutOf(expression.left) ?? leftOutOf(expression.right);
    default:
      return null;
  }
}
