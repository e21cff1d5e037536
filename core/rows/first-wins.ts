/**
 * When each account was won first. To look for that in all rows, once for each account, takes minutes where there are thousands
 * of them, so the row it stood in is written down when the dashboard is built. It is never trusted: each win looks whether the
 * one its account is known for is still there and no later, and accounts for which that fails are searched. New wins, other
 * outcomes and sorted rows change the figures as if nothing had been written down.
 */
import {
  binary,
  call,
  equals,
  type Formula,
  minus,
  number,
  type RangeReference,
  text,
  times,
  when,
} from '../language/formula';
import { rowsAsBuilt } from './as-built';
import { numbersByRow } from './by-row';
import { firstWins, lacksWins } from './customers';
import { rowAt } from './joined-rows';
import type { AsBuiltDealColumn, DealColumn, RowCells } from './row-column';

/**
 * Not into Excel itself: a dashboard of any number of deals is written there in the same few requests, and this is as long as the
 * deals are many. Not in the embedded engine, which computes both sides of every IF, and so would search whatever is known.
 */
const isIn: DealColumn['isIn'] = (dialect) => dialect === 'xlsx' || dialect === 'sheets';

/** On the first row of each account the row of its first win; blank where it had none. */
export const firstWinRow: AsBuiltDealColumn = {
  lacks: lacksWins,
  evaluate: ({ model, own }) => {
    const rows = rowsAsBuilt(model.rowNumbers, own('account'), own('firstWin'));
    return numbersByRow(model.length, (row) => rows.get(model.rowNumbers[row] ?? 0) ?? Number.NaN);
  },
  asBuilt: { at: 'account', where: 'firstWin' },
  isIn,
};

/** The account of a win that is earlier than the one known, or the only one. When the dashboard is built there is none. */
export const unforeseenWin: DealColumn = {
  lacks: lacksWins,
  evaluate: ({ model }) => numbersByRow(model.length, () => Number.NaN),
  formula: (cells) => {
    const { own, whole } = cells;
    const known = rowAt(whole('firstWinRow'), own('account'));
    const isForeseen = binary('>=', rowAt(whole('winOrder'), known), own('winOrder'));
    const unforeseen = whenOfAccount(cells, known, when(isForeseen, text(''), own('account')), own('account'));
    return when(binary('>', own('winOrder'), number(0)), unforeseen, text(''));
  },
  isLive: () => true,
  isIn,
};

/** In the first rows of the tab the accounts of unforeseen wins; blank in all others. */
export const searchedAccount: DealColumn = {
  lacks: lacksWins,
  evaluate: unforeseenWin.evaluate,
  formula: ({ bounded }) => {
    const wins = bounded('unforeseenWin');
    const place = minus(call('ROW'), number(wins.firstRow));
    const account = call('IFERROR', call('SMALL', wins, place), text(''));
    return when(binary('<=', place, number(listed)), account, text(''));
  },
  isLive: () => true,
  isIn,
};

/** On the first row of each account the order of its first win, 0 where it has none. */
export const firstWinOrder: DealColumn = {
  lacks: lacksWins,
  evaluate: ({ model, own }) => {
    const accounts = own('account');
    const first = firstWins(own);
    return numbersByRow(model.length, (row) => {
      const sheetRow = model.rowNumbers[row] ?? 0;
      return accounts[row] === sheetRow ? (first[sheetRow] ?? 0) : Number.NaN;
    });
  },
  formula: (cells) => {
    const { own } = cells;
    const searched = searchedOrder(cells);
    const found = cells.has('firstWinRow') ? when(isSearched(cells), searched, knownOrder(cells)) : searched;
    return when(equals(own('account'), call('ROW')), found, text(''));
  },
  isLive: () => true,
};

/** The largest of the account’s numbers. In the embedded engine a product of two columns takes ten times as long as MAXIFS. */
function searchedOrder({ dialect, own, bounded }: RowCells): Formula {
  const [accounts, orders] = [bounded('account'), bounded('winOrder')];
  if (dialect === 'embedded') return call('MAXIFS', orders, accounts, own('account'));
  return call('SUMPRODUCT', call('MAX', times(equals(accounts, own('account')), orders)));
}

/** One more account than these, and all are searched: rows were sorted, or the dashboard was built long ago. */
const mostSearched = 20;

const listed = mostSearched + 1;

function isSearched({ own, bounded }: RowCells): Formula {
  const accounts = bounded('searchedAccount');
  const list: RangeReference = { ...accounts, lastRow: Math.min(accounts.lastRow, accounts.firstRow + listed - 1) };
  return call(
    'OR',
    binary('>', call('COUNT', list), number(mostSearched)),
    binary('>', call('COUNTIF', list, own('account')), number(0)),
  );
}

const knownOrder = (cells: RowCells): Formula => {
  const known = cells.own('firstWinRow');
  return whenOfAccount(cells, known, rowAt(cells.whole('winOrder'), known), number(0));
};

/** `then` where the row is known and still that of a deal with this row’s account. */
function whenOfAccount({ own, whole }: RowCells, row: Formula, then: Formula, otherwise: Formula): Formula {
  const isOfAccount = equals(rowAt(whole('account'), row), own('account'));
  return when(call('ISNUMBER', row), when(isOfAccount, then, otherwise), otherwise);
}
