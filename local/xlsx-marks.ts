/**
 * The marks of our tabs in an .xlsx file: a name that points at each tab, so that it stays with it when the tab is
 * renamed, and what is remembered of the tab in the document's properties. Both outlive other programs.
 */
import {
  type GeneratedTab,
  markKey,
  type Plan,
  quotedTabName,
  readMark,
  type TabMark,
  type TabPlan,
  writtenOf,
} from '../core/index';
import type { FormulaText } from './column-text';
import type { NamedRange } from './hucre';

type Properties = Readonly<Record<string, string | number | boolean | Date>>;

const nameOf = (tab: GeneratedTab): string => `_dealsheet.${tab}`;

export const markNames = (plan: Plan): readonly NamedRange[] =>
  markedTabs(plan).map(({ id, name }) => ({ name: nameOf(id), range: `${quotedTabName(name)}!$A$1` }));

export function markProperties(plan: Plan, textOf: (tab: TabPlan) => FormulaText): Readonly<Record<string, string>> {
  const properties: Record<string, string> = {};
  for (const tab of markedTabs(plan)) {
    const text = textOf(tab);
    const written = writtenOf(tab, (formula, row) => text(formula, row));
    const mark: TabMark = {
      build: 'file',
      tab: tab.id,
      version: plan.version,
      state: 'ready',
      raw: plan.rawTab,
      language: plan.language,
      written,
    };
    for (const [index, part] of partsOf(JSON.stringify(mark)).entries()) {
      properties[`${markKey}.${tab.id}.${index}`] = part;
    }
  }
  return properties;
}

/** By the name the tab has now. */
export function marksIn(names: readonly NamedRange[], properties: Properties): ReadonlyMap<string, TabMark> {
  const marks = new Map<string, TabMark>();
  for (const { name, range } of names) {
    const tab = (['dashboard', 'setup', 'rows'] as const).find((id) => nameOf(id) === name);
    const tabName = tab === undefined ? null : tabIn(range);
    if (tab === undefined || tabName === null) continue;
    let text = '';
    for (let index = 0; ; index++) {
      const part = properties[`${markKey}.${tab}.${index}`];
      if (typeof part !== 'string') break;
      text += part;
    }
    const mark = readMark(text);
    if (mark?.tab === tab) marks.set(tabName, mark);
  }
  return marks;
}

/** A copy for others has no setup to be read again. */
const markedTabs = ({ tabs }: Plan): readonly TabPlan[] => (tabs.some(({ id }) => id === 'setup') ? tabs : []);

/** Of a tab that was deleted the name points nowhere: `#REF!`. */
function tabIn(range: string): string | null {
  const match = /^\$?(?:'((?:[^']|'')+)'|([^'!]+))[!.]\$?A/.exec(range);
  if (match === null) return null;
  return match[1]?.replace(/''/g, "'") ?? match[2] ?? null;
}

/** Excel takes no property with more than 255 characters. */
const partsOf = (text: string): readonly string[] => text.match(/[\s\S]{1,250}/g) ?? [];
