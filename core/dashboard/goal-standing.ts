/** How a goal and its objectives stand, in numbers: for the JSON, and what the dashboard's cells must show. */
import { askOf } from '../goals/ask';
import { type AimFigures, type Ask, aimFigures, bestBefore, isBeyond, timeOf } from '../goals/figures';
import type { Aim, Goal } from '../goals/goal';
import { goalScopes } from '../goals/stretches';
import { filterNames } from '../language/vocabulary';
import type { Filters } from '../rows/row-column';
import { fill } from '../words/words';
import type { Board } from './board';
import { type Status, statusOf } from './standing';

export interface AimStanding extends AimFigures {
  readonly status: Status | null;
  /** Above the best of the stretches before it. */
  readonly isBeyondBest: boolean;
}

/** A filter for anybody else would measure them by a target that is not theirs. */
export const isFree = ({ whose }: Goal, filters: Filters): boolean =>
  filterNames.every((name) => filters[name] === 0 || (name === whose.column && filters[name] === whose.place));

/** `null` while a filter asks for others. */
export function aimStanding(
  { reading, today }: Board,
  goal: Goal,
  aim: Aim,
  filters: Filters,
  ask: Ask,
): AimStanding | null {
  if (!isFree(goal, filters)) return null;
  const scopes = goalScopes(goal);
  const figures = aimFigures(aim, scopes, timeOf(goal, today, reading.model.holidays), ask);
  const { value, due, target } = figures;
  const best = bestBefore(aim, scopes, ask);
  return {
    ...figures,
    status: value === null || due === null ? null : statusOf(value, due, aim, reading.model.tolerance),
    isBeyondBest: target !== null && best !== null && isBeyond(target, best, aim),
  };
}

/** What makes a goal less than it could be, known when it is set: nothing named that leads to it, or what has no figure. */
export function goalWarnings(
  { words, language, reading, today }: Board,
  goal: Goal,
): readonly { readonly code: string; readonly text: string }[] {
  const { own } = goalScopes(goal);
  const ask = askOf(reading.model, today);
  const said = words.goals.warnings;
  const kpis = [...goal.objectives.map(({ kpi }) => kpi), ...goal.tracking];
  const alone = kpis.length === 0 ? [{ code: 'nothing-leads-to-it', text: said.alone }] : [];
  const without = kpis.filter((kpi) => ask(kpi.value, own) === null);
  return [
    ...alone,
    ...without.map((kpi) => ({ code: 'no-figure', text: fill(said.noFigure, { kpi: kpi.name[language] }) })),
  ];
}
