/** The tabs beside the deals: each that is recognised in a role, read. */
import { otherSources, type Source } from '../language/vocabulary';
import type { RawTab } from '../table/cell';
import { readOtherTab } from '../table/tabs/read-other-tab';
import { type RoleChoices, recogniseTabs } from '../table/tabs/recognise-tabs';
import type { OtherTab } from '../table/tabs/tab-fields';
import type { TabRows } from './tab-rows';

export type TabsBeside = Readonly<Partial<Record<Exclude<Source, 'deals'>, TabRows>>>;

/** A tab that the user named for a role cannot be read in it. */
export interface ChosenRefusal {
  readonly code: 'not-this-tab';
  readonly tab: string;
  readonly role: OtherTab;
  /** One of each group is needed; empty where the tab is unfit for another reason. */
  readonly missing: readonly (readonly string[])[];
}

/** What does not read in the role it was recognised in is left out; where the user chose it, that is said. */
export function readTabsBeside(
  others: readonly RawTab[],
  choices: RoleChoices,
): { readonly ok: true; readonly tabs: TabsBeside } | { readonly ok: false; readonly refusal: ChosenRefusal } {
  const tabs: Partial<Record<Exclude<Source, 'deals'>, TabRows>> = {};
  const recognised = recogniseTabs(others, choices);
  for (const source of otherSources) {
    const other = recognised.get(source);
    if (other === undefined) continue;
    const reading = readOtherTab(source, other);
    if (reading.ok) tabs[source] = { ...reading.table, raw: other };
    else if (choices.roles?.[source] === other.name) {
      const missing = reading.refusal.code === 'not-this-tab' ? reading.refusal.missing : [];
      return { ok: false, refusal: { code: 'not-this-tab', tab: other.name, role: source, missing } };
    }
  }
  return { ok: true, tabs };
}
