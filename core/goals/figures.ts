/** The numbers of a goal: from what, to what, how far, what is due by now, and where this pace leads. */
import type { Kpi } from '../kpi';
import type { Expression } from '../language/expression';
import { addsUp } from '../language/parts';
import type { Scope } from '../language/scope';
import { workingDays } from '../periods/working-days';
import type { Aim, Goal, GoalScopes } from './goal';

/** What a figure comes to somewhere; `null` where there is none. */
export type Ask = (expression: Expression, scope: Scope<number>) => number | null;

export interface Time {
  /** Working days so far, today included, and of the whole goal. */
  readonly elapsed: number;
  readonly total: number;
  readonly daysLeft: number;
}

export interface AimFigures {
  readonly value: number | null;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly progress: number | null;
  readonly due: number | null;
  readonly missing: number | null;
  /** What the deadline brings if it goes on like this, and that as a part of the target. */
  readonly finish: number | null;
  readonly pace: number | null;
}

export function timeOf({ from, deadline }: Goal, today: number, holidays: ReadonlySet<number>): Time {
  const end = deadline + 1;
  return {
    elapsed: workingDays({ start: from, end: Math.min(end, today + 1) }, holidays),
    total: workingDays({ start: from, end }, holidays),
    daysLeft: Math.max(0, deadline - today),
  };
}

export function aimFigures(aim: Aim, scopes: GoalScopes<number>, time: Time, ask: Ask): AimFigures {
  const { kpi, better } = aim;
  const value = ask(kpi.value, scopes.own);
  const baseline = baselineOf(aim, scopes, ask);
  const target = baseline === null ? null : targetFrom(baseline, aim);
  const isSum = addsUp(kpi.value);
  const due = dueBy(target, isSum, time);
  const finish = value === null || !isSum || time.elapsed === 0 ? null : (value * time.total) / time.elapsed;
  return {
    value,
    baseline,
    target,
    progress: share(value, target, better),
    due,
    missing:
      value === null || target === null ? null : Math.max(0, better === 'lower' ? value - target : target - value),
    finish,
    pace: share(finish, target, better),
  };
}

/**
 * As given; else what it came to in the same days a year before, or, where there was nothing then, just before. A sum over
 * no rows is 0: nothing to take a part of.
 */
export function baselineOf(
  { kpi, baseline }: Pick<Aim, 'kpi' | 'baseline'>,
  { yearAgo, before }: GoalScopes<number>,
  ask: Ask,
): number | null {
  if (baseline !== null) return baseline;
  const [justBefore] = before;
  const aYearAgo = ask(kpi.value, yearAgo);
  return (aYearAgo !== null && aYearAgo !== 0) || justBefore === undefined ? aYearAgo : ask(kpi.value, justBefore);
}

export const targetFrom = (baseline: number, { change }: Pick<Aim, 'change'>): number =>
  baseline * (1 + (change.percent ?? 0)) + (change.amount ?? 0);

/** Of a sum the part for the working days so far; nothing is due of what has not begun. Rates are due as they are. */
function dueBy(target: number | null, isSum: boolean, { elapsed, total }: Time): number | null {
  if (target === null || !isSum) return target;
  return elapsed === 0 ? null : (target * elapsed) / total;
}

/** A KPI that is only watched: of a sum the part of what it was for the working days so far, so that a half stands beside a half. */
export function watchedFigures(
  kpi: Kpi,
  scopes: GoalScopes<number>,
  time: Time,
  ask: Ask,
): Pick<AimFigures, 'value' | 'baseline' | 'due'> {
  const baseline = baselineOf({ kpi, baseline: null }, scopes, ask);
  return { value: ask(kpi.value, scopes.own), baseline, due: dueBy(baseline, addsUp(kpi.value), time) };
}

/** Of the target; the other way round where less is better. */
function share(value: number | null, target: number | null, better: Aim['better']): number | null {
  if (value === null || target === null) return null;
  const [top, bottom] = better === 'lower' ? [target, value] : [value, target];
  return bottom === 0 ? null : top / bottom;
}

/** The best of the stretches before it: a target beyond was never reached yet. */
export function bestBefore(
  { kpi, better }: Pick<Aim, 'kpi' | 'better'>,
  { before }: GoalScopes<number>,
  ask: Ask,
): number | null {
  const known = before.flatMap((scope) => ask(kpi.value, scope) ?? []);
  if (known.length === 0) return null;
  return better === 'lower' ? Math.min(...known) : Math.max(...known);
}

export const isBeyond = (target: number, best: number, { better }: Pick<Aim, 'better'>): boolean =>
  better === 'lower' ? target < best : target > best;
