/** Which words say what an activity was, whether it took place, and what a sale to a customer was: English and Indonesian. */
import { labelKey } from './labels';

export type ActivityKind =
  | 'demo'
  | 'meeting'
  | 'proposal'
  | 'email'
  | 'chat'
  | 'call'
  | 'event'
  | 'social'
  | 'networking';

/**
 * `Telepon keluar` → call, `E-mail #2` → email. A short label that names two is the more telling one: `Demo call` is a
 * demo, `Proposal meeting` a meeting, `Kirim proposal via email` a proposal. A long one is none: it is a note, no type.
 */
export function activityKind(label: string): ActivityKind | null {
  const words = wordsIn(label);
  const named = activityWords.filter(([, known]) => words.some((word) => known.has(word)));
  return words.length > longestType ? null : (named[0]?.[0] ?? null);
}

/** `Held`, `Selesai`, `TRUE`; not `No show`, `Belum`, `Rescheduled`, and nothing that is not known as held. */
export function wasHeld(outcome: string): boolean {
  const words = wordsIn(outcome);
  return words.some((word) => heldWords.has(word)) && !words.some((word) => notHeldWords.has(word));
}

export type SaleKind = 'upsell' | 'cross-sell';

/** `Up-sell (paket Pro)` → upsell, `Penjualan silang` → cross-sell; anything else, blank too, is neither. */
export function saleKind(label: string): SaleKind | null {
  const text = wordsIn(label).join(' ');
  if (/\bcross ?-?(?:sell|sale|selling)\b|\bpenjualan silang\b|\bjual silang\b/.test(text)) return 'cross-sell';
  return /\bup ?-?(?:sell|sale|selling|grade)\b|\bexpansion\b|\bekspansi\b|\bpeningkatan paket\b|\bnaik paket\b/.test(
    text,
  )
    ? 'upsell'
    : null;
}

const longestType = 5;

/** Lower case; `e-mail` is one word. */
const wordsIn = (text: string): readonly string[] =>
  labelKey(text)
    .replace(/\be-(?=mail)/g, 'e')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');

/** The more telling kind first. */
const activityWords: readonly (readonly [ActivityKind, ReadonlySet<string>])[] = [
  ['demo', new Set(['demo', 'demos', 'demonstration', 'demonstrasi', 'peragaan'])],
  [
    'meeting',
    new Set([
      ...['meeting', 'meetings', 'meet', 'visit', 'visits', 'appointment', 'appointments', 'lunch'],
      ...['rapat', 'pertemuan', 'kunjungan', 'bertemu', 'ketemu', 'temu', 'tatap'],
    ]),
  ],
  ['proposal', new Set(['proposal', 'proposals', 'penawaran', 'offer', 'quote', 'quotation'])],
  ['email', new Set(['email', 'emails', 'mail', 'mails', 'surel'])],
  ['chat', new Set(['chat', 'chats', 'whatsapp', 'wa', 'obrolan', 'telegram', 'sms', 'message', 'pesan'])],
  [
    'call',
    new Set([
      ...['call', 'calls', 'calling', 'phone', 'telephone', 'dial'],
      ...['telepon', 'telpon', 'telefon', 'telp', 'menelepon', 'panggilan'],
    ]),
  ],
  ['networking', new Set(['networking', 'jejaring', 'komunitas', 'community'])],
  ['social', new Set(['social', 'sosial', 'sosmed', 'linkedin', 'instagram', 'facebook', 'tiktok'])],
  ['event', new Set(['event', 'events', 'acara', 'pameran', 'exhibition', 'conference', 'seminar', 'webinar', 'expo'])],
];

const heldWords: ReadonlySet<string> = new Set([
  ...['held', 'done', 'completed', 'complete', 'finished', 'attended', 'successful', 'yes', 'true', 'met'],
  ...['selesai', 'terlaksana', 'dilaksanakan', 'hadir', 'berlangsung', 'berhasil', 'sukses', 'ya', 'sudah'],
]);

const notHeldWords: ReadonlySet<string> = new Set([
  ...['no', 'not', 'never', 'cancelled', 'canceled', 'rescheduled', 'scheduled', 'planned', 'postponed', 'false'],
  ...['tidak', 'tak', 'belum', 'batal', 'dibatalkan', 'ditunda', 'dijadwalkan', 'gagal', 'bukan', 'absen'],
]);
