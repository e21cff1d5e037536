/** The tabs beside the deals: each that is recognised in a role, read. */
import { otherSources, type Source } from '../language/vocabulary';
import type { RawTab } from '../table/cell';
import type { KnownStage } from '../table/stages';
import { knownStages } from '../table/tabs/known-stages';
import type { OtherRefusal } from '../table/tabs/other-table';
import { type DurationChoices, readOtherTab } from '../table/tabs/read-other-tab';
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
  choices: RoleChoices & DurationChoices,
): ReadTabs | { readonly ok: false; readonly refusal: ChosenRefusal } {
  const tabs: Partial<Record<Exclude<Source, 'deals'>, TabRows>> = {};
  const recognised = recogniseTabs(others, choices);
  for (const source of otherSources) {
    const other = recognised.get(source);
    if (other === undefined) continue;
    const reading = readOtherTab(source, other, {
      ...(choices.durations !== undefined && { durations: choices.durations }),
    });
    if (reading.ok) tabs[source] = { ...reading.table, raw: other };
    else if (choices.roles?.[source] === other.name) return refusedRole(source, other, reading.refusal);
  }
  const listed = recognised.get('stages');
  if (listed === undefined) return { ok: true, tabs, stages: [] };
  const reading = readOtherTab('stages', listed);
  if (reading.ok) return { ok: true, tabs, stages: knownStages(reading.table) };
  return choices.roles?.stages === listed.name
    ? refusedRole('stages', listed, reading.refusal)
    : { ok: true, tabs, stages: [] };
}

export interface ReadTabs {
  readonly ok: true;
  readonly tabs: TabsBeside;
  /** What a list of the pipeline's stages says of them; empty where there is none. */
  readonly stages: readonly KnownStage[];
}

const refusedRole = <Tab extends OtherTab>(
  role: Tab,
  { name }: RawTab,
  refusal: OtherRefusal<Tab>,
): { readonly ok: false; readonly refusal: ChosenRefusal } => ({
  ok: false,
  refusal: { code: 'not-this-tab', tab: name, role, missing: refusal.code === 'not-this-tab' ? refusal.missing : [] },
});
