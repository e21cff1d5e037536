/** Functions over the rows of customers and subscriptions: NEW_CUSTOMERS, CUSTOMER_CHURN, MRR_FROM_SUBSCRIPTIONS */
import { failure, success } from '../result';
import { labelKey } from '../table/labels';
import type { CustomFunction } from './custom-function';
import { daysBetween, firstDays, salesIn } from './kept-rows';
import { quotient } from './number-function';
import { rowFunction } from './row-function';
import { dates, day, labels, type NumberColumn, numbers } from './row-parameter';
import { statuses } from './sales-parameters';

const start = day('start', { en: 'First day of the period.', id: 'Hari pertama periode.' });
const end = day('end', { en: 'Last day of the period, included.', id: 'Hari terakhir periode, ikut dihitung.' });
const starts = dates('starts', { en: 'The first day of each subscription.', id: 'Hari pertama tiap langganan.' });
const ends = dates('ends', {
  en: 'The last day of each; blank where it goes on.',
  id: 'Hari terakhir tiap langganan; kosong bila masih berjalan.',
});
export const customerRowFunctions = [
  rowFunction({
    id: 'NEW_CUSTOMERS',
    about: {
      en: 'Accounts whose first win falls in the period.',
      id: 'Akun yang kemenangan pertamanya jatuh dalam periode.',
    },
    parameters: [
      labels('accounts', { en: 'The account of each won deal.', id: 'Akun tiap transaksi menang.' }),
      dates('won_dates', { en: 'The day each deal was won.', id: 'Tanggal menang tiap transaksi.' }),
      start,
      end,
      statuses,
    ],
    example: {
      arguments: [
        [['A'], ['B'], ['A']],
        [['2025-12-01'], ['2026-01-31'], ['2026-01-05']],
        ...['2026-01-01', '2026-01-31', undefined],
      ],
      value: 1,
    },
    compute: (given) => {
      const isIn = daysBetween(given.start, given.end);
      if (!isIn.ok) return isIn;
      return success(
        [...firstDays(given.accounts, given.won_dates, salesIn(given.statuses)).values()].filter(isIn.value).length,
      );
    },
  }),
  rowFunction({
    id: 'CUSTOMER_CHURN',
    about: {
      en: 'Share of the customers at the start of the period who left in it, with all of their subscriptions.',
      id: 'Bagian pelanggan di awal periode yang pergi selama periode, dengan semua langganannya.',
    },
    parameters: [
      labels('customers', { en: 'The customer of each subscription.', id: 'Pelanggan tiap langganan.' }),
      starts,
      ends,
      start,
      end,
    ],
    example: {
      arguments: [
        [['A'], ['B'], ['C'], ['D']],
        [['2025-01-01'], ['2025-01-01'], ['2025-01-01'], ['2026-01-10']],
        [['2026-01-31'], [null], ['2026-02-01'], ['2026-01-20']],
        '2026-01-01',
        '2026-01-31',
      ],
      value: 1 / 3,
    },
    compute: (given) => {
      const isIn = daysBetween(given.start, given.end);
      if (!isIn.ok) return isIn;
      const present = new Set<string>();
      const remaining = new Set<string>();
      for (const [row, name] of given.customers.entries()) {
        const customer = labelKey(name);
        const from = given.starts[row] ?? Number.NaN;
        const to = given.ends[row] ?? Number.NaN;
        if (customer === '' || Number.isNaN(from)) continue;
        if (from < given.start && !(to < given.start)) present.add(customer);
        if (from <= given.end && !(to <= given.end)) remaining.add(customer);
      }
      const left = [...present].filter((customer) => !remaining.has(customer)).length;
      return quotient(left, { customers: present.size });
    },
  }),
  rowFunction({
    id: 'MRR_FROM_SUBSCRIPTIONS',
    about: {
      en: 'Monthly recurring revenue of the subscriptions that run on a day: Σ amount ÷ months of its interval.',
      id: 'Pendapatan berulang bulanan dari langganan yang berjalan: Σ nilai ÷ bulan per tagihan.',
    },
    parameters: [
      numbers('amounts', { en: 'What each is billed per interval.', id: 'Tagihan tiap langganan per interval.' }),
      numbers('interval_months', {
        en: 'Months an amount is for: 1, 12, 24.',
        id: 'Berapa bulan untuk nilai itu: 1, 12, 24.',
      }),
      starts,
      ends,
      day('as_of', { en: 'The day that is looked at.', id: 'Hari yang dilihat.' }),
    ],
    example: { arguments: [24_000, 24, '2026-01-01', '2027-12-31', '2026-06-30'], value: 1000 },
    compute: (given) => {
      let sum = 0;
      for (const [row, amount] of given.amounts.entries()) {
        if (Number.isNaN(amount) || !isRunning(given.starts, given.ends, row, given.as_of)) continue;
        const months = given.interval_months[row] ?? Number.NaN;
        if (Number.isNaN(months)) return failure('zero-denominator', { name: 'interval_months' });
        const monthly = quotient(amount, { interval_months: months });
        if (!monthly.ok) return monthly;
        sum += monthly.value;
      }
      return success(sum);
    },
  }),
] as const satisfies readonly CustomFunction[];

/** From its first day to its last, both included. */
function isRunning(from: NumberColumn, to: NumberColumn, row: number, on: number): boolean {
  return (from[row] ?? Number.NaN) <= on && !((to[row] ?? Number.NaN) < on);
}
