/** The real name behind each tab that a plan's formulas mention. */
import type { TabId } from '../language/formula';
import type { Plan } from './plan';

/** A generated tab that the plan lacks keeps its id, so that a stray reference is seen. */
export function tabNamesOf({ tabs, rawTab, otherTabs }: Plan): Readonly<Partial<Record<TabId, string>>> {
  const named = (id: TabId): string => tabs.find((tab) => tab.id === id)?.name ?? id;
  return { raw: rawTab, ...otherTabs, dashboard: named('dashboard'), setup: named('setup'), rows: named('rows') };
}
