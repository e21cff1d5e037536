/** The wizard pressed a second time in Google Sheets: its own tabs are renewed, and what people did there is kept. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { serverFiles } from '../../scripts/build-apps-script';
import type { Files } from './bundle';
import { place, type State, type Tab } from './fake/state';
import { spreadsheetWith, type TabSeed } from './spreadsheet-app';
import { buildDashboard, markOf, onSpreadsheet, shareDashboard } from './wizard-run';

const dealRows: TabSeed['rows'] = [
  ['Deal', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
  ['A', 'Sari', 'Proposal', 'Won', 100, new Date('2026-01-05T00:00+07:00'), new Date('2026-02-04T00:00+07:00')],
  ['B', 'Budi', 'Lead', 'Lost', 250, new Date('2026-01-06T00:00+07:00'), new Date('2026-02-05T00:00+07:00')],
  ['C', 'Sari', 'Lead', 'Hmm', 400, new Date('2026-02-01T00:00+07:00'), null],
];

let files: Files;
let state: State;
beforeAll(async () => {
  files = await serverFiles();
});
beforeEach(() => {
  state = spreadsheetWith([
    {
      name: 'Deals',
      rows: dealRows,
    },
    { name: 'Mine', rows: [['plans']] },
  ]);
  expect(buildDashboard(files, state, 'Deals').ok).toBe(true);
});

const tabNamed = (name: string): Tab => {
  const tab = state.tabs.find((item) => item.name === name);
  if (tab === undefined) throw new Error(`no tab ${name}`);
  return tab;
};

/** Types into the cell right of a text, or below it. */
function typeBeside(tab: Tab, text: string, down: number, right: number, value: string | number): void {
  const [at] = [...tab.cells].find(([, cell]) => cell.value === text) ?? [];
  const [row = 0, column = 0] = (at ?? '').split(' ').map(Number);
  tab.cells.set(place(row + down, column + right), { value, formula: '' });
}

const beside = (tab: Tab, text: string, right: number): unknown => {
  const [at] = [...tab.cells].find(([, cell]) => cell.value === text) ?? [];
  const [row = 0, column = 0] = (at ?? '').split(' ').map(Number);
  return tab.cells.get(place(row, column + right))?.value;
};

const names = (): readonly string[] => state.tabs.map(({ name }) => name);

test('the same tabs stand in the same places, under the names people gave them', () => {
  tabNamed('KPI dashboard').name = 'Our numbers';
  state.tabs.push(...state.tabs.splice(1, 1));
  const run = buildDashboard(files, state, 'Deals');
  expect(run).toMatchObject({ ok: true, dashboardTab: 'Our numbers', said: [] });
  expect(names()).toEqual(['Deals', 'Our numbers', 'KPI setup', 'KPI rows', 'Mine']);
  expect(state.tabs.slice(1, 4).map((tab) => markOf(tab).state)).toEqual(['ready', 'ready', 'ready']);
  expect(tabNamed('Deals').writes).toEqual([]);
  expect(tabNamed('Mine').writes).toEqual([]);
});

test('what was chosen in the setup and the filters holds, and notes stay', () => {
  typeBeside(tabNamed('KPI setup'), 'Hmm', 0, 1, 'won');
  typeBeside(tabNamed('KPI setup'), 'Lead', 0, 1, 0.35);
  typeBeside(tabNamed('KPI dashboard'), 'Rep', 1, 0, 'Sari');
  tabNamed('KPI dashboard').cells.set('150 3', { value: 'agreed on Monday', formula: '' });
  const run = buildDashboard(files, state, 'Deals');
  expect(run.said).toEqual([]);
  expect(beside(tabNamed('KPI setup'), 'Hmm', 1)).toBe('won');
  expect(beside(tabNamed('KPI setup'), 'Lead', 1)).toBe(0.35);
  expect([...tabNamed('KPI dashboard').cells.values()].map(({ value }) => value)).toContain('Sari');
  expect(tabNamed('KPI dashboard').cells.get('150 3')?.value).toBe('agreed on Monday');
});

test('a dashboard that was changed by hand stays under another name, alive, and is left alone from then on', () => {
  tabNamed('KPI dashboard').cells.set(place(1, 2), { value: 'Our numbers', formula: '' });
  const run = buildDashboard(files, state, 'Deals');
  const kept = ['KPI dashboard (yours)', 'KPI setup (yours)', 'KPI rows (yours)'];
  expect(run.said).toEqual([
    `“KPI dashboard” had been changed by hand. The old tabs stay: ${kept.map((name) => `“${name}”`).join(', ')}. The new dashboard is “KPI dashboard”.`,
  ]);
  expect([...names()].sort()).toEqual(['Deals', 'KPI dashboard', 'KPI rows', 'KPI setup', 'Mine', ...kept].sort());
  expect(kept.map((name) => markOf(tabNamed(name)).state)).toEqual(['kept', 'kept', 'kept']);
  const before = kept.map((name) => tabNamed(name).writes.length);
  expect(buildDashboard(files, state, 'Deals').said).toEqual([]);
  expect(kept.map((name) => tabNamed(name).writes.length)).toEqual(before);
  expect(names()).toHaveLength(8);
});

test('a dashboard that formulas of the user’s read stays, so that they go on reading it', () => {
  tabNamed('Mine').cells.set('1 2', { value: '', formula: "='KPI Dashboard'!B7*2" });
  const run = buildDashboard(files, state, 'Deals');
  expect(String(run.said)).toMatch(
    /^Formulas on “Mine” read the old dashboard. Its tabs stay: “KPI dashboard \(yours\)”/,
  );
  expect(names()).toContain('KPI dashboard (yours)');
  expect(tabNamed('Mine').writes).toEqual([]);
});

test('the dashboard of another deals tab is left alone', () => {
  const [deals] = state.tabs;
  if (deals === undefined) throw new Error('no deals');
  state.tabs.push({ ...structuredClone(deals), id: 70, name: 'Deals 2025' });
  expect(buildDashboard(files, state, 'Deals 2025')).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard 2' });
  expect(names()).toHaveLength(9);
});

test.each([true, false])(
  'a copy to be passed on is one more tab of values with its charts; names masked: %s',
  (mask) => {
    const copied = shareDashboard(files, state, 'Deals', mask);
    expect(copied).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard (copy)', said: [] });
    const copy = tabNamed('KPI dashboard (copy)');
    const cells = [...copy.cells.values()];
    expect(cells.some(({ formula }) => formula !== '')).toBe(false);
    expect(cells.some(({ value }) => value === 'Month by month')).toBe(true);
    expect(copy.charts).toHaveLength(tabNamed('KPI dashboard').charts.length);
    expect(copy.charts.flatMap(({ ranges }) => ranges.map(({ tab }) => tab))).toEqual(
      expect.arrayContaining(['KPI dashboard (copy)']),
    );
    expect(new Set(copy.charts.flatMap(({ ranges }) => ranges.map(({ tab }) => tab))).size).toBe(1);
    expect(copy.validations.size).toBe(0);
    expect(copy.protection).toBeNull();
    // A copy is ours, and no dashboard: the next build renews the dashboard alone.
    expect(buildDashboard(files, state, 'Deals')).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard', said: [] });
    expect(names()).toHaveLength(6);
  },
);

test('the calls a renewal makes are the same for any number of deals', () => {
  const callsFor = (count: number): number => {
    const [head = [], ...rest] = dealRows;
    const rows = [head, ...Array.from({ length: count }, (_, index) => rest[index % rest.length] ?? [])];
    const many = spreadsheetWith([
      { name: 'Deals', rows },
      { name: 'Mine', rows: [['plans']] },
    ]);
    expect(buildDashboard(files, many, 'Deals').ok).toBe(true);
    const again = buildDashboard(files, many, 'Deals');
    expect(again).toMatchObject({ ok: true, said: [] });
    return onSpreadsheet(again.calls).length;
  };
  const [few, many] = [callsFor(3), callsFor(600)];
  console.log(`a renewal: ${few} calls on the spreadsheet for 3 deals, ${many} for 600`);
  expect(many).toBeLessThanOrEqual(few + 2);
  expect(many).toBeLessThanOrEqual(180);
});
