/** What winning a customer costs, and what one is worth. */
import type { Kpi } from '../kpi';
import { input, ratio, sum, times } from '../language/expression';
import { customers } from './example-rows';
import { arpa, churnRate, newCustomers, profitMargin } from './parts';

const cac = ratio(sum('costAmount', 'acquisitionCosts'), newCustomers);

/** Revenue of a month and churn of a period: both for one month, as far as churn is spread evenly over it. */
const lifetimeValue = ratio(times(arpa, input('months')), churnRate);
const lifetimeMargin = times(lifetimeValue, profitMargin);

// One of twenty customers who pay 100 a month leaves in January: 5 %, so that one stays for 20 months.
const oneOfTwentyLeaves = [
  ...customers(19),
  { account: 'Customer 20', amount: 100, start: '2025-03-01', end: '2026-01-15' },
];

export const customerValue = [
  {
    id: 'CAC',
    name: { en: 'Customer acquisition cost (CAC)', id: 'Biaya akuisisi pelanggan (CAC)' },
    about: {
      en: 'Sales and marketing costs of the period divided by the accounts whose first won deal falls in it.',
      id: 'Biaya penjualan dan pemasaran periode dibagi akun yang transaksi menang pertamanya jatuh di situ.',
    },
    unit: 'money',
    better: 'lower',
    family: 'result',
    rhythm: 'quarterly',
    source: 'P4',
    value: cac,
    example: {
      deals: [
        { outcome: 'won', account: 'Maju', closed: '2026-01-10' },
        { outcome: 'won', account: 'Sinar', closed: '2026-02-12' },
      ],
      costs: [
        { category: 'Marketing', amount: 600, date: '2026-01-31' },
        { category: 'Marketing', amount: 400, date: '2026-02-28' },
        { category: 'Rent', amount: 700, date: '2026-02-28' },
      ],
      period: '2026-Q1',
      value: 500,
    },
  },

  {
    id: 'CLV',
    name: { en: 'Customer lifetime value (CLV)', id: 'Nilai umur pelanggan (CLV)' },
    about: {
      en: 'Monthly revenue per account times months of the period, divided by its churn rate: value of a month times lifespan.',
      id: 'Pendapatan bulanan per akun dikali bulan dalam periode, dibagi tingkat churn: nilai sebulan kali lama berlangganan.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: 'P5',
    typed: ['CLV_FROM_CHURN'],
    value: lifetimeValue,
    example: { subscriptions: oneOfTwentyLeaves, period: '2026-01', value: 2000 },
  },

  {
    id: 'CLV.with_margin',
    name: { en: 'Lifetime value at margin', id: 'Nilai umur pelanggan, margin' },
    about: {
      en: 'Customer lifetime value times the profit margin: what is left of it after the cost of sales.',
      id: 'Nilai seumur hidup pelanggan dikali margin laba: yang tersisa setelah harga pokok penjualan.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: 'P5',
    variantOf: 'CLV',
    value: lifetimeMargin,
    example: {
      deals: [{ outcome: 'won', value: 1000, closed: '2026-01-20' }],
      costs: [{ category: 'Cost of goods sold', amount: 400, date: '2026-01-31' }],
      subscriptions: oneOfTwentyLeaves,
      period: '2026-01',
      value: 1200,
    },
  },

  {
    id: 'LTV_CAC_RATIO',
    name: { en: 'Lifetime value to CAC', id: 'Nilai pelanggan : biaya akuisisi' },
    about: {
      en: 'Customer lifetime value divided by customer acquisition cost.',
      id: 'Nilai seumur hidup pelanggan dibagi biaya akuisisi pelanggan.',
    },
    unit: 'ratio',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: null,
    value: ratio(lifetimeValue, cac),
    example: {
      deals: [
        { outcome: 'won', account: 'Maju', closed: '2026-01-10' },
        { outcome: 'won', account: 'Sinar', closed: '2026-01-12' },
      ],
      costs: [{ category: 'Marketing', amount: 1000, date: '2026-01-31' }],
      subscriptions: oneOfTwentyLeaves,
      period: '2026-01',
      value: 4,
    },
  },

  {
    id: 'LTV_CAC_RATIO.with_margin',
    name: { en: 'Lifetime margin to CAC', id: 'Margin : biaya akuisisi' },
    about: {
      en: 'Customer lifetime value at gross margin divided by customer acquisition cost.',
      id: 'Nilai seumur hidup pelanggan dengan margin kotor dibagi biaya akuisisi pelanggan.',
    },
    unit: 'ratio',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: null,
    variantOf: 'LTV_CAC_RATIO',
    value: ratio(lifetimeMargin, cac),
    example: {
      deals: [
        { outcome: 'won', value: 700, account: 'Maju', closed: '2026-01-10' },
        { outcome: 'won', value: 300, account: 'Sinar', closed: '2026-01-12' },
      ],
      costs: [
        { category: 'Marketing', amount: 1000, date: '2026-01-31' },
        { category: 'Cost of goods sold', amount: 250, date: '2026-01-31' },
      ],
      subscriptions: oneOfTwentyLeaves,
      period: '2026-01',
      value: 3,
    },
  },
] as const satisfies readonly Kpi[];
