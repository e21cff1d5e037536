/** Recurring revenue at the end of the period, and how much of that of its start is kept. */
import type { Kpi } from '../kpi';
import { constant, minus, ratio, sum, times } from '../language/expression';
import { arpa, mrr } from './parts';

const opening = sum('openingMrr', 'customers');
const closing = sum('closingMrr', 'customers');
/** What customers of the start pay at the end; at most what they paid at the start, each. */
const retained = sum('retainedMrr', 'customers');
const kept = sum('keptMrr', 'customers');
const lost = minus(opening, kept);

// Of 200 at the start, Maju's 100 grow to 150 and Sinar's 100 are gone; Jaya comes with 250.
const oneGrowsOneLeaves = [
  { account: 'Maju', amount: 100, start: '2025-06-01', end: '2026-01-14' },
  { account: 'Maju', amount: 150, start: '2026-01-15' },
  { account: 'Sinar', amount: 100, start: '2025-06-01', end: '2026-01-20' },
  { account: 'Jaya', amount: 250, start: '2026-01-10' },
];

export const subscriptions = [
  {
    id: 'MRR',
    name: { en: 'Monthly recurring revenue (MRR)', id: 'Pendapatan bulanan (MRR)' },
    about: {
      en: 'Amount of each subscription running at the end of the period divided by the months it pays for, added up.',
      id: 'Jumlah dari nilai tiap langganan yang berjalan di akhir periode dibagi bulan yang dibayarnya.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P15',
    typed: ['MRR_FROM_SUBSCRIPTIONS'],
    value: mrr,
    example: {
      subscriptions: [
        { account: 'Maju', amount: 24_000, intervalMonths: 24, start: '2026-01-01' },
        { account: 'Sinar', amount: 200, intervalMonths: 1, start: '2026-03-01' },
        { account: 'Jaya', amount: 500, intervalMonths: 1, start: '2025-03-01', end: '2026-02-10' },
      ],
      period: '2026-06',
      value: 1200,
    },
  },

  {
    id: 'ARR',
    name: { en: 'Annual recurring revenue (ARR)', id: 'Pendapatan tahunan (ARR)' },
    about: {
      en: 'Twelve times the monthly recurring revenue at the end of the period.',
      id: 'Dua belas kali pendapatan berulang bulanan di akhir periode.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P15',
    typed: ['ARR_FROM_PARTS'],
    value: times(constant(12), mrr),
    // The article's two-year contract of 24,000.
    example: {
      subscriptions: [{ account: 'Maju', amount: 24_000, intervalMonths: 24, start: '2026-01-01' }],
      period: '2026-06',
      value: 12_000,
    },
  },

  {
    id: 'ARPA',
    name: { en: 'Revenue per account (ARPA)', id: 'Pendapatan per akun (ARPA)' },
    about: {
      en: 'Monthly recurring revenue divided by the accounts with a subscription running at the end of the period.',
      id: 'Pendapatan berulang bulanan dibagi akun yang langganannya berjalan di akhir periode.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P16',
    value: arpa,
    example: {
      subscriptions: [
        { account: 'Maju', amount: 100, start: '2026-01-01' },
        { account: 'Maju', amount: 50, start: '2026-02-01' },
        { account: 'Sinar', amount: 250, start: '2026-03-01' },
      ],
      period: '2026-06',
      value: 200,
    },
  },

  {
    id: 'NRR',
    name: { en: 'Net revenue retention (NRR)', id: 'Retensi pendapatan bersih (NRR)' },
    about: {
      en: 'What the customers of the start pay a month at the end divided by what they paid at the start.',
      id: 'Pembayaran bulanan pelanggan awal di akhir periode dibagi pembayaran mereka di awal.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: null,
    value: ratio(retained, opening),
    example: { subscriptions: oneGrowsOneLeaves, period: '2026-01', value: 0.75 },
  },

  {
    id: 'GRR',
    name: { en: 'Gross revenue retention (GRR)', id: 'Retensi pendapatan kotor (GRR)' },
    about: {
      en: 'What the customers of the start still pay a month, no more than before each, divided by what they paid then.',
      id: 'Pembayaran bulanan pelanggan awal yang masih ada, tanpa kenaikan, dibagi pembayaran mereka di awal.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: null,
    value: ratio(kept, opening),
    example: { subscriptions: oneGrowsOneLeaves, period: '2026-01', value: 0.5 },
  },

  {
    id: 'MRR_CHURN_RATE',
    name: { en: 'Revenue churn', id: 'Churn pendapatan' },
    about: {
      en: 'Monthly revenue lost with customers who left or pay less divided by that of the start; growth is not set against it.',
      id: 'Pendapatan bulanan yang hilang karena pelanggan pergi atau turun paket dibagi yang di awal, tanpa dikurangi kenaikan.',
    },
    unit: 'percent',
    better: 'lower',
    family: 'result',
    rhythm: 'monthly',
    source: null,
    value: ratio(lost, opening),
    example: { subscriptions: oneGrowsOneLeaves, period: '2026-01', value: 0.5 },
  },

  {
    id: 'QUICK_RATIO',
    name: { en: 'Quick ratio', id: 'Rasio cepat (quick ratio)' },
    about: {
      en: 'Monthly revenue gained, from new customers and growth, divided by monthly revenue lost.',
      id: 'Tambahan pendapatan bulanan, dari pelanggan baru dan kenaikan, dibagi pendapatan bulanan yang hilang.',
    },
    unit: 'ratio',
    better: 'higher',
    family: 'result',
    rhythm: 'quarterly',
    source: null,
    value: ratio(minus(closing, kept), lost),
    example: { subscriptions: oneGrowsOneLeaves, period: '2026-01', value: 3 },
  },
] as const satisfies readonly Kpi[];
