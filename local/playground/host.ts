/** The wizard's host in the playground: the embedded spreadsheet's tabs, rebuilt with the dashboard in front. */
import { inspectTab, type Language, planDashboard, type RawTab, serialOf, type WizardSettings } from '../../core/index';
import type { Host, WizardChoices } from '../../sidebar/host';
import { type EmbeddedModel, embeddedModel, readTab } from '../embedded';
import type { SpreadsheetView } from './spreadsheet-view';

/** `raw` are the user's tabs, the one of the deals first. */
export function playgroundHost(view: SpreadsheetView, raw: readonly RawTab[], defaultLanguage: Language): Host {
  let model: EmbeddedModel = embeddedModel(null, raw);
  const shown = view.show(model);
  /** As it stands now: the user may have typed into it. */
  const rawTab = (name: string): RawTab => ({ name, rows: readTab(model, name) });
  const beside = (name: string): readonly RawTab[] =>
    raw.filter((tab) => tab.name !== name).map((tab) => rawTab(tab.name));
  return {
    defaultLanguage,
    async tabs() {
      await shown;
      return raw.map(({ name }, index) => ({ name, active: index === 0, generated: false }));
    },
    async inspect(tab, choices) {
      return inspectTab(rawTab(tab), settings(choices), beside(tab));
    },
    async build(tab, choices) {
      const deals = rawTab(tab);
      const others = beside(tab);
      const planned = planDashboard(deals, settings(choices), others);
      if (!planned.ok) return planned;
      model = embeddedModel(planned.plan, [deals, ...others]);
      await view.show(model);
      return { ok: true, dashboardTab: planned.plan.tabs[0]?.name ?? '', said: planned.said };
    },
  };
}

function settings({ language }: WizardChoices): WizardSettings {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return { language, today, fixedToday: false, period: 'all', takenTabNames: [] };
}
