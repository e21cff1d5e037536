/** How many different numbers a column has: accounts, not deals. Blanks are none of them. No rows: 0. */
import { success } from '../../result';
import {
  binary,
  type ColumnReference,
  type Criterion,
  call,
  equals,
  type Formula,
  number,
  type RangeReference,
  text,
  when,
} from '../formula';
import { numberSet } from './number-set';
import { conditionArray, everywhere, type Operator } from './operator';

export const distinct: Operator = {
  evaluate(measured) {
    const numbers = measured.numbers();
    const met = numberSet(numbers.length);
    let different = 0;
    for (let place = 0; place < numbers.length; place++) if (met.add(numbers[place] ?? 0)) different++;
    return success(different);
  },
  formula: everywhere((of, where) =>
    when(hasNone(of, where), number(0), call('SUM', when(occursIn(of, where), number(1), number(0)))),
  ),
  absences: () => [],
  array: true,
};

/** Whether each class occurs among the values of the rows; of equal classes one does. Texts are neither values nor classes. */
export const occursIn = (
  of: ColumnReference | RangeReference,
  where: readonly Criterion[],
  classes: Formula = of,
): Formula => binary('>', call('FREQUENCY', when(conditionArray(where, of), of, text('')), classes), number(0));

/** LibreOffice finds no frequencies among no numbers: that is an error there. */
export const hasNone = (of: ColumnReference | RangeReference, where: readonly Criterion[]): Formula =>
  equals({ kind: 'aggregate', operator: 'countValues', of, where }, number(0));
