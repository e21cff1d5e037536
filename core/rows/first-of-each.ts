/** The order of a tab's rows by their days, and which of them are the first of their account. */

import { binary, call, equals, type Formula, number, plus, text, when } from '../language/formula';
import { wholesByRow } from './by-row';
import type { Numbers, RowCells } from './row-column';
import type { RowColumnName } from './row-column-names';

/** One number that puts rows in the order of their days, those of one day in the order of the tab. */
export const orderOf = (day: number, row: number): number => day * rowsInOneDay + row;

export const orderFormula = (day: Formula, row: Formula = call('ROW')): Formula =>
  plus(binary('*', day, number(rowsInOneDay)), row);

/** More than a sheet has rows. */
const rowsInOneDay = 1_048_576 * 2;

/** Which rows are the first of their account, by an order that is blank for rows that do not count. */
export function firstOfEach(accounts: Numbers, order: Numbers): Int32Array {
  const first = new Map<number, number>();
  for (let row = 0; row < order.length; row++) {
    const account = accounts[row] ?? Number.NaN;
    const own = order[row] ?? Number.NaN;
    if (Number.isNaN(own) || Number.isNaN(account)) continue;
    first.set(account, Math.min(first.get(account) ?? own, own));
  }
  return wholesByRow(order.length, (row) => (first.get(accounts[row] ?? Number.NaN) === order[row] ? 1 : 0));
}

export const firstOfEachFormula = (
  { own, whole }: Pick<RowCells, 'own' | 'whole'>,
  account: RowColumnName,
  order: RowColumnName,
): Formula =>
  when(
    call('ISNUMBER', own(order)),
    when(
      equals(
        call('COUNTIFS', whole(account), own(account), whole(order), binary('&', text('<'), own(order))),
        number(0),
      ),
      number(1),
      number(0),
    ),
    number(0),
  );
