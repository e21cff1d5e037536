/** Functions that read row by row: what they count, what they leave out, and whose order does not matter. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isRange } from '../../core/functions/arguments';
import type { Argument } from '../../core/functions/custom-function';
import { answer, column, exampleOf } from './apply';
import { isColumnKind, type Signature, signatures } from './signatures';

const nothing = undefined;
const january = ['2026-01-01', '2026-01-31'] as const;

describe('deals', () => {
  it.each<readonly [string, string, readonly Argument[], number | string]>([
    ['only won ones are sales', 'REVENUE', [column(100, 200, 50), column('Won', 'Lost', 'Open')], 100],
    ['in Indonesian', 'BOOKINGS', [column(100, 200, 50), column('Menang', 'Kalah', 'Menang')], 150],
    ['without statuses all are', 'REVENUE', [column('Value', 100, null, 50)], 150],
    ['a header over both', 'REVENUE', [column('Value', 100, 50), column('Status', 'Won', 'Lost')], 100],
    ['a status not known is no sale', 'REVENUE', [column(100, 50), column('Won', 'Perhaps')], 100],
    ['no sales: 0', 'REVENUE', [column(100), column('Lost')], 0],
    ['nothing at all: 0', 'REVENUE', [column(null, null)], 0],
    ['sales without a value', 'REVENUE', [column(null, null), column('Won', 'Won')], 'no-values'],
    ['refunds are subtracted', 'REVENUE', [column(100, -30)], 70],
    ['the year by its days', 'ANNUAL_REVENUE', [column(1, 2, 4), column(46_022.9, 46_023, 46_387.9), 2026], 6],
    ['date cells', 'ANNUAL_REVENUE', [column(1, 2), column({ date: 46_023.5 }, { date: 45_000 }), 2026], 1],
    ['no deals that year: 0', 'ANNUAL_REVENUE', [column(1, 2), column(46_023, null), 2020], 0],
    ['by value', 'LOCATION_SHARE', [column('A', 'B', 'a '), 'A', column(100, 100, 200)], 0.75],
    ['won ones', 'LOCATION_SHARE', [column('A', 'B', 'A'), 'A', nothing, column('Won', 'Won', 'Lost')], 0.5],
    ['a header', 'LOCATION_SHARE', [column('Location', 'A', 'B'), 'A'], 0.5],
    ['blank rows are not there', 'LOCATION_SHARE', [column('A', 'B', null, ''), 'A'], 0.5],
    ['nowhere', 'LOCATION_SHARE', [column('A', 'B'), 'C'], 0],
    ['no sales', 'LOCATION_SHARE', [column(null), 'C'], 'zero-denominator'],
    ['won upsells', 'UPSELL_COUNT', [column('Upsell', 'Upgrade', 'New'), column('Won', 'Lost', 'Won')], 1],
    ['cross-sells are none', 'UPSELL_COUNT', [column('Cross-sell', 'cross selling', null)], 0],
    ['spellings', 'CROSS_SELL_COUNT', [column('Jenis', 'Cross sell', 'Crosssell', 'Penjualan silang')], 3],
    [
      'the first sale is all of the first day',
      'AVERAGE_FIRST_SALE',
      [column('A', 'A', 'B'), column(46_000.2, 46_000.8, 46_001), column(100, 50, 250)],
      200,
    ],
    [
      'the first won one',
      'AVERAGE_FIRST_SALE',
      [column('A', 'A'), column(46_000, 46_005), column(100, 50), column('Lost', 'Won')],
      50,
    ],
    ['nobody bought', 'AVERAGE_FIRST_SALE', [column(null), column(null), column(null)], 'no-values'],
    ['mean', 'SALES_CYCLE_LENGTH', [column(46_000, 46_000, 46_000), column(46_010, 46_020, 46_060)], 30],
    ['p75', 'SALES_CYCLE_LENGTH', [column(1, 1, 1), column(11, 21, 61), nothing, 'p75'], 40],
    ['calendar days', 'SALES_CYCLE_LENGTH', [column(46_000.9), column(46_001.1)], 1],
    ['closed before created', 'SALES_CYCLE_LENGTH', [column(46_000, 46_000), column(46_004, 45_000)], 4],
    ['open ones have none', 'SALES_CYCLE_LENGTH', [column(46_000), column(null)], 'no-values'],
    [
      'won only',
      'SALES_CYCLE_LENGTH',
      [column(46_000, 46_000), column(46_004, 46_400), column('Won', 'Lost'), 'rata-rata'],
      4,
    ],
  ])('%s: %s', (_, id, args, wanted) => expect(answer(id, ...args)).toBe(wanted));
});

describe('activities', () => {
  const days = column('2025-12-31', '2026-01-01', '2026-01-31 23:59', '2026-02-01', null);
  const same = (type: string) => column(type, type, type, type, type);

  it('the last day is in the period, whatever the hour; a blank day is in none', () => {
    expect(answer('CALLS', same('Call'), days, ...january)).toBe(2);
  });

  it.each([
    ['CALLS', ['Call', 'Phone call', 'Telepon keluar', 'cold-call', 'Panggilan']],
    ['EMAILS', ['E-mail', 'Email', 'Surel', 'Follow-up mail']],
    ['PROPOSALS_SENT', ['Proposal', 'Kirim penawaran', 'Proposal via email']],
    ['DEMOS', ['Demo', 'Product demo', 'Demo call', 'Demonstrasi']],
  ] as const)('%s knows its words, and no others', (id, words) => {
    const others = column('Lunch', 'Note', 'Task', null, 'Callback list of the whole team, email them');
    for (const word of words) expect(answer(id, word, '2026-01-05', ...january), word).toBe(1);
    expect(answer(id, others, column(46_030, 46_030, 46_030, 46_030, 46_030), ...january)).toBe(0);
  });

  it('where outcomes are given only those held count', () => {
    const outcomes = column('Held', 'No show', 'Selesai', null, 'Tidak terlaksana');
    const all = column(46_030, 46_030, 46_030, 46_030, 46_030);
    expect(answer('DEMOS', same('Demo'), all, ...january, outcomes)).toBe(2);
    expect(answer('DEMOS', same('Demo'), all, ...january)).toBe(5);
    expect(answer('DEMOS', 'Demo', 46_030, ...january, true)).toBe(1);
    expect(answer('DEMOS', 'Demo', 46_030, ...january, 'Cancelled, done')).toBe(0);
  });

  it('the first held meeting of an account counts once, in its period', () => {
    const accounts = column('A', 'a ', 'B', 'C', null);
    const outcomes = column('No show', 'Done', 'Done', 'Done', 'Done');
    const met = column(46_023, 46_060, 46_030, 46_000, 46_030);
    expect(answer('FIRST_MEETINGS', accounts, same('Rapat'), met, ...january, outcomes)).toBe(1);
    expect(answer('FIRST_MEETINGS', accounts, same('Rapat'), met, ...january)).toBe(2);
  });

  it('outreach is to accounts that have not bought before that day', () => {
    const contacts = column('A', 'A', 'B', 'C');
    const on = column('2026-01-05', '2026-01-20', '2026-01-05', '2026-03-01');
    expect(answer('NEW_OUTREACH', contacts, on, column(null, '2026-01-10', '2025-01-01', null), ...january)).toBe(1);
  });
});

describe('customers', () => {
  it('a customer is new once, on the day of the first win', () => {
    expect(answer('NEW_CUSTOMERS', column('A', 'A', 'B'), column(46_000, 46_030, 46_030), ...january)).toBe(1);
  });

  it('who joined and left in the period was not there at the start; who kept one subscription has not left', () => {
    const names = column('A', 'A', 'B', 'C', 'D');
    const starts = column(45_000, 45_000, 45_000, 46_030, 45_000);
    const ends = column(46_030, null, 46_030, 46_035, 46_010);
    expect(answer('CUSTOMER_CHURN', names, starts, ends, ...january)).toBe(1 / 2);
    expect(answer('CUSTOMER_CHURN', column('A'), column(46_030), column(null), ...january)).toBe('zero-denominator');
  });

  it('the two-year contract of 24,000 is MRR 1,000 and ARR 12,000, on its last day too', () => {
    const mrr = (asOf: string) => answer('MRR_FROM_SUBSCRIPTIONS', 24_000, 24, '2026-01-01', '2027-12-31', asOf);
    expect(['2025-12-31', '2026-01-01', '2027-12-31', '2028-01-01'].map(mrr)).toEqual([0, 1000, 1000, 0]);
    expect(answer('ARR', mrr('2026-06-30'))).toBe(12_000);
    expect(answer('MRR_FROM_SUBSCRIPTIONS', 24_000, null, '2026-01-01', null, '2026-06-30')).toBe('zero-denominator');
    expect(answer('MRR_FROM_SUBSCRIPTIONS', 24_000, -1, '2026-01-01', null, '2026-06-30')).toBe('negative');
  });

  it('answers take hours; what was never answered is no 0', () => {
    const received = column(46_000, 46_000.5, 46_001, null);
    const responded = column(46_000 + 1 / 24, 46_000.5 + 3 / 24, null, null);
    expect(answer('RESPONSE_TIME', received, responded)).toBe(2);
    expect(answer('RESPONSE_TIME', received, responded, 'p75')).toBe(2.5);
    expect(answer('RESPONSE_WITHIN', received, responded, 1)).toBe(1 / 3);
    expect(answer('NEVER_ANSWERED', received, responded)).toBe(1 / 3);
    expect(answer('RESPONSE_TIME', column(46_000), column(45_999))).toBe('no-values');
    expect(answer('RESPONSE_WITHIN', column(46_000), column(45_999), 1)).toBe('zero-denominator');
  });
});

/** Whose example has columns of several rows; STALE_DEALS says which row, and so must change with them. */
const byRows = signatures.filter(
  ({ id, parameters }) =>
    id !== 'STALE_DEALS' &&
    parameters.some(({ kind }, place) => isColumnKind(kind) && rowsOf(exampleOf(id)[place]) > 1),
);

it('the order of the rows does not matter', () => {
  expect(byRows.length).toBeGreaterThan(20);
  for (const { id, parameters } of byRows) {
    const example = exampleOf(id);
    const wanted = answer(id, ...example);
    const length = Math.max(
      ...example.map((argument, place) => (isColumnOf(parameters, place) ? rowsOf(argument) : 0)),
    );
    const places = Array.from({ length }, (_, row) => row);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: length }), (order) => {
        const shuffled = example.map((argument, place) =>
          isRange(argument) && isColumnOf(parameters, place)
            ? order.flatMap((row) => argument.slice(row, row + 1))
            : argument,
        );
        expect(answer(id, ...shuffled), id).toEqual(wanted);
      }),
      { numRuns: 20 },
    );
  }
});

function isColumnOf(parameters: Signature['parameters'], place: number): boolean {
  const kind = parameters[place]?.kind;
  return kind !== undefined && isColumnKind(kind);
}

function rowsOf(argument: Argument): number {
  return isRange(argument) ? argument.length : 0;
}
