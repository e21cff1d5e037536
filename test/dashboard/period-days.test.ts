/** The promise that periods move: the list's formulas give the days that core gives, whatever today and the fiscal month. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { listedLabel } from '../../core/dashboard/period-label';
import { listedPeriod, periodList } from '../../core/dashboard/period-list';
import type { Area } from '../../core/dashboard/plan';
import { settingCell, setupFrame, windowNames } from '../../core/dashboard/setup/frame';
import { windowsAt } from '../../core/periods/windows';
import type { RawTab } from '../../core/table/cell';
import { isoDate, serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab, setCell } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';

const raw: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Status', 'Value', 'Closed'],
    ['A', 'Won', 100, { date: serialOf(2024, 2, 4) }],
  ],
};

/** “Last 2 months” are not offered by themselves: the chosen one is a line that moves too. */
const board = boardOf(raw, { today: serialOf(2026, 3, 31), period: 'last 2 months' });
const setup = board.tabNames.setup;
const frame = setupFrame(board);
const { firstRow, lastRow, firstColumn } = frame.periodLabels;
const table: Area = { firstRow, lastRow, firstColumn, lastColumn: firstColumn + 2 * windowNames.length };

interface Calendar {
  readonly today: number;
  readonly fiscalStart: number;
}

const calendar = (year: number, month: number, day: number, fiscalStart: number): Calendar => ({
  today: serialOf(year, month, day),
  fiscalStart,
});

const calendars: readonly Calendar[] = [
  calendar(2026, 3, 31, 1),
  calendar(2026, 3, 31, 4),
  calendar(2026, 4, 1, 4),
  calendar(2024, 2, 29, 3),
  calendar(2025, 2, 28, 2),
  calendar(2026, 1, 1, 12),
  // In week 53 of 2026, in week 1 of 2027, and a year after week 53.
  calendar(2026, 12, 31, 7),
  calendar(2027, 1, 4, 10),
  calendar(2027, 12, 29, 10),
  calendar(2021, 1, 3, 7),
  calendar(2026, 5, 30, 6),
];

/** Label and days of every line, whole, as core has them. */
const expected = ({ today, fiscalStart }: Calendar): readonly (readonly (string | number)[])[] =>
  periodList(board.reading.model, board).map((line) => {
    const period = listedPeriod(line, { today, fiscalStart });
    const windows = windowsAt(period, serialOf(9999, 12, 31));
    return [listedLabel(line, board.words), ...windowNames.flatMap((name) => edges(windows[name]))];
  });

const edges = ({ start, end }: { start: number; end: number }): readonly string[] => [isoDate(start), isoDate(end)];

const shown = (rows: readonly (readonly unknown[])[]): readonly (readonly unknown[])[] =>
  rows.map((row) => row.map((one) => (typeof one === 'number' ? isoDate(one) : one)));

const edits = ({ today, fiscalStart }: Calendar) =>
  [['today', today] as const, ['fiscalStart', fiscalStart] as const].map(([name, value]) => ({
    tab: setup,
    row: settingCell(name).row,
    column: settingCell(name).column,
    value,
  }));

it('lists periods of every kind', () => {
  const followed = new Set(periodList(board.reading.model, board).map(({ follows }) => follows));
  expect([...followed].sort()).toEqual(['fiscalStart', 'nothing', 'today']);
});

it('moves them in the embedded engine', () => {
  const model = embeddedModel(buildPlan(board), [raw]);
  for (const one of calendars) {
    for (const { row, column, value } of edits(one)) setCell(model, setup, row, column, value);
    const cells = readTab(model, setup).slice(firstRow, lastRow + 1);
    const plain = cells.map((row) =>
      row
        .slice(table.firstColumn, table.lastColumn + 1)
        .map((value) => (typeof value === 'object' && value !== null && 'date' in value ? value.date : value)),
    );
    expect(shown(plain)).toEqual(expected(one));
  }
});

describe.skipIf(libreOffice === null)('in LibreOffice', () => {
  it('moves them', async () => {
    const bytes = await planToXlsx(buildPlan(board), raw);
    const read = [{ tab: setup, area: table }];
    const [answer] = await present(libreOffice).recalculate([{ bytes, edits: calendars.map(edits), read }]);
    for (const [index, one] of calendars.entries()) {
      expect(shown(answer?.[index + 1]?.[0] ?? [])).toEqual(expected(one));
    }
  });
});
