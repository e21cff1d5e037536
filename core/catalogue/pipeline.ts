/** What is still open, as it stands now whatever the period, and what it should bring. */
import type { Kpi } from '../kpi';
import { plus } from '../language/expression';
import { openCount, openPipeline, weightedPipeline, wonValue } from './parts';

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
    value: openCount,
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
    value: openPipeline,
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
    value: weightedPipeline,
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
    rhythm: 'monthly',
    source: null,
    typed: ['SALES_FORECAST'],
    value: plus(wonValue, weightedPipeline),
    example: {
      deals: [
        { outcome: 'won', value: 700 },
        { outcome: 'open', value: 1000, weight: 0.3 },
      ],
      value: 1000,
    },
  },
] as const satisfies readonly Kpi[];
