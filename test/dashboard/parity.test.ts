/** The promise of parity: every figure on a dashboard, in two independent engines, is what core computes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { labelFilter, periodFilter } from '../../core/dashboard/dashboard-frame';
import { periodLabel, periodList } from '../../core/dashboard/period-list';
import type { Plan } from '../../core/dashboard/plan';
import { periodName } from '../../core/periods/period-name';
import type { ListName } from '../../core/rows/model';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import type { Edit } from '../engines/libreoffice';
import { libreOffice } from '../engines/skip';
import { boardOf, periodNamed } from './board-of';
import { randomDeals } from './deals';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { rawTabsOf, sampleTabs, wholeDashboard } from './sample-deals';

const seed = Number(process.env.SEED ?? 20_260_630);
console.info(`parity: SEED=${seed}`);

const today = serialOf(2025, 8, 15);
const marchOf2025 = serialOf(2025, 3, 1);

interface Setting {
  readonly period: string;
  readonly rep?: number;
  readonly location?: number;
  readonly pipeline?: number;
  /** First day of the trend's last month. */
  readonly lastMonth: number;
}

describe('a dashboard over random deals', () => {
  it('shows in the embedded engine what core computes', () => {
    const tabs = fc.sample(randomDeals(25), { seed, numRuns: 25 });
    for (const raw of tabs) {
      const board = boardOf(raw, { today, period: '2025-Q1' });
      const plan = buildPlan(board);
      const expected = expectedFigures(board, board, marchOf2025);
      expect(expected.length).toBeGreaterThan(150);
      expectFigures(readTab(embeddedModel(plan, [raw]), plan.tabs[0]?.name ?? ''), expected);
    }
  });

  it.skipIf(libreOffice === null)(
    'shows in LibreOffice what core computes, for every setting of the filters',
    async () => {
      const boards = fc
        .sample(randomDeals(60), { seed: seed + 1, numRuns: 12 })
        .map((raw) => boardOf(raw, { today, period: 'all' }));
      await expectInLibreOffice(boards, randomSettings);
    },
  );
});

describe('the sample dashboard', () => {
  for (const language of ['en', 'id'] as const) {
    it.skipIf(libreOffice === null)(`shows in LibreOffice what core computes, in ${language}`, async () => {
      const { deals, others } = await sampleTabs(language);
      const choices = { segment: { en: 'Product', id: 'Produk' }[language] };
      const board = boardOf(deals, { today: serialOf(2026, 6, 30), period: '2026', language, others, choices });
      expect(board.reading.model.lists.segment?.labels.length).toBeGreaterThan(3);
      await expectInLibreOffice([board], sampleSettings);
    });
  }
});

const lastOfData = (board: Board): number => {
  const { closed } = board.reading.model;
  const last = closed.reduce((latest, date) => (date > latest ? date : latest), 0);
  const { year, month } = monthAndYear(Math.min(board.today, last === 0 ? board.today : last));
  return serialOf(year, month, 1);
};

/** Only periods that the filter offers: the list begins with the first year of the data. */
const randomSettings = (board: Board): readonly Setting[] => {
  const offered = new Set(
    periodList(board.reading.model, board.today, board.period, board.words).map(({ period }) => periodName(period)),
  );
  const settings: readonly Setting[] = [
    { period: 'all', lastMonth: lastOfData(board) },
    { period: '2025', lastMonth: serialOf(2025, 8, 1) },
    { period: '2025-Q3', lastMonth: serialOf(2025, 8, 1) },
    { period: '2025-02', rep: 1, lastMonth: serialOf(2025, 2, 1) },
    { period: '2025-Q1', location: 1, lastMonth: marchOf2025 },
    { period: '2024', rep: 2, location: 1, pipeline: 1, lastMonth: serialOf(2024, 12, 1) },
  ];
  return settings.filter(({ period }) => offered.has(period));
};

const sampleSettings = (): readonly Setting[] => [
  { period: '2026', lastMonth: serialOf(2026, 6, 1) },
  { period: '2026-Q2', lastMonth: serialOf(2026, 6, 1) },
  { period: '2025-12', rep: 1, lastMonth: serialOf(2025, 12, 1) },
  { period: '2025', location: 2, lastMonth: serialOf(2025, 12, 1) },
  { period: '2025-Q4', rep: 3, location: 1, pipeline: 2, lastMonth: serialOf(2025, 12, 1) },
  { period: '2024-09', pipeline: 1, lastMonth: serialOf(2024, 9, 1) },
];

/** One load per workbook; the filters are set cell by cell, as a user would. */
async function expectInLibreOffice(
  boards: readonly Board[],
  settingsOf: (board: Board) => readonly Setting[],
): Promise<void> {
  const plans = boards.map(buildPlan);
  const files = await Promise.all(
    boards.map(async (board, index) => {
      const plan = planAt(plans, index);
      return {
        bytes: await planToXlsx(plan, board.reading.raw, rawTabsOf(board).slice(1)),
        edits: settingsOf(board).map((setting) => filterEdits(board, plan, setting)),
        read: [wholeDashboard(plan)],
      };
    }),
  );
  const answers = (await libreOffice?.recalculate(files)) ?? [];
  expect(answers).toHaveLength(boards.length);
  for (const [index, board] of boards.entries()) {
    for (const [step, setting] of settingsOf(board).entries()) {
      // The first answer is from before any edit.
      const shown = answers[index]?.[step + 1]?.[0] ?? [];
      expectFigures(shown, expectedFigures(board, filtered(board, setting), setting.lastMonth));
    }
  }
}

function planAt(plans: readonly Plan[], index: number): Plan {
  const plan = plans[index];
  if (plan === undefined) throw new Error('there is a plan for every board');
  return plan;
}

const listNames = ['rep', 'location', 'pipeline'] as const satisfies readonly ListName[];

const filtered = (board: Board, { period, rep = 0, location = 0, pipeline = 0 }: Setting): Board => ({
  ...board,
  period: periodNamed(period),
  filters: { rep, location, pipeline },
});

function filterEdits(board: Board, plan: Plan, setting: Setting): Edit[] {
  const tab = plan.tabs[0]?.name ?? '';
  const { words, reading } = board;
  const period = {
    tab,
    row: periodFilter.row,
    column: periodFilter.column,
    value: periodLabel(periodNamed(setting.period), words),
  };
  const lists = listNames.flatMap((name) => {
    const labels = reading.model.lists[name]?.labels;
    if (labels === undefined) return [];
    const { row, column } = labelFilter(name);
    return [{ tab, row, column, value: labels[(setting[name] ?? 0) - 1] ?? words.labels.all }];
  });
  return [period, ...lists];
}

function monthAndYear(serial: number): { year: number; month: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
