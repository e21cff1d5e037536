/** Every KPI of the catalogue in every scope, as a plan that holds nothing else, and what an engine must show for it. */
import { catalogue } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { CellPlan, ColumnFormula, Plan, TabPlan } from '../../core/dashboard/plan';
import { rowsFrame, rowsLayout } from '../../core/dashboard/rows-frame';
import { setupLayout } from '../../core/dashboard/setup/tab';
import { evaluator } from '../../core/language/evaluate';
import type { Expression } from '../../core/language/expression';
import { type Formula, number } from '../../core/language/formula';
import { render, valueOrDash, whyNot } from '../../core/language/render';
import type { DaysWindow, Scope, Window } from '../../core/language/scope';
import type { Segment } from '../../core/language/vocabulary';
import { windowsAt } from '../../core/periods/windows';
import type { Result } from '../../core/result';
import { rowData } from '../../core/rows/row-data';
import { serialOf } from '../../core/table/serial-date';
import { rawTabsOf } from './sample-deals';

interface Figure {
  readonly id: string;
  readonly expression: Expression;
  /** A month as year × 12 + month. */
  readonly window: 'current' | 'previous' | 'yearAgo' | number | DaysWindow<number>;
  readonly segment?: { readonly column: Segment; readonly place: number };
}

export const februaryOf2025 = 2025 * 12 + 2;

/** Neither begins nor ends with a month. */
const someDays: DaysWindow<number> = { from: serialOf(2025, 1, 20), until: serialOf(2025, 3, 12) };

/** Each KPI now, before, a year ago, in a month and on some days, by each of two reps and locations; those of a segment by that. */
export const everyFigure: readonly Figure[] = catalogue.flatMap(({ id, value: expression, by }): Figure[] => {
  const windows = ['current', 'previous', 'yearAgo', februaryOf2025, someDays] as const;
  const segments = by === undefined ? [undefined] : [1, 2].map((place) => ({ column: by, place }));
  const inWindows = segments.flatMap((segment) =>
    windows.map((window): Figure => ({ id, expression, window, ...(segment && { segment }) })),
  );
  if (by !== undefined) return inWindows;
  const bySegments = (['rep', 'location'] as const).flatMap((column) =>
    [1, 2].map((place): Figure => ({ id, expression, window: 'current', segment: { column, place } })),
  );
  return [...inWindows, ...bySegments];
});

function scopeOf<Key>({ window, segment }: Figure, key: (value: number) => Key): Scope<Key> {
  const at = windowAt(window, key);
  return segment === undefined
    ? { window: at }
    : { window: at, segment: { column: segment.column, number: key(segment.place) } };
}

function windowAt<Key>(window: Figure['window'], key: (value: number) => Key): Window<Key> {
  if (typeof window === 'number') return { month: key(window) };
  return typeof window === 'object' ? { from: key(window.from), until: key(window.until) } : window;
}

/** Below the filters, which the setup reads. */
export const firstFigureRow = 5;

/** Rows and setup as they are, with little room below; on the dashboard the filters, the figures and why there are none. */
export function figuresPlan(board: Board): Plan {
  const plan = buildPlan(board);
  const layout = rowsLayout(board, rowsFrame(board), setupLayout(board));
  const cells = everyFigure.flatMap((figure, index): CellPlan[] => {
    const rendered = render(figure.expression, scopeOf<Formula>(figure, number), layout);
    const row = firstFigureRow + index;
    if (!rendered.ok) return [{ row, column: 1, content: rendered.why }];
    const { value } = rendered;
    const formula = valueOrDash(value);
    return [
      { row, column: 0, content: value.array ? { formula, array: true } : { formula }, format: 'decimal' },
      { row, column: 1, content: { formula: whyNot(value, ({ why }) => why) } },
    ];
  });
  const last = Math.max(...rawTabsOf(board).map(({ rows }) => rows.length)) + 2;
  const tabs = plan.tabs.map((tab): TabPlan => {
    if (tab.id === 'rows') {
      const columnFormulas = tab.columnFormulas.map((column) => upTo(last, column));
      return { ...tab, columnFormulas, size: { ...tab.size, rows: last + 1 } };
    }
    if (tab.id !== 'dashboard') return tab;
    const filters = tab.cells.filter(({ row }) => row < firstFigureRow - 1);
    const size = { ...tab.size, rows: firstFigureRow + everyFigure.length };
    return { ...tab, size, cells: [...filters, ...cells], charts: [], merges: [], conditionalFormats: [] };
  });
  return { ...plan, tabs };
}

const upTo = (last: number, column: ColumnFormula): ColumnFormula => ({
  ...column,
  lastRow: Math.min(column.lastRow, last),
});

export interface Compared {
  /** What the engine shows and core does not say, named. */
  readonly differing: readonly unknown[];
  /** Figures that are numbers, and those that are reasons. */
  readonly numbers: number;
  readonly reasons: number;
}

/** What an engine shows of the figures' plan against what core computes for the board's period and filters. */
export function compared(board: Board, shown: readonly (readonly unknown[])[]): Compared {
  const windows = windowsAt(board.period, board.today);
  const evaluate = evaluator(rowData(board.reading.model, windows, board.today, board.filters));
  const all = everyFigure.map((figure, index) => {
    const [value, why] = shown[firstFigureRow + index] ?? [];
    const result = evaluate(
      figure.expression,
      scopeOf(figure, (place) => place),
    );
    return { figure, result, value: value ?? null, why: why ?? null };
  });
  return {
    differing: all
      .filter(({ result, value, why }) => !agrees(result, value, why))
      .map(({ figure: { id, window, segment }, result, value, why }) => ({ id, window, segment, result, value, why })),
    numbers: all.filter(({ result }) => result.ok).length,
    reasons: all.filter(({ result }) => !result.ok).length,
  };
}

const agrees = (result: Result<number>, value: unknown, why: unknown): boolean =>
  result.ok
    ? typeof value === 'number' && isNear(value, result.value) && (why ?? '') === ''
    : (value ?? '–') === '–' && why === result.why;

/** Sums in another order differ in the last digits. */
const isNear = (shown: number, value: number): boolean =>
  Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));
