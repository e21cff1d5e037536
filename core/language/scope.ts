/** Where a KPI is asked for – period, month, segment – and the criteria that rows there meet, for numbers and formulas alike. */
import { type Failure, failure, type Result, success } from '../result';
import { type Comparison, type Condition, type Population, populationOf, type Timing } from './populations';
import {
  isWindowedMeasure,
  type KeyColumn,
  type Measure,
  type MeasureColumn,
  measureWindows,
  monthBase,
  previousOffset,
  type Segment,
} from './vocabulary';

/** The period of the filter, the one before it, the one before that, the same a year ago, and the one before that. */
export type WindowName = 'current' | 'previous' | 'beforePrevious' | 'yearAgo' | 'yearAgoPrevious';

/** Any days, half-open: what a goal runs for. */
export interface DaysWindow<Key> {
  readonly from: Key;
  readonly until: Key;
}

/** A named window, a month as year × 12 + month, or days. `Key` is a number when evaluating and a formula when rendering. */
export type Window<Key> = WindowName | { readonly month: Key } | DaysWindow<Key>;

export interface Scope<Key> {
  readonly window: Window<Key>;
  readonly segment?: SegmentAsked<Key>;
}

/** The rows with that number, or those with none of the numbers: what is left when the largest are shown. */
export type SegmentAsked<Key> =
  | { readonly column: Segment; readonly number: Key }
  | { readonly column: Segment; readonly otherThan: readonly Key[] };

export interface KeyCriterion<Key> {
  readonly column: KeyColumn;
  readonly is: Comparison;
  readonly value: Key;
}

/** What keys are made with. */
export interface KeyArithmetic<Key> {
  readonly literal: (value: number) => Key;
  readonly plus: (key: Key, value: number) => Key;
  /** First day of the window, and the first one after it. */
  readonly start: (window: Window<Key>) => Key;
  readonly end: (window: Window<Key>) => Key;
  /** The eve of the window, and its last day, which is never after today. */
  readonly opening: (window: Window<Key>) => Key;
  readonly closing: (window: Window<Key>) => Key;
}

/** The period before; the month before, where a month is asked for. `null` where no window is named for it. */
export function before<Key>(scope: Scope<Key>, { plus }: Pick<KeyArithmetic<Key>, 'plus'>): Scope<Key> | null {
  const { window } = scope;
  if (typeof window === 'object') {
    return 'month' in window ? { ...scope, window: { month: plus(window.month, -1) } } : null;
  }
  const earlier = windowBefore[window];
  return earlier === null ? null : { ...scope, window: earlier };
}

const windowBefore: Readonly<Record<WindowName, WindowName | null>> = {
  current: 'previous',
  previous: 'beforePrevious',
  beforePrevious: null,
  yearAgo: 'yearAgoPrevious',
  yearAgoPrevious: null,
};

/** The same window without the segment. */
export const withoutSegment = <Key>(scope: Scope<Key>): Scope<Key> => ({ window: scope.window });

/** In any period but "all" these rows are picked by this date. */
export function dateOf(population: Population): KeyColumn | null {
  const { timing } = populationOf(population);
  return timing.kind === 'dated' ? timing.date : null;
}

/** There is no such figure for all dates: it asks what was there on the eve of the period. */
export function needsPeriod(population: Population): boolean {
  const { timing } = populationOf(population);
  return timing.kind === 'running' && timing.at !== 'closing';
}

/** Targets are of the chosen period, of a month or of any days, of everyone, a rep or a location: the setup's are of nothing else. */
export const hasTargets = <Key>({ window, segment }: Scope<Key>): boolean =>
  (window === 'current' || typeof window === 'object') &&
  (segment === undefined || ('number' in segment && (segment.column === 'rep' || segment.column === 'location')));

/** The criteria a row of the population meets there, or why none can be said. */
export function criteriaOf<Key>(
  population: Population,
  scope: Scope<Key>,
  arithmetic: KeyArithmetic<Key>,
): Result<readonly KeyCriterion<Key>[]> {
  const { timing, where, segments, whole, source } = populationOf(population);
  const inWindow = windowCriteria(timing, scope.window, arithmetic);
  if (inWindow === null) return failure('no-history');
  const say = ({ column, is, value }: Condition): KeyCriterion<Key> => ({
    column,
    is,
    value: arithmetic.literal(value),
  });
  const criteria = [...inWindow, ...where.map(say)];
  if (scope.segment === undefined) return success(whole === undefined ? criteria : [...criteria, say(whole)]);
  const { segment } = scope;
  const key = segments[segment.column];
  if (key === undefined) return notBySegment(source, segment.column);
  if ('number' in segment) return success([...criteria, { ...key, value: segment.number }]);
  // Who is past a stage is past others too: there is no rest.
  if (key.is !== '=') return notBySegment(source, segment.column);
  return success([
    ...criteria,
    ...segment.otherThan.map((value): KeyCriterion<Key> => ({ column: key.column, is: '<>', value })),
  ]);
}

/** The column a measure is read from in the window; `null` where no column holds how it stood then. */
export function measureColumn<Key>(measure: Measure, window: Window<Key>): MeasureColumn | null {
  if (!isWindowedMeasure(measure)) return measure;
  if (window !== 'current' && window !== 'previous' && window !== 'yearAgo') return null;
  return `${measure}${measureWindows[window]}`;
}

const notBySegment = (tab: string, segment: Segment): Failure => failure('not-by-segment', { tab, segment });

function windowCriteria<Key>(
  timing: Timing,
  window: Window<Key>,
  arithmetic: KeyArithmetic<Key>,
): readonly KeyCriterion<Key>[] | null {
  const { literal, plus, start, end, opening, closing } = arithmetic;
  const counted = (column: KeyColumn): KeyCriterion<Key> => ({ column, is: '=', value: literal(1) });
  switch (timing.kind) {
    case 'now': {
      const { column, is, value } = timing.state;
      return window === 'current' ? [{ column, is, value: literal(value) }] : null;
    }
    case 'any':
      return [{ column: timing.present, is: '>', value: literal(0) }];
    case 'running': {
      const day = timing.at === 'closing' ? closing(window) : opening(window);
      const criteria: readonly KeyCriterion<Key>[] = [
        counted(timing.inFilter),
        { column: timing.start, is: '<=', value: day },
        { column: timing.end, is: '>', value: day },
      ];
      const ended: KeyCriterion<Key> = { column: timing.end, is: '<=', value: closing(window) };
      return timing.at === 'ended' ? [...criteria, ended] : criteria;
    }
    case 'dated': {
      const { state, month, date, also, inFilter } = timing;
      if (window === 'current') return [{ column: state.column, is: '=', value: literal(state.code) }];
      if (window === 'previous') {
        return [{ column: state.column, is: '=', value: literal(state.code + previousOffset) }];
      }
      if (typeof window === 'object' && 'month' in window && month !== undefined) {
        return [{ column: month.column, is: '=', value: plus(window.month, month.code * monthBase) }];
      }
      return [
        counted(inFilter),
        ...also.map(({ column, is, value }) => ({ column, is, value: literal(value) })),
        { column: date, is: '>=', value: start(window) },
        { column: date, is: '<', value: end(window) },
      ];
    }
  }
}
