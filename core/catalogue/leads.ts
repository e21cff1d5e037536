/** How many leads and quotes become sales. */
import type { Kpi } from '../kpi';
import { count, distinct, ratio } from '../language/expression';
import { repeated } from './example-rows';
import { leads as allLeads, wonCount } from './parts';

export const leads = [
  {
    id: 'LEAD_CONVERSION_RATE',
    name: { en: 'Lead conversion', id: 'Konversi prospek' },
    about: {
      en: 'Leads received in the period that have become won deals, whenever that was, divided by all leads received in it.',
      id: 'Prospek yang masuk dalam periode dan kapan pun menjadi transaksi menang dibagi semua prospek yang masuk.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P11',
    value: ratio(count('leadsWon'), allLeads),
    // The article's 200 sales of 2,000 leads, at one of ten.
    example: {
      deals: [
        { outcome: 'won', closed: '2026-03-15' },
        { outcome: 'open', created: '2026-01-20' },
      ],
      leads: [
        { dealId: '1', received: '2026-01-05' },
        { dealId: '2', received: '2026-01-06' },
        ...repeated(8, { received: '2026-01-12' }),
      ],
      period: '2026-01',
      value: 0.1,
    },
  },

  {
    id: 'LEAD_CONVERSION_RATE.of_period',
    name: { en: 'Sales per lead of the period', id: 'Penjualan per prospek periode' },
    about: {
      en: 'Deals won in the period divided by leads received in it, whichever leads those deals came from.',
      id: 'Transaksi menang dalam periode dibagi prospek yang masuk, dari prospek mana pun transaksi itu berasal.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P11',
    variantOf: 'LEAD_CONVERSION_RATE',
    value: ratio(wonCount, allLeads),
    // The deal won in March was a lead of January.
    example: {
      deals: [{ outcome: 'won', closed: '2026-03-15' }],
      leads: [{ dealId: '1', received: '2026-01-05' }, ...repeated(4, { received: '2026-03-02' })],
      period: '2026-03',
      value: 0.25,
    },
  },

  {
    id: 'QUOTE_TO_CLOSE',
    name: { en: 'Quote to close', id: 'Penawaran menjadi penjualan' },
    about: {
      en: 'Deals quoted in the period that are won divided by all deals quoted in it; several quotes of a deal are one.',
      id: 'Transaksi dengan penawaran dalam periode yang menang dibagi semua yang diberi penawaran; satu transaksi dihitung sekali.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P14',
    value: ratio(distinct('quoteDeal', 'quotesWon'), distinct('quoteDeal', 'quotes')),
    // The article's 30 of 150 quotes, at one of five.
    example: {
      deals: [{ outcome: 'won' }, { outcome: 'lost' }, { outcome: 'lost' }, { outcome: 'open' }, { outcome: 'open' }],
      quotes: [
        { dealId: '1', amount: 900, date: '2026-03-02' },
        { dealId: '1', amount: 800, date: '2026-03-09' },
        { dealId: '2', amount: 500, date: '2026-03-03' },
        { dealId: '3', amount: 400, date: '2026-03-04' },
        { dealId: '4', amount: 300, date: '2026-03-05' },
        { dealId: '5', amount: 700, date: '2026-03-06' },
      ],
      period: '2026-03',
      value: 0.2,
    },
  },
] as const satisfies readonly Kpi[];
