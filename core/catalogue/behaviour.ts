/** How deals are worked: how many of the decided ones are won, and how long that takes. */
import type { Kpi } from '../kpi';
import { count, mean, median, plus, ratio } from '../language/expression';

export const behaviour = [
  {
    id: 'WIN_RATE',
    name: { en: 'Win rate', id: 'Tingkat kemenangan' },
    about: {
      en: 'Deals won divided by deals won or lost in the period. Open deals are not counted.',
      id: 'Transaksi menang dibagi transaksi menang atau kalah dalam periode. Yang terbuka tidak dihitung.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: null,
    value: ratio(count('won'), plus(count('won'), count('lost'))),
    example: {
      deals: [{ outcome: 'won' }, { outcome: 'lost' }, { outcome: 'lost' }, { outcome: 'lost' }, { outcome: 'open' }],
      value: 0.25,
    },
  },

  {
    id: 'LOST_COUNT',
    name: { en: 'Deals lost', id: 'Transaksi kalah' },
    about: { en: 'Number of deals lost in the period.', id: 'Jumlah transaksi yang kalah dalam periode.' },
    unit: 'count',
    better: 'lower',
    family: 'result',
    rhythm: 'weekly',
    source: null,
    value: count('lost'),
    example: { deals: [{ outcome: 'lost' }, { outcome: 'won' }], value: 1 },
  },

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
    value: mean('cycleDays', 'won'),
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
] as const satisfies readonly Kpi[];
