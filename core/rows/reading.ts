/** A workbook read to the end: the deals with their outcomes and stages, the tabs beside them, and the model KPIs are counted over. */
import type { RawTab } from '../table/cell';
import type { DealsTable, Refusal } from '../table/deals-table';
import { labelKey } from '../table/labels';
import { type Outcomes, resolveOutcomes } from '../table/outcomes';
import { type ReadChoices, readDeals } from '../table/read-deals';
import { readLabels } from '../table/read-labels';
import { type Stage, stageList } from '../table/stages';
import { enteredLog } from '../table/tabs/entered-columns';
import { findPeople, type People, withNames, withPeople } from '../table/tabs/people';
import type { RoleChoices } from '../table/tabs/recognise-tabs';
import { type DealModel, dealModel, type ModelWords } from './model';
import { labelsIn, type TabRows } from './tab-rows';
import { type ChosenRefusal, readTabsBeside, type TabsBeside } from './tabs-beside';

export interface Reading {
  readonly raw: RawTab;
  /** What the user decided. */
  readonly choices: WorkbookChoices;
  readonly table: DealsTable;
  readonly outcomes: Outcomes;
  readonly stages: readonly Stage[];
  readonly model: DealModel;
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly refusal: Refusal | ChosenRefusal };

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
  const beside = readTabsBeside(others, choices);
  if (!beside.ok) return beside;
  const read = readDeals(raw, choices);
  if (!read.ok) return read;
  const log = beside.tabs.stageLog ?? enteredLog(raw, read.table);
  const tabs = log === null ? beside.tabs : { ...beside.tabs, stageLog: log };
  const people = findPeople(read.table, others);
  if (people === null) return modelOf(raw, read.table, choices, words, tabs);
  return modelOf(raw, withPeople(read.table, people), choices, words, namedIn(tabs, people));
}

/** The same names in every tab, so that a rep's activities stay the rep's. */
function namedIn(tabs: TabsBeside, people: People): TabsBeside {
  const named = Object.entries(tabs).map(([role, tab]) => {
    const owner = labelsIn(tab, 'owner');
    return [role, owner === null ? tab : withNames(tab, owner, people)] as const;
  });
  return Object.fromEntries(named);
}

/** With tabs beside it that were read before, or with none. */
export function readDealsTab(
  raw: RawTab,
  choices: WorkbookChoices,
  words: ModelWords,
  beside: TabsBeside = {},
): ReadingResult {
  const read = readDeals(raw, choices);
  return read.ok ? modelOf(raw, read.table, choices, words, beside) : read;
}

function modelOf(
  raw: RawTab,
  table: DealsTable,
  choices: WorkbookChoices,
  words: ModelWords,
  beside: TabsBeside,
): ReadingResult {
  const outcomes = resolveOutcomes(table, choices);
  const stages = stageList(table, outcomes, choices);
  const tabs = { deals: withSegment({ ...table, raw }, choices.segment), ...beside };
  const model = dealModel(table, outcomes, stages, tabs, words);
  return { ok: true, reading: { raw, choices, table, outcomes, stages, model } };
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
  const beside = readTabsBeside(others, choices);
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
