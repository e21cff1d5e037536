/** The catalogue's KPIs over a range: read as a deals tab, then counted as a dashboard counts it. */
import type { KpiReport } from '../dashboard/report';
import { periodFromWords } from '../periods/period-words';
import { type Failure, failure, type Result, success } from '../result';
import type { RawTab, Row } from '../table/cell';
import type { DealsTable } from '../table/deals-table';
import { type DealField, dealFieldNames } from '../table/fields';
import { resolveOutcomes } from '../table/outcomes';
import { type ReadChoices, readDeals } from '../table/read-deals';
import { stageList } from '../table/stages';
import { dealsReport } from '../wizard/deals-report';
import type { Language } from '../words/words';
import { type Condition, dealsWhere, latestDay, typedRows, withoutEmptyZeros } from './raw-range';

export interface Asked {
  readonly table: readonly Row[];
  /** As typed; `null`: all dates. */
  readonly period: string | null;
  /** `null`: the latest day in the table, never the clock's. */
  readonly as_of: number | null;
  readonly conditions: readonly Condition[];
  readonly language: Language;
}

export function reportOver({ table, period, as_of, conditions, language }: Asked): Result<readonly KpiReport[]> {
  const whole: RawTab = { name: 'table', rows: withoutEmptyZeros(table) };
  const read = readDeals(whole);
  if (!read.ok) return refusal(whole);
  const today = as_of ?? latestDay(read.table) ?? 1;
  const chosen = periodFromWords(period ?? 'all', today);
  if (chosen === null) {
    const choices = '2026, 2026-Q1, 2026-03, 2026-W07, all';
    return failure('unknown-choice', { name: 'period', text: (period ?? '').slice(0, 40), choices });
  }
  const deals = dealsWhere(whole.rows, read.table, conditions);
  if (!deals.ok) return deals;
  const isPart = conditions.length > 0;
  const tab = isPart ? { ...whole, rows: typedRows(whole.rows, read.table, deals.value) } : whole;
  const choices = isPart ? asRead(read.table) : {};
  const computed = dealsReport(tab, { language, today, period: chosen, choices });
  return computed.ok ? success(computed.kpis) : refusal(tab);
}

/**
 * What the whole table made of its columns and labels, for a part of its rows: by these alone, "Closing" would be won
 * where no "Menang" is left beside it.
 */
function asRead(table: DealsTable): ReadChoices {
  const outcomes = resolveOutcomes(table, {});
  const stages = stageList(table, outcomes, {});
  const mapping: Partial<Record<DealField, string | null>> = {};
  for (const field of dealFieldNames) mapping[field] = table.mapping[field]?.header ?? null;
  return {
    headerRow: 1,
    mapping,
    outcomes: Object.fromEntries(outcomes.labels.map(({ label, outcome }) => [label, outcome])),
    stageOrder: stages.map(({ label }) => label),
    stageWeights: Object.fromEntries(stages.map(({ label, weight }) => [label, weight ?? 0])),
  };
}

/** The wizard's sentence in every language: who reads it is known only to the host. */
function refusal(tab: RawTab): Failure {
  const said = (language: Language): string => {
    const computed = dealsReport(tab, { language, today: 1, period: { kind: 'all' }, choices: {} });
    return computed.ok ? '' : computed.sentence;
  };
  return failure('refused', { en: said('en'), id: said('id') });
}
