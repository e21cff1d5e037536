/** What every figure on a dashboard must come to: its expression and scope, evaluated by core. */
import type { Board } from '../../core/dashboard/board';
import { dashboardFigures } from '../../core/dashboard/build-plan';
import type { Ask, PlacedFigure } from '../../core/dashboard/figure';
import { topCustomers } from '../../core/dashboard/segments/customers';
import { labelsOf, ranked } from '../../core/dashboard/segments/largest';
import { setupFrame } from '../../core/dashboard/setup/frame';
import { goalCells } from '../../core/dashboard/setup/goals';
import { setupLayout } from '../../core/dashboard/setup/tab';
import type { Goal } from '../../core/goals/goal';
import { goalScopes } from '../../core/goals/stretches';
import { evaluator } from '../../core/language/evaluate';
import type { Formula } from '../../core/language/formula';
import type { DaysWindow, Scope, Window } from '../../core/language/scope';
import { monthCount } from '../../core/periods/period';
import { windowsAt } from '../../core/periods/windows';
import { rowData } from '../../core/rows/row-data';

export interface ExpectedFigure {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** `null` is "–". A text is what a cell must say. */
  readonly value: number | string | null;
}

/** Labels of the two locations that stand side by side; the two largest where none are named. */
export type Pair = readonly [string, string];

/** For the board's own period and filters; the figures are placed as on `built`. `lastMonth`: first day of the trend's last month. */
export function expectedFigures(
  built: Board,
  board: Board,
  lastMonth: number,
  pair: Pair | null = null,
): readonly ExpectedFigure[] {
  const evaluate = evaluator(
    rowData(board.reading.model, windowsAt(board.period, board.today), board.today, board.filters),
  );
  const { figures, derived } = dashboardFigures(built);
  const monthOf = trendMonths(figures, lastMonth);
  const numberOf = segmentNumbers(built, pair);
  const daysOf = goalWindows(built, board);
  const ask: Ask = (expression, scope = { window: 'current' }) => {
    const result = evaluate(expression, scope);
    return result.ok ? result.value : null;
  };
  const worked = derived.map(({ row, column, meaning }) => ({
    row,
    column,
    label: 'derived',
    value: meaning(ask, board),
  }));
  return figures
    .map((figure): ExpectedFigure => {
      const scope = numericScope(figure, monthOf, numberOf, daysOf);
      const result = evaluate(figure.expression, scope);
      const label = `${JSON.stringify(figure.expression)} ${JSON.stringify(scope)}`;
      return { row: figure.row, column: figure.column, label, value: result.ok ? result.value : null };
    })
    .concat(worked);
}

/** The trend's rows follow one another, the last is the last month. */
function trendMonths(placed: readonly PlacedFigure[], lastMonth: number): (row: number) => number {
  const isMonth = ({ scope: { window } }: PlacedFigure): boolean => typeof window === 'object' && 'month' in window;
  const rows = placed.filter(isMonth).map(({ row }) => row);
  const last = Math.max(...rows);
  return (row) => monthCount(lastMonth) - (last - row);
}

function numericScope(
  { scope, row }: PlacedFigure,
  monthOf: (row: number) => number,
  numberOf: (formula: Formula) => number,
  daysOf: (window: DaysWindow<Formula>) => DaysWindow<number>,
): Scope<number> {
  const window = windowIn(scope.window);
  const { segment } = scope;
  if (segment === undefined) return { window };
  const { column } = segment;
  if ('number' in segment) return { window, segment: { column, number: numberOf(segment.number) } };
  return { window, segment: { column, otherThan: segment.otherThan.map(numberOf) } };

  function windowIn(asked: Window<Formula>): Window<number> {
    if (typeof asked !== 'object') return asked;
    return 'month' in asked ? { month: monthOf(row) } : daysOf(asked);
  }
}

/** Goals are the only ones that ask for days: by cells of the setup, where the board's own goals are entered. */
function goalWindows(built: Board, board: Board): (window: DaysWindow<Formula>) => DaysWindow<number> {
  const known = new Map(
    built.goals.flatMap((goal, index) => {
      const cells = goalCells(built, setupFrame(built), goal).scopes;
      const numbers = goalScopes(goalAt(board, index));
      const pairs = [
        [cells.own, numbers.own],
        [cells.yearAgo, numbers.yearAgo],
        ...cells.before.map((scope, place) => [scope, numbers.before[place]] as const),
      ] as const;
      return pairs.map(([scope, number]) => [JSON.stringify(scope.window), number?.window] as const);
    }),
  );
  return (window) => {
    const found = known.get(JSON.stringify(window));
    if (typeof found !== 'object' || !('from' in found)) throw new Error('days are asked for that are no goal’s');
    return found;
  };
}

function goalAt(board: Board, index: number): Goal {
  const goal = board.goals[index];
  if (goal === undefined) throw new Error('the boards have the same goals');
  return goal;
}

/** A number as it is; a cell of the setup is a customer's row, one of the dashboard the place of a location that is chosen there. */
function segmentNumbers(built: Board, pair: Pair | null): (formula: Formula) => number {
  const customers = topCustomers(built);
  const setup = setupLayout(built);
  const rows = new Map(customers.map(({ row }, index) => [JSON.stringify(setup.customer(index).row), row]));
  const places = ranked(built, 'location').slice(0, 2);
  const labels = labelsOf(built, 'location');
  const chosen = pair?.map((label) => labels.indexOf(label) + 1 || -1) ?? places;
  const cells = pairCells(dashboardFigures(built).figures);
  const locations = new Map(cells.map((cell, index) => [cell, chosen[index] ?? Number.NaN]));
  const goals = new Map(
    built.goals.flatMap((goal) => {
      const { segment } = goalCells(built, setupFrame(built), goal).scopes.own;
      const { whose } = goal;
      return segment === undefined || !('number' in segment) || whose.column === null
        ? []
        : [[JSON.stringify(segment.number), whose.place] as const];
    }),
  );
  return (formula) => {
    if (formula.kind === 'number') return formula.value;
    const found =
      rows.get(JSON.stringify(formula)) ?? locations.get(JSON.stringify(formula)) ?? goals.get(JSON.stringify(formula));
    if (found === undefined) throw new Error('a segment is asked for by a number that the tests do not know');
    return found;
  };
}

/** The cells that say which locations stand side by side, from left to right. */
const pairCells = (placed: readonly PlacedFigure[]): readonly string[] => [
  ...new Set(
    placed.flatMap(({ scope: { segment } }) =>
      segment?.column === 'location' &&
      'number' in segment &&
      segment.number.kind === 'cell' &&
      segment.number.tab === 'dashboard'
        ? [JSON.stringify(segment.number)]
        : [],
    ),
  ),
];
