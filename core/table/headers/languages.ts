/** The languages whose header names are known: a language is its two files and a line here. */
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import type { HeaderLanguage, TabHeaders } from './header-words';
import { indonesian } from './id';
import { portuguese } from './pt';
import { russian } from './ru';
import { germanTabs } from './tabs-de';
import { englishTabs } from './tabs-en';
import { spanishTabs } from './tabs-es';
import { frenchTabs } from './tabs-fr';
import { indonesianTabs } from './tabs-id';
import { portugueseTabs } from './tabs-pt';
import { russianTabs } from './tabs-ru';

export interface Language {
  readonly deals: HeaderLanguage;
  readonly tabs: TabHeaders;
}

/** Apart, because a tab in Indonesian is read otherwise: `M` is miliar there. */
export const inIndonesian: Language = { deals: indonesian, tabs: indonesianTabs };

/** In this order: of two languages that disagree on a word the first is a shade surer. */
export const headerLanguages: readonly Language[] = [
  { deals: english, tabs: englishTabs },
  inIndonesian,
  { deals: portuguese, tabs: portugueseTabs },
  { deals: spanish, tabs: spanishTabs },
  { deals: german, tabs: germanTabs },
  { deals: french, tabs: frenchTabs },
  { deals: russian, tabs: russianTabs },
];
