/** Which account a deal is with, and which of its won deals came first. */
import { call, equals, number, text, when } from '../language/formula';
import { codes } from '../language/vocabulary';
import { firstOfEach, firstOfEachFormula, firstRowColumn, orderFormula, orderOf } from './block-columns';
import type { DealColumn, RowColumn } from './row-column';

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
