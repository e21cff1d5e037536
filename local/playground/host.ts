/** The wizard's host in the playground: the embedded spreadsheet's tabs, rebuilt with the dashboard in front. */
import {
  customFunctions,
  decided,
  type EarlierTab,
  functionList,
  inspectTab,
  type Language,
  languages,
  type Plan,
  planDashboard,
  quotedTabName,
  type RawTab,
  rowsBehind,
  serialOf,
  shareCopy,
  type WizardSettings,
} from '../../core/index';
import type { Host, WizardChoices } from '../../sidebar/host';
import { type EmbeddedModel, embeddedModel, readTab, selectedCells, showTab, typeFormula } from '../embedded';
import { earlierTabs } from '../embedded-earlier';
import { planToXlsx, tabsToXlsx } from '../write-xlsx';
import { download } from './download';
import type { SpreadsheetView } from './spreadsheet-view';
import { playgroundWords } from './words';

export interface PlaygroundHost extends Host {
  /** The whole workbook as it stands, a dashboard included, as an .xlsx file. */
  readonly file: () => Promise<Uint8Array>;
}

/** `raw` are the user's tabs, the one of the deals first; `earlier` those of a dashboard that was in their file. */
export function playgroundHost(
  view: SpreadsheetView,
  raw: readonly RawTab[],
  defaultLanguage: Language,
  earlier: readonly EarlierTab[] = [],
): PlaygroundHost {
  let model: EmbeddedModel = embeddedModel(null, raw);
  let built: Built | null = null;
  const shown = view.show(model);
  /** As it stands now: the user may have typed into it. */
  const rawTab = (name: string): RawTab => ({ name, rows: readTab(model, name) });
  const beside = (name: string): readonly RawTab[] =>
    raw.filter((tab) => tab.name !== name).map((tab) => rawTab(tab.name));
  const asked = (choices: WizardChoices): WizardSettings => ({
    ...settings(choices),
    ...(built === null ? { earlier, earlierFile: '.xlsx' } : { earlier: earlierTabs(model, built.plan) }),
  });
  return {
    defaultLanguage,
    // The engine computes in one go.
    canStop: false,
    formulas: { prefix: '', separator: ',' },
    async tabs() {
      await shown;
      const tabs = raw.map(({ name }, index) => ({ name, active: index === 0, generated: false }));
      if (built === null) return tabs;
      const { plan, of } = built;
      const ours = plan.tabs.map(({ id, name }) => ({
        name,
        active: false,
        generated: true,
        ...(id === 'dashboard' && { dashboardOf: of }),
      }));
      return [...ours, ...tabs];
    },
    async inspect(tab, choices) {
      return inspectTab(rawTab(tab), asked(choices), beside(tab));
    },
    async build(tab, choices) {
      const deals = rawTab(tab);
      const others = beside(tab);
      const planned = planDashboard(deals, asked(choices), others);
      if (!planned.ok) return planned;
      const changed = planned.succession.find(({ keptAs }) => keptAs !== null);
      if (changed !== undefined) {
        const { leftAlone } = languages[choices.language].renewal;
        return { ok: false, sentence: leftAlone };
      }
      built = { plan: planned.plan, of: tab, choices };
      model = embeddedModel(planned.plan, [deals, ...others]);
      await view.show(model);
      return { ok: true, dashboardTab: planned.plan.tabs[0]?.name ?? '', said: planned.said };
    },
    async share(tab, choices) {
      const planned = planDashboard(rawTab(tab), asked(choices), beside(tab));
      if (!planned.ok) return planned;
      const name = planned.plan.tabs[0]?.name ?? '';
      const values = readTab(embeddedModel(planned.plan, [rawTab(tab), ...beside(tab)]), name);
      const masking = choices.mask ? planned.masking() : null;
      const copy = shareCopy(planned.plan, values, { name, language: choices.language, today: planned.today, masking });
      const file = `${name}.xlsx`;
      if (copy !== null) download(file, await planToXlsx(copy, null));
      return { ok: true, tab: file, said: [] };
    },
    async behind(tab, kpi, choices) {
      return rowsBehind(rawTab(tab), asked(choices), kpi, beside(tab));
    },
    async open(tab) {
      showTab(model, tab);
      return { ok: true, at: tab };
    },
    async remove(tab) {
      const tabs = raw.map(({ name }) => rawTab(name));
      built = null;
      model = embeddedModel(null, tabs);
      await view.show(model);
      return { ok: true, at: tab };
    },
    async functions() {
      return functionList(customFunctions);
    },
    async selection() {
      const { tab, cells } = selectedCells(model);
      return `${quotedTabName(tab)}!${cells}`;
    },
    async insertFormula(formula, language) {
      const at = typeFormula(model, formula);
      return at === null ? { ok: false, sentence: playgroundWords[language].notBlank } : { ok: true, at };
    },
    async file() {
      const tabs = raw.map(({ name }) => rawTab(name));
      if (built === null) return tabsToXlsx(tabs);
      const { of, choices } = built;
      // Planned anew: what was changed in the setup and the filters since is in the file too.
      const settingsNow = { ...asked(choices), dialect: 'xlsx' as const, earlierFile: of };
      const planned = planDashboard(rawTab(of), settingsNow, beside(of));
      return planned.ok ? planToXlsx(planned.plan, rawTab(of), beside(of)) : tabsToXlsx(tabs);
    },
  };
}

interface Built {
  readonly plan: Plan;
  /** The tab it was built from. */
  readonly of: string;
  readonly choices: WizardChoices;
}

function settings({ language, decisions = {} }: WizardChoices): WizardSettings {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const everyDate = { period: 'all', ...decided(decisions) };
  return { ...everyDate, language, today, fixedToday: false, takenTabNames: [], dialect: 'embedded' };
}
