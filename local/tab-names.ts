/** The names of tabs: what a plan calls its own, and what a workbook file allows. */
import type { Plan, TabId } from '../core/index';

/** The real name behind each tab a formula may mention; a tab the plan lacks keeps its id, so a stray reference is seen. */
export function tabNamesOf(plan: Plan): Readonly<Record<TabId, string>> {
  const named = (id: TabId): string => plan.tabs.find((tab) => tab.id === id)?.name ?? id;
  return { raw: plan.rawTab, dashboard: named('dashboard'), setup: named('setup'), rows: named('rows') };
}

/**
 * The nearest name an .xlsx file may hold, different from those in `taken`.
 *
 * Other programs allow longer names, other characters and `History`, which Excel keeps for itself.
 */
export function legalTabName(name: string, taken: readonly string[]): string {
  const plain = name.replace(/[[\]:*?/\\]/g, ' ').trim();
  const unquoted = plain.replace(/^'+|'+$/g, '');
  const base = unquoted === '' || unquoted.toLowerCase() === 'history' ? `${unquoted} data`.trim() : unquoted;
  const used = new Set(taken.map((other) => other.toLowerCase()));
  let legal = base.slice(0, longestName);
  for (let copy = 2; used.has(legal.toLowerCase()); copy++) {
    const ending = ` ${copy}`;
    legal = base.slice(0, longestName - ending.length) + ending;
  }
  return legal;
}

const longestName = 31;
