/** Every layout in both languages over workbooks of many kinds: LibreOffice shows in every cell what core computes, filter by filter. */
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { type LayoutName, layoutNames, layoutOf } from '../../core/dashboard/layouts';
import type { Plan, TabPlan } from '../../core/dashboard/plan';
import type { languages } from '../../core/words/languages';
import type { Language } from '../../core/words/words';
import { planToXlsx } from '../../local/write-xlsx';
import type { Matrix, Recalculated, Recalculation } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { type ExpectedFigure, expectedFigures } from './expected-figures';
import { expectedWords } from './expected-words';
import { differing } from './figures-match';
import { type MatrixSetting, matrixSettings, settingsEach } from './matrix-settings';
import { matrixWorkbooks } from './matrix-workbooks';
import { rawTabsOf } from './sample-deals';
import { filterEdits, filtered } from './settings';

const seed = Number(process.env.SEED ?? 20_261_126);
console.info(`matrix: SEED=${seed}`);

interface Dashboard {
  readonly name: string;
  readonly board: Board;
  readonly plan: Plan;
  readonly tab: TabPlan;
  readonly settings: readonly MatrixSetting[];
}

describe.skipIf(libreOffice === null)('in LibreOffice every cell is what core computes, without an error, in', () => {
  it.each(layoutNames)(
    '%s',
    async (layout) => {
      const dashboards = (await Promise.all(languageNames.map((language) => dashboardsOf(layout, language)))).flat();
      expect(dashboards.length).toBeGreaterThanOrEqual(2 * 5);
      const answers = await present(libreOffice).recalculate(await Promise.all(dashboards.map(job)));
      const seen = { dashboards: 0, settings: 0, numbers: 0, dashes: 0, words: 0 };
      for (const [index, dashboard] of dashboards.entries()) {
        expect(dashboard.settings.length).toBeGreaterThanOrEqual(settingsEach);
        for (const [step, setting] of dashboard.settings.entries()) {
          const compared = compare(dashboard, setting, answerTo(answers, index, step));
          expect(compared.wrong, `${dashboard.name} ${JSON.stringify(setting)} of SEED=${seed}`).toEqual([]);
          seen.settings += 1;
          for (const { value } of compared.expected) seen[kindOf(value)] += 1;
        }
        seen.dashboards += 1;
      }
      console.info(`matrix, ${layout}: ${JSON.stringify(seen)}`);
      expect(seen.numbers).toBeGreaterThan(seen.settings * 100);
    },
    1_200_000,
  );
});

const languageNames = ['en', 'id'] as const satisfies readonly (keyof typeof languages)[];

async function dashboardsOf(layout: LayoutName, language: Language): Promise<readonly Dashboard[]> {
  const workbooks = await matrixWorkbooks(language, seed);
  return workbooks.map(({ name: workbook, main, others, today, choices = {} }) => {
    const name = `${layout}, ${language}, ${workbook}`;
    const board = boardOf(main, { today, language, others, choices, layout: { layout } });
    const plan = buildPlan(board);
    const [tab] = plan.tabs;
    if (tab === undefined) throw new Error('a plan has a dashboard');
    expect(layoutOf(board).name).toBe(layout);
    return { name, board, plan, tab, settings: matrixSettings(board, `${seed} ${name}`) };
  });
}

async function job({ board, plan, settings }: Dashboard): Promise<Recalculation> {
  const { raw } = board.reading;
  const beside = new Set(rawTabsOf(board).filter(({ name }) => name !== raw.name));
  return {
    bytes: await planToXlsx(plan, raw, [...beside]),
    edits: settings.map((setting) => filterEdits(board, plan, setting)),
    read: plan.tabs.map(({ id, name, size }) => ({
      tab: name,
      area: { firstRow: 0, firstColumn: 0, lastRow: size.rows - 1, lastColumn: size.columns - 1 },
      ...(id !== 'dashboard' && { errorsOnly: true as const }),
    })),
  };
}

/** The first reading is from before any edit. */
function answerTo(answers: readonly Recalculated[], index: number, step: number): readonly Matrix[] {
  const answer = answers[index]?.[step + 1];
  if (answer === undefined) throw new Error('LibreOffice answers every step');
  return answer;
}

function compare({ board, tab }: Dashboard, setting: MatrixSetting, [shown = [], ...errors]: readonly Matrix[]) {
  const asked = filtered(board, setting);
  const expected = [
    ...expectedFigures(board, asked, setting.lastMonth),
    ...expectedWords(board, asked, tab, setting.lastMonth),
  ];
  const isError = (cell: unknown): boolean => typeof cell === 'object' && cell !== null && 'error' in cell;
  return { expected, wrong: [...differing(shown, expected), ...shown.flat().filter(isError), ...errors.flat(2)] };
}

const kindOf = (value: ExpectedFigure['value']): 'numbers' | 'dashes' | 'words' =>
  typeof value === 'number' ? 'numbers' : value === null || value === '–' ? 'dashes' : 'words';
