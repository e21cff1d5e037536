/**
 * Targets of KPIs as the setup holds them: of which KPI, whose, per week, month, quarter or year, how much.
 *
 * Those of sums and counts are spread evenly over the days of a week and the months of the others, so that a target per
 * year is one of a quarter too; for everyone together they add up over reps, unless the team has its own. Those of rates,
 * averages and durations stand as they are.
 */
import type { RowData } from '../language/evaluate';
import type { Scope } from '../language/scope';
import { filterNames, type Segment } from '../language/vocabulary';
import { monthsBetween } from '../periods/edges';
import type { Days } from '../periods/period';
import { failure, type Result, success } from '../result';
import { labelKey } from '../table/labels';
import type { DealModel } from './model';
import type { Filters } from './row-column';

export const targetPeriods = ['week', 'month', 'quarter', 'year'] as const;

export type TargetPeriod = (typeof targetPeriods)[number];

/** As people give it. */
export interface KpiTarget {
  readonly kpi: string;
  /** A rep or a location; left out for the whole team. */
  readonly of?: string;
  readonly per: TargetPeriod;
  readonly amount: number;
}

export interface Benchmark {
  readonly value: number;
  /** Where it is from. */
  readonly source: string;
}

/** Whose it is as one number: 0 everyone, a rep's place, a location's beyond a million; -1 nobody's. */
export const everyone = 0;
export const firstLocation = 1_000_000;
export const nobody = -1;

export const monthsPer: Readonly<Record<TargetPeriod, number>> = { week: 0, month: 1, quarter: 3, year: 12 };
export const daysPerWeek = 7;

/** What is no target is left out: choices come from files that people write. */
export const readTargets = (choice: unknown): readonly KpiTarget[] =>
  Array.isArray(choice) ? choice.filter(isTarget) : [];

export function readBenchmarks(choice: unknown): Readonly<Record<string, Benchmark>> {
  if (typeof choice !== 'object' || choice === null) return {};
  const read: [string, Benchmark][] = [];
  for (const [kpi, given] of Object.entries(choice)) {
    if (typeof given !== 'object' || given === null || !('value' in given)) continue;
    const source = 'source' in given && typeof given.source === 'string' ? given.source : '';
    if (typeof given.value === 'number' && Number.isFinite(given.value))
      read.push([kpi, { value: given.value, source }]);
  }
  return Object.fromEntries(read);
}

function isTarget(value: unknown): value is KpiTarget {
  if (typeof value !== 'object' || value === null) return false;
  if (!('kpi' in value) || !('per' in value) || !('amount' in value)) return false;
  const { kpi, per, amount } = value;
  const names = 'of' in value ? typeof value.of === 'string' || value.of === undefined : true;
  return (
    typeof kpi === 'string' &&
    names &&
    targetPeriods.some((known) => known === per) &&
    typeof amount === 'number' &&
    Number.isFinite(amount)
  );
}

/** A rep before a location of the same name. */
export function ownerNumber(
  label: string | undefined,
  { lists, teamLabel }: Pick<DealModel, 'lists' | 'teamLabel'>,
): number {
  const key = labelKey(label ?? '');
  if (key === '' || key === labelKey(teamLabel)) return everyone;
  const placeIn = (labels: readonly string[] = []): number => labels.findIndex((known) => labelKey(known) === key) + 1;
  const rep = placeIn(lists.rep?.labels);
  if (rep > 0) return rep;
  const location = placeIn(lists.location?.labels);
  return location > 0 ? firstLocation + location : nobody;
}

/** Who is asked for: the segment, within the filters. More than one of them is nobody, since no target is of two at once. */
export function ownerAsked({ segment }: Scope<number>, filters: Filters): Result<number> {
  const asked = { ...filters };
  if (segment !== undefined) {
    if (!('number' in segment)) return success(nobody);
    const { column, number } = segment;
    if (column !== 'rep' && column !== 'location') return notBySegment(column);
    if (filters[column] !== 0 && filters[column] !== number) return success(nobody);
    asked[column] = number;
  }
  const set = filterNames.filter((name) => asked[name] !== 0);
  if (set.length === 0) return success(everyone);
  if (set.length > 1 || asked.pipeline !== 0) return success(nobody);
  return success(asked.rep !== 0 ? asked.rep : firstLocation + asked.location);
}

export const notBySegment = (segment: Segment): ReturnType<typeof failure> =>
  failure('not-by-segment', { tab: 'targets', segment });

/** The meaning of the setup's table of targets; of two for the same the first counts. */
export function targetLookup(
  model: Pick<DealModel, 'kpiTargets' | 'lists' | 'teamLabel'>,
  filters: Filters,
  daysOf: (scope: Scope<number>) => Days | null,
): RowData['target'] {
  const seen = new Set<string>();
  const targets = model.kpiTargets.flatMap((target) => {
    const owner = ownerNumber(target.of, model);
    const key = `${owner} ${target.kpi}`;
    if (owner === nobody || seen.has(key)) return [];
    seen.add(key);
    return [{ ...target, owner }];
  });
  return (kpi, addsUp, scope) => {
    const owner = ownerAsked(scope, filters);
    if (!owner.ok) return null;
    const own = targets.filter((target) => target.kpi === kpi && target.owner === owner.value);
    const ofReps = targets.filter((target) => target.kpi === kpi && target.owner > 0 && target.owner < firstLocation);
    const given = own.length === 0 && owner.value === everyone && addsUp ? ofReps : own;
    if (given.length === 0) return null;
    if (!addsUp) return success(given[0]?.amount ?? 0);
    const days = daysOf(scope);
    if (days === null) return failure('needs-period');
    const [months, length] = [monthsBetween(days.start, days.end), days.end - days.start];
    const amounts = given.map(({ per, amount }) =>
      per === 'week' ? (amount / daysPerWeek) * length : (amount / monthsPer[per]) * months,
    );
    return success(amounts.reduce((sum, amount) => sum + amount, 0));
  };
}
