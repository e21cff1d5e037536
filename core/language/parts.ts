/** What a figure is made of, read off its expression: numerator, denominator, and how many deals stand behind it. */
import { countValues, type Expression, sum } from './expression';

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

/** The number of deals behind it: those counted, or those with a value where values are added up. */
export function sampleOf(expression: Expression): Expression {
  switch (expression.kind) {
    case 'aggregate':
      return expression.measure === null ? expression : countValues(expression.measure, expression.population);
    case 'ratio':
      return countsOnly(expression.bottom) ? expression.bottom : sampleOf(expression.top);
    case 'plus':
    case 'minus':
      return countsOnly(expression) ? expression : sampleOf(expression.left);
    case 'previous':
    case 'whole':
      return sampleOf(expression.of);
    case 'input':
      return expression;
  }
}

function countsOnly(expression: Expression): boolean {
  switch (expression.kind) {
    case 'aggregate':
      return expression.measure === null;
    case 'plus':
    case 'minus':
      return countsOnly(expression.left) && countsOnly(expression.right);
    default:
      return false;
  }
}
