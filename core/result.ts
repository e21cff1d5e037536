/** Expected failures as values: a code for why there is no value, never an exception and never a 0. */

/** Why a number does not exist. words/ says each in a sentence, in every language. */
export const whys = [
  'no-values',
  'zero-denominator',
  'no-previous-period',
  'no-history',
  'no-target',
  'missing-column',
  'missing-tab',
  'needs-period',
  'not-by-filter',
  'not-by-segment',
  'nothing-counts',
  'needs-segment',
  'not-a-number',
  'negative',
  'more-than-one-number',
  'lost-exceeds-start',
  'probability-out-of-range',
  'unknown-stage',
  'lengths-differ',
  'error-in-cell',
  'rate-above-one',
  'part-exceeds-whole',
  'too-large',
  'not-a-date',
  'not-a-year',
  'end-before-start',
  'more-than-one-cell',
  'unknown-choice',
  'missing-value',
  'too-many-arguments',
  'only-by-segment',
  'refused',
] as const;

export type Why = (typeof whys)[number];

/** What a sentence about a failure may need to name: the argument, the cell's text, the row. */
export type Details = Readonly<Record<string, string | number>>;

export interface Failure {
  readonly ok: false;
  readonly why: Why;
  readonly details?: Details;
}

export type Result<Value> = { readonly ok: true; readonly value: Value } | Failure;

export const success = <Value>(value: Value): Result<Value> => ({ ok: true, value });

export const failure = (why: Why, details?: Details): Failure =>
  details === undefined ? { ok: false, why } : { ok: false, why, details };
