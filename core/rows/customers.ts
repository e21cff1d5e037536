/** Which account a deal is with, and which of its won deals came first. */
import { binary, call, equals, minus, number, text, times, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import { orderFormula, orderOf } from './first-of-each';
import { firstRowColumn, rowAt } from './joined-rows';
import type { Computing, DealColumn, RowColumn } from './row-column';

/** The number of the first row with the same account; blank without one. */
export const account: RowColumn = firstRowColumn('deals', 'account');

const lacks: DealColumn['lacks'] = (model) => {
  if (model.tabs.deals?.mapping.account === undefined) return 'account';
  return model.absent.has('closedDate') ? 'closedDate' : null;
};

/** Of won deals with a date and an account: the earliest has the smallest number. 0 for all others. */
export const winOrder: DealColumn = {
  lacks,
  evaluate: ({ model, own }) => {
    const accounts = own('account');
    return Float64Array.from(model.closed, (day, row) =>
      model.outcome[row] === codes.won && !Number.isNaN(day) && !Number.isNaN(accounts[row] ?? Number.NaN)
        ? orderOf(day, model.rowNumbers[row] ?? 0)
        : 0,
    );
  },
  formula: ({ own }) => {
    const isWin = call(
      'AND',
      equals(own('outcome'), number(codes.won)),
      call('ISNUMBER', own('account')),
      call('ISNUMBER', own('closed')),
    );
    return when(isWin, orderFormula(own('closed')), number(0));
  },
  isLive: () => true,
};

/** On the first row of each account the order of its first win, more than any order where it has none. */
export const firstWinOrder: DealColumn = {
  lacks,
  evaluate: ({ model, own }) => {
    const accounts = own('account');
    const first = firstWins(own);
    return Float64Array.from(model.rowNumbers, (sheetRow, row) =>
      accounts[row] === sheetRow ? (first.get(sheetRow) ?? never) : Number.NaN,
    );
  },
  // The smallest of some is what is left of "never" by the largest rest. Once for each account: once for each deal, as
  // COUNTIFS of earlier wins, took LibreOffice eighty seconds over 8,800 deals.
  formula: ({ own, bounded }) => {
    const isWin = times(equals(bounded('account'), own('account')), binary('>', bounded('winOrder'), number(0)));
    const rest = times(isWin, minus(number(never), bounded('winOrder')));
    const first = minus(number(never), call('SUMPRODUCT', call('MAX', rest)));
    return when(equals(own('account'), call('ROW')), first, text(''));
  },
  isLive: () => true,
};

/** 1 for the first won deal of an account, whatever the filters. */
export const firstWin: DealColumn = {
  lacks,
  evaluate: ({ own }) => {
    const accounts = own('account');
    const first = firstWins(own);
    return Int32Array.from(own('winOrder'), (order, row) =>
      order > 0 && first.get(accounts[row] ?? Number.NaN) === order ? 1 : 0,
    );
  },
  formula: ({ own, whole }) => {
    const isFirst = equals(rowAt(whole('firstWinOrder'), own('account')), own('winOrder'));
    return when(binary('>', own('winOrder'), number(0)), when(isFirst, number(1), number(0)), number(0));
  },
  isLive: () => true,
};

/** Later than any order. */
export const never = 1_000_000_000_000;

/** The order of each account's first win, by the account's number. */
export function firstWins(own: Computing['own']): ReadonlyMap<number, number> {
  const accounts = own('account');
  const first = new Map<number, number>();
  for (const [row, order] of own('winOrder').entries()) {
    const account = accounts[row] ?? Number.NaN;
    if (order > 0) first.set(account, Math.min(first.get(account) ?? order, order));
  }
  return first;
}
