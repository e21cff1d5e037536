/** The few things any spreadsheet must do for the wizard. Each host implements it; the sidebar knows nothing else of it. */
import type { CellPlace, Decisions, FunctionEntry, Inspection, Language, RowsBehind } from '../core/index';

export interface TabSummary {
  readonly name: string;
  /** The tab the user is looking at. */
  readonly active: boolean;
  /** One of ours: never offered as a deals tab. */
  readonly generated: boolean;
  /** Of a dashboard: the tab it was built from. */
  readonly dashboardOf?: string;
}

/** What the user chose in the sidebar. */
export interface WizardChoices {
  readonly language: Language;
  /** Chosen in the steps; what is left out is as the earlier dashboard has it, else as it is found out. */
  readonly decisions?: Decisions;
}

export interface ShareChoices extends WizardChoices {
  /** Reps and customers become “Rep 1”, “Customer 1”. */
  readonly mask: boolean;
}

export type BuildOutcome =
  | {
      readonly ok: true;
      readonly dashboardTab: string;
      /** What of an earlier dashboard could not be kept, in sentences. */
      readonly said: readonly string[];
    }
  | { readonly ok: false; readonly sentence: string };

export type ShareOutcome =
  | { readonly ok: true; readonly tab: string; readonly said: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

export type Done = { readonly ok: true; readonly at: string } | { readonly ok: false; readonly sentence: string };

export type Repaired =
  | { readonly ok: true; readonly count: number; readonly protectedTabs: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** How a formula with one of our functions is written in this program. */
export interface FormulaStyle {
  readonly prefix: string;
  readonly separator: ',' | ';';
}

/** Becomes `aborted` once the user wants to stop. */
export interface Stop {
  readonly aborted: boolean;
}

/** How far it has come. From `writing` on it cannot be stopped any more. */
export type Stage = 'reading' | 'computing' | 'writing';

export type OnStage = (stage: Stage) => void;

/** No method rejects for an expected failure: it resolves to `{ ok: false }` with a sentence that says what to do. */
export interface Host {
  readonly defaultLanguage: Language;
  /** Whether a build that has begun can still be stopped while nothing is written yet. */
  readonly canStop: boolean;
  /** From so many deals on, computing a dashboard takes minutes here: said before it is built. */
  readonly manyDeals?: number;
  readonly formulas: FormulaStyle;
  tabs(): Promise<readonly TabSummary[]>;
  inspect(tab: string, choices: WizardChoices, stop?: Stop, onStage?: OnStage): Promise<Inspection>;
  /** Writes the dashboard in the place of the earlier one of these deals; a build that fails half-way leaves the workbook as it was. */
  build(tab: string, choices: WizardChoices, stop?: Stop, onStage?: OnStage): Promise<BuildOutcome>;
  /** Builds anew and puts a copy beside it that may be passed on: a tab of values, names masked where asked. */
  share(tab: string, choices: ShareChoices, stop?: Stop, onStage?: OnStage): Promise<ShareOutcome>;
  /** Builds anew and puts what the dashboard's formulas show in their place; another build makes them live again. */
  freeze(tab: string, language: Language, stop?: Stop, onStage?: OnStage): Promise<BuildOutcome>;
  /** What was chosen for the tab and not built yet, as it was kept with the workbook; `null` where nothing was. */
  draft(tab: string): Promise<Decisions | null>;
  /** Until the next time; `null` forgets it. */
  keepDraft(tab: string, decisions: Decisions | null): Promise<void>;
  /** Which rows a number is made of, and which not: that of a KPI, or what stands in a cell of the dashboard. */
  behind(
    tab: string,
    number: string | CellPlace,
    choices: WizardChoices,
  ): Promise<RowsBehind | { readonly ok: false; readonly sentence: string }>;
  /** Brings a tab into view. */
  open(tab: string): Promise<Done>;
  /** Deletes the dashboard that was built from the tab, with its setup and its rows. */
  remove(tab: string, language: Language): Promise<Done>;
  /** The functions that can be typed here. */
  functions(): Promise<readonly FunctionEntry[]>;
  /** The selected cells as a formula names them: `Deals!B2:B90`; `null` where none are. */
  selection(): Promise<string | null>;
  /** Where the selection begins, from 0. */
  activeCell(): Promise<{ readonly tab: string; readonly place: CellPlace } | null>;
  /** Into the active cell, if it is blank. */
  insertFormula(formula: string, language: Language): Promise<Done>;
  /** Enters functions of ours again that show an error because they were there before us. Only where that happens. */
  readonly repair?: (language: Language) => Promise<Repaired>;
}
