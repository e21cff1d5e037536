/** The promise of a living dashboard: what the user changes in the file shows at once, with no add-in and no rebuild. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Plan } from '../../core/dashboard/plan';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { planToXlsx } from '../../local/write-xlsx';
import type { Edit } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { wholeDashboard } from './sample-deals';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: "Deals '26!",
  rows: [
    ['Deal', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Proposal', 'Won', 100, day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Qualified', 'Lost', 250, day(1, 9), day(2, 20)],
    ['C', 'Sari', 'Proposal', 'Open', 400, day(2, 1), null],
    ['D', 'Budi', 'Qualified', 'Open', 900, day(2, 2), null],
    ['E', 'Budi', 'Proposal', 'In review', 70, day(1, 2), day(2, 11)],
  ],
};

const wanted = { today: serialOf(2026, 3, 31), period: '2026-Q1' };
const march = serialOf(2026, 3, 1);

/** The cell of the setup tab to the right of the one that holds the text. */
function besideLabel(plan: Plan, label: string): { row: number; column: number } {
  const cell = plan.tabs.find(({ id }) => id === 'setup')?.cells.find(({ content }) => content === label);
  if (cell === undefined) throw new Error(`the setup has no ${label}`);
  return { row: cell.row, column: cell.column + 1 };
}

const appended: readonly Cell[] = ['F', 'Sari', 'Qualified', 'Won', 5000, day(3, 1), day(3, 8)];
const setup = 'KPI setup';
const rawEdit = (row: number, cells: readonly Cell[]): Edit[] =>
  cells.map((cell, column) => ({
    tab: deals.name,
    row,
    column,
    value: typeof cell === 'object' ? (cell !== null && 'date' in cell ? cell.date : null) : cell,
  }));

const changes = [
  {
    what: 'a deal is added below the others',
    edits: () => rawEdit(6, appended),
    after: () => boardOf({ ...deals, rows: [...deals.rows, appended] }, wanted),
  },
  {
    what: 'a value is corrected and a deal is won',
    edits: () => [
      { tab: deals.name, row: 1, column: 4, value: 1100 },
      ...rawEdit(3, ['C', 'Sari', 'Proposal', 'Won', 400, day(2, 1), day(3, 30)]),
    ],
    after: () => {
      const rows = deals.rows.map((row) => [...row]);
      rows[1]?.splice(4, 1, 1100);
      rows[3] = ['C', 'Sari', 'Proposal', 'Won', 400, day(2, 1), day(3, 30)];
      return boardOf({ ...deals, rows }, wanted);
    },
  },
  {
    what: 'the setup says what an unknown label means',
    edits: (plan: Plan) => [{ tab: setup, ...besideLabel(plan, 'In review'), value: 'won' }],
    after: () => boardOf(deals, { ...wanted, choices: { outcomes: { 'In review': 'won' } } }),
  },
  {
    what: 'the setup gives a stage another weight',
    edits: (plan: Plan) => [{ tab: setup, ...besideLabel(plan, 'Qualified'), value: 0.05 }],
    after: () => boardOf(deals, { ...wanted, choices: { stageWeights: { Qualified: 0.05 } } }),
  },
];

describe.skipIf(libreOffice === null)('in LibreOffice the dashboard follows when', () => {
  it.each(changes)('$what', async ({ edits, after }) => {
    const built = boardOf(deals, wanted);
    const plan = buildPlan(built);
    const before = expectedFigures(built, built, march);
    const expected = expectedFigures(built, after(), march);
    expect(expected).not.toEqual(before);
    const [answer] = await present(libreOffice).recalculate([
      { bytes: await planToXlsx(plan, deals), edits: [edits(plan)], read: [wholeDashboard(plan)] },
    ]);
    expectFigures(answer?.[0]?.[0] ?? [], before);
    expectFigures(answer?.[1]?.[0] ?? [], expected);
  });
});
