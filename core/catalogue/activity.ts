/** What the reps do, kind by kind. An activity counts on the day it was done. */
import type { Kpi } from '../kpi';
import { count, input, ratio } from '../language/expression';
import { calls } from './parts';

export const activity = [
  {
    id: 'CALLS',
    name: { en: 'Calls', id: 'Telepon' },
    about: {
      en: 'Number of calls made in the period.',
      id: 'Jumlah telepon yang dilakukan dalam periode.',
    },
    unit: 'count',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P8',
    value: calls,
    example: {
      activities: [
        { type: 'Call', date: '2026-03-02' },
        { type: 'Call', date: '2026-03-04' },
        { type: 'Call', date: '2026-02-27' },
        { type: 'Email', date: '2026-03-02' },
      ],
      period: '2026-03',
      value: 2,
    },
  },

  {
    id: 'EMAILS',
    name: { en: 'E-mails', id: 'Email' },
    about: {
      en: 'Number of e-mails sent in the period.',
      id: 'Jumlah email yang dikirim dalam periode.',
    },
    unit: 'count',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P8',
    value: count('emails'),
    example: {
      activities: [
        { type: 'Email', date: '2026-03-02' },
        { type: 'Email', date: '2026-03-03' },
        { type: 'Email', date: '2026-03-31' },
        { type: 'Call', date: '2026-03-04' },
      ],
      period: '2026-03',
      value: 3,
    },
  },

  {
    id: 'CHATS',
    name: { en: 'Chats', id: 'Obrolan chat' },
    about: {
      en: 'Number of chats in the period, WhatsApp and the like.',
      id: 'Jumlah obrolan chat dalam periode, misalnya lewat WhatsApp.',
    },
    unit: 'count',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P8',
    value: count('chats'),
    example: {
      activities: [
        { type: 'WhatsApp', date: '2026-03-02' },
        { type: 'Call', date: '2026-03-02' },
      ],
      period: '2026-03',
      value: 1,
    },
  },

  {
    id: 'PROPOSALS_SENT',
    name: { en: 'Proposals sent', id: 'Proposal terkirim' },
    about: {
      en: 'Number of proposals sent in the period.',
      id: 'Jumlah proposal yang dikirim dalam periode.',
    },
    unit: 'count',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P8',
    value: count('proposals'),
    example: {
      activities: [
        { type: 'Proposal', date: '2026-03-05' },
        { type: 'Proposal', date: '2026-03-12' },
        { type: 'Meeting', date: '2026-03-12' },
      ],
      period: '2026-03',
      value: 2,
    },
  },

  {
    id: 'ACTIVITIES_PER_REP',
    name: { en: 'Activities per rep', id: 'Aktivitas per tenaga penjual' },
    about: {
      en: 'Activities done in the period, of every kind, divided by the number of reps in the setup, idle ones included.',
      id: 'Semua aktivitas dalam periode dibagi jumlah tenaga penjual di pengaturan, termasuk yang tidak beraktivitas.',
    },
    unit: 'count',
    better: 'neither',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P8',
    value: ratio(count('activities'), input('repCount')),
    example: {
      deals: [
        { outcome: 'open', rep: 'Sari' },
        { outcome: 'open', rep: 'Budi' },
      ],
      activities: [
        { type: 'Call', owner: 'Sari', date: '2026-03-02' },
        { type: 'Call', owner: 'Sari', date: '2026-03-03' },
        { type: 'Email', owner: 'Sari', date: '2026-03-03' },
      ],
      period: '2026-03',
      value: 1.5,
    },
  },
] as const satisfies readonly Kpi[];
