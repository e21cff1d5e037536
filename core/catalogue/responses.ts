/** How fast leads are answered, and how many never are: those drop out of the mean and would flatter it. */
import type { Kpi } from '../kpi';
import { count, mean, median, ratio, upperQuartile } from '../language/expression';
import { leads as allLeads } from './parts';

export const responses = [
  {
    id: 'RESPONSE_TIME',
    name: { en: 'Response time, mean', id: 'Waktu respons, rata-rata' },
    about: {
      en: 'Mean hours from receiving a lead to the first answer; leads never answered are not counted.',
      id: 'Rata-rata jam sejak prospek masuk sampai jawaban pertama; yang tidak pernah dijawab tidak dihitung.',
    },
    unit: 'hours',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P20',
    value: mean('responseHours', 'leads'),
    example: {
      leads: [
        { received: '2026-03-02 06:00', responded: '2026-03-02 09:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-02 15:00' },
        { received: '2026-03-03 12:00' },
      ],
      period: '2026-03',
      value: 6,
    },
  },

  {
    id: 'RESPONSE_TIME_MEDIAN',
    name: { en: 'Response time, median', id: 'Waktu respons, median' },
    about: {
      en: 'Half of the answered leads waited longer than this for the first answer, half shorter.',
      id: 'Separuh prospek yang dijawab menunggu lebih lama dari ini, separuh lebih cepat.',
    },
    unit: 'hours',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P20',
    value: median('responseHours', 'leads'),
    example: {
      leads: [
        { received: '2026-03-02 06:00', responded: '2026-03-02 09:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-02 12:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-09 06:00' },
      ],
      period: '2026-03',
      value: 6,
    },
  },

  {
    id: 'RESPONSE_TIME.p75',
    name: { en: 'Response time, 75th percentile', id: 'Waktu respons, persentil ke-75' },
    about: {
      en: 'Three of four answered leads waited no longer than this for the first answer.',
      id: 'Tiga dari empat prospek yang dijawab menunggu tidak lebih lama dari ini.',
    },
    unit: 'hours',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P20',
    variantOf: 'RESPONSE_TIME',
    value: upperQuartile('responseHours', 'leads'),
    example: {
      leads: [
        { received: '2026-03-02 06:00', responded: '2026-03-02 09:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-02 12:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-02 15:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-02 18:00' },
        { received: '2026-03-02 06:00', responded: '2026-03-09 06:00' },
      ],
      period: '2026-03',
      value: 12,
    },
  },

  {
    id: 'RESPONSE_WITHIN',
    name: { en: 'Answered in time', id: 'Dijawab tepat waktu' },
    about: {
      en: 'Leads answered within the hours in the setup divided by all leads received in the period.',
      id: 'Prospek yang dijawab dalam batas jam di pengaturan dibagi semua prospek yang masuk dalam periode.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P20',
    value: ratio(count('leadsInTime'), allLeads),
    example: {
      leads: [
        { received: '2026-03-02 09:00', responded: '2026-03-02 09:30' },
        { received: '2026-03-02 09:00', responded: '2026-03-05 09:00' },
        { received: '2026-03-03 09:00', responded: '2026-03-09 09:00' },
        { received: '2026-03-04 09:00' },
      ],
      period: '2026-03',
      value: 0.25,
    },
  },

  {
    id: 'NEVER_ANSWERED',
    name: { en: 'Never answered', id: 'Tidak pernah dijawab' },
    about: {
      en: 'Leads of the period without any answer so far divided by all leads received in it.',
      id: 'Prospek yang sampai sekarang belum dijawab dibagi semua prospek yang masuk dalam periode.',
    },
    unit: 'percent',
    better: 'lower',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P20',
    value: ratio(count('leadsNeverAnswered'), allLeads),
    example: {
      leads: [
        { received: '2026-03-02 09:00', responded: '2026-03-02 09:30' },
        { received: '2026-03-02 09:00', responded: '2026-03-20 09:00' },
        { received: '2026-03-03 09:00' },
        { received: '2026-03-04 09:00' },
      ],
      period: '2026-03',
      value: 0.5,
    },
  },
] as const satisfies readonly Kpi[];
