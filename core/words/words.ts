/** The languages, and sentences with their blanks filled in. */
import type { Failure } from '../result';
import { en, type Spoken } from './en';
import { id } from './id';

export const spoken: Readonly<Record<'en' | 'id', Spoken>> = { en, id };

export type Language = keyof typeof spoken;

/** A text in every language, where it belongs to one thing only: a KPI's name, a parameter's meaning. */
export type LocalText = Readonly<Record<Language, string>>;

export const isLanguage = (text: string): text is Language => Object.keys(spoken).includes(text);

/** `fill('row {row}', { row: 4 })` → `row 4` */
export const fill = (template: string, details: Readonly<Record<string, string | number>> = {}): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) => String(details[name] ?? blank));

/** An amount inside a sentence: `52,750,000`, `52.750.000`. Not by the machine's locale: a dashboard reads alike everywhere. */
export function amountText(amount: number, language: Language): string {
  const [whole = '', cents = ''] = Math.abs(amount).toFixed(2).split('.');
  const [group, point] = language === 'id' ? ['.', ','] : [',', '.'];
  const digits = whole.replace(/\B(?=(?:\d{3})+$)/g, group);
  return `${amount < 0 ? '-' : ''}${digits}${cents === '00' ? '' : point + cents}`;
}

/** What a column of a raw tab is called. */
export const fieldWord = (name: string, { fields, otherFields }: Pick<Spoken, 'fields' | 'otherFields'>): string =>
  named(fields, name) ?? named(otherFields, name) ?? name;

/** Why there is no number, in a sentence. A reason that is a sentence itself comes in every language: `{ en: …, id: … }`. */
export function sentence({ why, details = {} }: Failure, language: Language): string {
  const words = spoken[language];
  const { whys, sources, segments, meanings } = words;
  const said: Record<string, string | number> = { ...details };
  if (typeof details.field === 'string') said.field = fieldWord(details.field, words);
  if (typeof details.tab === 'string') said.tab = named(sources, details.tab) ?? details.tab;
  if (typeof details.choice === 'string') said.choice = named(meanings, details.choice) ?? details.choice;
  for (const name of ['filter', 'segment'] as const) {
    const label = details[name];
    if (typeof label === 'string') said[name] = named(segments, label) ?? label;
  }
  const reason = details[language];
  if (reason !== undefined) said.reason = reason;
  return fill(whys[why], said);
}

const named = (words: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.entries(words).find(([known]) => known === name)?.[1];
