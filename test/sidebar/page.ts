/** The sidebar over a double of its host, which reads small workbooks and writes down what it is asked. */
import { decided, inspectTab, isLanguage, type RawTab, serialOf } from '../../core/index';
import type { Host, WizardChoices } from '../../sidebar/host';
import { mountSidebar } from '../../sidebar/mount';
import { scenarios, tabsOf } from './scenarios';

declare global {
  interface Window {
    scenario?: string;
    language?: string;
    /** Milliseconds that an answer takes. */
    delay?: number;
    asked: { readonly method: string; readonly tab: string; readonly choices: WizardChoices }[];
    attacked?: number;
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

const host: Host = {
  defaultLanguage: isLanguage(window.language ?? '') && window.language === 'id' ? 'id' : 'en',
  canStop: true,
  tabs: () => later(tabs.map(({ name }, index) => ({ name, active: index === 0, generated: false }))),
  inspect(tab, choices) {
    note('inspect', tab, choices);
    const settings = {
      ...decided(choices.decisions ?? {}),
      language: choices.language,
      today: serialOf(2026, 3, 31),
      fixedToday: true,
      takenTabNames: [],
    };
    return later(inspectTab(named(tab), settings));
  },
  async build(tab, choices, stop) {
    note('build', tab, choices);
    await later(null);
    if (stop?.aborted === true) return { ok: false, sentence: 'Stopped.' };
    return { ok: true, dashboardTab: 'KPI dashboard', said: [] };
  },
  async share(tab, choices) {
    note('share', tab, choices);
    return later({ ok: true, tab: 'KPI dashboard (copy)', said: [] });
  },
};

const root = document.getElementById('root');
if (root !== null) mountSidebar(host, root);
