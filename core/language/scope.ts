/** Where a KPI is asked for – period, month, segment – and the keys that deals there have, for numbers and formulas alike. */
import {
  codes,
  createdState,
  type KeyColumn,
  monthBase,
  type Population,
  previousOffset,
  type Segment,
} from './vocabulary';

/** `Key` is a number when evaluating and a formula when rendering. */
export interface Scope<Key> {
  /** The period of the filter, the one before it, or a month as year × 12 + month. */
  readonly window: 'current' | 'previous' | { readonly month: Key };
  readonly segment?: { readonly column: Segment; readonly number: Key };
}

export interface KeyCriterion<Key> {
  readonly column: KeyColumn;
  readonly equals: Key;
}

/** The two things keys are made with. */
export interface KeyArithmetic<Key> {
  readonly literal: (value: number) => Key;
  readonly plus: (key: Key, value: number) => Key;
}

/** The period before; the month before, where a month is asked for. Keys know no period before the one before: `null`. */
export function before<Key>(scope: Scope<Key>, arithmetic: KeyArithmetic<Key>): Scope<Key> | null {
  if (scope.window === 'previous') return null;
  return {
    ...scope,
    window: scope.window === 'current' ? 'previous' : { month: arithmetic.plus(scope.window.month, -1) },
  };
}

/** The same window without the segment. */
export const withoutSegment = <Key>(scope: Scope<Key>): Scope<Key> => ({ window: scope.window });

/** In any period but "all" these deals are picked by the date they were closed on. */
export const needsClosedDate = (population: Population): boolean => population === 'won' || population === 'lost';

/** The criteria a row of the population meets there; `null` for open deals in the past: no table holds their history. */
export function criteriaOf<Key>(
  population: Population,
  scope: Scope<Key>,
  arithmetic: KeyArithmetic<Key>,
): readonly KeyCriterion<Key>[] | null {
  const key = windowKey(population, scope.window, arithmetic);
  if (key === null) return null;
  return scope.segment === undefined ? [key] : [key, { column: scope.segment.column, equals: scope.segment.number }];
}

function windowKey<Key>(
  population: Population,
  window: Scope<Key>['window'],
  { literal, plus }: KeyArithmetic<Key>,
): KeyCriterion<Key> | null {
  if (population === 'open')
    return window === 'current' ? { column: 'closedState', equals: literal(codes.open) } : null;
  if (typeof window === 'object') {
    return population === 'created'
      ? { column: 'createdMonth', equals: window.month }
      : { column: 'closedMonth', equals: plus(window.month, codes[population] * monthBase) };
  }
  const state = population === 'created' ? createdState : codes[population];
  return {
    column: population === 'created' ? 'createdState' : 'closedState',
    equals: literal(window === 'current' ? state : state + previousOffset),
  };
}
