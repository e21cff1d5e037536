/** The deals with what only the tabs beside them tell: which column is their id, the stage each is in, who its owner is, what its account is called. */
import type { RawTab } from '../table/cell';
import type { DealsTable, MappedColumn } from '../table/deals-table';
import type { HealthWarning } from '../table/health-codes';
import { type ReadChoices, readDeals } from '../table/read-deals';
import type { KnownStage } from '../table/stages';
import { findAccountNames } from '../table/tabs/account-names';
import { enteredLog } from '../table/tabs/entered-columns';
import { type StageVisits, stagesInLogOrder, withLoggedStage } from '../table/tabs/logged-stage';
import { findPeople, type People, withNames, withPeople } from '../table/tabs/people';
import { sharedIdColumn } from '../table/tabs/shared-id';
import { labelsIn, numbersIn, type TabRows } from './tab-rows';
import type { ReadTabs, TabsBeside } from './tabs-beside';

export interface ToldBeside {
  readonly deals: DealsTable;
  readonly tabs: TabsBeside;
  /** The pipeline's stages, as a list of them says, else the order in which deals pass through those of the log. */
  readonly stages: readonly KnownStage[];
  readonly accountNames: ReadonlyMap<string, string> | null;
  /** About the lists of people and accounts. */
  readonly warnings: readonly HealthWarning[];
}

export function toldBeside(
  raw: RawTab,
  read: DealsTable,
  beside: ReadTabs,
  others: readonly RawTab[],
  choices: ReadChoices,
): ToldBeside {
  const table = withSharedId(raw, read, beside.tabs.leads, choices);
  const log = beside.tabs.stageLog ?? enteredLog(raw, table);
  const tabs = log === null ? beside.tabs : { ...beside.tabs, stageLog: log };
  const visits = log === null ? null : visitsIn(log);
  const deals = visits === null ? table : withLoggedStage(table, visits);
  const isLogged = visits !== null && deals !== table && beside.stages.length === 0;
  const stages = isLogged ? stagesInLogOrder(visits) : beside.stages;
  const accounts = findAccountNames(deals, others);
  const people = findPeople(deals, withoutEvents(others, beside.tabs));
  const warnings = [...(people?.warnings ?? []), ...(accounts?.warnings ?? [])];
  const told = { stages, accountNames: accounts?.names ?? null, warnings };
  return people === null
    ? { deals, tabs, ...told }
    : { deals: withPeople(deals, people), tabs: namedIn(tabs, people), ...told };
}

/** Where a tab has few rows, each rep may stand once among activities or subscriptions too: that is no list of people. */
function withoutEvents(others: readonly RawTab[], { targets: _, ...events }: TabsBeside): readonly RawTab[] {
  const ofEvents = new Set(Object.values(events).map(({ raw }) => raw));
  return others.filter((tab) => !ofEvents.has(tab));
}

/** No id repeats there, so reading it leaves the rows as they are. */
function withSharedId(raw: RawTab, table: DealsTable, leads: TabRows | undefined, choices: ReadChoices): DealsTable {
  const [ids, mapped] = [labelsIn(leads, 'id'), leads?.mapping.id];
  if (ids === null || mapped === undefined || choices.mapping?.id === null) return table;
  const id = sharedIdColumn(raw, table, { header: mapped.header, ids });
  if (id === null) return table;
  const again = readDeals(raw, { ...choices, mapping: { ...choices.mapping, id: id.header } });
  return again.ok ? { ...again.table, mapping: { ...again.table.mapping, id } } : table;
}

function visitsIn(log: TabRows & { readonly from?: MappedColumn }): StageVisits | null {
  const [dealId, stage, entered] = [labelsIn(log, 'dealId'), labelsIn(log, 'stage'), numbersIn(log, 'entered')];
  const from = log.from ?? log.mapping.stage;
  if (dealId === null || stage === null || entered === null || from === undefined) return null;
  return { dealId, stage, entered: { values: entered }, from };
}

/** The same names in every tab, so that a rep's activities stay the rep's. */
function namedIn(tabs: TabsBeside, people: People): TabsBeside {
  const named = Object.entries(tabs).map(([role, tab]) => {
    const owner = labelsIn(tab, 'owner');
    return [role, owner === null ? tab : withNames(tab, owner, people)] as const;
  });
  return Object.fromEntries(named);
}
