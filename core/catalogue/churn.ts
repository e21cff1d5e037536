/** How many customers leave, and how many stay. A customer has left when none of its subscriptions runs any more. */
import type { Kpi } from '../kpi';
import { constant, input, minus, power, ratio } from '../language/expression';
import { customers } from './example-rows';
import { churnRate, customersAtStart, retainedCustomers } from './parts';

const keptInAYear = power(minus(constant(1), churnRate), ratio(constant(12), input('months')));

// 20 customers at the start, 1 of whom leaves; two come in the period, and one of these goes again at once.
const oneOfTwentyLeaves = [
  ...customers(19),
  { account: 'Customer 20', amount: 100, start: '2025-03-01', end: '2026-01-15' },
  { account: 'Customer 21', amount: 100, start: '2026-01-05' },
  { account: 'Customer 22', amount: 100, start: '2026-01-05', end: '2026-01-20' },
];

export const churn = [
  {
    id: 'CHURN_RATE',
    name: { en: 'Churn rate', id: 'Tingkat churn pelanggan' },
    about: {
      en: 'Customers of the start of the period who had left by its end divided by all customers of the start.',
      id: 'Pelanggan di awal periode yang sudah pergi di akhirnya dibagi semua pelanggan di awal.',
    },
    unit: 'percent',
    better: 'lower',
    family: 'result',
    rhythm: 'monthly',
    source: 'P6',
    typed: ['CUSTOMER_CHURN'],
    value: churnRate,
    // The article's 5 lost of 100.
    example: { subscriptions: oneOfTwentyLeaves, period: '2026-01', value: 0.05 },
  },

  {
    id: 'RETENTION_RATE',
    name: { en: 'Retention rate', id: 'Tingkat retensi pelanggan' },
    about: {
      en: 'Customers of the start who are still there at the end divided by all of the start: 1 − churn, not 1 ÷ churn.',
      id: 'Pelanggan awal yang masih ada di akhir periode dibagi semua pelanggan di awal: 1 − churn, bukan 1 ÷ churn.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P6',
    value: ratio(retainedCustomers, customersAtStart),
    // Where 1 ÷ churn would say 20.
    example: { subscriptions: oneOfTwentyLeaves, period: '2026-01', value: 0.95 },
  },

  {
    id: 'ANNUALISED_CHURN',
    name: { en: 'Annualised churn', id: 'Churn disetahunkan' },
    about: {
      en: 'Share of the customers that a year would lose at the churn of the period: 1 − (1 − churn)^(12 ÷ months).',
      id: 'Bagian pelanggan yang hilang dalam setahun dengan churn periode ini: 1 − (1 − churn)^(12 ÷ bulan).',
    },
    unit: 'percent',
    better: 'lower',
    family: 'result',
    rhythm: 'quarterly',
    source: null,
    value: minus(constant(1), keptInAYear),
    // Half of them in a quarter: a sixteenth is left after four.
    example: {
      subscriptions: [...customers(1), { account: 'Sinar', amount: 100, start: '2025-03-01', end: '2026-02-10' }],
      period: '2026-Q1',
      value: 0.9375,
    },
  },
] as const satisfies readonly Kpi[];
