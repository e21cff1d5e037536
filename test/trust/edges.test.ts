/** Numbers and days at their edges: parts of a cent, more than 32 bits, leap days, and the day that never was. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import { visitKey } from '../../core/rows/stage-log';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { languages } from '../../core/words/languages';
import { embeddedModel, readTab } from '../../local/embedded';
import { readSpreadsheet, writeWorkbook } from '../../local/hucre';
import { boardOf } from '../dashboard/board-of';
import { readingOf } from './sql/reading';

const { en } = languages;

const wonFor = (values: readonly number[], closed: Cell = { date: serialOf(2026, 2, 4) }): RawTab => ({
  name: 'Deals',
  rows: [['ID', 'Status', 'Value', 'Closed'], ...values.map((value, at) => [`D${at}`, 'Won', value, closed])],
});

describe.each([
  { what: '0.1 and 0.2', values: [0.1, 0.2] },
  {
    what: 'cents that no binary number holds',
    values: Array.from({ length: 700 }, (_, at) => ((at * 37) % 500) / 100),
  },
  { what: 'thirds, and their opposite', values: [1 / 3, 1 / 3, 1 / 3, -1] },
  { what: 'large amounts with cents', values: [2 ** 40 + 0.1, 2 ** 40 + 0.2, -(2 ** 41)] },
  { what: 'more than 32 bits', values: Array.from({ length: 40 }, (_, at) => 2 ** 31 + at) },
])('$what', ({ values }) => {
  const board = boardOf(wonFor(values), { today: serialOf(2026, 3, 31), period: '2026' });
  const raw = wonFor(values);

  it('add up in the dashboard, and its line beside the raw tab says so', () => {
    const plan = buildPlan(board);
    const shown = readTab(embeddedModel(plan, [raw]), board.tabNames.dashboard).flat();
    expect([shown.includes(en.tieOut.fine), shown.includes(en.tieOut.differs)]).toEqual([true, false]);
  });

  it('are the sum of their exact parts, in cents', () => {
    const won = buildReport(board).kpis.find(({ id }) => id === 'REVENUE')?.value ?? Number.NaN;
    const exact = values.reduce((total, value) => total + BigInt(Math.round(value * 2 ** 20)), 0n);
    expect(won).toBeCloseTo(Number(exact) / 2 ** 20, 3);
  });
});

it('a visit in a row beyond three million has a key of its own', () => {
  const { model } = readingOf({ deals: wonFor([1]), others: [] }, serialOf(2026, 3, 31));
  const rows = [2_147_483, 2_147_484, 3_300_000];
  const keys = visitKey.evaluate({
    model,
    windows: { all: true, ...noWindows },
    today: 0,
    filters: { rep: 0, location: 0, pipeline: 0 },
    own: (name) => (name === 'visitDeal' ? Float64Array.from(rows) : Float64Array.from(rows, () => 7)),
  });
  expect([...keys]).toEqual(rows.map((row) => row * 1000 + 7));
});

const noDays = { start: 0, end: 0 };
const noWindows = {
  current: noDays,
  previous: noDays,
  beforePrevious: noDays,
  yearAgo: noDays,
  yearAgoPrevious: noDays,
};

it.each([
  ['1900', [59, 60, 61, 62], [59, 59, 61, 62]],
  ['1904', [0, 60, 44_620], [1462, 1522, 46_082]],
] as const)(
  'of a workbook that counts from %s every day is itself; 29 February 1900 is the day before it',
  async (dateSystem, written, read) => {
    const cells = new Map(written.map((_, at) => [`0,${at}`, { style: { numFmt: 'yyyy-mm-dd' } }]));
    const bytes = await writeWorkbook({ sheets: [{ name: 'Days', rows: [[...written]], cells }], dateSystem });
    const file = await readSpreadsheet(bytes, 'days.xlsx');
    expect(file.ok && file.tabs[0]?.rows).toEqual([read.map((date) => ({ date }))]);
  },
);

/** What was won on each of these days, and how much of it each period has. */
const aroundLeapDays: readonly (readonly [string, number])[] = [
  ['2023-02-28', 1],
  ['2023-03-01', 10],
  ['2024-01-31', 100],
  ['2024-02-28', 1000],
  ['2024-02-29', 10_000],
  ['2024-03-01', 100_000],
  ['2025-02-28', 1_000_000],
];

it.each([
  // period, today, the period, the one before, a year ago
  ['2024-02', '2024-02-29', 11_000, 100, 1],
  ['2024-02', '2024-02-28', 11_000, 0, 1],
  ['2024', '2024-02-29', 111_100, 11, 11],
  ['2025-02', '2025-02-28', 1_000_000, 0, 11_000],
  // Fifty-nine days each: the leap day is the sixtieth.
  ['2025', '2025-02-28', 1_000_000, 1100, 1100],
  ['2024-02-29', '2024-06-01', 10_000, 1000, 1],
  ['2024-03', '2024-06-01', 100_000, 11_000, 10],
] as const)('%s on %s, the period before and a year ago', (period, today, ...expected) => {
  const rows = aroundLeapDays.map(([day, value], at) => [`D${at}`, 'Won', value, day]);
  const raw = { name: 'Deals', rows: [['ID', 'Status', 'Value', 'Closed'], ...rows] };
  const [year = 0, month = 0, day = 0] = today.split('-').map(Number);
  const report = buildReport(boardOf(raw, { today: serialOf(year, month, day), period }));
  const { value, previous, yearAgo } = Object(report.kpis.find(({ id }) => id === 'REVENUE'));
  expect([value, previous, yearAgo]).toEqual(expected);
});
