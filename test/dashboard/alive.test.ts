/** The promise of a living dashboard: what the user changes in the file shows at once, with no add-in and no rebuild. */
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Plan } from '../../core/dashboard/plan';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { planToXlsx } from '../../local/write-xlsx';
import type { Edit, Recalculated } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { boardOf, type Wanted } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { wholeDashboard } from './sample-deals';

const { en } = languages;

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

const wanted: Wanted = { today: serialOf(2026, 3, 31), period: '2026-Q1' };
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

interface Change {
  readonly what: string;
  readonly built?: Wanted;
  readonly edits: (plan: Plan) => readonly Edit[];
  readonly after: () => Board;
  /** First day of the trend's last month, before and after. */
  readonly months?: readonly [before: number, after: number];
}

const holidays = ['2026-02-17', '2026-03-19', '2026-03-20'];
const midMarch: Wanted = { ...wanted, today: serialOf(2026, 3, 12) };
const fiscal: Wanted = { ...wanted, period: 'this fiscal year', choices: { fiscalYearStart: 2 } };

const changes: readonly Change[] = [
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
    edits: (plan) => [{ tab: setup, ...besideLabel(plan, 'In review'), value: 'won' }],
    after: () => boardOf(deals, { ...wanted, choices: { outcomes: { 'In review': 'won' } } }),
  },
  {
    what: 'the setup gives a stage another weight',
    edits: (plan) => [{ tab: setup, ...besideLabel(plan, 'Qualified'), value: 0.05 }],
    after: () => boardOf(deals, { ...wanted, choices: { stageWeights: { Qualified: 0.05 } } }),
  },
  {
    what: 'the setup says that fiscal years start in another month',
    built: fiscal,
    edits: (plan) => [{ tab: setup, ...besideLabel(plan, en.setup.fiscalStart), value: 4 }],
    after: () => boardOf(deals, { ...fiscal, choices: { fiscalYearStart: 4 } }),
  },
  {
    what: 'a fiscal year was chosen by name and starts in another month',
    built: { ...fiscal, period: 'FY2025-02' },
    edits: (plan) => [{ tab: setup, ...besideLabel(plan, en.setup.fiscalStart), value: 3 }],
    after: () => boardOf(deals, { ...fiscal, period: 'FY2025-03', choices: { fiscalYearStart: 3 } }),
    months: [serialOf(2026, 1, 1), serialOf(2026, 2, 1)],
  },
  {
    what: 'holidays are added, a Saturday, a word and a blank among them',
    built: midMarch,
    edits: (plan) => {
      const { row, column } = besideLabel(plan, en.setup.holiday);
      const listed = [serialOf(2026, 2, 17), 'Lebaran', ...['19', '20'].map((date) => serialOf(2026, 3, Number(date)))];
      return [...listed, serialOf(2026, 3, 21)].map((value, index) => {
        return { tab: setup, row: row + 2 + index, column: column - 1, value };
      });
    },
    after: () => boardOf(deals, { ...midMarch, choices: { holidays } }),
  },
  {
    what: 'a holiday that was built in is taken out',
    built: { ...midMarch, choices: { holidays } },
    edits: (plan) => {
      const { row, column } = besideLabel(plan, en.setup.holiday);
      return [{ tab: setup, row: row + 1, column: column - 1, value: null }];
    },
    after: () => boardOf(deals, { ...midMarch, choices: { holidays: holidays.slice(1) } }),
  },
  {
    what: 'days pass and the last 30 are others',
    built: { ...wanted, period: 'last 30 days', today: serialOf(2026, 3, 3) },
    edits: (plan) => [{ tab: setup, ...besideLabel(plan, en.setup.today), value: serialOf(2026, 3, 13) }],
    after: () => boardOf(deals, { ...wanted, period: 'last 30 days', today: serialOf(2026, 3, 13) }),
  },
  {
    what: 'a month begins and last month is another one',
    built: { ...wanted, period: 'last month' },
    edits: (plan) => [{ tab: setup, ...besideLabel(plan, en.setup.today), value: serialOf(2026, 2, 28) }],
    after: () => boardOf(deals, { ...wanted, period: 'last month', today: serialOf(2026, 2, 28) }),
    months: [serialOf(2026, 2, 1), serialOf(2026, 1, 1)],
  },
];

/** One LibreOffice for all of them: starting it takes longer than they do. */
const recalculated = async (): Promise<readonly Recalculated[]> =>
  present(libreOffice).recalculate(
    await Promise.all(
      changes.map(async ({ built = wanted, edits }) => {
        const plan = buildPlan(boardOf(deals, built));
        return { bytes: await planToXlsx(plan, deals), edits: [edits(plan)], read: [wholeDashboard(plan)] };
      }),
    ),
  );

let started: Promise<readonly Recalculated[]> | undefined;

const answers = (): Promise<readonly Recalculated[]> => {
  started ??= recalculated();
  return started;
};

describe.skipIf(libreOffice === null)('in LibreOffice the dashboard follows when', () => {
  it.each(changes.map((change, index) => ({ ...change, index })))(
    '$what',
    async ({ index, built: asked = wanted, after, months = [march, march] }) => {
      const built = boardOf(deals, asked);
      const before = expectedFigures(built, built, months[0]);
      const expected = expectedFigures(built, after(), months[1]);
      expect(expected).not.toEqual(before);
      const answer = (await answers())[index];
      expectFigures(answer?.[0]?.[0] ?? [], before);
      expectFigures(answer?.[1]?.[0] ?? [], expected);
    },
  );
});
