/** The wizard's host in the playground: the embedded spreadsheet's tabs, rebuilt with the dashboard in front. */
import {
  decided,
  inspectTab,
  type Language,
  languages,
  type Plan,
  planDashboard,
  type RawTab,
  serialOf,
  shareCopy,
  type WizardSettings,
} from '../../core/index';
import type { Host, WizardChoices } from '../../sidebar/host';
import { type EmbeddedModel, embeddedModel, readTab } from '../embedded';
import { earlierTabs } from '../embedded-earlier';
import { planToXlsx } from '../write-xlsx';
import type { SpreadsheetView } from './spreadsheet-view';

/** `raw` are the user's tabs, the one of the deals first. */
export function playgroundHost(view: SpreadsheetView, raw: readonly RawTab[], defaultLanguage: Language): Host {
  let model: EmbeddedModel = embeddedModel(null, raw);
  let plan: Plan | null = null;
  const shown = view.show(model);
  /** As it stands now: the user may have typed into it. */
  const rawTab = (name: string): RawTab => ({ name, rows: readTab(model, name) });
  const beside = (name: string): readonly RawTab[] =>
    raw.filter((tab) => tab.name !== name).map((tab) => rawTab(tab.name));
  return {
    defaultLanguage,
    // The engine computes in one go.
    canStop: false,
    async tabs() {
      await shown;
      return raw.map(({ name }, index) => ({ name, active: index === 0, generated: false }));
    },
    async inspect(tab, choices) {
      const asked = { ...settings(choices), earlier: earlierTabs(model, plan) };
      return inspectTab(rawTab(tab), asked, beside(tab));
    },
    async build(tab, choices) {
      const deals = rawTab(tab);
      const others = beside(tab);
      const planned = planDashboard(deals, { ...settings(choices), earlier: earlierTabs(model, plan) }, others);
      if (!planned.ok) return planned;
      const changed = planned.succession.find(({ keptAs }) => keptAs !== null);
      if (changed !== undefined) {
        const { leftAlone } = languages[choices.language].renewal;
        return { ok: false, sentence: leftAlone };
      }
      plan = planned.plan;
      model = embeddedModel(plan, [deals, ...others]);
      await view.show(model);
      return { ok: true, dashboardTab: planned.plan.tabs[0]?.name ?? '', said: planned.said };
    },
    async share(tab, choices) {
      const planned = planDashboard(
        rawTab(tab),
        { ...settings(choices), earlier: earlierTabs(model, plan) },
        beside(tab),
      );
      if (!planned.ok) return planned;
      const name = planned.plan.tabs[0]?.name ?? '';
      const values = readTab(embeddedModel(planned.plan, [rawTab(tab), ...beside(tab)]), name);
      const masking = choices.mask ? planned.masking() : null;
      const copy = shareCopy(planned.plan, values, { name, language: choices.language, today: planned.today, masking });
      const file = `${name}.xlsx`;
      if (copy !== null) download(file, await planToXlsx(copy, null));
      return { ok: true, tab: file, said: [] };
    },
  };
}

/** A file of its own is what one passes on; the browser puts it where downloads go. */
function download(name: string, bytes: Uint8Array): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

function settings({ language, decisions = {} }: WizardChoices): WizardSettings {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const everyDate = { period: 'all', ...decided(decisions) };
  return { ...everyDate, language, today, fixedToday: false, takenTabNames: [], dialect: 'embedded' };
}
