/** The parameters of KPI, KPI_REPORT and KPI_EXPLAIN, and the words for a language. */
import { failure, type Result, success } from '../result';
import { labelKey } from '../table/labels';
import { type Language, spoken } from '../words/words';
import { anyCell, table } from './range-parameter';
import { day, leftOut, text } from './row-parameter';

export const name = text('name', {
  en: 'The KPI: an id or a name, such as "win rate".',
  id: 'KPI-nya: id atau nama, misalnya "tingkat kemenangan".',
});
export const deals = table('table', {
  en: 'The deals with their header row. Columns are recognised.',
  id: 'Transaksi beserta baris judulnya. Kolom dikenali sendiri.',
});
export const period = leftOut(
  text('period', {
    en: '"2026", "2026-Q1", "2026-03", "2026-W07", "last quarter"; all dates where left out. (optional)',
    id: '"2026", "2026-Q1", "2026-03", "2026-W07", "bulan lalu"; semua tanggal bila kosong. (opsional)',
  }),
);
export const asOf = leftOut(
  day('as_of', {
    en: 'The day that "last quarter" is counted from; the latest in the table where left out. (optional)',
    id: 'Hari acuan "kuartal lalu"; tanggal terakhir di tabel bila kosong. (opsional)',
  }),
);
export const inLanguage = leftOut(
  text('language', {
    en: '"en" or "id"; English where left out. (optional)',
    id: '"en" atau "id"; Inggris bila kosong. (opsional)',
  }),
);
export const column = <Name extends string>(named: Name) =>
  leftOut(
    text(named, {
      en: 'A column of the table, by its header: only some deals count. (optional)',
      id: 'Kolom tabel menurut judulnya: hanya sebagian transaksi dihitung. (opsional)',
    }),
  );
export const value = <Name extends string>(named: Name) => ({
  ...anyCell(named, {
    en: 'What the deals have in that column; "" for blank cells. (optional)',
    id: 'Isi kolom itu pada transaksi yang dihitung; "" untuk sel kosong. (opsional)',
  }),
  optional: true,
});

/** English where nothing was typed. */
export function languageNamed(typed: string | null): Result<Language> {
  const language = languageWords.get(labelKey(typed ?? 'en'));
  const choices = Object.keys(spoken).join(', ');
  return language === undefined
    ? failure('unknown-choice', { name: 'language', text: (typed ?? '').slice(0, 40), choices })
    : success(language);
}

const languageWords: ReadonlyMap<string, Language> = new Map([
  ...(['en', 'english', 'inggris', 'bahasa inggris'] as const).map((word) => [word, 'en'] as const),
  ...(['id', 'indonesian', 'indonesia', 'bahasa indonesia', 'bahasa'] as const).map((word) => [word, 'id'] as const),
]);
