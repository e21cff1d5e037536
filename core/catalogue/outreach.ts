/** Winning new customers: contacts with them, and the first meetings that come of it. */
import type { Kpi } from '../kpi';
import { ratio } from '../language/expression';
import { repeated } from './example-rows';
import { firstMeetings, newOutreach } from './parts';

export const outreach = [
  {
    id: 'NEW_OUTREACH',
    name: { en: 'New-client outreach', id: 'Kontak ke calon pelanggan baru' },
    about: {
      en: 'Contacts – calls, mails, chats, events, social, networking – with accounts that had no won deal by then.',
      id: 'Kontak – telepon, email, obrolan, acara, media sosial, jejaring – dengan akun yang saat itu belum pernah membeli.',
    },
    unit: 'count',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: 'Q2',
    value: newOutreach,
    // Maju was a customer by the time of its second call.
    example: {
      deals: [{ outcome: 'won', account: 'Maju', closed: '2026-03-10' }],
      activities: [
        { type: 'Call', account: 'Maju', date: '2026-03-02' },
        { type: 'Call', account: 'Maju', date: '2026-03-20' },
        { type: 'Email', account: 'Sinar', date: '2026-03-20' },
      ],
      period: '2026-03',
      value: 2,
    },
  },

  {
    id: 'FIRST_MEETINGS',
    name: { en: 'First meetings', id: 'Pertemuan pertama' },
    about: {
      en: 'Number of accounts whose first meeting that was held falls in the period.',
      id: 'Jumlah akun yang pertemuan pertamanya yang terlaksana jatuh dalam periode.',
    },
    unit: 'count',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: 'Q1',
    value: firstMeetings,
    // The article's two a week: one account did not show up, one had been met before.
    example: {
      activities: [
        { type: 'Meeting', account: 'Maju', outcome: 'Held', date: '2026-01-06' },
        { type: 'Meeting', account: 'Sinar', outcome: 'Held', date: '2026-01-08' },
        { type: 'Meeting', account: 'Sinar', outcome: 'Held', date: '2026-01-09' },
        { type: 'Meeting', account: 'Jaya', outcome: 'No show', date: '2026-01-07' },
        { type: 'Meeting', account: 'Abadi', outcome: 'Held', date: '2025-12-15' },
        { type: 'Meeting', account: 'Abadi', outcome: 'Held', date: '2026-01-07' },
      ],
      period: '2026-W02',
      value: 2,
    },
  },

  {
    id: 'OUTREACH_TO_MEETING_RATE',
    name: { en: 'Outreach to first meeting', id: 'Kontak ke pertemuan pertama' },
    about: {
      en: 'First meetings held in the period divided by contacts with accounts that had no won deal by then.',
      id: 'Pertemuan pertama yang terlaksana dalam periode dibagi kontak dengan akun yang saat itu belum pernah membeli.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'Q2',
    value: ratio(firstMeetings, newOutreach),
    // Jaya is a customer, and a meeting is no outreach.
    example: {
      deals: [{ outcome: 'won', account: 'Jaya', closed: '2026-01-10' }],
      activities: [
        { type: 'Call', account: 'Jaya', date: '2026-03-02' },
        ...repeated(10, { type: 'Call', account: 'Sinar', date: '2026-03-03' }),
        { type: 'Meeting', account: 'Maju', date: '2026-03-10' },
      ],
      period: '2026-03',
      value: 0.1,
    },
  },
] as const satisfies readonly Kpi[];
