/** The same of the tabs beside the deals: apart, because the functions that people type read deals and no other tab. */
import type { TabHeaders } from './header-words';
import type { HeaderLanguageCode } from './languages';
import { germanTabs } from './tabs-de';
import { englishTabs } from './tabs-en';
import { spanishTabs } from './tabs-es';
import { frenchTabs } from './tabs-fr';
import { indonesianTabs } from './tabs-id';
import { portugueseTabs } from './tabs-pt';
import { russianTabs } from './tabs-ru';

export const tabLanguages: Readonly<Record<HeaderLanguageCode, TabHeaders>> = {
  en: englishTabs,
  id: indonesianTabs,
  pt: portugueseTabs,
  es: spanishTabs,
  de: germanTabs,
  fr: frenchTabs,
  ru: russianTabs,
};
