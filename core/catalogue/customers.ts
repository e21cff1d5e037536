/** Customers: how many are new, and what they buy. */
import type { Kpi } from '../kpi';
import { distinct, mean, ratio } from '../language/expression';
import { newCustomers, wonValue } from './parts';

export const customers = [
  {
    id: 'NEW_CUSTOMERS',
    name: { en: 'New customers', id: 'Pelanggan baru' },
    about: {
      en: 'Number of accounts whose first won deal falls in the period.',
      id: 'Jumlah akun yang transaksi menang pertamanya jatuh dalam periode.',
    },
    unit: 'count',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P4',
    value: newCustomers,
    example: {
      deals: [
        { outcome: 'won', account: 'Maju', closed: '2026-01-10' },
        { outcome: 'won', account: 'Maju', closed: '2026-02-05' },
        { outcome: 'won', account: 'Sinar', closed: '2026-02-12' },
        { outcome: 'won', account: 'Jaya', closed: '2026-02-20' },
        { outcome: 'lost', account: 'Abadi', closed: '2026-02-21' },
      ],
      period: '2026-02',
      value: 2,
    },
  },

  {
    id: 'AVERAGE_FIRST_SALE',
    name: { en: 'Average first sale', id: 'Rata-rata penjualan pertama' },
    about: {
      en: 'Value of the first won deals of accounts divided by the number of those that have a value.',
      id: 'Nilai transaksi menang pertama tiap akun dibagi jumlah transaksi tersebut yang punya nilai.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'Q8',
    value: mean('value', 'firstWins'),
    example: {
      deals: [
        { outcome: 'won', value: 100, account: 'Maju', closed: '2026-01-10' },
        { outcome: 'won', value: 900, account: 'Maju', closed: '2026-03-05' },
        { outcome: 'won', value: 300, account: 'Sinar', closed: '2026-02-12' },
      ],
      period: '2026',
      value: 200,
    },
  },

  {
    id: 'REVENUE_PER_CUSTOMER',
    name: { en: 'Revenue per customer', id: 'Pendapatan per pelanggan' },
    about: {
      en: 'Won value divided by the number of different accounts that won deals are with.',
      id: 'Nilai menang dibagi jumlah akun berbeda yang transaksinya menang.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P3',
    value: ratio(wonValue, distinct('account', 'won')),
    // The article's 3,000,000 from 3,000 customers, a thousandth of it.
    example: {
      deals: [
        { outcome: 'won', value: 700, account: 'Maju' },
        { outcome: 'won', value: 800, account: 'Maju' },
        { outcome: 'won', value: 1000, account: 'Sinar' },
        { outcome: 'won', value: 500, account: 'Jaya' },
      ],
      value: 1000,
    },
  },
] as const satisfies readonly Kpi[];
