/** Which fields a header names, in any of the languages, and how surely. */
import { type DealField, dealFieldNames } from '../fields';
import { withoutDealWord } from '../normalise-header';
import { english } from './en';
import { spanish } from './es';
import type { HeaderWords } from './header-words';
import { indonesian } from './id';
import { portuguese } from './pt';

/** 0 to 1 by field. */
export type NamedFields = ReadonlyMap<DealField, number>;

/**
 * The fields that a normalised header names, by its whole text: `close date` → closedDate 1; `date` → closedDate 0.6.
 * With the deal's own word or without: `deal stage` is `stage`, `id peluang` is `id`.
 */
export function fieldsNamed(normalised: string): NamedFields {
  const whole = byName.get(normalised);
  if (whole !== undefined) return whole;
  const short = withoutDealWord(normalised);
  return (short === null ? undefined : byName.get(short)) ?? none;
}

/**
 * The fields whose name stands inside a longer header: `closed won date (WIB)` holds `won date`.
 * Only names of two words or more count, and no header that says it is about something else (`weighted deal value`).
 */
export function fieldsNamedWithin(normalised: string): NamedFields {
  const words = new Set(normalised.split(' '));
  if (words.size > 8) return none;
  for (const word of words) if (otherThings.has(word)) return none;
  const found = new Map<DealField, number>();
  for (const { words: named, field } of longNames) {
    if (!named.every((word) => words.has(word))) continue;
    const score = 0.4 + 0.3 * (named.length / words.size);
    if (score > (found.get(field) ?? 0)) found.set(field, score);
  }
  return found;
}

/** The header is a name in Indonesian and in none of the other languages. */
export const isIndonesianName = (normalised: string): boolean =>
  onlyIndonesian.has(normalised) || onlyIndonesian.has(withoutDealWord(normalised) ?? '');

const none: NamedFields = new Map();

const languages = [english, indonesian, portuguese, spanish];

const byName: ReadonlyMap<string, NamedFields> = nameTable();

const longNames = dealFieldNames.flatMap((field) =>
  languages.flatMap(({ names }) =>
    (names[field] ?? []).map((name) => ({ words: name.split(' '), field })).filter(({ words }) => words.length >= 2),
  ),
);

const inOtherLanguages: ReadonlySet<string> = new Set(
  [english, portuguese, spanish].flatMap(({ names, vague }) => [...allNames(names), ...allNames(vague)]),
);

const onlyIndonesian: ReadonlySet<string> = new Set(
  allNames(indonesian.names).filter((name) => !inOtherLanguages.has(name)),
);

/** A header with one of these words is not the field its other words name. */
const otherThings: ReadonlySet<string> = new Set([
  ...['weighted', 'forecast', 'forecasted', 'previous', 'last', 'next', 'old', 'new', 'first', 'target', 'quota'],
  ...['days', 'duration', 'age', 'change', 'changed', 'changes', 'count', 'quantity', 'qty', 'tax', 'discount'],
  ...['cost', 'margin', 'profit', 'activity', 'activities', 'email', 'emails', 'phone', 'entered', 'exited', 'time'],
  ...['month', 'year', 'quarter', 'week', 'fiscal', 'employees', 'unit', 'recurring', 'average', 'rank', 'score'],
  ...['tertimbang', 'bulan', 'tahun', 'minggu', 'lama', 'hari', 'biaya', 'modal', 'pajak', 'diskon', 'laba'],
  ...['kuantitas', 'telepon', 'sebelumnya', 'ultima', 'proxima', 'ultimo', 'proximo', 'ponderado', 'coste', 'custo'],
]);

function nameTable(): ReadonlyMap<string, NamedFields> {
  const table = new Map<string, Map<DealField, number>>();
  const add = (name: string, field: DealField, score: number): void => {
    const fields = table.get(name) ?? new Map<DealField, number>();
    fields.set(field, Math.max(score, fields.get(field) ?? 0));
    table.set(name, fields);
  };
  for (const { names, vague } of languages) {
    for (const field of dealFieldNames) {
      // Earlier names are a shade surer, so that `Amount` wins over `Amount in company currency`.
      (names[field] ?? []).forEach((name, index) => {
        add(name, field, 1 - 0.003 * index);
      });
      for (const name of vague[field] ?? []) add(name, field, 0.6);
    }
  }
  return table;
}

function allNames(words: HeaderWords): readonly string[] {
  return dealFieldNames.flatMap((field) => words[field] ?? []);
}
