/** A workbook read to the end: the deals with their outcomes and stages, the tabs beside them, and the model KPIs are counted over. */

import type { Source } from '../language/vocabulary';
import { readHolidays } from '../periods/holidays';
import type { RawTab } from '../table/cell';
import type { DealsTable, Refusal } from '../table/deals-table';
import type { HealthWarning } from '../table/health-codes';
import { labelKey } from '../table/labels';
import { type Outcomes, resolveOutcomes } from '../table/outcomes';
import { type ReadChoices, readDeals } from '../table/read-deals';
import { readLabels } from '../table/read-labels';
import { type KnownStage, type Stage, stageList, withKnownOutcomes } from '../table/stages';
import type { DurationChoices } from '../table/tabs/read-other-tab';
import type { RoleChoices } from '../table/tabs/recognise-tabs';
import { cellWarnings } from './cell-warnings';
import { joinTabs } from './joins';
import { type DealModel, dealModel, type ModelWords } from './model';
import { withBlankLabels } from './nobody';
import { type SettingChoices, withSettings } from './settings';
import type { SetupChoices } from './setup-choices';
import type { TabRows } from './tab-rows';
import { type ChosenRefusal, readTabsBeside, type TabsBeside } from './tabs-beside';
import { toldBeside } from './told-beside';

export interface Reading {
  /** The tab that the user named: the deals, or what a workbook without deals is about. */
  readonly raw: RawTab;
  /** What that tab holds; `model.tabs` has its rows. */
  readonly main: Source;
  /** Without rows and columns where there are no deals. */
  /** What the user decided. */
  readonly choices: WorkbookChoices;
  readonly table: DealsTable;
  readonly outcomes: Outcomes;
  readonly stages: readonly Stage[];
  readonly model: DealModel;
  /** What is wrong with the tabs beside the deals: how they name these, durations that mean two things. */
  readonly joins: readonly HealthWarning[];
  /** What the ids of accounts are called, by their keys: for showing alone, figures are told apart by the ids. */
  readonly accountNames: ReadonlyMap<string, string> | null;
}

export type ReadingResult =
  | { readonly ok: true; readonly reading: Reading }
  | { readonly ok: false; readonly refusal: Refusal | ChosenRefusal };

export interface WorkbookChoices extends ReadChoices, RoleChoices, DurationChoices, SetupChoices, SettingChoices {
  /** The header of a column of the deals that figures are told apart by, whichever it is. */
  readonly segment?: string;
  /** Days on which nobody works: `2026-03-20`. */
  readonly holidays?: readonly string[];
  /** The month that fiscal years start in, 1 to 12. */
  readonly fiscalYearStart?: number;
}

/**
 * The deals' tab and whatever stands on the others, which are taken where they fit. A tab that holds something else with
 * KPIs of its own, such as subscriptions, is read without deals where no other tab holds them; all else is refused.
 */
export function readWorkbook(
  raw: RawTab,
  others: readonly RawTab[],
  choices: WorkbookChoices,
  words: ModelWords,
): ReadingResult {
  const beside = readTabsBeside(others, choices);
  if (!beside.ok) return beside;
  const read = readDeals(raw, choices);
  if (!read.ok) {
    if (read.refusal.code !== 'not-deals' || others.some(holdsDeals)) return read;
    const without = readWithoutDeals(raw, others, choices, words);
    if (!without.ok) return without;
    return without.reading === null ? read : { ok: true, reading: without.reading };
  }
  const { deals, tabs, stages, accountNames, warnings } = toldBeside(raw, read.table, beside, others, choices);
  const joined = joinTabs(deals, tabs);
  const joins = [...warnings, ...joined.warnings, ...cellWarnings(joined.tabs)];
  return modelOf(raw, deals, choices, words, joined.tabs, stages, { joins, accountNames });
}

const holdsDeals = (tab: RawTab): boolean => readDeals(tab).ok;

/** With tabs beside it that were read before, or with none. */
export function readDealsTab(
  raw: RawTab,
  choices: WorkbookChoices,
  words: ModelWords,
  beside: TabsBeside = {},
  known: readonly KnownStage[] = [],
): ReadingResult {
  const read = readDeals(raw, choices);
  return read.ok ? modelOf(raw, read.table, choices, words, beside, known) : read;
}

function modelOf(
  raw: RawTab,
  table: DealsTable,
  choices: WorkbookChoices,
  words: ModelWords,
  beside: TabsBeside,
  known: readonly KnownStage[],
  told: Pick<Reading, 'joins' | 'accountNames'> = { joins: [], accountNames: null },
): ReadingResult {
  const meant = withKnownOutcomes(choices, known);
  const outcomes = resolveOutcomes(table, meant);
  const stages = stageList(table, outcomes, meant, known);
  const tabs = { deals: withSegment({ ...table, raw }, choices.segment), ...beside };
  const model = withBlankLabels(
    dealModel(table, outcomes, stages, tabs, words, readHolidays(choices.holidays).days, choices),
    words.blank,
  );
  return {
    ok: true,
    reading: { raw, main: 'deals', choices, table, outcomes, stages, model: withSettings(model, choices), ...told },
  };
}

/**
 * A workbook about something else than deals: its KPIs are computed, and those of deals say that there are none. `null`
 * where the tab holds nothing that has KPIs by itself: costs and targets say little without the deals.
 */
export function readWithoutDeals(
  raw: RawTab,
  others: readonly RawTab[],
  choices: WorkbookChoices,
  words: ModelWords,
): { readonly ok: true; readonly reading: Reading | null } | { readonly ok: false; readonly refusal: ChosenRefusal } {
  const read = readTabsBeside([raw, ...others], choices);
  if (!read.ok) return read;
  const main = standingAlone.find((source) => read.tabs[source]?.raw === raw);
  if (main === undefined) return { ok: true, reading: null };
  const outcomes = resolveOutcomes(noDeals, {});
  const holidays = readHolidays(choices.holidays).days;
  const model = withBlankLabels(dealModel(noDeals, outcomes, [], read.tabs, words, holidays, choices), words.blank);
  return {
    ok: true,
    reading: {
      raw,
      main,
      choices,
      table: noDeals,
      outcomes,
      stages: [],
      model: withSettings(model, choices),
      joins: cellWarnings(read.tabs),
      accountNames: null,
    },
  };
}

const standingAlone = ['subscriptions', 'leads', 'activities', 'quotes'] as const satisfies readonly Source[];

/** The rows of the tab that the workbook is about. */
export function mainRows({ main, model }: Reading): TabRows {
  const rows = model.tabs[main];
  if (rows === undefined) throw new Error(`there is no tab of ${main}`);
  return rows;
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
