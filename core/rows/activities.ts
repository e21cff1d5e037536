/** The activities' block: whose they were, what they were, which came first, and with whom nothing had been won yet. */

import { binary, call, equals, type Formula, number, plus, text, when } from '../language/formula';
import { activityKinds } from '../language/vocabulary';
import { numbersByRow, wholesByRow } from './by-row';
import { dateColumn, isThere, lacksTab, rowsOf } from './cell-columns';
import { earliness, earlinessFormula, firstWins } from './customers';
import { inFilterColumn, stateColumn } from './filter-columns';
import { firstOfEach, firstOfEachFormula, orderFormula, orderOf } from './first-of-each';
import { dealIndex, dealRowColumn, firstRowColumn, rowAt } from './joined-rows';
import { meaningCodes, meaningColumn, meaningFormula } from './meaning-columns';
import type { MeaningName } from './meanings';
import type { DealModel, Holdings } from './model';
import { placeColumn } from './place-columns';
import type { Computing, RowCells, RowColumn } from './row-column';

const source = 'activities';

export const activityDeal = dealRowColumn(source, ['dealId'], 'id');
/** The first deal of the activity's account. */
export const activityCustomer = dealRowColumn(source, ['account'], 'account');

const deal = { name: 'activityDeal', column: activityDeal } as const;
const customer = { name: 'activityCustomer', column: activityCustomer } as const;

export const activityRep = placeColumn(source, 'rep', 'owner', [deal]);
export const activityLocation = placeColumn(source, 'location', 'location', [deal, customer]);
export const activityPipeline = placeColumn(source, 'pipeline', 'pipeline', [deal]);

const ownAccount = firstRowColumn(source, 'account');

/** Tells accounts apart: the first activity with the same account, else the account of its deal. */
export const activityAccount: RowColumn = {
  source,
  lacks: (model) => (isThere(model, source, 'account') ? null : dealAccountLacks(model)),
  evaluate: (computing) => {
    const { model, own } = computing;
    if (isThere(model, source, 'account')) return ownAccount.evaluate(computing);
    const accounts = accountOfRow(model, own('account'));
    const deals = own('activityDeal');
    return numbersByRow(deals.length, (row) => accounts.get(deals[row] ?? 0) ?? Number.NaN);
  },
  formula: (cells) => {
    if (isThere(cells.model, source, 'account')) return ownAccount.formula(cells);
    // An empty cell handed on is 0: among cleaned values a deal without an account has one.
    const account = rowAt(cells.whole('account'), cells.own('activityDeal'));
    return when(
      binary('>', cells.own('activityDeal'), number(0)),
      when(call('ISNUMBER', account), account, text('')),
      text(''),
    );
  },
  isLive: (model, isReadable) => !isThere(model, source, 'account') || ownAccount.isLive(model, isReadable),
};

export const activityKind = meaningColumn(source, 'activityType');

/** The code of a column of meanings; 1 for every row where the tab has no such column. */
const yesUnless = (field: 'done' | 'outcome', meaning: MeaningName): RowColumn => ({
  source,
  lacks: lacksTab(source),
  evaluate: ({ model }) =>
    isThere(model, source, field)
      ? meaningCodes(model, source, meaning)
      : new Int32Array(rowsOf(model, source)).fill(1),
  formula: (cells) => (isThere(cells.model, source, field) ? meaningFormula(cells, meaning) : number(1)),
  isLive: () => true,
});

/** 0 for what is planned; where the tab does not say, all of it is done. */
export const activityDone = yesUnless('done', 'activityDone');

/** 1 where it took place; without outcomes whatever is done did. */
export const activityHeld = yesUnless('outcome', 'activityOutcome');

export const activityDate = dateColumn(source, 'date');

/** Of held meetings with an account that is known: the earliest has the smallest number. */
export const meetingOrder: RowColumn = {
  source,
  lacks: (model) => activityAccount.lacks(model) ?? activityKind.lacks(model) ?? activityDate.lacks(model),
  evaluate: ({ model, own }) => {
    const dates = own('activityDate');
    const accounts = own('activityAccount');
    const [kinds, held, done] = [own('activityKind'), own('activityHeld'), own('activityDone')];
    const sheetRows = model.tabs[source]?.rowNumbers ?? new Int32Array(0);
    return numbersByRow(sheetRows.length, (row) => {
      const isHeld = kinds[row] === activityKinds.meeting && held[row] === 1 && done[row] === 1;
      const isKnown = !Number.isNaN(accounts[row] ?? Number.NaN);
      return isHeld && isKnown ? orderOf(dates[row] ?? Number.NaN, sheetRows[row] ?? 0) : Number.NaN;
    });
  },
  formula: ({ own }) => {
    const isHeld = call(
      'AND',
      equals(own('activityKind'), number(activityKinds.meeting)),
      equals(own('activityHeld'), number(1)),
      equals(own('activityDone'), number(1)),
      call('ISNUMBER', own('activityAccount')),
      call('ISNUMBER', own('activityDate')),
    );
    return when(isHeld, orderFormula(own('activityDate')), text(''));
  },
  isLive: () => true,
};

/** 1 for the first held meeting of an account. */
export const firstMeeting: RowColumn = {
  source,
  lacks: (model) => meetingOrder.lacks(model),
  evaluate: ({ own }) => firstOfEach(own('activityAccount'), own('meetingOrder')),
  formula: (cells) => firstOfEachFormula(cells, 'activityAccount', 'meetingOrder'),
  isLive: () => true,
};

/** Contacts of every kind but meetings, demos and proposals. */
const lastOutreachKind = activityKinds.networking;

/** 1 for a contact with an account of which no deal was won by that day. Whose account is not known is nobody new. */
export const newOutreach: RowColumn = {
  source,
  lacks: (model) =>
    activityAccount.lacks(model) ??
    activityKind.lacks(model) ??
    activityDate.lacks(model) ??
    (model.absent.has('closedDate') ? { tab: 'deals', field: 'closedDate' } : null) ??
    (model.tabs.deals?.mapping.account === undefined ? { tab: 'deals', field: 'account' } : null),
  evaluate: ({ model, own }) => {
    const kinds = own('activityKind');
    const dates = own('activityDate');
    const accounts = own('activityAccount');
    const firstWin = firstWinOrders(model, own);
    return wholesByRow(rowsOf(model, source), (row) => {
      const kind = kinds[row] ?? 0;
      const isContact = kind >= 1 && kind <= lastOutreachKind && !Number.isNaN(accounts[row] ?? Number.NaN);
      return isContact && firstWin(row) <= earliness(orderOf((dates[row] ?? Number.NaN) + 1, 0)) ? 1 : 0;
    });
  },
  formula: (cells) => {
    const { own } = cells;
    const isContact = call(
      'AND',
      binary('>=', own('activityKind'), number(1)),
      binary('<=', own('activityKind'), number(lastOutreachKind)),
      call('ISNUMBER', own('activityAccount')),
      call('ISNUMBER', own('activityDate')),
    );
    const nextDay = earlinessFormula(orderFormula(plus(own('activityDate'), number(1)), number(0)));
    const isNew = when(binary('<=', firstWinFormula(cells), nextDay), number(1), number(0));
    return when(isContact, isNew, number(0));
  },
  isLive: () => true,
};

export const activityInFilter = inFilterColumn(source, {
  rep: { name: 'activityRep', column: activityRep },
  location: { name: 'activityLocation', column: activityLocation },
  pipeline: { name: 'activityPipeline', column: activityPipeline },
});

export const activityState = stateColumn(source, 'activityDate', activityDate.lacks, 'activityInFilter');

function dealAccountLacks(model: Holdings): ReturnType<RowColumn['lacks']> {
  if (model.tabs[source] === undefined) return { tab: source, field: null };
  if (activityDeal.lacks(model) !== null) return { tab: source, field: 'account' };
  return model.tabs.deals?.mapping.account === undefined ? { tab: 'deals', field: 'account' } : null;
}

/** By the account's own first deal, else by that of the activity's deal. */
const customerName = (model: DealModel): 'activityCustomer' | 'activityDeal' =>
  activityCustomer.lacks(model) === null ? 'activityCustomer' : 'activityDeal';

/** The order of the first win of each activity's account; 0 where it has none or no deal names it. */
function firstWinOrders(model: DealModel, own: Computing['own']): (row: number) => number {
  const index = dealIndex(model);
  const accounts = own('account');
  const orders = firstWins(own);
  const rows = own(customerName(model));
  return (row) => orders[accounts[index.get(rows[row] ?? 0) ?? -1] ?? -1] ?? 0;
}

function firstWinFormula({ model, own, whole }: RowCells): Formula {
  const row = own(customerName(model));
  const accountRow = rowAt(whole('account'), row);
  const order = when(call('ISNUMBER', accountRow), rowAt(whole('firstWinOrder'), accountRow), number(0));
  return when(binary('>', row, number(0)), order, number(0));
}

/** A deal's account by its sheet row. */
function accountOfRow({ rowNumbers }: DealModel, accounts: ArrayLike<number>): ReadonlyMap<number, number> {
  return new Map(Array.from(rowNumbers, (row, index) => [row, accounts[index] ?? Number.NaN]));
}
