/**
 * How a KPI stands against its target: what is due by now, how much of the target is attained, and the status in a word.
 *
 * Sums and counts of a period that is still running are measured by the part of the target that is due in the working
 * days so far: else everything would be off its target until the last day. Once the period is over that is all of it.
 */
import { target } from '../catalogue/parts';
import type { Kpi } from '../kpi';
import { type Expression, input, minus, ratio, targetOf } from '../language/expression';
import * as formula from '../language/formula';
import { binary, call, type Formula, number, text, when } from '../language/formula';
import { addsUp } from '../language/parts';
import type { Board } from './board';
import type { Ask } from './figure';

export const statuses = ['onTarget', 'watch', 'offTarget'] as const;

export type Status = (typeof statuses)[number];

export const targetFor = ({ id, value }: Pick<Kpi, 'id' | 'value'>): Expression =>
  id === 'REVENUE' ? target : targetOf(id, addsUp(value));

/** Some target of the won value is set: whose and for when, the targets say. */
export const hasSalesTarget = ({ reading: { model } }: Pick<Board, 'reading'>): boolean =>
  model.tabs.targets !== undefined || model.kpiTargets.some(({ kpi }) => kpi === 'REVENUE');

/** What the figure should have come to by today. */
export const dueFor = (kpi: Pick<Kpi, 'id' | 'value'>): Expression =>
  addsUp(kpi.value)
    ? // Of a period to come nothing is due: nothing to divide by, rather than a 0 that is easily reached.
      ratio(targetFor(kpi), ratio(input('totalDays'), input('elapsedDays')))
    : targetFor(kpi);

/** Of the whole target. The other way round where less is better: half the allowed days is 200%. */
export const attainmentFor = (kpi: Pick<Kpi, 'id' | 'value' | 'better'>): Expression =>
  kpi.better === 'lower' ? ratio(targetFor(kpi), kpi.value) : ratio(kpi.value, targetFor(kpi));

/** What is still missing to what is due; below 0 where there is more. */
export const shortfallFor = (kpi: Pick<Kpi, 'id' | 'value'>): Expression => minus(dueFor(kpi), kpi.value);

/** Who sets a target for what has no better direction, such as calls, wants to reach it: then more is better. */
export function statusOf(value: number, due: number, { better }: Pick<Kpi, 'better'>, tolerance: number): Status {
  const isHigher = better !== 'lower';
  if (isHigher ? value >= due : value <= due) return 'onTarget';
  const limit = isHigher ? due * (1 - tolerance) : due * (1 + tolerance);
  return (isHigher ? value >= limit : value <= limit) ? 'watch' : 'offTarget';
}

/** `null` without a value, or without anything due. */
export function standingOf(kpi: Kpi, ask: Ask, tolerance: number): Status | null {
  const [value, due] = [ask(kpi.value), ask(dueFor(kpi))];
  return value === null || due === null ? null : statusOf(value, due, kpi, tolerance);
}

/** The same as a formula; the words are what conditional formats and alerts look for. */
export function statusFormula(
  value: Formula,
  due: Formula,
  { better }: Pick<Kpi, 'better'>,
  tolerance: Formula,
  said: Readonly<Record<Status, string>>,
): Formula {
  const isHigher = better !== 'lower';
  const reaches = isHigher ? '>=' : '<=';
  const limit = formula.times(due, (isHigher ? formula.minus : formula.plus)(number(1), tolerance));
  const missed = when(binary(reaches, value, limit), text(said.watch), text(said.offTarget));
  const standing = when(binary(reaches, value, due), text(said.onTarget), missed);
  return when(call('AND', call('ISNUMBER', value), call('ISNUMBER', due)), standing, text('–'));
}
