/** All that is said in each language. Typed functions say less, and their script holds no word more: they take `spoken`. */
import { once } from '../once';
import { type DashboardWords, dashboardEn } from './dashboard-en';
import { dashboardId } from './dashboard-id';
import { en, type Spoken } from './en';
import { id } from './id';
import type { Language } from './words';

export type Words = Spoken & DashboardWords;

/** Put together when a language is first spoken. */
export const languages: Readonly<Record<Language, Words>> = {
  get en() {
    return english();
  },
  get id() {
    return indonesian();
  },
};

const english = once(() => ({ ...en, ...dashboardEn }));
const indonesian = once(() => ({ ...id, ...dashboardId }));
