/** What every figure on a dashboard must come to: its expression and scope, evaluated by core. */
import type { Board } from '../../core/dashboard/board';
import { dashboardFigures } from '../../core/dashboard/build-plan';
import type { Ask, PlacedFigure } from '../../core/dashboard/figure';
import { evaluator } from '../../core/language/evaluate';
import type { Formula } from '../../core/language/formula';
import type { Scope } from '../../core/language/scope';
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

/** For the board's own period and filters; the figures are placed as on `built`. `lastMonth`: first day of the trend's last month. */
export function expectedFigures(built: Board, board: Board, lastMonth: number): readonly ExpectedFigure[] {
  const evaluate = evaluator(
    rowData(board.reading.model, windowsAt(board.period, board.today), board.today, board.filters),
  );
  const { figures, derived } = dashboardFigures(built);
  const monthOf = trendMonths(figures, lastMonth);
  const ask: Ask = (expression, scope = { window: 'current' }) => {
    const result = evaluate(expression, scope);
    return result.ok ? result.value : null;
  };
  const worked = derived.map(({ row, column, meaning }) => ({ row, column, label: 'derived', value: meaning(ask) }));
  return figures
    .map((figure): ExpectedFigure => {
      const result = evaluate(figure.expression, numericScope(figure, monthOf));
      const label = `${JSON.stringify(figure.expression)} ${JSON.stringify(numericScope(figure, monthOf))}`;
      return { row: figure.row, column: figure.column, label, value: result.ok ? result.value : null };
    })
    .concat(worked);
}

/** The trend's rows follow one another, the last is the last month. */
function trendMonths(placed: readonly PlacedFigure[], lastMonth: number): (row: number) => number {
  const rows = placed.filter(({ scope }) => typeof scope.window === 'object').map(({ row }) => row);
  const last = Math.max(...rows);
  return (row) => monthCount(lastMonth) - (last - row);
}

function numericScope({ scope, row }: PlacedFigure, monthOf: (row: number) => number): Scope<number> {
  const window = typeof scope.window === 'object' ? { month: monthOf(row) } : scope.window;
  const { segment } = scope;
  return segment === undefined
    ? { window }
    : { window, segment: { column: segment.column, number: literal(segment.number) } };
}

function literal(formula: Formula): number {
  if (formula.kind !== 'number') throw new Error('a segment is asked for by its number');
  return formula.value;
}
