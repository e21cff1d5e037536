/** The promise of what no formula can say: the computed number with its date, and never a number that other filters belong to. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { periodFilter } from '../../core/dashboard/dashboard-frame';
import { figureWriter } from '../../core/dashboard/figure';
import { asking, evaluatorOf } from '../../core/dashboard/kpi-reports';
import { rowsFrame, rowsLayout } from '../../core/dashboard/rows-frame';
import { setupLayout } from '../../core/dashboard/setup/tab';
import { standIn } from '../../core/dashboard/stand-in';
import { tabBuilder } from '../../core/dashboard/tab-builder';
import { median, sum } from '../../core/language/expression';
import type { Formula } from '../../core/language/formula';
import { isSayable } from '../../core/language/sayable';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf } from './board-of';

const { en } = languages;

const raw: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
    ['A', 'Sari', 'Won', 100, { date: serialOf(2026, 2, 4) }],
    ['B', 'Budi', 'Won', 300, { date: serialOf(2026, 2, 20) }],
    ['C', 'Budi', 'Won', 500, { date: serialOf(2025, 2, 20) }],
  ],
};

const board = boardOf(raw, { today: serialOf(2026, 3, 31), period: '2026' });

/** A program without a median. */
const noMedian = (formula: Formula): boolean =>
  isSayable(formula, 'xlsx', ({ operator }) =>
    operator === 'median' ? { unsupported: 'no median' } : { kind: 'number', value: 0 },
  );

/** The dashboard with the median of the won deals and their sum below it, as written for such a program. */
function shown(period: string): { readonly cells: readonly unknown[]; readonly dated: number } {
  const plan = buildPlan(board);
  const layout = rowsLayout(board, rowsFrame(board), setupLayout(board));
  const figures = figureWriter(layout, 'en', standIn(board, noMedian));
  const [dashboard, ...others] = plan.tabs;
  if (dashboard === undefined) throw new Error('a plan has a dashboard');
  const row = dashboard.size.rows;
  const place = { row, scope: { window: 'current' }, look: {} } as const;
  figures.place({ ...place, column: 0, expression: median('value', 'won') });
  figures.place({ ...place, column: 1, expression: sum('value', 'won') });
  const tab = tabBuilder();
  const dated = figures.write(tab);
  const { cells } = tab.finish({ ...dashboard, columns: 2, landscape: true, titleRows: null });
  const kept = dashboard.cells.map((cell) =>
    cell.row === periodFilter.row && cell.column === periodFilter.column ? { ...cell, content: period } : cell,
  );
  const size = { ...dashboard.size, rows: row + 1 };
  const written = { ...plan, tabs: [{ ...dashboard, size, cells: [...kept, ...cells] }, ...others] };
  return { cells: readTab(embeddedModel(written, [raw]), dashboard.name)[row] ?? [], dated };
}

describe('a figure that the program cannot say', () => {
  it('is the computed number while the filters stand, and “–” under others; what it can say lives', () => {
    const computed = asking(evaluatorOf(board))(median('value', 'won'));
    expect(computed).toBe(200);
    expect(shown('2026 (year)')).toEqual({ cells: expect.arrayContaining([200, 400]), dated: 1 });
    expect(shown('2025 (year)').cells.slice(0, 2)).toEqual(['–', 500]);
  });

  it('is told from the others, with the day it was computed', () => {
    expect(en.dashboard.dated).toContain('{date}');
    const plan = buildPlan({ ...board, dialect: 'xlsx' });
    expect(plan.tabs[0]?.cells.some(({ style }) => style === 'dated')).toBe(false);
  });
});
