/** A service may also fail while a whole real dashboard is built, a copy is made, or a dashboard is removed. */
import { beforeAll, expect, test } from 'vitest';
import { type Plan, planDashboard, type TabPlan } from '../../core/index';
import type { Row } from '../../core/table/cell';
import { smallPlan, smallRaw } from '../local/small-plan';
import { type Files, filesWithPlan } from './bundle';
import { type State, visible } from './fake/state';
import { spreadsheetWith } from './spreadsheet-app';
import { buildDashboard, isComplete, markOf, removeDashboard, shareDashboard } from './wizard-run';

const deals: readonly (readonly (number | string | null)[])[] = [
  ['Deal', 'Owner', 'Region', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
  ['A', 'Sari', 'North', 'Proposal', 'Won', 100, 46_027, 46_057],
  ['B', 'Budi', 'South', 'Lead', 'Lost', 250, 46_028, 46_058],
  ['C', 'Sari', 'South', 'Lead', 'Open', 400, 46_054, null],
];

const fresh = (): State =>
  spreadsheetWith([
    { name: 'Deals', rows: deals },
    { name: 'Notes', rows: [['mine']] },
  ]);

let plan: Plan;
let files: Files;
beforeAll(async () => {
  const rows = deals.map(
    (row): Row => row.map((value) => (typeof value === 'number' && value > 40_000 ? { date: value } : value)),
  );
  const planned = planDashboard(
    { name: 'Deals', rows },
    { language: 'en', today: 46_100, fixedToday: true, takenTabNames: ['Deals', 'Notes'], dialect: 'sheets' },
  );
  if (!planned.ok) throw new Error(planned.sentence);
  plan = { ...planned.plan, tabs: planned.plan.tabs.map(withFewCells) };
  // Planned once: what is tried here is the writing.
  files = await filesWithPlan(plan);
});

/** As many calls are made for a few cells as for all of them; charts, rules, dropdowns, merges and sizes are all there. */
const withFewCells = (tab: TabPlan): TabPlan => ({
  ...tab,
  cells: tab.cells.filter(({ row, column }) => row < 12 && column < 15),
  columnFormulas: tab.columnFormulas.map((column) => ({ ...column, lastRow: Math.min(column.lastRow, 6) })),
});

/** Every fourth call each, so that a slow machine gets through them in time. */
const quarters = [1, 2, 3, 4];

test.each(quarters)(
  'a real dashboard: whichever call fails, the spreadsheet is as it was, and the next build stands (%i of 4)',
  (first) => {
    const untouched = visible(fresh());
    const { length: calls } = buildDashboard(files, fresh(), 'Deals').calls;
    let refused = 0;
    for (let call = first; call <= calls; call += quarters.length) {
      const state = fresh();
      const { ok } = buildDashboard(files, state, 'Deals', { failing: { call, when: 'before', lasting: false } });
      if (ok) expect([call, isComplete(state, ['Deals', 'Notes'], plan)]).toEqual([call, true]);
      else {
        refused++;
        expect([call, visible(state)]).toEqual([call, untouched]);
        expect([call, buildDashboard(files, state, 'Deals').ok]).toEqual([call, true]);
        expect([call, isComplete(state, ['Deals', 'Notes'], plan)]).toEqual([call, true]);
      }
      expect(state.tabs.slice(0, 2).flatMap(({ writes }) => writes)).toEqual([]);
    }
    console.log(`a real build: a quarter of ${calls} calls tried, ${refused} of them stop it`);
    expect(refused).toBeGreaterThan(95);
  },
);

/** With everything a dashboard consists of, in few calls. */
async function small(): Promise<{ readonly files: Files; readonly built: State }> {
  const tabs = smallPlan.tabs.map((tab) => ({ ...tab, cells: tab.cells.slice(0, 12), charts: tab.charts.slice(0, 1) }));
  const smallFiles = await filesWithPlan({ ...smallPlan, tabs });
  const built = spreadsheetWith([
    { name: smallRaw.name, rows: [['Deal', 'Value']] },
    { name: 'Notes', rows: [['mine']] },
  ]);
  expect(buildDashboard(smallFiles, built, smallRaw.name).ok).toBe(true);
  return { files: smallFiles, built };
}

const names = (state: State): readonly string[] => state.tabs.map(({ name }) => name);

test.each(['before', 'after'] as const)(
  'a copy to be passed on: a call fails %s it; a dashboard stands, no half of a copy, and the next copy works',
  async (when) => {
    const { files: smallFiles, built } = await small();
    const whole = structuredClone(built);
    const { length: calls } = shareDashboard(smallFiles, whole, smallRaw.name, false).calls;
    const withoutCopy = buildDashboard(smallFiles, structuredClone(built), smallRaw.name).calls.length;
    // Before that it is a build like any other.
    for (let call = withoutCopy; call <= calls; call++) {
      const state = structuredClone(built);
      const run = shareDashboard(smallFiles, state, smallRaw.name, false, { failing: { call, when, lasting: false } });
      expect([call, names(state)]).toEqual([call, names(run.ok ? whole : built)]);
      expect([call, state.tabs.map((tab) => markOf(tab).state)]).toEqual([
        call,
        expect.not.arrayContaining(['building']),
      ]);
      if (run.ok) continue;
      expect(run.sentence).toMatch(/\w/);
      expect([call, shareDashboard(smallFiles, state, smallRaw.name, false).ok]).toEqual([call, true]);
    }
  },
);

test.each(['before', 'after'] as const)(
  'removing: a call fails %s it; what is left is still found, and goes the next time',
  async (when) => {
    const { files: smallFiles, built } = await small();
    const { length: calls } = removeDashboard(smallFiles, structuredClone(built), smallRaw.name).calls;
    for (let call = 1; call <= calls; call++) {
      const state = structuredClone(built);
      const run = removeDashboard(smallFiles, state, smallRaw.name, { failing: { call, when, lasting: false } });
      if (!run.ok) {
        expect(run.sentence).toMatch(/\w/);
        removeDashboard(smallFiles, state, smallRaw.name);
      }
      expect([call, names(state)]).toEqual([call, [smallRaw.name, 'Notes']]);
      expect(state.tabs.flatMap(({ writes }) => writes)).toEqual([]);
    }
  },
);
