/** The languages, and sentences with their blanks filled in. */
import type { Failure } from '../result';
import { en } from './en';
import { id } from './id';

export type { Words } from './en';

export const languages = { en, id } as const;

export type Language = keyof typeof languages;

/** A text in every language, where it belongs to one thing only: a KPI's name, a parameter's meaning. */
export type LocalText = Readonly<Record<Language, string>>;

export const isLanguage = (text: string): text is Language => Object.keys(languages).includes(text);

/** `fill('row {row}', { row: 4 })` → `row 4` */
export const fill = (template: string, details: Readonly<Record<string, string | number>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) => String(details[name] ?? blank));

/** Why there is no number, in a sentence. A reason that is a sentence itself comes in every language: `{ en: …, id: … }`. */
export function sentence({ why, details = {} }: Failure, language: Language): string {
  const { whys, fields } = languages[language];
  const field = Object.entries(fields).find(([name]) => name === details.field)?.[1];
  const reason = details[language];
  return fill(whys[why], {
    ...details,
    ...(field === undefined ? {} : { field }),
    ...(reason === undefined ? {} : { reason }),
  });
}
