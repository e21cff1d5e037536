/** What is left of sales after costs: of the goods sold, or of everything. */
import type { Kpi } from '../kpi';
import { count, minus, ratio, sum, times } from '../language/expression';
import { costOfSales, profit, profitMargin, wonCount, wonValue } from './parts';

const averageCost = ratio(costOfSales, wonCount);

export const costs = [
  {
    id: 'PROFIT',
    name: { en: 'Profit', id: 'Laba' },
    about: {
      en: 'Won value less the costs of what was sold in the period.',
      id: 'Nilai menang dikurangi harga pokok penjualan dalam periode.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'Q5',
    value: profit,
    example: {
      deals: [{ outcome: 'won', value: 1000, closed: '2026-01-20' }],
      costs: [
        { category: 'Cost of goods sold', amount: 400, date: '2026-01-31' },
        { category: 'Rent', amount: 100, date: '2026-01-31' },
      ],
      period: '2026-01',
      value: 600,
    },
  },

  {
    id: 'PROFIT_MARGIN',
    name: { en: 'Profit margin', id: 'Margin laba' },
    about: {
      en: 'Won value less the costs of what was sold, divided by won value.',
      id: 'Nilai menang dikurangi harga pokok penjualan, dibagi nilai menang.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P2',
    value: profitMargin,
    // Of all deals together: the mean of their margins would be (0.5 + 0.9) ÷ 2.
    example: {
      deals: [
        { outcome: 'won', value: 900, closed: '2026-01-10' },
        { outcome: 'won', value: 100, closed: '2026-01-20' },
      ],
      costs: [
        { category: 'Cost of goods sold', amount: 450, date: '2026-01-10' },
        { category: 'Cost of goods sold', amount: 10, date: '2026-01-20' },
        { category: 'Marketing', amount: 200, date: '2026-01-31' },
      ],
      period: '2026-01',
      value: 0.54,
    },
  },

  {
    id: 'NET_PROFIT_MARGIN',
    name: { en: 'Net profit margin', id: 'Margin laba bersih' },
    about: {
      en: 'Won value less all costs of the period, divided by won value.',
      id: 'Nilai menang dikurangi semua biaya dalam periode, dibagi nilai menang.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P2',
    value: ratio(minus(wonValue, sum('costAmount', 'costs')), wonValue),
    example: {
      deals: [{ outcome: 'won', value: 1000, closed: '2026-01-20' }],
      costs: [
        { category: 'Cost of goods sold', amount: 400, date: '2026-01-31' },
        { category: 'Marketing', amount: 200, date: '2026-01-31' },
        { category: 'Rent', amount: 100, date: '2026-01-31' },
        { category: 'Rent', amount: 100, date: '2026-02-28' },
      ],
      period: '2026-01',
      value: 0.3,
    },
  },

  {
    id: 'NET_BOOKINGS',
    name: { en: 'Bookings net of costs', id: 'Pemesanan setelah biaya' },
    about: {
      en: 'Bookings less the average cost of a won deal times the number of deals booked, renewals left out.',
      id: 'Pemesanan dikurangi biaya rata-rata satu transaksi menang dikali jumlah transaksi, tanpa perpanjangan.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P7',
    value: minus(sum('bookingValue', 'won'), times(averageCost, minus(wonCount, count('wonRenewal')))),
    // 140 booked, and two deals at an average cost of 10.
    example: {
      deals: [
        { outcome: 'won', value: 100, dealType: 'New business', closed: '2026-01-10' },
        { outcome: 'won', value: 40, dealType: 'Upsell', closed: '2026-01-15' },
        { outcome: 'won', value: 70, dealType: 'Renewal', closed: '2026-01-20' },
      ],
      costs: [{ category: 'Cost of goods sold', amount: 30, date: '2026-01-31' }],
      period: '2026-01',
      value: 120,
    },
  },
] as const satisfies readonly Kpi[];
