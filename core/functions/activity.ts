/** What the team does and what comes of it: ACTIVITIES_PER_REP, the rates of demos, leads, quotes, stages and wins. */
import { success } from '../result';
import type { CustomFunction } from './custom-function';
import { numberFunction, quotient, ratio } from './number-function';
import { quantity, rate } from './number-parameter';

export const activityFunctions = [
  ratio({
    id: 'ACTIVITIES_PER_REP',
    about: { en: 'Activities ÷ reps.', id: 'Aktivitas ÷ tenaga penjual.' },
    of: quantity('activities', { en: 'Calls, e-mails or others.', id: 'Telepon, email, atau lainnya.' }),
    by: quantity('reps', { en: 'Reps, idle ones included.', id: 'Tenaga penjual, termasuk yang menganggur.' }),
    example: { arguments: [400, 5], value: 80 },
  }),
  ratio({
    id: 'DEMO_BOOKING_RATE',
    about: { en: 'Demos booked per call: demos ÷ calls.', id: 'Demo yang didapat per telepon: demo ÷ telepon.' },
    of: quantity('demos', { en: 'Demos booked.', id: 'Demo yang dijadwalkan.' }),
    by: quantity('calls', { en: 'Calls made.', id: 'Telepon yang dilakukan.' }),
    example: { arguments: [10, 100], value: 0.1 },
  }),
  ratio({
    id: 'DEMO_CONVERSION_RATE',
    about: { en: 'Deals won per demo: won ÷ demos.', id: 'Transaksi menang per demo: menang ÷ demo.' },
    of: quantity('won', { en: 'Deals that were won.', id: 'Transaksi menang.' }),
    by: quantity('demos', { en: 'Demos held.', id: 'Demo yang terlaksana.' }),
    example: { arguments: [10, 100], value: 0.1 },
  }),
  numberFunction({
    id: 'EXPECTED_WINS',
    about: {
      en: 'Deals to be won from demos: demos × conversion.',
      id: 'Perkiraan kemenangan dari demo: demo × konversi.',
    },
    parameters: [
      quantity('demos', { en: 'Demos held.', id: 'Demo yang terlaksana.' }),
      rate('conversion', { en: 'Share of demos that win, such as 10%.', id: 'Bagian demo yang menang, misalnya 10%.' }),
    ],
    example: { arguments: [100, 0.1], value: 10 },
    compute: ({ demos, conversion }) => success(demos * conversion),
  }),
  ratio({
    id: 'LEAD_CONVERSION_RATE',
    about: {
      en: 'Sales ÷ leads. Not the win rate, which leaves out leads still open.',
      id: 'Penjualan ÷ prospek. Bukan tingkat kemenangan, yang tidak menghitung prospek terbuka.',
    },
    of: quantity('sales', { en: 'Leads that became sales.', id: 'Prospek yang menjadi penjualan.' }),
    by: quantity('leads', { en: 'All leads of the period.', id: 'Semua prospek dalam periode.' }),
    example: { arguments: [200, 2000], value: 0.1 },
  }),
  ratio({
    id: 'OUTREACH_TO_MEETING_RATE',
    about: { en: 'Meetings per contact made: meetings ÷ outreach.', id: 'Pertemuan per kontak: pertemuan ÷ kontak.' },
    of: quantity('meetings', { en: 'First meetings held.', id: 'Pertemuan pertama yang terlaksana.' }),
    by: quantity('outreach', { en: 'Contacts made.', id: 'Kontak yang dilakukan.' }),
    example: { arguments: [2, 40], value: 0.05 },
  }),
  ratio({
    id: 'QUOTE_TO_CLOSE',
    about: { en: 'Deals won per quote: won ÷ quotes.', id: 'Transaksi menang per penawaran: menang ÷ penawaran.' },
    of: quantity('won', { en: 'Quotes that were won.', id: 'Penawaran yang menang.' }),
    by: quantity('quotes', { en: 'All quotes sent.', id: 'Semua penawaran yang dikirim.' }),
    example: { arguments: [30, 150], value: 0.2 },
  }),
  numberFunction({
    id: 'STAGE_CONVERSION',
    about: {
      en: 'Share of deals that went on from a stage: advanced ÷ (advanced + lost here). Those still waiting are left out.',
      id: 'Bagian yang maju dari suatu tahap: maju ÷ (maju + kalah di sini). Yang masih menunggu tidak dihitung.',
    },
    parameters: [
      quantity('advanced', { en: 'Deals that reached a later stage.', id: 'Transaksi yang maju ke tahap berikut.' }),
      quantity('lost_here', { en: 'Deals lost in this stage.', id: 'Transaksi yang kalah di tahap ini.' }),
    ],
    example: { arguments: [60, 40], value: 0.6 },
    compute: ({ advanced, lost_here }) => quotient(advanced, { 'advanced + lost_here': advanced + lost_here }),
  }),
  numberFunction({
    id: 'WIN_RATE',
    about: {
      en: 'Share of the closed deals that were won: won ÷ (won + lost).',
      id: 'Bagian transaksi selesai yang menang: menang ÷ (menang + kalah).',
    },
    parameters: [
      quantity('won', { en: 'Deals that were won.', id: 'Transaksi menang.' }),
      quantity('lost', { en: 'Deals lost.', id: 'Transaksi kalah.' }),
    ],
    example: { arguments: [12, 36], value: 0.25 },
    compute: ({ won, lost }) => quotient(won, { 'won + lost': won + lost }),
  }),
] as const satisfies readonly CustomFunction[];
