/** Names for our tabs that no other tab has: a tab of the user's is never written over. */
import type { GeneratedTab } from '../dashboard/plan';
import type { Words } from '../words/languages';

/** `KPI dashboard`, or `KPI dashboard 2` where a tab of that name stands already; hosts compare without case. */
export function freeTabNames({ tabs }: Words, taken: readonly string[]): Readonly<Record<GeneratedTab, string>> {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  const free = (wanted: string): string => {
    let name = wanted;
    for (let number = 2; names.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
    names.add(name.toLowerCase());
    return name;
  };
  return { dashboard: free(tabs.dashboard), setup: free(tabs.setup), rows: free(tabs.rows) };
}
