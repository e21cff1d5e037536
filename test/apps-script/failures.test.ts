/** A service may fail at any call, before or after carrying it out, once or from then on: the spreadsheet stays whole. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { Plan } from '../../core/dashboard/plan';
import { smallPlan, smallRaw } from '../local/small-plan';
import { type Files, filesWithPlan } from './bundle';
import type { Failing } from './fake/calls';
import { emptyTab, type State, visible } from './fake/state';
import { spreadsheetWith } from './spreadsheet-app';
import { buildDashboard, isComplete, markOf } from './wizard-run';

const before = [smallRaw.name, 'Notes'];
const fresh = (): State =>
  spreadsheetWith([
    {
      name: smallRaw.name,
      rows: [
        ['Deal', 'Value'],
        ['=1', 5],
      ],
    },
    { name: 'Notes', rows: [['mine']] },
  ]);

/** With fewer styles and one chart every kind of call is still there, and each of them can be tried. */
const plan: Plan = {
  ...smallPlan,
  tabs: smallPlan.tabs.map((tab) => ({ ...tab, cells: tab.cells.slice(0, 12), charts: tab.charts.slice(0, 1) })),
};

const planNames = plan.tabs.map(({ name }) => name);

let files: Files;
let calls: number;
beforeAll(async () => {
  files = await filesWithPlan(plan);
  calls = buildDashboard(files, fresh(), smallRaw.name).calls.length;
});

/** Breaks the build at every call in turn, then presses the button again. */
function everyFailure(kind: Omit<Failing, 'call'>, look: (state: State, ok: boolean, call: number) => void): void {
  for (let call = 1; call <= calls; call++) {
    const state = fresh();
    const { ok } = buildDashboard(files, state, smallRaw.name, { failing: { call, ...kind } });
    look(state, ok, call);
    const written = state.tabs.slice(0, 2).flatMap(({ writes }) => writes);
    if (written.length > 0) throw new Error(`call ${call}: the user’s tabs were written to: ${written.join(', ')}`);
    if (ok) continue;
    // Cut off after the last mark was flipped, the dashboard is whole, and the next one takes its place.
    const again = buildDashboard(files, state, smallRaw.name);
    const finished = state.tabs.slice(before.length).every((tab) => markOf(tab).state === 'ready');
    if (!again.ok || !finished || state.tabs.map(({ name }) => name).join() !== [...before, ...planNames].join()) {
      throw new Error(`call ${call}: not whole after the next start: ${state.tabs.map(({ name }) => name).join(', ')}`);
    }
  }
}

describe.each(['before', 'after'] as const)('a call fails once, %s it was carried out', (when) => {
  test('at every call: the spreadsheet is as it was, or the dashboard stands and is reported as built', () => {
    const untouched = visible(fresh());
    everyFailure({ when, lasting: false }, (state, ok, call) => {
      if (ok) expect([call, isComplete(state, before, plan)]).toEqual([call, true]);
      else expect([call, visible(state)]).toEqual([call, untouched]);
    });
  });
});

test('every call fails from one on, as when six minutes are over: the next start removes what was left', () => {
  const untouched = visible(fresh());
  let cleanedLater = 0;
  everyFailure({ when: 'before', lasting: true }, (state, ok, call) => {
    if (ok) expect([call, isComplete(state, before, plan)]).toEqual([call, true]);
    else if (JSON.stringify(visible(state)) !== JSON.stringify(untouched)) cleanedLater++;
  });
  expect(cleanedLater).toBeGreaterThan(50);
});

test.each(['before', 'after'] as const)(
  'a second build fails at any call, %s it: the old dashboard stands, or the new one',
  (when) => {
    const built = fresh();
    buildDashboard(files, built, smallRaw.name);
    const old = visible(built);
    const marked = (state: State): unknown => state.tabs.map((tab) => markOf(tab).state);
    const twice = structuredClone(built);
    const secondCalls = buildDashboard(files, twice, smallRaw.name).calls.length;
    expect(isComplete(twice, before, plan)).toBe(true);
    for (let call = 1; call <= secondCalls; call += 5) {
      const state = structuredClone(built);
      const { ok } = buildDashboard(files, state, smallRaw.name, { failing: { call, when, lasting: false } });
      if (!ok) expect([call, visible(state)]).toEqual([call, old]);
      else expect([call, marked(state)]).toEqual([call, expect.not.arrayContaining(['building'])]);
      expect(state.tabs.slice(0, 2).flatMap(({ writes }) => writes)).toEqual([]);
      const again = buildDashboard(files, state, smallRaw.name);
      expect([call, again.ok]).toEqual([call, true]);
    }
  },
);

test('the sentence says what happened and what becomes of it', () => {
  const once = buildDashboard(files, fresh(), smallRaw.name, {
    failing: { call: 100, when: 'before', lasting: false },
  });
  expect(once.sentence).toMatch(/^Google stopped the build \(Service error: .+\)\. What was begun has been removed\./);
  const lasting = buildDashboard(files, fresh(), smallRaw.name, {
    failing: { call: 100, when: 'before', lasting: true },
  });
  expect(lasting.sentence).toContain('What is unfinished will be removed when you try again.');
});

describe('cleaning up at the next start', () => {
  test('takes only what a build left: not a finished dashboard, not one whose tab the user deleted', () => {
    const state = fresh();
    buildDashboard(files, state, smallRaw.name);
    const [raw, notes, , ...rest] = state.tabs;
    if (raw === undefined || notes === undefined) throw new Error('no tabs');
    state.tabs.splice(0, state.tabs.length, raw, notes, ...rest);
    const kept = state.tabs.map(({ name }) => name);
    buildDashboard(files, state, smallRaw.name, { failing: { call: 250, when: 'before', lasting: true } });
    expect(state.tabs.length).toBeGreaterThan(kept.length);
    buildDashboard(files, state, smallRaw.name);
    // What is left of the old build is renewed, the tab that was deleted comes back.
    expect(state.tabs.map(({ name }) => name)).toEqual([...before, ...planNames]);
  });

  test('leaves a tab marked by a version it cannot read, and counts it as ours', () => {
    const state = fresh();
    const later = emptyTab(90, 'From later');
    later.metadata.push({ key: 'dealsheet.tab', value: '{"shape":"new"}', visibility: 'DOCUMENT' });
    state.tabs.push(later);
    expect(buildDashboard(files, state, smallRaw.name).ok).toBe(true);
    expect(state.tabs).toContain(later);
    expect(later.writes).toEqual([]);
  });

  test('leaves a tab with something on it, even under the name only an unfinished build gives', () => {
    const state = fresh();
    buildDashboard(files, state, smallRaw.name, { failing: { call: 30, when: 'before', lasting: true } });
    const copy = emptyTab(91, 'Dealsheet is building my own notes');
    copy.cells.set('1 1', { value: 'mine', formula: '' });
    state.tabs.push(copy);
    buildDashboard(files, state, smallRaw.name);
    expect(state.tabs).toContain(copy);
  });
});

test('the dashboard is the last tab to be marked as finished, so that a half-marked build is still unfinished', () => {
  const state = fresh();
  const last = buildDashboard(files, fresh(), smallRaw.name).calls.lastIndexOf('DeveloperMetadata.setValue') + 1;
  buildDashboard(files, state, smallRaw.name, { failing: { call: last, when: 'before', lasting: true } });
  const marks = state.tabs.slice(2).map((tab) => [markOf(tab).tab, markOf(tab).state]);
  expect(marks).toEqual([
    ['dashboard', 'building'],
    ['setup', 'ready'],
    ['rows', 'ready'],
  ]);
});

test('while someone else is building, nothing is done and that is said', () => {
  const state = fresh();
  const other = { ...state, locked: true };
  Object.defineProperty(other, 'locked', { get: () => true, set: () => undefined });
  const run = buildDashboard(files, other, smallRaw.name);
  expect(run).toMatchObject({ ok: false, sentence: expect.stringContaining('Someone else is building') });
  expect(run.calls).toEqual(['LockService.getDocumentLock', 'Lock.tryLock']);
});
