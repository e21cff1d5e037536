/** What travels between the sidebar's page and Google's side: JSON text only, because a Date or undefined is lost there. */
import type { CellPlace, Decisions, Language } from '../core/index';
import type { ShareChoices, WizardChoices } from '../sidebar/host';

export type Request =
  | { readonly method: 'tabs' }
  | { readonly method: 'inspect' | 'build'; readonly tab: string; readonly choices: WizardChoices }
  | { readonly method: 'share'; readonly tab: string; readonly choices: ShareChoices }
  | {
      readonly method: 'behind';
      readonly tab: string;
      readonly number: string | CellPlace;
      readonly choices: WizardChoices;
    }
  | { readonly method: 'draft'; readonly tab: string }
  | { readonly method: 'keepDraft'; readonly tab: string; readonly decisions: Decisions | null }
  | { readonly method: 'open' | 'remove' | 'freeze'; readonly tab: string; readonly language: Language }
  | { readonly method: 'functions' | 'selection' | 'cell' }
  | { readonly method: 'insert'; readonly formula: string; readonly language: Language };

export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly sentence: string };

export interface Built {
  readonly dashboardTab: string;
  /** What of an earlier dashboard could not be kept, in sentences. */
  readonly said: readonly string[];
}
