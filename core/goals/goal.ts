/** What a goal is: a KPI, whose, how much more or less than before, from when until when, and what leads to it. */
import type { Kpi } from '../kpi';
import type { DaysWindow, Scope, SegmentAsked } from '../language/scope';

/** How much more or less: a part of the baseline, or an amount. */
export type Change =
  | { readonly percent: number; readonly amount?: undefined }
  | { readonly amount: number; readonly percent?: undefined };

/** Something that is to reach a target: a goal, or an objective beneath one. */
export interface Aim {
  readonly kpi: Kpi;
  /** As given; `null` where it is what the KPI came to before. */
  readonly baseline: number | null;
  readonly change: Change;
  /** As the KPI says; where neither is better by itself, the goal does: more calls, if it asks for more. */
  readonly better: 'higher' | 'lower';
}

export interface Goal extends Aim {
  readonly id: string;
  /** In the reader's words; without numbers, because the user may change those in the file. */
  readonly name: string;
  readonly whose: Whose;
  /** What one does, or what comes of it. */
  readonly kind: 'activity' | 'performance';
  /** Serial days, the deadline included. */
  readonly from: number;
  readonly deadline: number;
  readonly objectives: readonly Aim[];
  readonly tracking: readonly Kpi[];
}

/** Everyone, or a place in the list of reps or locations. */
export type Whose =
  | { readonly column: null }
  | { readonly column: 'rep' | 'location'; readonly label: string; readonly place: number };

/** The stretches a goal is measured in: its own, the same a year ago, and the four before it, the last of them first. */
export interface GoalScopes<Key> {
  readonly own: Scope<Key>;
  readonly yearAgo: Scope<Key>;
  readonly before: readonly Scope<Key>[];
}

/** How many stretches before it a goal is compared with. */
export const stretchesBefore = 4;

export function scopesOf<Key>(
  windows: {
    readonly own: DaysWindow<Key>;
    readonly yearAgo: DaysWindow<Key>;
    readonly before: readonly DaysWindow<Key>[];
  },
  segment: SegmentAsked<Key> | null,
): GoalScopes<Key> {
  const at = (window: DaysWindow<Key>): Scope<Key> => (segment === null ? { window } : { window, segment });
  return { own: at(windows.own), yearAgo: at(windows.yearAgo), before: windows.before.map(at) };
}
