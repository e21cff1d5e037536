/** The goals in the JSON. */
import { type Ask, timeOf, watchedFigures } from '../goals/figures';
import type { Aim, Goal } from '../goals/goal';
import { goalScopes } from '../goals/stretches';
import { isoDate } from '../table/serial-date';
import type { Board } from './board';
import { aimStanding, goalWarnings } from './goal-standing';
import { changeBetween } from './kpi-table';
import type { AimReport, GoalReport } from './report';

export const goalReports = (board: Board, ask: Ask): readonly GoalReport[] =>
  board.goals.map((goal) => goalReport(board, goal, ask));

function goalReport(board: Board, goal: Goal, ask: Ask): GoalReport {
  const { change, whose, kind, id, name } = goal;
  const scopes = goalScopes(goal);
  const time = timeOf(goal, board.today, board.reading.model.holidays);
  const standing = aimStanding(board, goal, goal, board.filters, ask);
  const { beyondBest } = board.words.goals.warnings;
  const beyond = standing?.isBeyondBest === true ? [{ code: 'above-best', text: beyondBest }] : [];
  return {
    id,
    name,
    ...aimReport(board, goal, goal, ask),
    kind,
    scope: whose.column === null ? { by: 'team', label: null } : { by: whose.column, label: whose.label },
    from: isoDate(goal.from),
    deadline: isoDate(goal.deadline),
    change: { percent: change.percent ?? null, amount: change.amount ?? null },
    projected_finish: standing?.finish ?? null,
    pace: standing?.pace ?? null,
    days_left: time.daysLeft,
    warnings: [...beyond, ...goalWarnings(board, goal)],
    objectives: goal.objectives.map((objective) => aimReport(board, goal, objective, ask)),
    tracking: goal.tracking.map((kpi) => {
      const { value, baseline, due } = watchedFigures(kpi, scopes, time, ask);
      return { kpi: kpi.id, value, baseline, due, change: changeBetween(value, due, kpi.unit) };
    }),
  };
}

function aimReport(board: Board, goal: Goal, aim: Aim, ask: Ask): AimReport {
  const standing = aimStanding(board, goal, aim, board.filters, ask);
  return {
    kpi: aim.kpi.id,
    value: ask(aim.kpi.value, goalScopes(goal).own),
    baseline: standing?.baseline ?? null,
    target: standing?.target ?? null,
    progress: standing?.progress ?? null,
    due: standing?.due ?? null,
    missing: standing?.missing ?? null,
    status: standing?.status ?? null,
  };
}
