/** The wizard's host in the playground: the embedded spreadsheet's tabs, rebuilt with the dashboard in front. */
import { inspectTab, type Language, planDashboard, type RawTab, serialOf, type WizardSettings } from '../../core/index';
import type { Host, WizardChoices } from '../../sidebar/host';
import { type EmbeddedModel, embeddedModel, readTab } from '../embedded';
import type { SpreadsheetView } from './spreadsheet-view';

export function playgroundHost(view: SpreadsheetView, deals: RawTab, defaultLanguage: Language): Host {
  let model: EmbeddedModel = embeddedModel(null, [deals]);
  const shown = view.show(model);
  /** As it stands now: the user may have typed into it. */
  const rawTab = (name: string): RawTab => ({ name, rows: readTab(model, name) });
  return {
    defaultLanguage,
    async tabs() {
      await shown;
      return [{ name: deals.name, active: true, generated: false }];
    },
    async inspect(tab, choices) {
      return inspectTab(rawTab(tab), settings(choices));
    },
    async build(tab, choices) {
      const raw = rawTab(tab);
      const planned = planDashboard(raw, settings(choices));
      if (!planned.ok) return planned;
      model = embeddedModel(planned.plan, [raw]);
      await view.show(model);
      return { ok: true, dashboardTab: planned.plan.tabs[0]?.name ?? '' };
    },
  };
}

function settings({ language }: WizardChoices): WizardSettings {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return { language, today, fixedToday: false, period: 'all', takenTabNames: [] };
}
