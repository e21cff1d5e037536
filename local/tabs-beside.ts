/** The tabs beside the deals: all others of the file, and those of other files that --tab names, in a role or in none. */
import type { OtherTab, RawTab } from '../core/index';
import { isFileName } from './arguments';
import { readSource } from './read-source';

export type TabsBeside =
  | { readonly ok: true; readonly tabs: readonly RawTab[]; readonly roles: Readonly<Partial<Record<OtherTab, string>>> }
  | { readonly ok: false; readonly sentence: string };

/** A name is a tab of the file, else a file of its own, whose first tab is meant. */
export async function tabsBeside(
  tabs: readonly RawTab[],
  deals: RawTab,
  named: ReadonlyMap<OtherTab, string>,
  files: readonly string[],
): Promise<TabsBeside> {
  const others = tabs.filter((tab) => tab !== deals);
  const roles: Partial<Record<OtherTab, string>> = {};
  for (const [role, name] of named) {
    const own = others.find((tab) => tab.name.toLowerCase() === name.toLowerCase());
    if (own === undefined) {
      if (!isFileName(name)) {
        return {
          ok: false,
          sentence: `There is no tab “${name}” in the file; --tab names one, or a .csv or .xlsx file.`,
        };
      }
      const source = await readSource(name);
      if (!source.ok) return source;
      const [first] = source.tabs;
      if (first === undefined) return { ok: false, sentence: `“${name}” has no tabs.` };
      const tab = { ...first, name: freeName(first.name, [...tabs, ...others]) };
      others.push(tab);
      roles[role] = tab.name;
    } else roles[role] = own.name;
  }
  for (const file of files) {
    const source = await readSource(file);
    if (!source.ok) return source;
    for (const tab of source.tabs) others.push({ ...tab, name: freeName(tab.name, [...tabs, ...others]) });
  }
  return { ok: true, tabs: others, roles };
}

/** Two files may be called alike; tabs of one workbook may not. */
function freeName(name: string, taken: readonly RawTab[]): string {
  const names = new Set(taken.map((tab) => tab.name.toLowerCase()));
  let free = name;
  for (let copy = 2; names.has(free.toLowerCase()); copy++) free = `${name} ${copy}`;
  return free;
}
