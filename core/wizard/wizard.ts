/** The wizard's pure steps: look at a tab, then plan its dashboard. Hosts read the cells before and write the plan after. */
import type { Plan } from '../dashboard/plan';
import type { RawTab } from '../table/cell';
import type { Language } from '../words/words';

/** What the wizard is told; every choice the user did not make has a good default. */
export interface WizardSettings {
  readonly language: Language;
  /** Today as a serial day: core has no clock. */
  readonly today: number;
  /** True where `today` was given by hand: the dashboard's today cell is then fixed, else it is `TODAY()`. */
  readonly fixedToday: boolean;
  /** `all`, `2026`, `2026-Q1`, `2026-03`, `2026-W07`; left out: the year of `today`. */
  readonly period?: string;
  /** Names that stand on other tabs of the workbook, so that ours do not collide. */
  readonly takenTabNames: readonly string[];
}

/** What a tab is, in words a person reads, before anything is written. */
export type Inspection =
  | {
      readonly ok: true;
      readonly tab: string;
      readonly deals: number;
      readonly won: number;
      readonly lost: number;
      readonly open: number;
      readonly excluded: number;
      readonly columns: readonly { readonly field: string; readonly header: string; readonly confidence: number }[];
      readonly warnings: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

export type Planned = { readonly ok: true; readonly plan: Plan } | { readonly ok: false; readonly sentence: string };

export function inspectTab(_tab: RawTab, _settings: WizardSettings): Inspection {
  throw new Error('being written');
}

export function planDashboard(_tab: RawTab, _settings: WizardSettings): Planned {
  throw new Error('being written');
}
