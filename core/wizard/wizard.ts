/** The wizard's last steps: plan a tab's dashboard, or compute its numbers alone. Hosts read the cells before and write the plan after. */
import { buildPlan } from '../dashboard/build-plan';
import { buildReport } from '../dashboard/build-report';
import { type Masking, maskingOf } from '../dashboard/mask-names';
import type { Plan } from '../dashboard/plan';
import type { Report } from '../dashboard/report';
import type { RawTab } from '../table/cell';
import { boardOf, type WizardSettings } from './board';
import { readAll } from './read-all';
import type { Refused } from './refused';
import { lostColumns, remembered } from './remember';
import { renewal, type Succession } from './renewal';

export type Planned =
  | {
      readonly ok: true;
      readonly plan: Plan;
      readonly report: Report;
      /** What to do with the tabs of the earlier build once the new ones stand. */
      readonly succession: readonly Succession[];
      /** The dashboard's today, a serial day. */
      readonly today: number;
      /** How names are masked on a copy of it for others. */
      readonly masking: () => Masking;
      /** What could not be kept of the earlier build, in sentences. */
      readonly said: readonly string[];
    }
  | Refused;

/** `others` are the workbook's other tabs. */
export function planDashboard(tab: RawTab, settings: WizardSettings, others: readonly RawTab[] = []): Planned {
  const { settings: asked, headers, said } = remembered(settings);
  const board = boardOf(readAll(tab, asked, others), tab, asked, others);
  if (!board.ok) return board;
  const { plan, succession, said: ofTabs } = renewal(buildPlan(board.board), asked);
  return {
    ok: true,
    plan,
    report: buildReport(board.board),
    succession,
    today: board.board.today,
    masking: () => maskingOf(board.board.reading, asked.language),
    said: [...said, ...lostColumns(headers, board.board.reading.table, asked), ...board.said, ...ofTabs],
  };
}

/** The numbers alone, for a preview or the JSON. */
export function computeReport(
  tab: RawTab,
  settings: WizardSettings,
  others: readonly RawTab[] = [],
): { readonly ok: true; readonly report: Report } | Refused {
  const { settings: asked } = remembered(settings);
  const board = boardOf(readAll(tab, asked, others), tab, asked, others);
  return board.ok ? { ok: true, report: buildReport(board.board) } : board;
}
