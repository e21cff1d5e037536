/** Which account a deal is with, and which of its won deals came first. */
import { binary, call, equals, type Formula, minus, number, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import { orderFormula, orderOf } from './first-of-each';
import { firstRowColumn, rowAt } from './joined-rows';
import type { Computing, DealColumn, Numbers, RowColumn } from './row-column';

/** The number of the first row with the same account; blank without one. */
export const account: RowColumn = firstRowColumn('deals', 'account');

/** What wins in their order need: with whom a deal is, and when it closed. */
export const lacksWins: DealColumn['lacks'] = (model) => {
  if (model.tabs.deals?.mapping.account === undefined) return 'account';
  return model.absent.has('closedDate') ? 'closedDate' : null;
};

/**
 * Of won deals with a date and an account: the earliest has the largest number. 0 for all others, so that the first win is
 * the largest of an account's numbers, with none to be left out.
 */
export const winOrder: DealColumn = {
  lacks: lacksWins,
  evaluate: ({ model, own }) => {
    const accounts = own('account');
    const orders = new Float64Array(model.length);
    for (let row = 0; row < orders.length; row++) {
      if (model.outcome[row] !== codes.won) continue;
      const day = model.closed[row] ?? Number.NaN;
      if (Number.isNaN(day) || Number.isNaN(accounts[row] ?? Number.NaN)) continue;
      orders[row] = earliness(orderOf(day, model.rowNumbers[row] ?? 0));
    }
    return orders;
  },
  formula: ({ own }) => {
    const isWin = call(
      'AND',
      equals(own('outcome'), number(codes.won)),
      call('ISNUMBER', own('account')),
      call('ISNUMBER', own('closed')),
    );
    return when(isWin, earlinessFormula(orderFormula(own('closed'))), number(0));
  },
  isLive: () => true,
};

/** 1 for the first won deal of an account, whatever the filters. */
export const firstWin: DealColumn = {
  lacks: lacksWins,
  evaluate: ({ own }) => {
    const accounts = own('account');
    const first = firstWins(own);
    const orders = own('winOrder');
    const isFirst = new Int32Array(orders.length);
    for (let row = 0; row < isFirst.length; row++) {
      const order = orders[row] ?? 0;
      if (order > 0 && first[accounts[row] ?? 0] === order) isFirst[row] = 1;
    }
    return isFirst;
  },
  formula: ({ own, whole }) => {
    const isFirst = equals(rowAt(whole('firstWinOrder'), own('account')), own('winOrder'));
    return when(binary('>', own('winOrder'), number(0)), when(isFirst, number(1), number(0)), number(0));
  },
  isLive: () => true,
};

/** Later than any order. */
const never = 1_000_000_000_000;

/** Of two orders the earlier has the larger number. */
export const earliness = (order: number): number => never - order;

export const earlinessFormula = (order: Formula): Formula => minus(number(never), order);

/** The order of an account's first win, at the account's number; 0 where it has none. */
export function firstWins(own: Computing['own']): Float64Array {
  const accounts = own('account');
  const orders = own('winOrder');
  // Accounts are numbers of rows: over a million rows an array takes a thirtieth of what a Map does.
  const first = new Float64Array(1 + largestOf(accounts));
  for (let row = 0; row < orders.length; row++) {
    const order = orders[row] ?? 0;
    const account = accounts[row] ?? 0;
    if (order > (first[account] ?? 0)) first[account] = order;
  }
  return first;
}

/** Blanks are none; 0 where there is none. */
function largestOf(numbers: Numbers): number {
  let largest = 0;
  for (let row = 0; row < numbers.length; row++) {
    const number = numbers[row] ?? 0;
    if (number > largest) largest = number;
  }
  return largest;
}
