/** Every KPI over random workbooks: the embedded engine shows the number that core computes, or core's reason for none. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { CellPlan, ColumnFormula, Plan, TabPlan } from '../../core/dashboard/plan';
import { rowsFrame, rowsLayout } from '../../core/dashboard/rows-tab';
import { setupLayout } from '../../core/dashboard/setup-tab';
import { evaluator } from '../../core/language/evaluate';
import { type Formula, number } from '../../core/language/formula';
import { render, valueOrDash, whyNot } from '../../core/language/render';
import type { Scope } from '../../core/language/scope';
import type { Segment } from '../../core/language/vocabulary';
import { windowsAt } from '../../core/periods/windows';
import { rowData } from '../../core/rows/row-data';
import type { Cell } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf } from './board-of';
import { rawTabsOf } from './sample-deals';
import { type RandomWorkbook, randomWorkbook } from './workbooks';

const seed = Number(process.env.SEED ?? 20_260_715);
console.info(`workbooks: SEED=${seed}`);

const today = serialOf(2025, 3, 20);

/** Counted as tables: at least 2,000 a run. */
const wanted = 2000;

interface Asked {
  readonly period: string;
  readonly filters: { readonly rep?: number; readonly location?: number };
}

const asked = fc.record<Asked>({
  period: fc.constantFrom('all', '2025-Q1', '2025-02', '2025', '2024', '2025-W10', 'FY2024-04'),
  filters: fc.constantFrom({}, {}, { rep: 1 }, { location: 1 }, { rep: 2, location: 1 }),
});

it('over at least 2,000 random tables', () => {
  let tables = 0;
  let compared = 0;
  for (let run = 0; tables < wanted; run++) {
    const [one] = fc.sample(fc.tuple(randomWorkbook(14), asked), { seed: seed + run, numRuns: 1 });
    if (one === undefined) throw new Error('nothing was generated');
    const [workbook, question] = one;
    tables += 1 + workbook.others.length;
    const { wrong, figures } = compare(workbook, question);
    compared += figures;
    expect(wrong, `SEED=${seed + run} ${JSON.stringify(question)}`).toEqual([]);
  }
  console.info(`workbooks: ${tables} tables, ${compared} figures`);
}, 900_000);

interface Figure {
  readonly id: string;
  readonly expression: (typeof catalogue)[number]['value'];
  readonly window: 'current' | 'previous' | 'yearAgo' | number;
  readonly segment?: { readonly column: Segment; readonly place: number };
}

/** Each KPI now, before, a year ago and in a month; those of a segment in its first two, the others by rep. */
const figures: readonly Figure[] = catalogue.flatMap(({ id, value: expression, by }): Figure[] => {
  const segments = by === undefined ? [undefined] : [1, 2].map((place) => ({ column: by, place }));
  const windows = ['current', 'previous', 'yearAgo', 2025 * 12 + 2] as const;
  const all = segments.flatMap((segment) =>
    windows.map((window): Figure => ({ id, expression, window, ...(segment && { segment }) })),
  );
  return by === undefined ? [...all, { id, expression, window: 'current', segment: { column: 'rep', place: 1 } }] : all;
});

function scopeOf<Key>({ window, segment }: Figure, key: (value: number) => Key): Scope<Key> {
  const at = typeof window === 'number' ? { month: key(window) } : window;
  return segment === undefined
    ? { window: at }
    : { window: at, segment: { column: segment.column, number: key(segment.place) } };
}

function compare({ deals, others }: RandomWorkbook, { period, filters }: Asked) {
  const board = boardOf(deals, { today, period, filters: within(filters, deals, others), others });
  const plan = figuresOnly(board);
  const shown = readTab(embeddedModel(plan, rawTabsOf(board)), board.tabNames.dashboard);
  const windows = windowsAt(board.period, today);
  const evaluate = evaluator(rowData(board.reading.model, windows, today, board.filters));
  const wrong = figures.flatMap((figure, index) => {
    const [value, why] = shown[firstRow + index] ?? [];
    const result = evaluate(
      figure.expression,
      scopeOf(figure, (place) => place),
    );
    const right = result.ok
      ? isNear(value, result.value) && (why ?? '') === ''
      : (value ?? '–') === '–' && why === result.why;
    return right ? [] : [{ id: figure.id, window: figure.window, segment: figure.segment, result, value, why }];
  });
  return { wrong, figures: figures.length };
}

const isNear = (shown: Cell | undefined, value: number): boolean =>
  typeof shown === 'number' && Math.abs(shown - value) <= 1e-9 * Math.max(1, Math.abs(value));

/** Places that the lists have: a workbook without reps cannot be filtered by one. */
function within(filters: Asked['filters'], deals: RandomWorkbook['deals'], others: RandomWorkbook['others']) {
  const { lists } = boardOf(deals, { today, others }).reading.model;
  return {
    rep: Math.min(filters.rep ?? 0, lists.rep?.labels.length ?? 0),
    location: Math.min(filters.location ?? 0, lists.location?.labels.length ?? 0),
  };
}

/** Below the filters, which the setup reads. */
const firstRow = 5;

/** Rows and setup as they are, without headroom; on the dashboard the filters and these figures alone. */
function figuresOnly(board: Board): Plan {
  const plan = buildPlan(board);
  const layout = rowsLayout(board, rowsFrame(board), setupLayout(board));
  const cells = figures.flatMap((figure, index): CellPlan[] => {
    const rendered = render(figure.expression, scopeOf<Formula>(figure, number), layout);
    const row = firstRow + index;
    if (!rendered.ok) return [{ row, column: 1, content: rendered.why }];
    const formula = valueOrDash(rendered.value);
    return [
      { row, column: 0, content: rendered.value.array ? { formula, array: true } : { formula }, format: 'decimal' },
      { row, column: 1, content: { formula: whyNot(rendered.value, ({ why }) => why) } },
    ];
  });
  const last = Math.max(...rawTabsOf(board).map(({ rows }) => rows.length)) + 2;
  const tabs = plan.tabs.map((tab): TabPlan => {
    if (tab.id === 'rows') return { ...tab, columnFormulas: tab.columnFormulas.map((column) => upTo(last, column)) };
    if (tab.id !== 'dashboard') return tab;
    const filters = tab.cells.filter(({ row }) => row < firstRow - 1);
    const size = { ...tab.size, rows: firstRow + figures.length };
    return { ...tab, size, cells: [...filters, ...cells], charts: [], merges: [], conditionalFormats: [] };
  });
  return { ...plan, tabs };
}

const upTo = (last: number, column: ColumnFormula): ColumnFormula => ({
  ...column,
  lastRow: Math.min(column.lastRow, last),
});
