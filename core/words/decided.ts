/** The words of the setup's table of decisions, apart: no typed function needs them. */
import { languages, type Words } from './languages';
import type { Language } from './words';

const decided = {
  en: {
    title: 'Decided in the wizard',
    what: 'What',
    choice: 'Choice',
    column: 'Column',
    dateOrder: 'Order of dates',
    decimalMark: 'Decimal mark',
    duration: 'Duration',
    everyRow: 'Every row is a sale',
    layout: 'Layout',
    card: 'Scorecard',
  },
  id: {
    title: 'Diputuskan di wizard',
    what: 'Apa',
    choice: 'Pilihan',
    column: 'Kolom',
    dateOrder: 'Urutan tanggal',
    decimalMark: 'Tanda desimal',
    duration: 'Durasi',
    everyRow: 'Setiap baris adalah penjualan',
    layout: 'Tata letak',
    card: 'Kartu',
  },
} as const satisfies Record<Language, Readonly<Record<string, string>>>;

export const decidedWords = (words: Words): Readonly<Record<keyof typeof decided.en, string>> =>
  decided[words === languages.id ? 'id' : 'en'];
