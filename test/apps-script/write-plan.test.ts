/** A plan written into Google Sheets: every cell as core plans it, in few calls, and nothing of the user's touched. */
import { beforeAll, describe, expect, test } from 'vitest';
import { smallPlan, smallRaw } from '../local/small-plan';
import { expectedTab } from './expected-cells';
import { place, visible } from './fake/state';
import { spreadsheetWith } from './spreadsheet-app';
import { buildDashboard, isComplete, markOf, onSpreadsheet } from './wizard-run';
import { planned, seeds, type Written, writtenPlan } from './written-plan';

let written: Written;
beforeAll(async () => {
  written = await writtenPlan();
});
const dashboard = planned('dashboard');

test('the tabs stand behind the user’s, marked as ours and finished, and the dashboard is shown', () => {
  expect(written.run).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard' });
  expect(isComplete(written.state, [smallRaw.name, 'Notes'], smallPlan)).toBe(true);
  expect(written.state.active.name).toBe('KPI dashboard');
  const marks = written.state.tabs.slice(2).map(markOf);
  expect(marks.map(({ tab }) => tab)).toEqual(['dashboard', 'setup', 'rows']);
  expect(new Set(marks.map(({ build }) => build)).size).toBe(1);
  expect(written.tab('KPI setup').metadata[0]?.visibility).toBe('DOCUMENT');
});

test.each(['dashboard', 'setup', 'rows'])('every cell of %s: contents, formula text and number formats', (id) => {
  const tab = planned(id);
  const expected = expectedTab(smallPlan, tab);
  const { cells, formats } = written.tab(tab.name);
  expect(new Map([...cells].sort())).toEqual(new Map([...expected.cells].sort()));
  for (const [at, format] of expected.formats) expect([at, formats.get(at) ?? 'General']).toEqual([at, format]);
});

test('text that looks like a formula, a number, a date or TRUE stays the text it is', () => {
  const texts = dashboard.cells.filter(({ content }) => content === '=1+1' || content === '1e3');
  expect(texts).toHaveLength(2);
  for (const { row, column, content } of texts) {
    expect(written.tab(dashboard.name).cells.get(place(row + 1, column + 1))).toEqual({ value: content, formula: '' });
  }
});

describe('what is the user’s', () => {
  test('no call changes the raw tab or any other tab', () => {
    expect(written.state.tabs.slice(0, 2).map(({ writes }) => writes)).toEqual([[], []]);
    const untouched = spreadsheetWith(seeds);
    expect(visible({ ...written.state, active: untouched.active, tabs: written.state.tabs.slice(0, 2) })).toEqual(
      visible(untouched),
    );
  });

  test('a tab with our name that is not ours stays', () => {
    const other = spreadsheetWith([...seeds, { name: 'KPI dashboard', rows: [['my own']] }]);
    expect(buildDashboard(written.files, other, smallRaw.name)).toMatchObject({
      ok: true,
      dashboardTab: 'KPI dashboard 2',
    });
    expect(other.tabs[2]).toMatchObject({ name: 'KPI dashboard', writes: [] });
  });

  test('a tab that is gone is said in a sentence', () => {
    const gone = buildDashboard(written.files, spreadsheetWith(seeds), 'Deals 2024');
    expect(gone).toMatchObject({ ok: false, sentence: expect.stringContaining('“Deals 2024”') });
  });
});

test('the calls a build makes on the spreadsheet', () => {
  const calls = onSpreadsheet(written.run.calls);
  const byMember = new Map<string, number>();
  for (const name of calls) byMember.set(name, (byMember.get(name) ?? 0) + 1);
  const most = [...byMember].sort((a, b) => b[1] - a[1]).map(([name, count]) => `${name} ${count}`);
  console.log(
    `small plan: ${calls.length} calls on the spreadsheet, ${written.run.calls.length} in all: ${most.join(', ')}`,
  );
  expect(calls.length).toBeLessThanOrEqual(120);
});
