/** The numbers of a deals tab alone: what a typed function computes, without a line about other tabs in its script. */
import { kpiReports } from '../dashboard/kpi-reports';
import type { KpiReport } from '../dashboard/report';
import { readDealsTab } from '../rows/reading';
import type { RawTab } from '../table/cell';
import { languages } from '../words/words';
import { boardOf, type WizardSettings } from './board';
import type { Refused } from './refused';

export function dealsReport(
  tab: RawTab,
  settings: WizardSettings,
): { readonly ok: true; readonly kpis: readonly KpiReport[] } | Refused {
  const read = readDealsTab(tab, settings.choices ?? {}, languages[settings.language].labels);
  const board = boardOf(read, tab, settings);
  return board.ok ? { ok: true, kpis: kpiReports(board.board) } : board;
}
