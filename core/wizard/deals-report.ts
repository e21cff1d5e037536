/** The KPIs of a deals tab alone: what a typed function computes, without a line about dashboards and other tabs in its script. */
import { kpiReports } from '../dashboard/kpi-reports';
import type { KpiReport } from '../dashboard/report';
import type { Period } from '../periods/period';
import { readDealsTab } from '../rows/reading';
import { noFilters } from '../rows/row-data';
import type { RawTab } from '../table/cell';
import type { ReadChoices } from '../table/read-deals';
import { type Language, spoken } from '../words/words';
import { refusalSentence } from './refusal-sentence';
import { type Refused, refused } from './refused';

export interface DealsAsked {
  readonly language: Language;
  /** Serial day. */
  readonly today: number;
  readonly period: Period;
  readonly choices: ReadChoices;
}

export function dealsReport(
  tab: RawTab,
  { language, today, period, choices }: DealsAsked,
): { readonly ok: true; readonly kpis: readonly KpiReport[] } | Refused {
  const words = spoken[language];
  const read = readDealsTab(tab, choices, words.labels);
  if (!read.ok) return refused(refusalSentence(read.refusal, tab.name, words));
  const board = { reading: read.reading, language, words, period, today: Math.floor(today), filters: noFilters };
  return { ok: true, kpis: kpiReports(board) };
}
