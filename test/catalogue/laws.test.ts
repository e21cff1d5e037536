/** What must be true of the KPIs whatever the deals: shares add up, parts make the whole, order does not matter. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue, kpi } from '../../core/catalogue/index';
import type { Board } from '../../core/dashboard/board';
import { evaluator } from '../../core/language/evaluate';
import { count, type Expression, previous } from '../../core/language/expression';
import type { Scope } from '../../core/language/scope';
import { windowsAt } from '../../core/periods/windows';
import { rowData } from '../../core/rows/row-data';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from '../dashboard/board-of';
import { randomDeals } from '../dashboard/deals';

const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
console.info(`laws: SEED=${seed}`);

const today = serialOf(2025, 8, 15);
const now = { window: 'current' } as const;
const revenue = kpi('REVENUE').value;

type Evaluate = (expression: Expression, scope?: Scope<number>) => number | null;

function figuresOf(board: Board): Evaluate {
  const evaluate = evaluator(
    rowData(board.reading.model, windowsAt(board.period, board.today), board.today, board.filters),
  );
  return (expression, scope = now) => {
    const result = evaluate(expression, scope);
    return result.ok ? result.value : null;
  };
}

const allKpis = (figure: Evaluate): Readonly<Record<string, number | null>> =>
  Object.fromEntries(catalogue.map(({ id, value }) => [id, figure(value)]));

const law = (name: string, holds: (raw: RawTab, board: Board, figure: Evaluate) => void, period = 'all'): void =>
  it(name, () => {
    fc.assert(
      fc.property(randomDeals(40), (raw) => {
        const board = boardOf(raw, { today, period });
        holds(raw, board, figuresOf(board));
      }),
      { seed, numRuns: 150 },
    );
  });

const near = (value: number | null, expected: number): void =>
  expect(Math.abs((value ?? Number.NaN) - expected)).toBeLessThan(1e-6 * Math.max(1, Math.abs(expected)));

const sumOf = (values: readonly (number | null)[]): number =>
  values.reduce<number>((sum, value) => sum + (value ?? 0), 0);

/** Every label's figure, and that of the deals without one. */
const byList = (board: Board, figure: Evaluate, column: 'rep' | 'location', expression: Expression) =>
  (board.reading.model.lists[column]?.labels ?? []).map((_, index) =>
    figure(expression, { ...now, segment: { column, number: index + 1 } }),
  );

for (const column of ['rep', 'location'] as const) {
  law(`won value and counts of every ${column} add up to the whole`, (_raw, board, figure) => {
    for (const expression of [revenue, count('won'), count('lost'), count('open')]) {
      near(sumOf(byList(board, figure, column, expression)), figure(expression) ?? 0);
    }
  });
}

law('shares by location add up to 1', (_raw, board, figure) => {
  if ((figure(revenue) ?? 0) === 0) return;
  near(sumOf(byList(board, figure, 'location', kpi('LOCATION_SHARE').value)), 1);
});

law('the months and the deals without a date make up all won deals', (_raw, board, figure) => {
  const { closed, outcome } = board.reading.model;
  const undated = outcome.filter((code, row) => code === 1 && Number.isNaN(closed[row])).length;
  const months = Array.from({ length: 30 }, (_, index) => ({ window: { month: 2024 * 12 + 8 + index } }) as const);
  expect(sumOf(months.map((scope) => figure(count('won'), scope))) + undated).toBe(figure(count('won')));
});

law('the order of the rows changes nothing', (raw, board, figure) => {
  const [headers = [], ...rows] = raw.rows;
  const turned = boardOf({ ...raw, rows: [headers, ...rows.reverse()] }, { today });
  const stages = (one: Board): readonly string[] => one.reading.model.stages.map(({ label }) => label);
  // Stages of equal rank stand as they first appear, and their weights with them.
  if (stages(turned).join() !== stages(board).join()) return;
  const after = allKpis(figuresOf(turned));
  for (const [id, value] of Object.entries(allKpis(figure))) {
    if (value === null) expect(after[id]).toBeNull();
    else near(after[id] ?? null, value);
  }
});

law(
  'growth undoes itself, and a win rate is between 0 and 1',
  (_raw, _board, figure) => {
    const growth = figure(kpi('SALES_GROWTH').value);
    if (growth !== null) near((figure(previous(revenue)) ?? Number.NaN) * (1 + growth), figure(revenue) ?? Number.NaN);
    const winRate = figure(kpi('WIN_RATE').value);
    if (winRate !== null) expect(winRate >= 0 && winRate <= 1).toBe(true);
  },
  '2025-Q2',
);

law('a deal of unknown outcome changes no figure', (raw, board, figure) => {
  const [headers = []] = raw.rows;
  const added = headers.map((header): Cell => (header === 'Status' ? 'In review' : header === 'Owner' ? 'Sari' : null));
  const value = headers.indexOf('Value');
  const rows = [...raw.rows, added.map((cell, column) => (column === value ? 999 : column === 0 ? 'D-new' : cell))];
  const after = boardOf({ ...raw, rows }, { today });
  expect(allKpis(figuresOf(after))).toEqual(allKpis(figure));
  expect(after.reading.outcomes.codes.length).toBe(board.reading.outcomes.codes.length + 1);
});

law('a won deal without a value is counted and adds nothing', (raw, _board, figure) => {
  const [headers = []] = raw.rows;
  const cells: Readonly<Record<string, Cell>> = {
    ID: 'D-new',
    Owner: 'Sari',
    City: 'Medan',
    Pipeline: 'New',
    Status: 'Won',
  };
  const rows = [...raw.rows, headers.map((header): Cell => cells[String(header)] ?? null)];
  const after = figuresOf(boardOf({ ...raw, rows }, { today }));
  expect(after(count('won'))).toBe((figure(count('won')) ?? 0) + 1);
  for (const id of ['REVENUE', 'AVERAGE_PURCHASE_VALUE', 'MEDIAN_PURCHASE_VALUE'] as const) {
    expect(after(kpi(id).value)).toBe(figure(kpi(id).value));
  }
});

for (const name of ['rep', 'location', 'pipeline'] as const) {
  law(`filtered by every ${name} in turn, won value and counts make up the whole`, (_raw, board, figure) => {
    const filtered = (board.reading.model.lists[name]?.labels ?? []).map((_, index) =>
      figuresOf({ ...board, filters: { ...board.filters, [name]: index + 1 } }),
    );
    for (const expression of [revenue, count('won'), count('lost'), count('open'), count('created')]) {
      near(sumOf(filtered.map((part) => part(expression))), figure(expression) ?? 0);
    }
  });
}

law('the won value of the months and of the deals without a date is all won value', (_raw, board, figure) => {
  const { closed, outcome, value } = board.reading.model;
  const undated = value.filter((_, row) => outcome[row] === 1 && Number.isNaN(closed[row]));
  const months = Array.from({ length: 30 }, (_, index) => ({ window: { month: 2024 * 12 + 8 + index } }) as const);
  const dated = sumOf(months.map((scope) => figure(revenue, scope)));
  near(dated + sumOf([...undated].filter((one) => !Number.isNaN(one))), figure(revenue) ?? 0);
});
