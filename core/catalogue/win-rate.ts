/** How many of the decided deals are won, and the other ways in which that is counted. */
import type { Kpi } from '../kpi';
import { count, plus, ratio, sum } from '../language/expression';
import { lostCount, winRate, wonCount, wonValue } from './parts';

export const winRates = [
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
    value: winRate,
    example: {
      deals: [{ outcome: 'won' }, { outcome: 'lost' }, { outcome: 'lost' }, { outcome: 'lost' }, { outcome: 'open' }],
      value: 0.25,
    },
  },

  {
    id: 'WIN_RATE.by_value',
    name: { en: 'Win rate by value', id: 'Tingkat menang menurut nilai' },
    about: {
      en: 'Won value divided by the value of the deals won or lost in the period.',
      id: 'Nilai menang dibagi nilai transaksi yang menang atau kalah dalam periode.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: null,
    variantOf: 'WIN_RATE',
    value: ratio(wonValue, plus(wonValue, sum('value', 'lost'))),
    // Half of the deals, a quarter of the money.
    example: {
      deals: [
        { outcome: 'won', value: 100 },
        { outcome: 'lost', value: 300 },
        { outcome: 'open', value: 900 },
      ],
      value: 0.25,
    },
  },

  {
    id: 'WIN_RATE.of_created',
    name: { en: 'Win rate of the deals created', id: 'Menang dari yang dibuat' },
    about: {
      en: 'Deals created in the period and won since divided by all deals created in it, open ones counted too.',
      id: 'Transaksi yang dibuat dalam periode dan sudah menang dibagi semua yang dibuat, termasuk yang masih terbuka.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: null,
    variantOf: 'WIN_RATE',
    value: ratio(count('createdAndWon'), count('created')),
    example: {
      deals: [
        { outcome: 'won', created: '2026-01-05', closed: '2026-03-02' },
        { outcome: 'lost', created: '2026-01-12', closed: '2026-01-20' },
        { outcome: 'open', created: '2026-01-15' },
        { outcome: 'open', created: '2026-01-28' },
        { outcome: 'won', created: '2025-12-01', closed: '2026-01-10' },
      ],
      period: '2026-01',
      value: 0.25,
    },
  },

  {
    id: 'WIN_RATE.with_overdue',
    name: { en: 'Win rate incl. overdue deals', id: 'Kemenangan, plus lewat waktu' },
    about: {
      en: 'Deals won divided by deals won, lost, or still open past their expected close.',
      id: 'Transaksi menang dibagi transaksi menang, kalah, atau masih terbuka melewati perkiraan closing.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: null,
    variantOf: 'WIN_RATE',
    value: ratio(wonCount, plus(plus(wonCount, lostCount), count('overdue'))),
    example: {
      deals: [
        { outcome: 'won', closed: '2026-02-02', expectedClose: '2026-02-10' },
        { outcome: 'lost', closed: '2026-02-20', expectedClose: '2026-02-28' },
        { outcome: 'open', expectedClose: '2026-02-15' },
        { outcome: 'open', expectedClose: '2026-01-31' },
        { outcome: 'open', expectedClose: '2026-04-30' },
      ],
      today: '2026-03-01',
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
    rhythm: 'monthly',
    source: null,
    value: lostCount,
    example: { deals: [{ outcome: 'lost' }, { outcome: 'won' }], value: 1 },
  },
] as const satisfies readonly Kpi[];
