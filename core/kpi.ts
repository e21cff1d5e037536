/** What a KPI is: one declaration from which the number, the formula, the wizard's entry and the reference page derive. */
import type { Expression } from './language/expression';
import type { Segment } from './language/vocabulary';
import type { Outcome } from './table/outcomes';
import type { LocalText } from './words/words';

/** Rates are fractions; days are calendar days; money is in the currency of the data. */
export type Unit = 'money' | 'count' | 'percent' | 'days';

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
  /** Told apart by this segment only: it has no figure for all deals together. */
  readonly by?: Segment;
  readonly value: Expression;
  /** Run as a test, and shown in the reference. */
  readonly example: Example;
}

export interface Example {
  readonly deals: readonly ExampleDeal[];
  /** `all` where left out. */
  readonly period?: string;
  /** Number in the segment's list of labels, in order of appearance, from 1. */
  readonly segment?: number;
  readonly value: number;
}

export interface ExampleDeal {
  readonly outcome: Outcome;
  readonly value?: number;
  /** ISO dates. */
  readonly created?: string;
  readonly closed?: string;
  readonly rep?: string;
  readonly location?: string;
  readonly stage?: string;
  readonly dealType?: string;
  /** Probability as a fraction. */
  readonly weight?: number;
}
