/** Another filter in the embedded engine: one column of the rows tab changes, and every figure follows. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { DialectName } from '../../core/language/dialects/index';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab, setCell } from '../../local/embedded';
import { boardOf } from './board-of';
import { randomDeals } from './deals';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { filterEdits, filtered } from './settings';

const today = serialOf(2025, 8, 15);
const lastMonth = serialOf(2025, 3, 1);
const setting = { period: '2025-Q1', rep: 1 };

const [deals] = fc.sample(randomDeals(60), { seed: 20_261_128, numRuns: 1 });

/** The names of the rows tab's columns that another rep changes, once the figures are those of that rep. */
function changedBy(dialect: DialectName): readonly string[] {
  if (deals === undefined) throw new Error('nothing was generated');
  const board = boardOf(deals, { today, period: setting.period, dialect });
  const plan = buildPlan(board);
  const model = embeddedModel(plan, [deals]);
  const { dashboard, rows } = board.tabNames;
  const before = readTab(model, rows);
  for (const { tab, row, column, value } of filterEdits(board, plan, setting)) setCell(model, tab, row, column, value);
  expectFigures(readTab(model, dashboard), expectedFigures(board, filtered(board, setting), lastMonth));
  const after = readTab(model, rows);
  const [header = []] = after;
  return header.flatMap((name, column) =>
    after.some((cells, row) => cells[column] !== before[row]?.[column] && typeof cells[column] !== 'object')
      ? [String(name)]
      : [],
  );
}

it('changes one column where lines ask the filter beside the keys', () => {
  expect(changedBy('embedded')).toEqual(['In filter']);
});

it('changes the keys themselves in a file, whose programs look at every row for each criterion', () => {
  const changed = changedBy('xlsx');
  expect(changed).toContain('In filter');
  expect(changed.length).toBeGreaterThan(4);
});
