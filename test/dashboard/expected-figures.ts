/** What every figure on a dashboard must come to: the cells' formulas traced back to expressions and evaluated by core. */
import { catalogue } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { figures } from '../../core/dashboard/figure';
import type { Plan } from '../../core/dashboard/plan';
import { rowsFrame, rowsLayout } from '../../core/dashboard/rows-tab';
import { setupLayout } from '../../core/dashboard/setup-tab';
import { evaluator } from '../../core/language/evaluate';
import { count, type Expression, plus, previous } from '../../core/language/expression';
import { cell, type Formula, monthNumber, number } from '../../core/language/formula';
import { sampleOf } from '../../core/language/parts';
import type { Scope } from '../../core/language/scope';
import { monthCount, windowAt } from '../../core/periods/period';
import { rowData } from '../../core/rows/row-data';

export interface ExpectedFigure {
  readonly row: number;
  readonly column: number;
  readonly label: string;
  /** `null` is "–". */
  readonly value: number | null;
}

interface Figure {
  readonly label: string;
  readonly expression: Expression;
  readonly scope: Scope<number>;
}

/** For the board's own period and filters. `lastMonth`: first day of the last month of the trend. */
export function expectedFigures(plan: Plan, board: Board, lastMonth: number): readonly ExpectedFigure[] {
  const known = knownFigures(plan, board, lastMonth);
  const evaluate = evaluator(rowData(board.reading.model, windowAt(board.period, board.today), board.filters));
  const dashboard = plan.tabs.find((tab) => tab.id === 'dashboard');
  return (dashboard?.cells ?? []).flatMap(({ row, column, content }) => {
    if (typeof content !== 'object' || content === null || !('formula' in content)) return [];
    const figure = known.get(JSON.stringify(content.formula));
    if (figure === undefined) return [];
    const result = evaluate(figure.expression, figure.scope);
    return [{ row, column, label: figure.label, value: result.ok ? result.value : null }];
  });
}

/** Every formula a dashboard may hold, by its own text as data. */
function knownFigures(plan: Plan, board: Board, lastMonth: number): ReadonlyMap<string, Figure> {
  const setup = setupLayout(board);
  const figure = figures(rowsLayout(board, rowsFrame(board), setup), board.language);
  const known = new Map<string, Figure>();
  const know = (label: string, expression: Expression, asked: Scope<Formula>, scope: Scope<number>): void => {
    const { formula } = figure(expression, asked);
    // "–" alone is no formula over rows: a missing column, the same for every KPI that needs it.
    if (formula.kind !== 'text') known.set(JSON.stringify(formula), { label, expression, scope });
  };
  const current = { window: 'current' } as const;
  const dealsInFilter = plus(plus(count('won'), count('lost')), count('open'));
  know('deals in filter', dealsInFilter, current, current);
  for (const { id, value } of catalogue) {
    know(`${id} before`, previous(value), current, current);
    know(`${id} n`, sampleOf(value), current, current);
    know(id, value, current, current);
  }
  const expressions: readonly (readonly [string, Expression])[] = [
    ...catalogue.map(({ id, value }) => [id, value] as const),
    ['created', count('created')],
  ];
  const { model } = board.reading;
  const lengths = {
    rep: model.lists.rep?.labels.length ?? 0,
    location: model.lists.location?.labels.length ?? 0,
    stage: model.stages.length,
  };
  for (const column of ['rep', 'location', 'stage'] as const) {
    for (let place = 1; place <= lengths[column]; place++) {
      for (const [id, expression] of expressions) {
        const asked = { window: 'current', segment: { column, number: number(place) } } as const;
        know(`${id} ${column} ${place}`, expression, asked, { window: 'current', segment: { column, number: place } });
      }
    }
  }
  for (const { row, column, month } of trendRows(plan, lastMonth)) {
    const asked = { window: { month: monthNumber(cell('dashboard', row, column)) } };
    for (const [id, expression] of expressions) know(`${id} month ${month}`, expression, asked, { window: { month } });
  }
  return known;
}

function trendRows(plan: Plan, lastMonth: number): readonly { row: number; column: number; month: number }[] {
  const cells = plan.tabs.find((tab) => tab.id === 'dashboard')?.cells.filter(({ format }) => format === 'month') ?? [];
  return cells.map(({ row, column }, index) => ({
    row,
    column,
    month: monthCount(lastMonth) - (cells.length - 1 - index),
  }));
}
