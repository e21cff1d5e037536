/**
 * From what a configuration says to goals that are specific, measurable and bound in time, or what to do about it.
 *
 * Whether a goal is relevant and achievable is a matter of judgement: those are warnings, not refusals.
 */
import { catalogue } from '../catalogue/index';
import type { Kpi } from '../kpi';
import { parsePeriod } from '../periods/period-name';
import type { DealModel } from '../rows/model';
import { labelKey } from '../table/labels';
import { serialOf } from '../table/serial-date';
import { type Written, written } from './choices';
import { type Ask, baselineOf } from './figures';
import type { Aim, Change, Goal, Whose } from './goal';
import { firstGoalDay, goalScopes, longestGoal } from './stretches';
import { fromTemplate, isTemplate, templateNames } from './templates';

export type GoalProblem =
  | { readonly code: 'template'; readonly text: string; readonly known: string }
  | { readonly code: 'noLocation' }
  | { readonly code: 'kpi'; readonly text: string }
  | { readonly code: 'whose'; readonly text: string; readonly known: string }
  | { readonly code: 'change' | 'twoChanges' | 'noFigure' | 'zeroBaseline'; readonly kpi: Kpi }
  | { readonly code: 'direction'; readonly kpi: Kpi; readonly better: Aim['better'] }
  | { readonly code: 'date'; readonly text: string }
  | { readonly code: 'order' | 'length'; readonly from: string; readonly deadline: string };

export type ReadGoals =
  | { readonly ok: true; readonly goals: readonly Goal[] }
  | { readonly ok: false; readonly problem: GoalProblem };

/** What goals are read against. */
export interface GoalGround {
  readonly model: Pick<DealModel, 'lists' | 'teamLabel'>;
  readonly today: number;
  readonly fiscalStart: number;
  /** Over all rows, whatever the filters: a goal does not change with what is looked at. */
  readonly ask: Ask;
  /** In the reader's language. */
  readonly nameOf: (kpi: Kpi) => string;
  readonly templateName: (template: (typeof templateNames)[number], whose: string) => string;
}

export function readGoals(choice: unknown, ground: GoalGround): ReadGoals {
  const goals: Goal[] = [];
  for (const entry of Array.isArray(choice) ? choice : []) {
    const goal = readGoal(entry, goals.length + 1, ground);
    if ('code' in goal) return { ok: false, problem: goal };
    goals.push(goal);
  }
  return { ok: true, goals };
}

function readGoal(entry: unknown, number: number, ground: GoalGround): Goal | GoalProblem {
  const given = written(entry);
  const template = given.text('template');
  if (template !== undefined && !isTemplate(template)) {
    return { code: 'template', text: template, known: templateNames.join(', ') };
  }
  if (template === 'customers-in-a-location' && given.text('of') === undefined) return { code: 'noLocation' };
  const full =
    template === undefined ? given : written(fromTemplate(template, given, ground.today, ground.fiscalStart));
  const whose = whoseOf(full.text('of'), ground.model);
  if ('code' in whose) return whose;
  const days = daysOf(full);
  if ('code' in days) return days;
  const aim = readAim(full);
  if ('code' in aim) return aim;
  const objectives = everyOne(full.list('objectives').map((one) => readAim(written(one))));
  if ('code' in objectives) return objectives;
  const tracking = everyOne(full.list('tracking').map((id) => kpiNamed(typeof id === 'string' ? id : undefined)));
  if ('code' in tracking) return tracking;
  const kind = aim.kpi.family === 'activity' ? 'activity' : 'performance';
  const label = whose.column === null ? ground.model.teamLabel : whose.label;
  const name =
    full.text('name') ??
    (template === undefined ? `${ground.nameOf(aim.kpi)}: ${label}` : ground.templateName(template, label));
  const id = full.text('id') ?? `goal-${number}`;
  const goal: Goal = { ...aim, id, name, whose, kind, ...days, objectives: objectives.all, tracking: tracking.all };
  return unmeasurable(goal, ground.ask) ?? goal;
}

function unmeasurable(goal: Goal, ask: Ask): GoalProblem | null {
  const { kpi, change } = goal;
  const scopes = goalScopes(goal);
  const [justBefore] = scopes.before;
  const known = [scopes.own, scopes.yearAgo, justBefore].some((scope) => scope && ask(kpi.value, scope) !== null);
  const baseline = baselineOf(goal, scopes, ask);
  if (!known || baseline === null) return { code: 'noFigure', kpi };
  return baseline === 0 && change.percent !== undefined ? { code: 'zeroBaseline', kpi } : null;
}

function readAim(given: Written): Aim | GoalProblem {
  const kpi = kpiNamed(given.text('kpi'));
  if ('code' in kpi) return kpi;
  const [percent, amount] = [given.number('changePercent') ?? 0, given.number('changeAmount') ?? 0];
  if (percent !== 0 && amount !== 0) return { code: 'twoChanges', kpi };
  if (percent === 0 && amount === 0) return { code: 'change', kpi };
  const better = percent + amount > 0 ? 'higher' : 'lower';
  if (kpi.better !== 'neither' && kpi.better !== better) return { code: 'direction', kpi, better: kpi.better };
  const change: Change = percent !== 0 ? { percent } : { amount };
  return { kpi, baseline: given.number('baseline') ?? null, change, better };
}

/** By its id; one that has a figure for a segment only can be no goal. */
function kpiNamed(id: string | undefined): Kpi | Extract<GoalProblem, { code: 'kpi' }> {
  const found = catalogue.find((kpi) => labelKey(kpi.id) === labelKey(id ?? '') && kpi.by === undefined);
  return found ?? { code: 'kpi', text: id ?? '' };
}

/** A rep before a location of the same name, as targets have it. */
function whoseOf(label: string | undefined, { lists, teamLabel }: GoalGround['model']): Whose | GoalProblem {
  const key = labelKey(label ?? '');
  if (label === undefined || key === labelKey(teamLabel)) return { column: null };
  for (const column of ['rep', 'location'] as const) {
    const labels = lists[column]?.labels ?? [];
    const index = labels.findIndex((known) => labelKey(known) === key);
    if (index >= 0) return { column, label: labels[index] ?? label, place: index + 1 };
  }
  const known = [...(lists.rep?.labels ?? []), ...(lists.location?.labels ?? [])].slice(0, 20).join(', ');
  return { code: 'whose', text: label, known };
}

function daysOf(given: Written): Pick<Goal, 'from' | 'deadline'> | GoalProblem {
  const [writtenFrom, writtenDeadline] = [given.text('from') ?? '', given.text('deadline') ?? ''];
  const [from, deadline] = [dayNamed(writtenFrom), dayNamed(writtenDeadline)];
  if (from === null) return { code: 'date', text: writtenFrom };
  if (deadline === null) return { code: 'date', text: writtenDeadline };
  if (deadline <= from) return { code: 'order', from: writtenFrom, deadline: writtenDeadline };
  const fits = from >= firstGoalDay && deadline - from < longestGoal;
  return fits ? { from, deadline } : { code: 'length', from: writtenFrom, deadline: writtenDeadline };
}

function dayNamed(text: string): number | null {
  const day = parsePeriod(text);
  return day?.kind === 'day' ? serialOf(day.year, day.month, day.day) : null;
}

/** All of them, or the first problem. */
function everyOne<One extends object>(
  read: readonly (One | GoalProblem)[],
): { readonly all: readonly One[] } | GoalProblem {
  const all: One[] = [];
  for (const one of read) {
    if (isProblem(one)) return one;
    all.push(one);
  }
  return { all };
}

const isProblem = <One extends object>(one: One | GoalProblem): one is GoalProblem => 'code' in one;
