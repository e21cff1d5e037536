/** The promise of parity: every figure on a dashboard, in two independent engines, is what core computes. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Plan } from '../../core/dashboard/plan';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import type { Recalculated } from '../engines/libreoffice';
import { libreOffice } from '../engines/skip';
import { boardOf } from './board-of';
import { randomDeals } from './deals';
import { compared, figuresPlan } from './every-figure';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { rawTabsOf, sampleTabs, wholeDashboard } from './sample-deals';
import { filterEdits, filtered, offered, type Setting } from './settings';
import { untidyWorkbook } from './untidy-workbooks';

const seed = Number(process.env.SEED ?? 20_260_630);
console.info(`parity: SEED=${seed}`);

const today = serialOf(2025, 8, 15);
const marchOf2025 = serialOf(2025, 3, 1);

const fiscalApril = { fiscalYearStart: 4 };

interface TrendSetting extends Setting {
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
        .map((raw) => boardOf(raw, { today, period: 'all', choices: fiscalApril }));
      await expectInLibreOffice(boards, randomSettings);
    },
  );
});

describe('every KPI over random untidy workbooks', () => {
  it.skipIf(libreOffice === null)(
    'is in LibreOffice what core computes, or core’s reason for none, for several settings of the filters',
    async () => {
      const boards = fc
        .sample(untidyWorkbook(7), { seed: seed + 2, numRuns: 8 })
        .map(({ deals, others }) => boardOf(deals, { today: serialOf(2025, 3, 20), period: 'all', others }));
      const plans = boards.map(figuresPlan);
      const { answers, settings } = await answered(boards, plans, untidySettings);
      const seen = { tables: 0, numbers: 0, reasons: 0 };
      for (const [index, board] of boards.entries()) {
        seen.tables += Object.keys(board.reading.model.tabs).length;
        for (const [step, setting] of (settings[index] ?? []).entries()) {
          const shown = answers[index]?.[step + 1]?.[0] ?? [];
          const { differing, numbers, reasons } = compared(filtered(board, setting), shown);
          expect(differing, `workbook ${index} of SEED=${seed}, ${JSON.stringify(setting)}`).toEqual([]);
          seen.numbers += numbers;
          seen.reasons += reasons;
        }
      }
      console.info(`untidy workbooks in LibreOffice: ${JSON.stringify(seen)}`);
      expect(seen.numbers).toBeGreaterThan(1500);
    },
  );
});

/** At its full size; every layout, in English too, over a part of it is in the matrix. */
describe('the sample dashboard', () => {
  it.skipIf(libreOffice === null)('shows in LibreOffice what core computes', async () => {
    const { deals, others } = await sampleTabs('id');
    const choices = { ...fiscalApril, segment: 'Produk' };
    const board = boardOf(deals, { today: serialOf(2026, 6, 30), period: '2026', language: 'id', others, choices });
    expect(board.reading.model.lists.segment?.labels.length).toBeGreaterThan(3);
    await expectInLibreOffice([board], sampleSettings);
  });
});

const lastOfData = (board: Board): number => {
  const { closed } = board.reading.model;
  const last = closed.reduce((latest, date) => (date > latest ? date : latest), 0);
  const { year, month } = monthAndYear(Math.min(board.today, last === 0 ? board.today : last));
  return serialOf(year, month, 1);
};

const randomSettings = (board: Board): readonly TrendSetting[] =>
  offered(board, [
    { period: 'all', lastMonth: lastOfData(board) },
    { period: '2025', lastMonth: serialOf(2025, 8, 1) },
    { period: '2025-Q3', lastMonth: serialOf(2025, 8, 1) },
    { period: '2025-02', rep: 1, lastMonth: serialOf(2025, 2, 1) },
    { period: '2025-Q1', location: 1, lastMonth: marchOf2025 },
    { period: '2024', rep: 2, location: 1, pipeline: 1, lastMonth: serialOf(2024, 12, 1) },
    { period: 'FY2024-04', location: 1, lastMonth: marchOf2025 },
    { period: 'this fiscal year', lastMonth: serialOf(2025, 8, 1) },
    { period: 'last 90 days', lastMonth: serialOf(2025, 8, 1) },
    { period: 'last week', lastMonth: serialOf(2025, 8, 1) },
  ]);

const sampleSettings = (): readonly TrendSetting[] => [
  { period: '2026', lastMonth: serialOf(2026, 6, 1) },
  { period: '2026-Q2', lastMonth: serialOf(2026, 6, 1) },
  { period: '2025-12', rep: 1, lastMonth: serialOf(2025, 12, 1) },
  { period: 'FY2025-04', location: 2, lastMonth: serialOf(2026, 3, 1) },
  { period: '2025-Q4', rep: 3, location: 1, pipeline: 2, lastMonth: serialOf(2025, 12, 1) },
  { period: 'last 12 months', pipeline: 1, lastMonth: serialOf(2026, 6, 1) },
];

/** One load per workbook; the filters are set cell by cell, as a user would. */
async function expectInLibreOffice(
  boards: readonly Board[],
  settingsOf: (board: Board) => readonly TrendSetting[],
): Promise<void> {
  const { answers, settings } = await answered(boards, boards.map(buildPlan), settingsOf);
  for (const [index, board] of boards.entries()) {
    for (const [step, setting] of (settings[index] ?? []).entries()) {
      // The first answer is from before any edit.
      const shown = answers[index]?.[step + 1]?.[0] ?? [];
      expectFigures(shown, expectedFigures(board, filtered(board, setting), setting.lastMonth));
    }
  }
}

async function answered<Wanted extends Setting>(
  boards: readonly Board[],
  plans: readonly Plan[],
  settingsOf: (board: Board) => readonly Wanted[],
): Promise<{ readonly answers: readonly Recalculated[]; readonly settings: readonly (readonly Wanted[])[] }> {
  const settings = boards.map(settingsOf);
  const files = await Promise.all(
    boards.map(async (board, index) => {
      const plan = planAt(plans, index);
      return {
        bytes: await planToXlsx(plan, board.reading.raw, rawTabsOf(board).slice(1)),
        edits: (settings[index] ?? []).map((setting) => filterEdits(board, plan, setting)),
        read: [wholeDashboard(plan)],
      };
    }),
  );
  const answers = (await libreOffice?.recalculate(files)) ?? [];
  expect(answers).toHaveLength(boards.length);
  return { answers, settings };
}

const untidySettings = (board: Board): readonly Setting[] => {
  const { lists } = board.reading.model;
  const has = (name: 'rep' | 'location' | 'pipeline', place: number): boolean =>
    (lists[name]?.labels.length ?? 0) >= place;
  return offered(board, [
    { period: 'all' },
    { period: '2025-Q1' },
    { period: '2025', ...(has('rep', 2) && { rep: 2 }) },
    { period: '2024', ...(has('location', 1) && { location: 1 }), ...(has('pipeline', 1) && { pipeline: 1 }) },
  ]);
};

function planAt(plans: readonly Plan[], index: number): Plan {
  const plan = plans[index];
  if (plan === undefined) throw new Error('there is a plan for every board');
  return plan;
}

function monthAndYear(serial: number): { year: number; month: number } {
  const date = new Date(Date.UTC(1899, 11, 30 + serial));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1 };
}
