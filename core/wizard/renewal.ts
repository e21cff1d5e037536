/** What becomes of the tabs that a new build takes the place of: replaced, or left to the user who has changed them. */

import { cellKey } from '../dashboard/found-tab';
import { freeTabName } from '../dashboard/free-tab-name';
import { withNotes } from '../dashboard/keep-notes';
import type { GeneratedTab, Plan, TabPlan } from '../dashboard/plan';
import { filledBeside, isAltered } from '../dashboard/written';
import { quotedTabName } from '../language/dialects/dialect';
import { languages, type Words } from '../words/languages';
import { fill } from '../words/words';
import type { WizardSettings } from './board';
import { type EarlierTab, earlierTab } from './earlier';

/** To be carried out once the new tabs stand: the old one goes or gets another name, the new one gets its name. */
export interface Succession {
  readonly tab: GeneratedTab;
  readonly earlier: string;
  /** The old tab's new name; `null` where it is to be deleted. */
  readonly keptAs: string | null;
  /** The new tab's name: that of the old one, whatever people have called it. */
  readonly name: string;
}

export interface Renewal {
  readonly plan: Plan;
  readonly succession: readonly Succession[];
  readonly said: readonly string[];
}

/** One changed tab keeps all of its build: its formulas read the others. */
export function renewal(plan: Plan, settings: WizardSettings): Renewal {
  const { earlier = [], earlierFile } = settings;
  if (earlier.length === 0) return { plan, succession: [], said: [] };
  const words = languages[settings.language];
  const changed = [...earlier.flatMap((tab) => reasonToKeep(tab) ?? []), ...referred(settings)];
  const keeps = changed.length > 0 && earlierFile === undefined;
  const taken = [...settings.takenTabNames, ...plan.tabs.map(({ name }) => name)];
  const succession = plan.tabs.flatMap(({ id }): readonly Succession[] => {
    const old = earlierTab(earlier, id)?.found.name;
    if (old === undefined) return [];
    const keptAs = keeps ? freeTabName(words.renewal.yours, old, taken) : null;
    if (keptAs !== null) taken.push(keptAs);
    return [{ tab: id, earlier: old, keptAs, name: old }];
  });
  const [first] = changed;
  const carried = plan.tabs.map((tab) => carriedOver(tab, earlierTab(earlier, tab.id), words));
  return {
    plan: { ...plan, tabs: carried.map(({ tab }) => tab) },
    succession,
    said: [
      ...(first === undefined ? [] : [keptSentence(first, succession, earlierFile, words)]),
      ...carried.flatMap(({ said }) => said),
    ],
  };
}

interface Changed {
  readonly name: string;
  readonly how: 'altered' | 'beside' | 'referred';
}

/** Formulas of the user's on other tabs would lose what they read; in another file they are not at stake. */
const referred = ({ referring = [], earlierFile }: WizardSettings): readonly Changed[] =>
  earlierFile === undefined ? referring.map((name) => ({ name, how: 'referred' })) : [];

/** Whether a formula reads one of the tabs. */
export function refersTo(formula: string, tabs: readonly string[]): boolean {
  const text = formula.toLowerCase();
  return tabs.some((tab) => {
    const name = tab.toLowerCase();
    return text.includes(`${quotedTabName(name)}!`) || text.includes(`${name}!`);
  });
}

/** Notes are carried over as values, so a formula beside our cells, or anything beside the rows, keeps its tab. */
function reasonToKeep({ tab, found, written }: EarlierTab): Changed | null {
  if (written === null || isAltered(found, written)) return { name: found.name, how: 'altered' };
  const beside = filledBeside(found, written);
  const stays = tab === 'rows' ? beside : beside.filter(({ row, column }) => found.formulas.has(cellKey(row, column)));
  return stays.length > 0 ? { name: found.name, how: 'beside' } : null;
}

function carriedOver(
  tab: TabPlan,
  earlier: EarlierTab | undefined,
  words: Words,
): { readonly tab: TabPlan; readonly said: readonly string[] } {
  // Of a tab whose own cells were moved it cannot be told which are notes: it stays as a whole.
  if (earlier === undefined || tab.id === 'rows' || earlier.written === null) return { tab, said: [] };
  const { found, written } = earlier;
  if (isAltered(found, written)) return { tab, said: [] };
  const notes = filledBeside(found, written)
    .filter(({ row, column }) => !found.formulas.has(cellKey(row, column)))
    .map(({ row, column }) => ({ row, column, cell: found.rows[row]?.[column] ?? null }));
  const kept = withNotes(tab, notes);
  const places = new Set(kept.cells.flatMap(({ row, column, isNote }) => (isNote ? [cellKey(row, column)] : [])));
  const moved = notes.filter(({ row, column }) => !places.has(cellKey(row, column))).length;
  return { tab: kept, said: moved === 0 ? [] : [fill(words.renewal.notesMoved, { tab: found.name, count: moved })] };
}

function keptSentence(
  { name, how }: Changed,
  succession: readonly Succession[],
  file: string | undefined,
  { renewal: said }: Words,
): string {
  if (file !== undefined) return fill(how === 'altered' ? said.alteredInFile : said.besideInFile, { tab: name, file });
  const kept = succession.flatMap(({ keptAs }) => (keptAs === null ? [] : [`“${keptAs}”`])).join(', ');
  const dashboard = succession.find(({ tab }) => tab === 'dashboard')?.name ?? name;
  return fill(said[how], { tab: name, kept, name: dashboard });
}
