/** The workbook on the page: its tabs, the dashboard that stands in it, and its cells handed over to who computes. */
import type { Ask } from '../../background/ask';
import type { CoreAnswers } from '../../background/core-answers';
import { giveTab } from '../../background/give-tab';
import type { EarlierTab, Plan, RawTab } from '../../core/index';
import type { Stop, TabSummary, WizardChoices } from '../../sidebar/host';
import {
  activeTab,
  type EmbeddedModel,
  embeddedModelInSlices,
  nameOfTab,
  onChange,
  readTypedTab,
  tabsOf,
} from '../embedded';
import { embeddedTabName, type TypedTab } from '../embedded-data';
import { earlierTabs } from '../embedded-earlier';
import type { SpreadsheetView } from './spreadsheet-view';

export interface BuiltDashboard {
  readonly plan: Plan;
  /** The tab it was built from. */
  readonly of: string;
  readonly choices: WizardChoices;
}

export interface PlaygroundWorkbook {
  readonly model: () => EmbeddedModel;
  readonly built: () => BuiltDashboard | null;
  readonly tabs: () => readonly TabSummary[];
  /** The user's, the named one first. */
  readonly raw: (first?: string) => readonly string[];
  /** What stands where the plan was written, as it stands now. */
  readonly earlier: () => readonly EarlierTab[];
  /** Hands over all cells as they stand now, unless that was done since the last change; false where it was stopped. */
  readonly give: (stop?: Stop) => Promise<boolean>;
  /** Writes the dashboard in the place of the one before, or takes it away. */
  readonly write: (built: BuiltDashboard | null) => Promise<void>;
}

/** `raw` are the tabs of the file. */
export async function playgroundWorkbook(
  view: SpreadsheetView,
  ask: Ask<CoreAnswers>,
  raw: readonly RawTab[],
): Promise<PlaygroundWorkbook> {
  let model = await embeddedModelInSlices(null, raw);
  let built: BuiltDashboard | null = null;
  let isGiven = false;
  const watch = (): void => {
    isGiven = false;
    onChange(model, () => {
      isGiven = false;
    });
  };
  watch();
  await view.show(model);

  const standing = (): BuiltDashboard | null => (nameOfTab(model, 'dashboard') === null ? null : built);
  const generated = (id: string): boolean => built?.plan.tabs.some((tab) => tab.id === id) === true;
  /** The engine allows no straight apostrophe, the file did. */
  const ownName = (name: string): string => raw.find((tab) => embeddedTabName(tab.name) === name)?.name ?? name;
  const rawNames = (): readonly string[] =>
    tabsOf(model)
      .filter(({ id }) => !generated(id))
      .map(({ name }) => ownName(name));

  return {
    model: () => model,
    built: standing,
    tabs() {
      const active = activeTab(model);
      return tabsOf(model).map(({ id, name }) => ({
        name: ownName(name),
        active: name === active,
        generated: generated(id),
        ...(id === 'dashboard' && built !== null && { dashboardOf: built.of }),
      }));
    },
    raw: (first) => (first === undefined ? rawNames() : [first, ...rawNames().filter((name) => name !== first)]),
    earlier: () => earlierTabs(model, built?.plan ?? null),
    async give(stop) {
      if (isGiven) return true;
      isGiven = true;
      for (const name of rawNames()) {
        if (stop?.aborted === true) {
          isGiven = false;
          return false;
        }
        const { rows } = await readTypedTab(model, name);
        await giveTab(ask, { name, rows });
      }
      return true;
    },
    async write(next) {
      const tabs: TypedTab[] = [];
      for (const name of rawNames()) tabs.push(await readTypedTab(model, name));
      const first = tabs.filter(({ name }) => name === next?.of);
      model = await embeddedModelInSlices(next?.plan ?? null, [
        ...first,
        ...tabs.filter((tab) => !first.includes(tab)),
      ]);
      built = next;
      watch();
      await view.show(model);
    },
  };
}
