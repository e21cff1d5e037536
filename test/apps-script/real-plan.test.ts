/** The wizard as users run it: the built bundle reads a deals tab in the spreadsheet, core plans, the host writes. */
import { beforeAll, describe, expect, test } from 'vitest';
import { type Plan, planDashboard } from '../../core/index';
import type { Row } from '../../core/table/cell';
import { serverFiles } from '../../scripts/build-apps-script';
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
    expect(tab.columnWidths.map((_, column) => actual?.widths.get(column + 1))).toEqual(tab.columnWidths);
    expect([...(actual?.heights ?? [])].sort(([a], [b]) => a - b)).toEqual(
      tab.rowHeights.map(({ row, height }) => [row + 1, height]).sort(([a = 0], [b = 0]) => a - b),
    );
    expect(actual?.merges.map(cornersOf).sort()).toEqual(
      tab.merges.map((area) => [area.firstRow, area.firstColumn, area.lastRow, area.lastColumn].join(' ')).sort(),
    );
    expect(actual?.charts).toHaveLength(tab.charts.length);
    expect(actual?.rules).toHaveLength(tab.conditionalFormats.length);
    for (const { area } of tab.validations) {
      expect(actual?.validations.has(place(area.firstRow + 1, area.firstColumn + 1))).toBe(true);
    }
  }
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

test('the calls a real build makes on the spreadsheet', () => {
  const calls = onSpreadsheet(run.calls);
  const byMember = new Map<string, number>();
  for (const name of calls) byMember.set(name, (byMember.get(name) ?? 0) + 1);
  const most = [...byMember].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  console.log(`real plan: ${calls.length} calls on the spreadsheet, ${run.calls.length} in all: ${most.join(', ')}`);
  console.log(`bundle.js: ${(files['bundle.js'].length / 1024).toFixed(1)} KB`);
  // Most are sizes and merges, one call each in Apps Script; cells, formulas, looks and columns take the same few calls
  // for a hundred deals and for ten thousand.
  expect(calls.length).toBeLessThanOrEqual(240);
  const sizesAndMerges = calls.filter((name) => /setColumnWidths|setRowHeights|merge/.test(name));
  expect(calls.length - sizesAndMerges.length).toBeLessThanOrEqual(130);
});
