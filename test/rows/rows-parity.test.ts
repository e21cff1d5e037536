/** Every column of the rows tab is, row by row, what its meaning computes: in LibreOffice and in the embedded engine. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { rowsFrame } from '../../core/dashboard/rows-frame';
import { windowsAt } from '../../core/periods/windows';
import { rowColumns } from '../../core/rows/index';
import { computeColumns } from '../../core/rows/row-data';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import { boardOf } from '../dashboard/board-of';
import { randomDeals } from '../dashboard/deals';
import { rawTabsOf, sampleTabs } from '../dashboard/sample-deals';
import { libreOffice, present } from '../engines/skip';

const seed = Number(process.env.SEED ?? 20_260_630);

/** What stands in the rows tab, as numbers; a blank or an empty text is NaN. Excluded rows have no row in the model. */
function expectRows(board: Board, shown: readonly (readonly unknown[])[]): void {
  const { model } = board.reading;
  const windows = windowsAt(board.period, board.today);
  const computed = computeColumns(model, windows, board.today, board.filters);
  const { columns } = rowsFrame(board);
  expect([...computed.keys()].filter((name) => rowColumns[name].isIn?.(board.dialect) !== false)).toEqual(columns);
  for (const [place, name] of columns.entries()) {
    const rows = model.tabs[rowColumns[name].source]?.rowNumbers ?? new Int32Array(0);
    const wanted = [...(computed.get(name) ?? [])];
    expect(wanted).toHaveLength(rows.length);
    const seen = [...rows].map((row) => numberShown(shown[row - 1]?.[place]));
    const differing = wanted
      .map((value, index) => ({ name, row: rows[index], value, shown: seen[index] }))
      .filter(({ value, shown: other }) => !same(value, other ?? Number.NaN));
    expect(differing.slice(0, 5)).toEqual([]);
  }
}

const same = (one: number, other: number): boolean =>
  (Number.isNaN(one) && Number.isNaN(other)) || Math.abs(one - other) <= 1e-9 * Math.max(1, Math.abs(one));

function numberShown(cell: unknown): number {
  if (cell === null || cell === undefined || cell === '') return Number.NaN;
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object' && 'date' in cell && typeof cell.date === 'number') return cell.date;
  throw new Error(`the rows tab shows ${JSON.stringify(cell)}`);
}

describe('the rows tab', () => {
  it('is right over random deals, in the embedded engine', () => {
    for (const raw of fc.sample(randomDeals(25), { seed, numRuns: 12 })) {
      const board = boardOf(raw, { today: serialOf(2025, 8, 15), period: '2025-Q1' });
      expectRows(board, readTab(embeddedModel(buildPlan(board), [raw]), 'KPI rows'));
    }
  });

  it.skipIf(libreOffice === null)(
    'is right over all tabs of the sample in both languages, in LibreOffice',
    async () => {
      const boards = await Promise.all(
        (['en', 'id'] as const).map(async (language) => {
          const { deals, others } = await sampleTabs(language);
          const period = language === 'en' ? '2026-Q2' : '2025';
          const filters = language === 'en' ? { location: 3 } : { rep: 2, pipeline: 1 };
          return boardOf(deals, { today: serialOf(2026, 6, 30), period, language, filters, others, dialect: 'xlsx' });
        }),
      );
      const files = await Promise.all(
        boards.map(async (board) => {
          const plan = buildPlan(board);
          const [raw, ...others] = rawTabsOf(board);
          const { rows, columns } = plan.tabs[2]?.size ?? { rows: 0, columns: 0 };
          const area = { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: columns - 2 };
          return {
            bytes: await planToXlsx(plan, raw ?? board.reading.raw, others),
            read: [{ tab: board.tabNames.rows, area }],
          };
        }),
      );
      const answers = await present(libreOffice).recalculate(files);
      for (const [index, board] of boards.entries()) expectRows(board, answers[index]?.[0]?.[0] ?? []);
    },
  );
});
