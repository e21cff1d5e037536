/** All that is said in each language. Typed functions say less, and their script holds no word more: they take `spoken`. */
import { type DashboardWords, dashboardEn } from './dashboard-en';
import { dashboardId } from './dashboard-id';
import { en, type Spoken } from './en';
import { id } from './id';
import type { Language } from './words';

export type Words = Spoken & DashboardWords;

export const languages: Readonly<Record<Language, Words>> = {
  en: { ...en, ...dashboardEn },
  id: { ...id, ...dashboardId },
};
