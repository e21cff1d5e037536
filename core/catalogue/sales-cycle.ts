/** How long winning takes, and what the pipeline brings in a day at that speed. */
import type { Kpi } from '../kpi';
import { median, ratio, times, upperQuartile } from '../language/expression';
import { averageSale, meanCycle, openCount, winRate } from './parts';

export const salesCycle = [
  {
    id: 'SALES_CYCLE_LENGTH',
    name: { en: 'Sales cycle, mean', id: 'Siklus penjualan, rata-rata' },
    about: {
      en: 'Mean days from creating to winning a deal. Deals closed before they were created are left out.',
      id: 'Rata-rata hari dari dibuat sampai menang. Transaksi yang closing sebelum dibuat tidak dihitung.',
    },
    unit: 'days',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P19',
    value: meanCycle,
    example: {
      deals: [
        { outcome: 'won', created: '2026-01-01', closed: '2026-01-31' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-03-02' },
        { outcome: 'won', created: '2026-02-01', closed: '2026-01-01' },
      ],
      value: 45,
    },
  },

  {
    id: 'SALES_CYCLE_LENGTH_MEDIAN',
    name: { en: 'Sales cycle, median', id: 'Siklus penjualan, median' },
    about: {
      en: 'Half of the won deals took longer than this from creating to winning, half were quicker.',
      id: 'Separuh transaksi menang lebih lama dari ini sejak dibuat, separuh lebih cepat.',
    },
    unit: 'days',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P19',
    value: median('cycleDays', 'won'),
    example: {
      deals: [
        { outcome: 'won', created: '2026-01-01', closed: '2026-01-11' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-01-21' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-12-31' },
      ],
      value: 20,
    },
  },

  {
    id: 'SALES_CYCLE_LENGTH.p75',
    name: { en: 'Sales cycle, 75th percentile', id: 'Siklus penjualan, persentil 75' },
    about: {
      en: 'Three of four won deals took no longer than this from creating to winning.',
      id: 'Tiga dari empat transaksi menang tidak lebih lama dari ini sejak dibuat.',
    },
    unit: 'days',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P19',
    variantOf: 'SALES_CYCLE_LENGTH',
    value: upperQuartile('cycleDays', 'won'),
    example: {
      deals: [
        { outcome: 'won', created: '2026-01-01', closed: '2026-01-11' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-01-21' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-01-31' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-02-10' },
        { outcome: 'won', created: '2026-01-01', closed: '2026-12-31' },
      ],
      value: 40,
    },
  },

  {
    id: 'SALES_VELOCITY',
    name: { en: 'Sales velocity, per day', id: 'Kecepatan penjualan, per hari' },
    about: {
      en: 'Deals open now times win rate times average won deal, divided by the mean sales cycle in days.',
      id: 'Transaksi terbuka dikali tingkat kemenangan dikali rata-rata transaksi menang, dibagi siklus rata-rata (hari).',
    },
    unit: 'money',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: null,
    value: ratio(times(times(openCount, winRate), averageSale), meanCycle),
    example: {
      deals: [
        { outcome: 'won', value: 3000, created: '2026-01-01', closed: '2026-01-31' },
        { outcome: 'lost', value: 5000, created: '2026-01-01', closed: '2026-02-10' },
        { outcome: 'open', created: '2026-02-01' },
        { outcome: 'open', created: '2026-02-05' },
      ],
      value: 100,
    },
  },
] as const satisfies readonly Kpi[];
