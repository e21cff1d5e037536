/** What a figure is made of, read off its expression: numerator, denominator, and how many rows stand behind it. */
import { count, countValues, type Expression, sum } from './expression';

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
    case 'input':
    case 'constant':
      return expression;
  }
}

/** The left one, unless it is but a number of the setup. */
const weightier = (left: Expression, right: Expression): Expression =>
  left.kind === 'constant' || left.kind === 'input' ? right : left;

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
