/** The languages whose header names of deals are known. A language is its two files, a line here and one in tab-languages.ts. */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { HeaderLanguage } from './header-words';
import { indonesian } from './id';
import { portuguese } from './pt';
import { russian } from './ru';

/** By their codes. A tab in Indonesian is read otherwise: `M` is miliar there. */
export const dealLanguages = {
  en: english,
  id: indonesian,
  pt: portuguese,
  es: spanish,
  de: german,
  fr: french,
  ru: russian,
} as const satisfies Record<string, HeaderLanguage>;

export type HeaderLanguageCode = keyof typeof dealLanguages;
