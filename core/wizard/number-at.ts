/** Which number stands in a cell of the dashboard: the plan knows what it wrote there, the tab itself which month and segment. */
import { catalogue } from '../catalogue/index';
import type { Board } from '../dashboard/board';
import { dashboardFigures, dashboardOf } from '../dashboard/build-plan';
import { gridColumn } from '../dashboard/dashboard-frame';
import type { PlacedFigure } from '../dashboard/figure';
import type { Expression } from '../language/expression';
import { cell as cellAt, type Formula, monthNumber } from '../language/formula';
import { before, type Scope, type Window } from '../language/scope';
import { monthCount } from '../periods/period';
import { type Cell, isDate } from '../table/cell';
import { isoDate } from '../table/serial-date';
import { type EarlierTab, earlierTab } from './earlier';

/** From 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface NumberAt {
  /** Empty where it is none of the catalogue's. */
  readonly kpi: string;
  readonly expression: Expression;
  readonly scope: Scope<number>;
  /** The month or the name in whose line it stands. */
  readonly where: string | null;
  /** What the cell shows. */
  readonly shown: Cell;
}

/** `null` where no number stands that could be explained. */
export function numberAt(board: Board, place: CellPlace, earlier: readonly EarlierTab[]): NumberAt | null {
  const { figures } = dashboardFigures(board);
  const figure = figureAt(board, figures, place);
  const dashboard = earlierTab(earlier, 'dashboard');
  if (figure === undefined || dashboard === undefined) return null;
  const amountOf = (formula: Formula): number | null => {
    if (formula.kind === 'number') return formula.value;
    if (formula.kind !== 'cell' || (formula.tab !== 'dashboard' && formula.tab !== 'setup')) return null;
    return numberIn(earlierTab(earlier, formula.tab)?.found.rows[formula.row]?.[formula.column] ?? null);
  };
  const scope = numericScope(figure, amountOf);
  if (scope === null) return null;
  const asked = unwound(figure.expression, scope);
  if (asked === null) return null;
  const line = dashboard.found.rows[figure.row] ?? [];
  const isOwnLine = typeof scope.window === 'object' || scope.segment !== undefined;
  return {
    ...asked,
    kpi: catalogue.find(({ value }) => JSON.stringify(value) === JSON.stringify(asked.expression))?.id ?? '',
    where: isOwnLine ? lineName(line.find((cell) => cell !== null) ?? null) : null,
    shown: line[figure.column] ?? null,
  };
}

/** In that very cell; of a scorecard anywhere on it; in the table of KPIs anywhere in the line. */
function figureAt(
  board: Board,
  figures: readonly PlacedFigure[],
  { row, column }: CellPlace,
): PlacedFigure | undefined {
  const exact = figures.find((one) => one.row === row && one.column === column);
  if (exact !== undefined) return exact;
  const shown = dashboardOf(board).cells.filter(({ kpi }) => kpi !== undefined);
  const near = shown.find((cell) =>
    cell.style === 'cardValue'
      ? row >= cell.row - 1 && row < cell.row + 4 && column >= cell.column && column < cell.column + cardColumns
      : cell.row === row,
  );
  const value = catalogue.find(({ id }) => id === near?.kpi)?.value;
  return figures.find(
    ({ expression, scope }) =>
      value !== undefined &&
      scope.window === 'current' &&
      scope.segment === undefined &&
      JSON.stringify(expression) === JSON.stringify(value),
  );
}

const cardColumns = 3;

/** `null` where a month or a segment cannot be known. */
function numericScope(
  { scope, row }: PlacedFigure,
  amountOf: (formula: Formula) => number | null,
): Scope<number> | null {
  const window = numericWindow(scope.window, row, amountOf);
  const { segment } = scope;
  if (window === null) return null;
  if (segment === undefined) return { window };
  if ('number' in segment) {
    const number = amountOf(segment.number);
    return number === null ? null : { window, segment: { column: segment.column, number } };
  }
  const others = segment.otherThan.flatMap((one) => amountOf(one) ?? []);
  return others.length < segment.otherThan.length ? null : { window, segment: { ...segment, otherThan: others } };
}

function numericWindow(
  window: Window<Formula>,
  row: number,
  amountOf: (formula: Formula) => number | null,
): Window<number> | null {
  if (typeof window !== 'object') return window;
  if ('month' in window) {
    const date = cellAt('dashboard', row, gridColumn(0));
    if (JSON.stringify(window.month) !== JSON.stringify(monthNumber(date))) return null;
    const day = amountOf(date);
    return day === null ? null : { month: monthCount(day) };
  }
  const [from, until] = [amountOf(window.from), amountOf(window.until)];
  return from === null || until === null ? null : { from, until };
}

/** “Won value, before” is won value in the period before. */
function unwound(expression: Expression, scope: Scope<number>): Pick<NumberAt, 'expression' | 'scope'> | null {
  if (expression.kind !== 'previous') return { expression, scope };
  const earlier = before(scope, { plus: (key, value) => key + value });
  return earlier === null ? null : unwound(expression.of, earlier);
}

const numberIn = (cell: Cell): number | null =>
  typeof cell === 'number' ? cell : cell !== null && isDate(cell) ? cell.date : null;

function lineName(cell: Cell): string | null {
  if (typeof cell === 'string') return cell;
  return cell !== null && isDate(cell) ? isoDate(Math.floor(cell.date)).slice(0, 7) : null;
}
