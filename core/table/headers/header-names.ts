/** Looks headers up among the names that one kind of tab has for its fields, in all languages. */
import { once } from '../../once';
import { withoutOwnWord } from '../normalise-header';
import type { HeaderLanguage, HeaderWords } from './header-words';

/** 0 to 1 by field. */
export type NamedFields<Field extends string> = ReadonlyMap<Field, number>;

/** Every argument is a normalised header. */
export interface HeaderNames<Field extends string> {
  /**
   * The fields that it names by its whole text: `close date` → closedDate 1; `date` → closedDate 0.6. With the row's own
   * word or without: `deal stage` is `stage`, `id peluang` is `id`.
   */
  readonly fieldsNamed: (normalised: string) => NamedFields<Field>;
  /**
   * The fields whose name stands inside a longer header: `closed won date (WIB)` holds `won date`. Only names of two words
   * or more count, and no header that says it is about something else (`weighted deal value`).
   */
  readonly fieldsNamedWithin: (normalised: string) => NamedFields<Field>;
  /** It is a name in Indonesian and in none of the other languages. */
  readonly isIndonesianName: (normalised: string) => boolean;
  /** What the languages call a row of such a tab: a deal, an activity. */
  readonly ownWords: ReadonlySet<string>;
}

export interface NameSources<Field extends string> {
  /** Asked for with the first header. */
  readonly languages: () => SpokenLanguages<Field>;
  readonly ownWords: ReadonlySet<string>;
  /** A header with one of these words is not the field its other words name. */
  readonly otherThings: ReadonlySet<string>;
}

export interface SpokenLanguages<Field extends string> {
  /** The Indonesian ones included. */
  readonly all: readonly HeaderLanguage<Field>[];
  readonly indonesian: HeaderLanguage<Field>;
}

export function headerNames<Field extends string>(
  fields: readonly Field[],
  { languages, ownWords, otherThings }: NameSources<Field>,
): HeaderNames<Field> {
  const none: NamedFields<Field> = new Map();
  const known = once(() => nameTables(fields, languages()));

  return {
    ownWords,
    fieldsNamed: (normalised) => {
      const { byName } = known();
      const whole = byName.get(normalised);
      if (whole !== undefined) return whole;
      const short = withoutOwnWord(normalised, ownWords);
      return (short === null ? undefined : byName.get(short)) ?? none;
    },
    fieldsNamedWithin: (normalised) => {
      const words = new Set(normalised.split(' '));
      if (words.size > 8) return none;
      for (const word of words) if (otherThings.has(word)) return none;
      const found = new Map<Field, number>();
      for (const { words: named, field } of known().longNames) {
        if (!named.every((word) => words.has(word))) continue;
        const score = 0.4 + 0.3 * (named.length / words.size);
        if (score > (found.get(field) ?? 0)) found.set(field, score);
      }
      return found;
    },
    isIndonesianName: (normalised) => {
      const { onlyIndonesian } = known();
      return onlyIndonesian.has(normalised) || onlyIndonesian.has(withoutOwnWord(normalised, ownWords) ?? '');
    },
  };
}

interface NameTables<Field extends string> {
  readonly byName: ReadonlyMap<string, NamedFields<Field>>;
  readonly longNames: readonly { readonly words: readonly string[]; readonly field: Field }[];
  readonly onlyIndonesian: ReadonlySet<string>;
}

function nameTables<Field extends string>(
  fields: readonly Field[],
  { all, indonesian }: SpokenLanguages<Field>,
): NameTables<Field> {
  const allNames = (words: HeaderWords<Field>): readonly string[] => fields.flatMap((field) => wordsOf(words, field));
  const inOtherLanguages = new Set(
    all
      .filter((language) => language !== indonesian)
      .flatMap(({ names, vague }) => [...allNames(names), ...allNames(vague)]),
  );
  return {
    byName: nameTable(fields, all),
    longNames: fields.flatMap((field) =>
      all.flatMap(({ names }) =>
        wordsOf(names, field)
          .map((name) => ({ words: name.split(' '), field }))
          .filter(({ words }) => words.length >= 2),
      ),
    ),
    onlyIndonesian: new Set(allNames(indonesian.names).filter((name) => !inOtherLanguages.has(name))),
  };
}

function nameTable<Field extends string>(
  fields: readonly Field[],
  languages: readonly HeaderLanguage<Field>[],
): ReadonlyMap<string, NamedFields<Field>> {
  const table = new Map<string, Map<Field, number>>();
  const add = (name: string, field: Field, score: number): void => {
    const named = table.get(name) ?? new Map<Field, number>();
    named.set(field, Math.max(score, named.get(field) ?? 0));
    table.set(name, named);
  };
  for (const { names, vague } of languages) {
    for (const field of fields) {
      // Earlier names are a shade surer, so that `Amount` wins over `Amount in company currency`.
      wordsOf(names, field).forEach((name, index) => {
        add(name, field, 1 - 0.003 * index);
      });
      for (const name of wordsOf(vague, field)) add(name, field, 0.6);
    }
  }
  return table;
}

const wordsOf = <Field extends string>(words: HeaderWords<Field>, field: Field): readonly string[] =>
  (words[field] ?? []).flatMap((names) => names.split(', '));
