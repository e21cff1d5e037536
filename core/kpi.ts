/** What a KPI is: one declaration from which the number, the formula, the wizard's entry and the reference page derive. */
import type { Expression } from './language/expression';
import type { Segment } from './language/vocabulary';
import type { Outcome } from './table/outcomes';
import type { CountedTab, TabField } from './table/tabs/tab-fields';
import type { LocalText } from './words/words';

/** Rates are fractions; days are calendar days; money is in the currency of the data; a ratio is "so many times". */
export type Unit = 'money' | 'count' | 'percent' | 'days' | 'hours' | 'ratio';

/** Qontak's three kinds: what one does, how one does it, what comes of it. */
export type Family = 'activity' | 'behaviour' | 'result';

export interface Kpi {
  /** Public: it lives in people's sheets and in the JSON, and is never renamed. */
  readonly id: string;
  readonly name: LocalText;
  /** One sentence that says what is divided by what, for people. */
  readonly about: LocalText;
  readonly unit: Unit;
  readonly better: 'higher' | 'lower' | 'neither';
  readonly family: Family;
  /** How often one looks at it. */
  readonly rhythm: 'weekly' | 'monthly' | 'quarterly';
  /** Number in Pipedrive's (P) or Qontak's (Q) list; `null` for what both leave out. */
  readonly source: `P${number}` | `Q${number}` | null;
  /** Another reading of this KPI, where sources differ: `WIN_RATE` for `WIN_RATE.by_value`. */
  readonly variantOf?: string;
  /** Typed functions that come to the same from plain numbers or ranges, beside the one of this id. */
  readonly typed?: readonly string[];
  /** Told apart by this segment only: it has no figure for all deals together. */
  readonly by?: Exclude<Segment, 'account'>;
  readonly value: Expression;
  /** Run as a test, and shown in the reference. */
  readonly example: Example;
}

/** A few rows of each tab; a tab that is left out is not there. Dates are ISO texts, moments with a time: `2026-01-05 09:30`. */
export interface Example extends ExampleTabs {
  readonly deals?: readonly ExampleDeal[];
  /** `all` where left out. */
  readonly period?: string;
  /** ISO date; the last day of 2026 where left out. */
  readonly today?: string;
  /** Number in the segment's list of labels, in order of appearance, from 1. */
  readonly segment?: number;
  readonly value: number;
}

type ExampleTabs = {
  readonly [Tab in CountedTab]?: readonly ExampleRow<Tab>[];
};

export type ExampleRow<Tab extends CountedTab> = { readonly [Field in TabField<Tab>]?: string | number };

export interface ExampleDeal {
  /** What other tabs call it by; `1`, `2` … in order where left out. */
  readonly id?: string;
  readonly outcome: Outcome;
  readonly value?: number;
  /** ISO dates. */
  readonly created?: string;
  readonly closed?: string;
  readonly expectedClose?: string;
  readonly rep?: string;
  readonly account?: string;
  readonly location?: string;
  readonly stage?: string;
  readonly dealType?: string;
  /** Probability as a fraction. */
  readonly weight?: number;
}
