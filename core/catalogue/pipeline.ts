/** What is still open: as it stands now, whatever the period. */
import type { Kpi } from '../kpi';
import { count, plus, sum } from '../language/expression';

export const pipeline = [
  {
    id: 'OPEN_COUNT',
    name: { en: 'Open deals', id: 'Transaksi terbuka' },
    about: { en: 'Number of deals open now.', id: 'Jumlah transaksi yang terbuka sekarang.' },
    unit: 'count',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: null,
    value: count('open'),
    example: { deals: [{ outcome: 'open' }, { outcome: 'won' }, { outcome: 'unknown' }], value: 1 },
  },

  {
    id: 'OPEN_PIPELINE',
    name: { en: 'Open pipeline', id: 'Pipeline terbuka' },
    about: { en: 'Value of the deals open now.', id: 'Nilai transaksi yang terbuka sekarang.' },
    unit: 'money',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: null,
    value: sum('value', 'open'),
    example: {
      deals: [{ outcome: 'open', value: 500 }, { outcome: 'open' }, { outcome: 'won', value: 90 }],
      value: 500,
    },
  },

  {
    id: 'WEIGHTED_PIPELINE',
    name: { en: 'Weighted pipeline', id: 'Pipeline tertimbang' },
    about: {
      en: 'Value of each open deal times its probability; its stage’s weight where it has none of its own.',
      id: 'Nilai tiap transaksi terbuka dikali probabilitasnya; bobot tahapnya bila tidak punya sendiri.',
    },
    unit: 'money',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P12',
    value: sum('weightedValue', 'open'),
    example: {
      deals: [
        { outcome: 'open', value: 100_000, weight: 0.2 },
        { outcome: 'won', value: 700, weight: 1 },
      ],
      value: 20_000,
    },
  },

  {
    id: 'FORECAST',
    name: { en: 'Forecast', id: 'Perkiraan' },
    about: {
      en: 'Won value of the period plus the weighted pipeline.',
      id: 'Nilai menang periode ini ditambah pipeline tertimbang.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'weekly',
    source: null,
    value: plus(sum('value', 'won'), sum('weightedValue', 'open')),
    example: {
      deals: [
        { outcome: 'won', value: 700 },
        { outcome: 'open', value: 1000, weight: 0.3 },
      ],
      value: 1000,
    },
  },

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
    value: sum('value', 'open'),
    example: {
      deals: [
        { outcome: 'open', value: 100, stage: 'Qualified' },
        { outcome: 'open', value: 60, stage: 'Proposal' },
        { outcome: 'lost', value: 80, stage: 'Proposal' },
      ],
      segment: 2,
      value: 60,
    },
  },
] as const satisfies readonly Kpi[];
