/** The subscriptions' block: what runs from when to when, and what each account paid at the ends of a period. */

import { binary, call, dividedBy, equals, type Formula, number, text, when } from '../language/formula';
import type { WindowedMeasure } from '../language/vocabulary';
import { edgesOf } from '../periods/edges';
import { numbersByRow } from './by-row';
import { dateColumn, dayIn, isThere, lacksField, lacksTab, rowsOf } from './cell-columns';
import { inFilterColumn } from './filter-columns';
import { dealRowColumn, firstRowColumn } from './joined-rows';
import { placeColumn } from './place-columns';
import type { Computing, RowCells, RowColumn } from './row-column';
import type { RowColumnName } from './row-column-names';
import { numbersIn } from './tab-rows';

const source = 'subscriptions';

/** The first deal of the account. */
export const subscriptionCustomer = dealRowColumn(source, ['account'], 'account');

const customer = { name: 'subscriptionCustomer', column: subscriptionCustomer } as const;

/** The account's first deal tells where it is, but not whose it is now. */
export const subscriptionRep = placeColumn(source, 'rep', 'owner', []);
export const subscriptionLocation = placeColumn(source, 'location', 'location', [customer]);
export const subscriptionAccount = firstRowColumn(source, 'account');
export const subscriptionStart = dateColumn(source, 'start');

/** A day after all others: what has no end runs on. 31 December 9999. */
const never = 2_958_465;

/** The first day on which it does not run any more. */
export const subscriptionEnd: RowColumn = {
  source,
  lacks: lacksTab(source),
  evaluate: ({ model }) => {
    const ends = numbersIn(model.tabs[source], 'end');
    return numbersByRow(rowsOf(model, source), (row) => {
      const end = ends?.[row] ?? Number.NaN;
      return Number.isNaN(end) ? never : Math.floor(end);
    });
  },
  formula: ({ model, raw }) => (isThere(model, source, 'end') ? dayIn(raw('end'), number(never)) : number(never)),
  isLive: (model, isReadable) => !isThere(model, source, 'end') || isReadable('end'),
};

/** Per month: a yearly amount is a twelfth. */
export const mrr: RowColumn = {
  source,
  lacks: lacksField(source, 'amount'),
  evaluate: ({ model }) => {
    const amounts = numbersIn(model.tabs[source], 'amount') ?? new Float64Array(0);
    const months = numbersIn(model.tabs[source], 'intervalMonths');
    return amounts.map((amount, row) => {
      const interval = months?.[row] ?? Number.NaN;
      return amount / (interval > 0 ? interval : 1);
    });
  },
  formula: ({ model, raw }) => {
    const amount = raw('amount');
    if (!hasIntervals(model)) return when(call('ISNUMBER', amount), amount, text(''));
    const months = raw('intervalMonths');
    const monthly = when(
      call('ISNUMBER', months),
      when(binary('>', months, number(0)), dividedBy(amount, months), amount),
      amount,
    );
    return when(call('ISNUMBER', amount), monthly, text(''));
  },
  isLive: (model, isReadable) =>
    isReadable('amount') && (hasIntervals(model) ? isReadable('intervalMonths') : isMonthly(model)),
};

const hasIntervals = (model: Computing['model']): boolean => model.tabs[source]?.mapping.intervalMonths !== undefined;

/** Without a column of intervals what they are may have been found out otherwise, which a formula cannot. */
const isMonthly = (model: Computing['model']): boolean =>
  (numbersIn(model.tabs[source], 'intervalMonths') ?? new Float64Array(0)).every((months) => months === 1);

export const subscriptionInFilter = inFilterColumn(source, {
  rep: { name: 'subscriptionRep', column: subscriptionRep },
  location: { name: 'subscriptionLocation', column: subscriptionLocation },
});

const lacksCustomers: RowColumn['lacks'] = (model) =>
  subscriptionAccount.lacks(model) ?? mrr.lacks(model) ?? subscriptionStart.lacks(model);

/** On the first row of each account what all its subscriptions brought on that day; blank on its other rows. */
const mrrOnDay = (window: 'current' | 'previous' | 'yearAgo', edge: 'opening' | 'closing'): RowColumn => ({
  source,
  lacks: lacksCustomers,
  evaluate: (computing) => {
    const { model, own, windows, today } = computing;
    const day = edgesOf(windows[window], windows.all && window === 'current', today)[edge];
    const [accounts, starts, ends] = [own('subscriptionAccount'), own('subscriptionStart'), own('subscriptionEnd')];
    const [amounts, included] = [own('mrr'), own('subscriptionInFilter')];
    const rows = model.tabs[source]?.rowNumbers ?? new Int32Array(0);
    const totals = new Map<number, number>();
    for (let row = 0; row < rows.length; row++) {
      const amount = amounts[row] ?? Number.NaN;
      const runs = (starts[row] ?? Number.NaN) <= day && (ends[row] ?? 0) > day;
      if (!runs || included[row] !== 1 || Number.isNaN(amount)) continue;
      const account = accounts[row] ?? Number.NaN;
      totals.set(account, (totals.get(account) ?? 0) + amount);
    }
    return Float64Array.from(rows, (row, index) => (accounts[index] === row ? (totals.get(row) ?? 0) : Number.NaN));
  },
  formula: (cells) => {
    const { own, whole, setup } = cells;
    const day = setup.window(window, edge);
    const paid = call(
      'SUMIFS',
      ...[whole('mrr'), whole('subscriptionAccount'), own('subscriptionAccount')],
      ...[whole('subscriptionInFilter'), number(1)],
      ...[whole('subscriptionStart'), binary('&', text('<='), day)],
      ...[whole('subscriptionEnd'), binary('&', text('>'), day)],
    );
    return when(equals(own('subscriptionAccount'), call('ROW')), paid, text(''));
  },
  isLive: () => true,
});

/** What was paid at the start and still is, never more than either. */
const keptOf = (opening: RowColumnName, closing: RowColumnName): RowColumn => ({
  source,
  lacks: lacksCustomers,
  evaluate: ({ own }) =>
    Float64Array.from(own(opening), (before, row) => Math.min(before, own(closing)[row] ?? Number.NaN)),
  formula: ({ own }) => onFirstRow(own, opening, call('MIN', own(opening), own(closing))),
  isLive: () => true,
});

/** What those who paid at the start pay at the end, however much more. */
const retainedOf = (opening: RowColumnName, closing: RowColumnName): RowColumn => ({
  source,
  lacks: lacksCustomers,
  evaluate: ({ own }) =>
    Float64Array.from(own(opening), (before, row) => (before > 0 ? (own(closing)[row] ?? Number.NaN) : before * 0)),
  formula: ({ own }) => onFirstRow(own, opening, when(binary('>', own(opening), number(0)), own(closing), number(0))),
  isLive: () => true,
});

const onFirstRow = (own: RowCells['own'], opening: RowColumnName, then: Formula): Formula =>
  when(call('ISNUMBER', own(opening)), then, text(''));

type Ending = '' | 'Before' | 'YearAgo';

const columnsOf = <End extends Ending>(end: End, window: 'current' | 'previous' | 'yearAgo') => {
  const name = <Measure extends WindowedMeasure>(measure: Measure): `${Measure}${End}` => `${measure}${end}`;
  return {
    opening: mrrOnDay(window, 'opening'),
    closing: mrrOnDay(window, 'closing'),
    kept: keptOf(name('openingMrr'), name('closingMrr')),
    retained: retainedOf(name('openingMrr'), name('closingMrr')),
  };
};

const now = columnsOf('', 'current');
const before = columnsOf('Before', 'previous');
const yearAgo = columnsOf('YearAgo', 'yearAgo');

/** By the names they have on the rows tab. */
export const customerColumns = {
  openingMrr: now.opening,
  closingMrr: now.closing,
  keptMrr: now.kept,
  retainedMrr: now.retained,
  openingMrrBefore: before.opening,
  closingMrrBefore: before.closing,
  keptMrrBefore: before.kept,
  retainedMrrBefore: before.retained,
  openingMrrYearAgo: yearAgo.opening,
  closingMrrYearAgo: yearAgo.closing,
  keptMrrYearAgo: yearAgo.kept,
  retainedMrrYearAgo: yearAgo.retained,
} as const;
