/** Where one stands against the target, and what it still takes to reach it. */
import type { Kpi } from '../kpi';
import { input, ratio, times } from '../language/expression';
import { repeated } from './example-rows';
import {
  averageSale,
  demoBookingRate,
  demoConversionRate,
  openPipeline,
  remainingTarget,
  target,
  winRate,
  wonValue,
} from './parts';

const elapsedShare = ratio(input('elapsedDays'), input('totalDays'));

// The article's: a goal of 10,000 a month, and 4,000 of it won at half time. February 2026 has 20 working days.
const targets = [{ amount: 10_000, date: '2026-02-01' }];
const atHalfTime = { targets, period: '2026-02', today: '2026-02-15' } as const;

export const goals = [
  {
    id: 'TARGET',
    name: { en: 'Sales target', id: 'Target penjualan' },
    about: {
      en: 'Targets of the period added up: the team’s own, else those of its reps.',
      id: 'Jumlah target periode: target tim sendiri, atau bila tidak ada, target tiap tenaga penjualnya.',
    },
    unit: 'money',
    better: 'neither',
    family: 'result',
    rhythm: 'monthly',
    source: 'P13',
    value: target,
    example: {
      targets: [
        { owner: 'Sari', amount: 6000, date: '2026-02-01' },
        { owner: 'Budi', amount: 4000, date: '2026-02-01' },
        { owner: 'Budi', amount: 5000, date: '2026-03-01' },
      ],
      period: '2026-02',
      value: 10_000,
    },
  },

  {
    id: 'QUOTA_ATTAINMENT',
    name: { en: 'Quota attainment', id: 'Pencapaian target' },
    about: {
      en: 'Won value divided by the target of the period.',
      id: 'Nilai menang dibagi target periode.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P13',
    value: ratio(wonValue, target),
    example: {
      deals: [
        { outcome: 'won', value: 4000, closed: '2026-02-10' },
        { outcome: 'won', value: 900, closed: '2026-01-30' },
      ],
      ...atHalfTime,
      value: 0.4,
    },
  },

  {
    id: 'PACE_TO_GOAL',
    name: { en: 'Pace to goal', id: 'Laju menuju target' },
    about: {
      en: 'Won value divided by the part of the target due by now, in working days: 100% is on pace.',
      id: 'Nilai menang dibagi bagian target yang seharusnya tercapai sampai hari ini (hari kerja): 100% berarti sesuai laju.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P13',
    value: ratio(wonValue, times(target, elapsedShare)),
    example: {
      deals: [{ outcome: 'won', value: 4000, closed: '2026-02-10' }],
      ...atHalfTime,
      value: 0.8,
    },
  },

  {
    id: 'PROJECTED_FINISH',
    name: { en: 'Projected finish', id: 'Proyeksi akhir periode' },
    about: {
      en: 'Won value times working days of the period divided by those elapsed.',
      id: 'Nilai menang dikali hari kerja periode dibagi hari kerja yang sudah lewat.',
    },
    unit: 'money',
    better: 'higher',
    family: 'result',
    rhythm: 'monthly',
    source: 'P13',
    value: ratio(times(wonValue, input('totalDays')), input('elapsedDays')),
    example: {
      deals: [{ outcome: 'won', value: 4000, closed: '2026-02-10' }],
      period: '2026-02',
      today: '2026-02-15',
      value: 8000,
    },
  },

  {
    id: 'PIPELINE_COVERAGE',
    name: { en: 'Pipeline coverage', id: 'Cakupan pipeline' },
    about: {
      en: 'Value of the deals open now divided by what the won value still lacks to the target.',
      id: 'Nilai transaksi yang terbuka sekarang dibagi kekurangan nilai menang terhadap target.',
    },
    unit: 'ratio',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: null,
    value: ratio(openPipeline, remainingTarget),
    example: {
      deals: [
        { outcome: 'won', value: 4000, closed: '2026-02-10' },
        { outcome: 'open', value: 18_000 },
      ],
      ...atHalfTime,
      value: 3,
    },
  },

  {
    id: 'REQUIRED_PIPELINE',
    name: { en: 'Required pipeline', id: 'Pipeline yang dibutuhkan' },
    about: {
      en: 'What the won value still lacks to the target divided by the win rate of the period.',
      id: 'Kekurangan nilai menang terhadap target dibagi tingkat kemenangan periode.',
    },
    unit: 'money',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'Q8',
    value: ratio(remainingTarget, winRate),
    example: {
      deals: [
        { outcome: 'won', value: 4000, closed: '2026-02-10' },
        { outcome: 'lost', value: 2000, closed: '2026-02-05' },
        { outcome: 'lost', value: 3000, closed: '2026-02-06' },
        { outcome: 'lost', value: 1000, closed: '2026-02-12' },
      ],
      ...atHalfTime,
      value: 24_000,
    },
  },

  {
    id: 'REQUIRED_ACTIVITIES',
    name: { en: 'Required calls', id: 'Telepon yang dibutuhkan' },
    about: {
      en: 'What is missing to the target divided by the average won deal, deals won per demo and demos booked per call.',
      id: 'Kekurangan terhadap target dibagi rata-rata transaksi menang, kemenangan per demo, dan demo per telepon.',
    },
    unit: 'count',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'Q7',
    value: ratio(ratio(ratio(remainingTarget, averageSale), demoConversionRate), demoBookingRate),
    // 6,000 are three sales of 2,000; half of the demos win, so six demos; half of the calls book one, so twelve calls.
    example: {
      deals: [
        { outcome: 'won', value: 2000, closed: '2026-02-09' },
        { outcome: 'won', value: 2000, closed: '2026-02-10' },
      ],
      activities: [
        ...repeated(8, { type: 'Call', date: '2026-02-02' }),
        ...repeated(4, { type: 'Demo', date: '2026-02-04' }),
      ],
      ...atHalfTime,
      value: 12,
    },
  },
] as const satisfies readonly Kpi[];
