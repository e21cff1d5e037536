/** The promise of the two templates: each builds on the sample workbook, and every cell of its block is what core computes. */
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import type { Plan } from '../../core/dashboard/plan';
import { serialOf } from '../../core/table/serial-date';
import type { WizardChoices } from '../../core/wizard/board';
import { planToXlsx } from '../../local/write-xlsx';
import { boardOf } from '../dashboard/board-of';
import { type ExpectedFigure, expectedFigures } from '../dashboard/expected-figures';
import { expectFigures } from '../dashboard/figures-match';
import { rawTabsOf, sampleTabs, wholeDashboard } from '../dashboard/sample-deals';
import { filterEdits, filtered } from '../dashboard/settings';
import type { Edit, Matrix } from '../engines/libreoffice';
import { libreOffice } from '../engines/skip';

const today = serialOf(2026, 6, 30);
const june = serialOf(2026, 6, 1);

type Goals = NonNullable<WizardChoices['goals']>;

const templates: Goals = [
  { template: 'customers-in-a-location', of: 'Bandung' },
  { template: 'revenue-by-fiscal-year-end' },
];

async function sampleWith(goals: Goals, choices: WizardChoices = {}): Promise<Board> {
  const { deals, others } = await sampleTabs('en');
  return boardOf(deals, { today, period: '2026', others, choices: { ...choices, goals } });
}

describe('on the sample workbook', () => {
  it('10% more customers in Bandung by the end of the quarter, with calls and demos up by 40%', async () => {
    const [customers] = buildReport(await sampleWith(templates)).goals;
    expect(customers).toMatchObject({
      ...{ id: 'customers-in-a-location', name: 'More customers: Bandung', kpi: 'NEW_CUSTOMERS', kind: 'performance' },
      ...{ scope: { by: 'location', label: 'Bandung' }, from: '2026-04-01', deadline: '2026-06-30', days_left: 0 },
      change: { percent: 0.1, amount: null },
    });
    expect(customers?.value).toBeGreaterThan(0);
    expect(customers?.target).toBeCloseTo((customers?.baseline ?? 0) * 1.1, 9);
    expect(customers?.objectives.map(({ kpi }) => kpi)).toEqual(['CALLS', 'DEMOS']);
    for (const { value, target, baseline } of customers?.objectives ?? []) {
      expect(value).toBeGreaterThan(0);
      expect(target).toBeCloseTo((baseline ?? 0) * 1.4, 9);
    }
    expect(customers?.tracking.filter(({ value }) => value === null)).toEqual([]);
    expect(customers?.tracking.length).toBe(4);
  });

  it('5% more revenue by the end of the fiscal year, whenever that is', async () => {
    const [, revenue] = buildReport(await sampleWith(templates)).goals;
    expect(revenue).toMatchObject({ from: '2026-01-01', deadline: '2026-12-31', kpi: 'REVENUE', days_left: 184 });
    expect(revenue?.target).toBeCloseTo((revenue?.baseline ?? 0) * 1.05, 3);
    expect(revenue?.tracking.filter(({ value }) => value === null)).toEqual([]);
    const [, ofApril] = buildReport(await sampleWith(templates, { fiscalYearStart: 4 })).goals;
    expect(ofApril).toMatchObject({ from: '2026-04-01', deadline: '2027-03-31' });
  });

  it('the value so far is what the same KPI has for the same days', async () => {
    const board = await sampleWith(templates);
    const { goals, kpis } = buildReport(board);
    expect(goals[1]?.value).toBe(kpis.find(({ id }) => id === 'REVENUE')?.value);
  });
});

/** Of the goals' block alone: parity of the rest of the dashboard is promised elsewhere. */
function goalFigures(built: Board, board: Board, plan: Plan): readonly ExpectedFigure[] {
  const [dashboard] = plan.tabs;
  const first = dashboard?.cells.find(({ content }) => content === built.goals[0]?.name)?.row ?? Number.NaN;
  const last = dashboard?.cells.find(({ content }) => content === built.words.dashboard.health)?.row ?? Number.NaN;
  return expectedFigures(built, board, june).filter(({ row }) => row >= first && row < last);
}

/** What a user types into the table of goals. */
function typed(plan: Plan, head: string, line: number, value: number | string | null): Edit {
  const [, setup] = plan.tabs;
  const place = setup?.cells.filter(({ content, row }) => content === head && row === 4).pop();
  return { tab: setup?.name ?? '', row: 5 + line, column: place?.column ?? Number.NaN, value };
}

describe('in LibreOffice', () => {
  it.skipIf(libreOffice === null)(
    'both templates show what core computes, under filters and after every change of their cells',
    async () => {
      const board = await sampleWith(templates);
      const plan = buildPlan(board);
      const said = board.words.goals.setup;
      const [customers, revenue] = board.goals;
      if (customers === undefined || revenue === undefined) throw new Error('there are two goals');
      // Lines of the table: customers, its two objectives, revenue.
      const changes: readonly (readonly [Edit, Board])[] = [
        [
          typed(plan, said.deadline, 0, serialOf(2026, 9, 30)),
          { ...board, goals: [{ ...customers, deadline: serialOf(2026, 9, 30) }, revenue] },
        ],
        [
          typed(plan, said.baseline, 3, 2_000_000_000),
          {
            ...board,
            goals: [
              { ...customers, deadline: serialOf(2026, 9, 30) },
              { ...revenue, baseline: 2_000_000_000 },
            ],
          },
        ],
        [
          typed(plan, said.changePercent, 3, 0.2),
          {
            ...board,
            goals: [
              { ...customers, deadline: serialOf(2026, 9, 30) },
              { ...revenue, baseline: 2_000_000_000, change: { percent: 0.2 } },
            ],
          },
        ],
        [
          typed(plan, said.from, 3, serialOf(2026, 2, 10)),
          {
            ...board,
            goals: [
              { ...customers, deadline: serialOf(2026, 9, 30) },
              { ...revenue, baseline: 2_000_000_000, change: { percent: 0.2 }, from: serialOf(2026, 2, 10) },
            ],
          },
        ],
      ];
      const place = customers.whose.column === null ? 0 : customers.whose.place;
      const settings = [{ period: '2026-Q2', location: place }, { period: '2025', rep: 1 }, { period: 'all' }];
      const shown = await recalculated(board, plan, [
        ...settings.map((setting) => filterEdits(board, plan, setting)),
        ...changes.map(([edit]) => [edit]),
        [typed(plan, said.deadline, 3, 'some day')],
      ]);
      const expectedAfter = [
        board,
        ...settings.map((setting) => filtered(board, setting)),
        ...changes.map(([, changed]) => changed),
      ];
      for (const [step, changed] of expectedAfter.entries()) {
        const figures = step < 4 ? goalFigures(board, changed, plan) : goalFigures(changed, changed, plan);
        expect(figures.length).toBeGreaterThan(60);
        expectFigures(shown[step] ?? [], figures);
      }
      // What is no date measures nothing, and says what to do.
      const last = (shown.at(-1) ?? []).flat();
      expect(last).toContain(board.words.goals.notSound);
      expect(last.filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
      expect((shown[2] ?? []).flat()).toContain(board.words.goals.clearFilters);
    },
    300_000,
  );

  async function recalculated(
    board: Board,
    plan: Plan,
    edits: readonly (readonly Edit[])[],
  ): Promise<readonly Matrix[]> {
    const bytes = await planToXlsx(plan, board.reading.raw, rawTabsOf(board).slice(1));
    const [answers] = (await libreOffice?.recalculate([{ bytes, edits, read: [wholeDashboard(plan)] }])) ?? [];
    return (answers ?? []).map(([first]) => first ?? []);
  }
});
