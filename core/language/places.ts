/** Scopes that were asked before, with what was found there: many figures are made of the same few sums and counts. */

import type { Failure, Result } from '../result';
import type { Expression } from './expression';
import { kept } from './kept';
import type { Population } from './populations';
import type { RowSet } from './row-sets';
import type { Scope, SegmentAsked, Window } from './scope';

export interface Place {
  readonly scope: Scope<number>;
  readonly rows: Map<Population, Result<RowSet>>;
  readonly figures: Map<string, Result<number>>;
  /** What can never be had here: the same in every month and for every rep. */
  readonly lacks: Map<Expression, Failure | null>;
}

export function places(): (scope: Scope<number>) => Place {
  const known = new Map<string, Place>();
  const lacks = new Map<string, Place['lacks']>();
  return (scope) =>
    kept(known, `${windowName(scope.window)} ${segmentName(scope.segment)}`, () => ({
      scope,
      rows: new Map(),
      figures: new Map(),
      lacks: kept(lacks, kindOf(scope), () => new Map()),
    }));
}

function windowName(window: Window<number>): string {
  if (typeof window !== 'object') return window;
  return 'month' in window ? `month ${window.month}` : `days ${window.from} ${window.until}`;
}

function segmentName(segment: SegmentAsked<number> | undefined): string {
  if (segment === undefined) return '';
  return 'number' in segment
    ? `${segment.column} ${segment.number}`
    : `${segment.column} but ${segment.otherThan.join()}`;
}

/** Scopes that lack the same: which month and which rep makes no difference, but whether others are named. */
function kindOf({ window, segment }: Scope<number>): string {
  const when = typeof window !== 'object' ? window : 'month' in window ? 'month' : 'days';
  if (segment === undefined) return when;
  const who = 'number' in segment ? 'one' : segment.otherThan.length > 0 ? 'others' : 'all';
  return `${when} ${segment.column} ${who}`;
}
