/** The sidebar over a double of its host, which reads small workbooks and writes down what it is asked. */
import {
  customFunctions,
  type Decisions,
  decided,
  functionList,
  inspectTab,
  type RawTab,
  rowsBehind,
  serialOf,
  type WizardSettings,
} from '../../core/index';
import type { Host, WizardChoices } from '../../sidebar/host';
import { mountSidebar } from '../../sidebar/mount';
import { scenarios, tabsOf } from './scenarios';

declare global {
  interface Window {
    scenario?: string;
    manyDeals?: number;
    language?: string;
    /** Milliseconds that an answer takes. */
    delay?: number;
    asked: { readonly method: string; readonly tab: string; readonly choices: WizardChoices }[];
    attacked?: number;
    drafts?: Record<string, Decisions | null>;
  }
}

const scenario = scenarios.find((known) => known === window.scenario) ?? 'deals';
const tabs = tabsOf[scenario];
window.asked = [];

const later = <Answer>(answer: Answer): Promise<Answer> =>
  new Promise((resolve) => {
    setTimeout(() => resolve(answer), window.delay ?? 0);
  });

const named = (name: string): RawTab => tabs.find((tab) => tab.name === name) ?? { name, rows: [] };

const note = (method: string, tab: string, choices: WizardChoices): void => {
  window.asked.push({ method, tab, choices: JSON.parse(JSON.stringify(choices)) });
};

let isBuilt = false;

const settingsOf = ({ language, decisions = {} }: WizardChoices): WizardSettings => ({
  ...decided(decisions),
  language,
  today: serialOf(2026, 3, 31),
  fixedToday: true,
  takenTabNames: [],
});

const host: Host = {
  defaultLanguage: window.language === 'id' ? 'id' : 'en',
  canStop: true,
  ...(window.manyDeals !== undefined && { manyDeals: window.manyDeals }),
  formulas: { prefix: 'KPI.', separator: ',' },
  tabs: () =>
    later([
      ...tabs.map(({ name }, index) => ({ name, active: index === 0, generated: false })),
      ...(isBuilt ? [{ name: 'KPI dashboard', active: false, generated: true, dashboardOf: tabs[0]?.name ?? '' }] : []),
    ]),
  inspect(tab, choices) {
    note('inspect', tab, choices);
    return later(inspectTab(named(tab), settingsOf(choices)));
  },
  async build(tab, choices, stop) {
    note('build', tab, choices);
    await later(null);
    if (stop?.aborted === true) return { ok: false, sentence: 'Stopped.' };
    isBuilt = true;
    return { ok: true, dashboardTab: 'KPI dashboard', said: [] };
  },
  async share(tab, choices) {
    note('share', tab, choices);
    return later({ ok: true, tab: 'KPI dashboard (copy)', said: [] });
  },
  behind: (tab, number, choices) => later(rowsBehind(named(tab), settingsOf(choices), number)),
  freeze: async (tab, language) => {
    note('freeze', tab, { language });
    return later({ ok: true, dashboardTab: 'KPI dashboard', said: [] });
  },
  draft: async (tab) => window.drafts?.[tab] ?? null,
  keepDraft: async (tab, decisions) => {
    window.drafts = { ...window.drafts, [tab]: decisions };
  },
  open: async (tab) => {
    note('open', tab, { language: 'en' });
    return { ok: true, at: tab };
  },
  remove: async (tab, language) => {
    note('remove', tab, { language });
    isBuilt = false;
    return { ok: true, at: tab };
  },
  functions: async () => functionList(customFunctions),
  activeCell: async () => null,
  selection: async () => 'Deals!F2:F9',
  insertFormula: async (formula, language) => {
    note('insert', formula, { language });
    return { ok: true, at: 'Deals!K2' };
  },
};

const root = document.getElementById('root');
if (root !== null) mountSidebar(host, root);
