/** Which account a deal is with, and which of its won deals came first. */
import { binary, call, equals, number, text, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import { firstOfEach, firstOfEachFormula, firstRowColumn, orderFormula, orderOf } from './block-columns';
import type { DealModel } from './model';
import type { Computing, DealColumn, RowColumn } from './row-column';

/** The number of the first row with the same account; blank without one. */
export const account: RowColumn = firstRowColumn('deals', 'account');

const lacks: DealColumn['lacks'] = (model) => {
  if (model.tabs.deals?.mapping.account === undefined) return 'account';
  return model.absent.has('closedDate') ? 'closedDate' : null;
};

/** Of won deals with a date and an account: the earliest has the smallest number. */
export const winOrder: DealColumn = {
  lacks,
  evaluate: ({ model, own }) => {
    const accounts = own('account');
    return Float64Array.from(model.closed, (day, row) =>
      model.outcome[row] === codes.won && !Number.isNaN(accounts[row] ?? Number.NaN)
        ? orderOf(day, model.rowNumbers[row] ?? 0)
        : Number.NaN,
    );
  },
  formula: ({ own }) => {
    const isWin = call(
      'AND',
      equals(own('outcome'), number(codes.won)),
      call('ISNUMBER', own('account')),
      call('ISNUMBER', own('closed')),
    );
    return when(isWin, orderFormula(own('closed')), text(''));
  },
  isLive: () => true,
};

/** 1 for the first won deal of an account, whatever the filters. */
export const firstWin: DealColumn = {
  lacks,
  evaluate: ({ own }) => firstOfEach(own('account'), own('winOrder')),
  formula: (cells) => firstOfEachFormula(cells, 'account', 'winOrder'),
  isLive: () => true,
};

/** On the first row of each account the day of its first win; blank where it has none, and on its other rows. */
export const firstWinDay: DealColumn = {
  lacks,
  evaluate: ({ model, own }) => {
    const accounts = own('account');
    const days = firstWinDays(model, own);
    return Float64Array.from(model.rowNumbers, (sheetRow, row) =>
      accounts[row] === sheetRow ? (days.get(sheetRow) ?? Number.NaN) : Number.NaN,
    );
  },
  formula: ({ own, whole }) => {
    const wins = [whole('account'), own('account'), whole('firstWin'), number(1)];
    const day = call('SUMIFS', whole('closed'), ...wins);
    return when(equals(own('account'), call('ROW')), when(binary('>', day, number(0)), day, text('')), text(''));
  },
  isLive: () => true,
};

/** The day of each account's first win, by the account's number. */
export function firstWinDays({ length, closed }: DealModel, own: Computing['own']): ReadonlyMap<number, number> {
  const accounts = own('account');
  const firstWins = own('firstWin');
  const days = new Map<number, number>();
  for (let row = 0; row < length; row++) {
    if (firstWins[row] === 1) days.set(accounts[row] ?? 0, closed[row] ?? Number.NaN);
  }
  return days;
}
