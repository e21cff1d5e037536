/** Whether a dialect can say a formula: every operator in it has its text there. */
import type { DialectName } from './dialects/index';
import type { AggregateFormula, Formula } from './formula';
import { operators } from './operators/index';
import type { Unsupported } from './operators/operator';

export type Written = (aggregate: AggregateFormula, dialect: DialectName) => Formula | Unsupported;

const writtenIn: Written = ({ operator, of, where }, dialect) => operators[operator].formula[dialect](of, where);

export function isSayable(formula: Formula, dialect: DialectName, written: Written = writtenIn): boolean {
  switch (formula.kind) {
    case 'aggregate':
      return !('unsupported' in written(formula, dialect));
    case 'call':
      return formula.arguments.every((argument) => isSayable(argument, dialect, written));
    case 'binary':
      return isSayable(formula.left, dialect, written) && isSayable(formula.right, dialect, written);
    case 'literal':
      return isSayable(formula.of, dialect, written);
    default:
      return true;
  }
}
