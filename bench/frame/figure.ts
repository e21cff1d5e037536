// What a bench finds: a figure of ours beside what somebody would otherwise use, measured in the same run.

import type { Measured } from './measure';

export interface Figure {
  readonly what: string;
  readonly unit: Unit;
  /** The middle of the rounds. */
  readonly ours: number;
  readonly against: string;
  readonly theirs: number;
  /** Ours by theirs, the middle of the rounds’ own ratios: what disturbed one round disturbed both. */
  readonly ratio: number;
  /** The most that the ratio may be: 3 is three times as long, 0.1 ten times as fast. `null`: told, not judged. */
  readonly bound: number | null;
  /** Why the bound is not reached, and what the limit is; with it, a bound that fails does not fail the run. */
  readonly beyondReach?: string | undefined;
}

export type Unit = 'ms' | 'MB' | 'calls' | 'bytes';

export const figure = (
  told: Pick<Figure, 'what' | 'against' | 'bound' | 'beyondReach'> & { readonly unit?: Unit },
  { ours, theirs, ratio }: Measured,
): Figure => ({ unit: 'ms', ...told, ours, theirs, ratio });

export type Verdict = 'held' | 'OVER' | 'beyond reach' | '';

export function verdictOn({ ratio, bound, beyondReach }: Figure): Verdict {
  if (bound === null) return '';
  if (ratio <= bound) return 'held';
  return beyondReach === undefined ? 'OVER' : 'beyond reach';
}
