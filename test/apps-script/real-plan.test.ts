/** The wizard as users run it: the built bundle reads a deals tab in the spreadsheet, core plans, the host writes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planDashboard } from '../../core/index';
import type { Row } from '../../core/table/cell';
import { serverFiles } from '../../scripts/build-apps-script';
import { sampleWorkbook } from '../../scripts/samples/workbook';
import { type Files, load } from './bundle';
import { expectedTab } from './expected-cells';
import { type Box, place, type State } from './fake/state';
import { hostOver, spreadsheetWith, type TabSeed } from './spreadsheet-app';
import { buildDashboard, isComplete, onSpreadsheet, type Run } from './wizard-run';

const owners = ['Sari', 'Budi', 'Ayu', 'Dewi'];
const stages = ['Lead', 'Meeting', 'Proposal', 'Negotiation'];
const statuses = ['Won', 'Lost', 'Open', 'Won', 'Open'];
const deals: TabSeed['rows'] = [
  ['Deal', 'Owner', 'Region', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
  ...Array.from({ length: 120 }, (_, deal) => {
    const status = statuses[deal % 5] ?? 'Open';
    return [
      deal === 7 ? '=Deal 7' : `Deal ${deal}`,
      owners[deal % 4] ?? '',
      ['North', 'South'][deal % 2] ?? '',
      stages[deal % 4] ?? '',
      status,
      deal % 11 === 0 ? null : 1000 + deal * 10,
      midnight(46023 + deal),
      status === 'Open' ? null : midnight(46030 + deal),
    ];
  }),
];

/** Midnight in Jakarta. */
function midnight(serial: number): Date {
  return new Date((serial - 25569) * 86_400_000 - 7 * 3_600_000);
}

let files: Files;
let state: State;
let run: Run;
let plan: Plan;
beforeAll(async () => {
  files = await serverFiles();
  state = spreadsheetWith([{ name: 'Deals', rows: deals }]);
  run = buildDashboard(files, state, 'Deals');
  const rows = deals.map((row): Row => row.map((value) => (value instanceof Date ? { date: serialOf(value) } : value)));
  const settings = { language: 'en', today: Math.floor(serialOf(new Date())), fixedToday: false } as const;
  const planned = planDashboard({ name: 'Deals', rows }, { ...settings, takenTabNames: ['Deals'] });
  if (!planned.ok) throw new Error(planned.sentence);
  plan = planned.plan;
});

const serialOf = (date: Date): number => (date.getTime() + 7 * 3_600_000) / 86_400_000 + 25569;

const cornersOf = ({ row, column, rows, columns }: Box): string =>
  [row - 1, column - 1, row + rows - 2, column + columns - 2].join(' ');

test('the wizard’s answer, and the tabs', () => {
  expect(run).toMatchObject({ ok: true, dashboardTab: plan.tabs[0]?.name });
  expect(isComplete(state, ['Deals'], plan)).toBe(true);
  expect(state.tabs[0]?.writes).toEqual([]);
});

test('every cell of every tab is what core plans for the same cells read in Node', () => {
  for (const tab of plan.tabs) {
    const expected = expectedTab(plan, tab);
    const actual = state.tabs.find(({ name }) => name === tab.name);
    expect(actual?.cells.size).toBe(expected.cells.size);
    for (const [at, cell] of expected.cells)
      expect([tab.name, at, actual?.cells.get(at)]).toEqual([tab.name, at, cell]);
    for (const [at, format] of expected.formats) {
      expect([at, actual?.formats.get(at) ?? 'General']).toEqual([at, format]);
    }
    const widths = tab.columnWidths.map((_, column) => actual?.widths.get(column + 1) ?? 0);
    if (tab.id === 'setup')
      expect(widths.filter((width, column) => width < (tab.columnWidths[column] ?? 0))).toEqual([]);
    else expect(widths).toEqual(tab.columnWidths);
    // The rows between two parts are low; the others are of the usual height or as high as their letters need.
    const low = tab.rowHeights.filter(({ height }) => height < 20).map(({ row, height }) => [row + 1, height]);
    expect([...(actual?.heights ?? [])].filter(([, height]) => height < 20)).toEqual(low);
    expect(actual?.charts).toHaveLength(tab.charts.length);
    expect(actual?.rules).toHaveLength(tab.conditionalFormats.length);
    for (const { area } of tab.validations) {
      expect(actual?.validations.has(place(area.firstRow + 1, area.firstColumn + 1))).toBe(true);
    }
  }
});

test('what cannot be shown in one cell is merged: filters and large numbers; texts run over blank cells by themselves', () => {
  const [dashboard] = plan.tabs;
  const merges = state.tabs[1]?.merges.map(cornersOf) ?? [];
  const cellAt = (corners: string) => {
    const [row, column] = corners.split(' ').map(Number);
    return dashboard?.cells.find((cell) => cell.row === row && cell.column === column);
  };
  const wanted = (dashboard?.merges ?? []).map((area) =>
    [area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].join(' '),
  );
  expect(wanted).toEqual(expect.arrayContaining(merges));
  expect(new Set(merges.map((corners) => cellAt(corners)?.style))).toEqual(new Set(['filterInput', 'cardValue']));
  const left = wanted.filter((corners) => !merges.includes(corners));
  expect(new Set(left.map((corners) => cellAt(corners)?.style))).toEqual(new Set(['cardNote', 'cardDirection']));
  expect(left.every((corners) => cellAt(corners)?.format === undefined)).toBe(true);
});

test('inspect answers with what was found', () => {
  const request = { method: 'inspect', tab: 'Deals', choices: { language: 'id' } };
  const reply: unknown = JSON.parse(String(load(files, hostOver(state).globals)('rpc', JSON.stringify(request))));
  expect(reply).toMatchObject({ ok: true, value: { ok: true, deals: 120, won: 48, lost: 24, open: 48 } });
});

describe('a tab that is no deals tab', () => {
  test('is refused in a sentence, and nothing is written', () => {
    const notes = spreadsheetWith([{ name: 'Notes', rows: [['milk'], ['bread']] }]);
    const refused = buildDashboard(files, notes, 'Notes');
    expect(refused.ok).toBe(false);
    expect(refused.sentence.length).toBeGreaterThan(20);
    expect(notes.tabs).toHaveLength(1);
    expect(refused.calls.filter((name) => name.startsWith('Spreadsheet.insert'))).toEqual([]);
  });
});

/** The first deals again and again. */
const manyDeals = (count: number): TabSeed['rows'] => [
  ...deals.slice(0, 1),
  ...Array.from({ length: count }, (_, index) => deals[(index % 120) + 1] ?? []),
];

test('the calls a real build makes on the spreadsheet are the same for any number of deals', () => {
  const large = spreadsheetWith([{ name: 'Deals', rows: manyDeals(5_000) }]);
  const largeRun = buildDashboard(files, large, 'Deals');
  expect(largeRun.ok).toBe(true);
  expect(onSpreadsheet(largeRun.calls).length - onSpreadsheet(run.calls).length).toBeLessThanOrEqual(2);
  expect(onSpreadsheet(largeRun.calls).length).toBeLessThanOrEqual(120);
  const calls = onSpreadsheet(run.calls);
  const byMember = new Map<string, number>();
  for (const name of calls) byMember.set(name, (byMember.get(name) ?? 0) + 1);
  const most = [...byMember].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  console.log(`real plan: ${calls.length} calls on the spreadsheet, ${run.calls.length} in all: ${most.join(', ')}`);
  console.log(`bundle.js: ${(files['bundle.js'].length / 1024).toFixed(1)} KB`);
  expect(calls.length).toBeLessThanOrEqual(120);
});

test.each(['sales', 'saas', 'coaching'] as const)('as many calls at most in every layout: %s', (layout) => {
  const other = spreadsheetWith([{ name: 'Deals', rows: deals }]);
  const choices = { language: 'en', decisions: { layout } } as const;
  const built = buildDashboard(files, other, 'Deals', {}, choices);
  expect(built.ok).toBe(true);
  const calls = onSpreadsheet(built.calls);
  console.log(`${layout}: ${calls.length} calls`);
  expect(calls.length).toBeLessThanOrEqual(120);
});

test('the calls a build of the whole sample makes: nine tabs, and one that only has notes', () => {
  const seeds = sampleWorkbook('en').tabs.map(({ name, rows }) => ({
    name,
    rows: rows.map((row) => row.map((cell) => (cell === '' ? null : cell))),
  }));
  const sample = spreadsheetWith([...seeds, { name: 'Notes', rows: [['milk']] }], { timeZone: 'Etc/UTC' });
  const built = buildDashboard(files, sample, 'Deals');
  expect(built.ok).toBe(true);
  const calls = onSpreadsheet(built.calls);
  console.log(`${sample.tabs.length} tabs in the end: ${calls.length} calls on the spreadsheet`);
  // Each further tab is asked for its cells and read, has a column of the rows tab filled down, and may bring a chart.
  expect(calls.length).toBeLessThanOrEqual(120 + 10 * seeds.length);
});
