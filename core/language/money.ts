/** Whether an expression comes to an amount of money: what it is shown as. */
import type { Expression } from './expression';
import type { OperatorName } from './operators/index';
import type { Measure } from './vocabulary';

export function isMoney(expression: Expression): boolean {
  switch (expression.kind) {
    case 'aggregate':
      return !counts.has(expression.operator) && expression.measure !== null && moneyMeasures.has(expression.measure);
    case 'plus':
    case 'minus':
    case 'times':
      return isMoney(expression.left) || isMoney(expression.right);
    case 'ratio':
      return isMoney(expression.top) && !isMoney(expression.bottom);
    case 'atLeastZero':
    case 'previous':
    case 'whole':
      return isMoney(expression.of);
    case 'target':
      return expression.otherwise !== null && isMoney(expression.otherwise);
    case 'inBoth':
    case 'power':
    case 'input':
    case 'constant':
      return false;
  }
}

const moneyMeasures: ReadonlySet<Measure> = new Set<Measure>([
  ...(['value', 'bookingValue', 'weightedValue', 'costAmount', 'targetAmount'] as const),
  ...(['mrr', 'openingMrr', 'closingMrr', 'keptMrr', 'retainedMrr'] as const),
]);

const counts: ReadonlySet<OperatorName> = new Set<OperatorName>(['count', 'countValues', 'distinct']);
