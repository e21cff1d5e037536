/** Demos: how many were held, what it took to book them and what came of them. */
import type { Kpi } from '../kpi';
import { previous, times } from '../language/expression';
import { repeated } from './example-rows';
import { demoBookingRate, demoConversionRate, demos as demosHeld } from './parts';

export const demos = [
  {
    id: 'DEMOS',
    name: { en: 'Demos held', id: 'Demo yang terlaksana' },
    about: {
      en: 'Number of demos held in the period; those that nobody came to are not counted.',
      id: 'Jumlah demo yang terlaksana dalam periode; yang tidak dihadiri tidak dihitung.',
    },
    unit: 'count',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P10',
    value: demosHeld,
    example: {
      activities: [
        { type: 'Demo', outcome: 'Held', date: '2026-03-03' },
        { type: 'Demo', outcome: 'Held', date: '2026-03-10' },
        { type: 'Demo', outcome: 'No show', date: '2026-03-17' },
        { type: 'Call', outcome: 'Done', date: '2026-03-18' },
      ],
      period: '2026-03',
      value: 2,
    },
  },

  {
    id: 'DEMO_BOOKING_RATE',
    name: { en: 'Demos booked per call', id: 'Demo per telepon' },
    about: {
      en: 'Demos of the period, held or not, divided by its calls.',
      id: 'Demo dalam periode, terlaksana atau tidak, dibagi jumlah telepon.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P8',
    value: demoBookingRate,
    // The article's 100 calls for 10 demos, a tenth of them.
    example: {
      activities: [
        ...repeated(10, { type: 'Call', outcome: 'Done', date: '2026-03-02' }),
        { type: 'Demo', outcome: 'No show', date: '2026-03-09' },
      ],
      period: '2026-03',
      value: 0.1,
    },
  },

  {
    id: 'DEMO_CONVERSION_RATE',
    name: { en: 'Deals won per demo', id: 'Kemenangan per demo' },
    about: {
      en: 'Deals won in the period divided by the demos held in it, whichever deals those were for.',
      id: 'Transaksi menang dalam periode dibagi demo yang terlaksana, untuk transaksi mana pun demonya.',
    },
    unit: 'percent',
    better: 'higher',
    family: 'behaviour',
    rhythm: 'monthly',
    source: 'P10',
    value: demoConversionRate,
    example: {
      deals: [
        { outcome: 'won', closed: '2026-03-20' },
        { outcome: 'lost', closed: '2026-03-21' },
      ],
      activities: repeated(10, { type: 'Demo', date: '2026-03-03' }),
      period: '2026-03',
      value: 0.1,
    },
  },

  {
    id: 'EXPECTED_WINS',
    name: { en: 'Expected wins from demos', id: 'Perkiraan kemenangan dari demo' },
    about: {
      en: 'Demos held in the period times the deals won per demo in the period before.',
      id: 'Demo yang terlaksana dalam periode dikali kemenangan per demo periode sebelumnya.',
    },
    unit: 'count',
    better: 'higher',
    family: 'activity',
    rhythm: 'weekly',
    source: 'P10',
    value: times(demosHeld, previous(demoConversionRate)),
    // The article's 10 %, of 20 demos instead of 100.
    example: {
      deals: [{ outcome: 'won', closed: '2026-02-20' }],
      activities: [
        ...repeated(10, { type: 'Demo', date: '2026-02-10' }),
        ...repeated(20, { type: 'Demo', date: '2026-03-10' }),
      ],
      period: '2026-03',
      value: 2,
    },
  },
] as const satisfies readonly Kpi[];
