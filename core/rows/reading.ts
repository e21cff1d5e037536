/** A workbook read to the end: the deals with their outcomes and stages, the tabs beside them, and the model KPIs are counted over. */
import { otherSources, type Source } from '../language/vocabulary';
import type { RawTab } from '../table/cell';
import type { DealsTable, Refusal } from '../table/deals-table';
import { labelKey, readLabels } from '../table/labels';
import { type Outcomes, resolveOutcomes } from '../table/outcomes';
import { type ReadChoices, readDeals } from '../table/read-deals';
import { type Stage, stageList } from '../table/stages';
import { readOtherTab } from '../table/tabs/read-other-tab';
import { type RoleChoices, recogniseTabs } from '../table/tabs/recognise-tabs';
import type { OtherTab } from '../table/tabs/tab-fields';
import { type DealModel, dealModel, type ModelWords } from './model';
import type { TabRows } from './tab-rows';

export interface Reading {
  readonly raw: RawTab;
  readonly table: DealsTable;
  readonly outcomes: Outcomes;
  readonly stages: readonly Stage[];
  readonly model: DealModel;
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly refusal: Refusal | ChosenRefusal };

/** A tab that the user named for a role cannot be read in it. */
export interface ChosenRefusal {
  readonly code: 'not-this-tab';
  readonly tab: string;
  readonly role: OtherTab;
  /** One of each group is needed; empty where the tab is unfit for another reason. */
  readonly missing: readonly (readonly string[])[];
}

export interface WorkbookChoices extends ReadChoices, RoleChoices {
  /** The header of a column of the deals that figures are told apart by, whichever it is. */
  readonly segment?: string;
}

/** The deals' tab and whatever stands on the others. What is no deals tab is refused; the others are taken where they fit. */
export function readWorkbook(
  raw: RawTab,
  others: readonly RawTab[],
  choices: WorkbookChoices,
  words: ModelWords,
): ReadingResult {
  const read = readDeals(raw, choices);
  if (!read.ok) return read;
  const { table } = read;
  const outcomes = resolveOutcomes(table, choices);
  const stages = stageList(table, outcomes, choices);
  const deals = withSegment({ ...table, raw }, choices.segment);
  const beside = tabsBeside(others, choices);
  if (!beside.ok) return beside;
  const model = dealModel(table, outcomes, stages, { deals, ...beside.tabs }, words);
  return { ok: true, reading: { raw, table, outcomes, stages, model } };
}

/**
 * The other tabs alone, of a workbook that has no deals: no dashboard is built over them, but KPIs of subscriptions,
 * costs or activities are computed, and those of deals say that there are none.
 */
export function readWithoutDeals(
  others: readonly RawTab[],
  choices: RoleChoices,
  words: ModelWords,
): { readonly ok: true; readonly model: DealModel } | { readonly ok: false; readonly refusal: ChosenRefusal } {
  const beside = tabsBeside(others, choices);
  if (!beside.ok) return beside;
  return { ok: true, model: dealModel(noDeals, resolveOutcomes(noDeals, {}), [], beside.tabs, words) };
}

const noDeals: DealsTable = {
  tab: '',
  headerRow: 0,
  rowCount: 0,
  rowNumbers: new Int32Array(0),
  mapping: {},
  formats: {},
  columns: {},
  excluded: [],
  unreadable: [],
};

type TabsBeside =
  | { readonly ok: true; readonly tabs: Readonly<Partial<Record<Source, TabRows>>> }
  | { readonly ok: false; readonly refusal: ChosenRefusal };

function tabsBeside(others: readonly RawTab[], choices: RoleChoices): TabsBeside {
  const tabs: Partial<Record<Source, TabRows>> = {};
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

/** The chosen column beside those that mean something by themselves. A header that is not there chooses nothing. */
function withSegment(deals: TabRows, header: string | undefined): TabRows {
  if (header === undefined) return deals;
  const headers = deals.raw.rows[deals.headerRow - 1] ?? [];
  const column = headers.findIndex((cell) => typeof cell === 'string' && labelKey(cell) === labelKey(header));
  if (column < 0) return deals;
  const indexes = deals.rowNumbers.map((row) => row - 1);
  const labels = readLabels(deals.raw.rows, indexes, column).column;
  return {
    ...deals,
    mapping: { ...deals.mapping, segment: { header, column, confidence: 1, by: 'choice' } },
    columns: { ...deals.columns, segment: labels },
  };
}
