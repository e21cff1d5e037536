/** Stage by stage: what stands there, how much of it goes on, and how long it stays. */
import type { Kpi } from '../kpi';
import { count, mean, plus, ratio, sum } from '../language/expression';
import { openPipeline } from './parts';

const passed = count('passedStage');

export const stages = [
  {
    id: 'PIPELINE_BY_STAGE',
    name: { en: 'Pipeline by stage', id: 'Pipeline per tahap' },
    about: {
      en: 'Value of the open deals in the stage. A later stage that holds more than the one before it is a bulge.',
      id: 'Nilai transaksi terbuka di tahap itu. Tahap yang lebih besar dari tahap sebelumnya adalah gelembung.',
    },
    unit: 'money',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'Q3',
    by: 'stage',
    value: openPipeline,
    // The article's bulge: 100, 60 and 80.
    example: {
      deals: [
        { outcome: 'open', value: 100, stage: 'Qualified' },
        { outcome: 'open', value: 60, stage: 'Proposal' },
        { outcome: 'open', value: 80, stage: 'Negotiation' },
        { outcome: 'lost', value: 500, stage: 'Negotiation' },
      ],
      segment: 3,
      value: 80,
    },
  },

  {
    id: 'STAGE_CONVERSION',
    name: { en: 'Stage conversion', id: 'Konversi tahap' },
    about: {
      en: 'Of the deals created in the period, those that got past the stage divided by those and the ones lost in it.',
      id: 'Dari transaksi yang dibuat dalam periode: yang melewati tahap itu dibagi yang melewati ditambah yang kalah di situ.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'Q6',
    typed: ['STAGE_FUNNEL'],
    by: 'stage',
    value: ratio(passed, plus(passed, count('lostAtStage'))),
    // The won deal passed every stage, and the one that still waits in the first is not counted.
    example: {
      deals: [
        { outcome: 'open', stage: 'Qualified', created: '2026-01-05' },
        { outcome: 'lost', stage: 'Qualified', created: '2026-01-06' },
        { outcome: 'open', stage: 'Proposal', created: '2026-01-07' },
        { outcome: 'lost', stage: 'Proposal', created: '2026-01-08' },
        { outcome: 'won', stage: 'Negotiation', created: '2026-01-09' },
      ],
      period: '2026-01',
      segment: 1,
      value: 0.75,
    },
  },

  {
    id: 'STAGE_DURATION',
    name: { en: 'Days in stage, mean', id: 'Lama di tahap, rata-rata' },
    about: {
      en: 'Mean days of the visits to the stage that ended in the period; deals still there are not counted.',
      id: 'Rata-rata hari kunjungan di tahap itu yang berakhir dalam periode; transaksi yang masih di situ tidak dihitung.',
    },
    unit: 'days',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'Q4',
    by: 'stage',
    value: mean('visitDays', 'visits'),
    example: {
      deals: [
        { outcome: 'open', stage: 'Qualified' },
        { outcome: 'open', stage: 'Proposal' },
        { outcome: 'won', stage: 'Proposal' },
      ],
      stageLog: [
        { dealId: '1', stage: 'Qualified', entered: '2026-03-01' },
        { dealId: '2', stage: 'Qualified', entered: '2026-01-01', left: '2026-01-11' },
        { dealId: '2', stage: 'Proposal', entered: '2026-01-11' },
        { dealId: '3', stage: 'Qualified', entered: '2026-01-01', left: '2026-01-21' },
        { dealId: '3', stage: 'Proposal', entered: '2026-01-21', left: '2026-01-26' },
      ],
      segment: 1,
      value: 15,
    },
  },

  {
    id: 'STALE_DEALS',
    name: { en: 'Stale deals', id: 'Transaksi macet' },
    about: {
      en: 'Number of open deals longer in their stage than the setup allows, else than 1.5 times the stage’s median.',
      id: 'Jumlah transaksi terbuka yang lebih lama di tahapnya dari batas di pengaturan, atau dari 1,5 kali median tahap.',
    },
    unit: 'count',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'Q4',
    value: count('stale'),
    // The visits that are over took 10 days: more than 15 is stale.
    example: {
      deals: [
        { outcome: 'won', stage: 'Qualified' },
        { outcome: 'won', stage: 'Qualified' },
        { outcome: 'open', stage: 'Qualified' },
        { outcome: 'open', stage: 'Qualified' },
      ],
      stageLog: [
        { dealId: '1', stage: 'Qualified', entered: '2026-01-01', left: '2026-01-11' },
        { dealId: '2', stage: 'Qualified', entered: '2026-01-05', left: '2026-01-15' },
        { dealId: '3', stage: 'Qualified', entered: '2026-01-20' },
        { dealId: '4', stage: 'Qualified', entered: '2026-02-25' },
      ],
      today: '2026-03-01',
      value: 1,
    },
  },

  {
    id: 'STALE_DEALS.by_value',
    name: { en: 'Stale deals, by value', id: 'Transaksi macet, menurut nilai' },
    about: {
      en: 'Value of the open deals longer in their stage than they should be.',
      id: 'Nilai transaksi terbuka yang terlalu lama di tahapnya.',
    },
    unit: 'money',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'Q4',
    variantOf: 'STALE_DEALS',
    value: sum('value', 'stale'),
    example: {
      deals: [
        { outcome: 'won', value: 300, stage: 'Qualified' },
        { outcome: 'open', value: 700, stage: 'Qualified' },
        { outcome: 'open', value: 200, stage: 'Qualified' },
      ],
      stageLog: [
        { dealId: '1', stage: 'Qualified', entered: '2026-01-01', left: '2026-01-11' },
        { dealId: '2', stage: 'Qualified', entered: '2026-01-20' },
        { dealId: '3', stage: 'Qualified', entered: '2026-02-25' },
      ],
      today: '2026-03-01',
      value: 700,
    },
  },
] as const satisfies readonly Kpi[];
