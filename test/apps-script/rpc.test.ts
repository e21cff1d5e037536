/** The door the sidebar knocks on: JSON text in and out, every failure a sentence, and the page's side of it. */
import { beforeAll, expect, test } from 'vitest';
import { sheetsHost } from '../../apps-script/sidebar-host';
import { smallPlan } from '../local/small-plan';
import { type Files, filesWithPlan, load } from './bundle';
import { emptyTab, type State } from './fake/state';
import { runnerOver } from './page';
import { type HostSettings, hostOver, spreadsheetWith } from './spreadsheet-app';

let files: Files;
beforeAll(async () => {
  files = await filesWithPlan(smallPlan);
});

const deals = (): State =>
  spreadsheetWith([
    { name: 'Notes', rows: [] },
    { name: 'Deals', rows: [['Deal']] },
  ]);

function ask(json: string, state = deals(), settings: HostSettings = {}): unknown {
  const answer = load(files, hostOver(state, settings).globals)('rpc', json);
  if (typeof answer !== 'string') throw new Error('the answer is not text');
  return JSON.parse(answer);
}

test('tabs: in order, the one in view marked, ours told apart, sheets without cells left out', async () => {
  const state = deals();
  const host = sheetsHost(runnerOver(files, state), 'en');
  await host.build('Deals', { language: 'en' });
  state.tabs.push(emptyTab(99, 'Chart1', 'OBJECT'));
  expect(await host.tabs()).toEqual([
    { name: 'Notes', active: false, generated: false },
    { name: 'Deals', active: false, generated: false },
    { name: 'KPI dashboard', active: true, generated: true, dashboardOf: smallPlan.rawTab },
    { name: 'KPI setup', active: false, generated: true },
    { name: 'KPI rows', active: false, generated: true },
  ]);
});

test('inspect and build answer through the page’s Host', async () => {
  const host = sheetsHost(runnerOver(files, deals()), 'id');
  expect(host.defaultLanguage).toBe('id');
  expect(await host.inspect('Deals', { language: 'en' })).toEqual({
    ok: false,
    sentence: JSON.stringify({ name: 'Deals', rows: [['Deal']] }),
  });
  expect(await host.build('Deals', { language: 'en' })).toEqual({
    ok: true,
    dashboardTab: 'KPI dashboard',
    said: [],
  });
  expect(await host.inspect('Gone', { language: 'id' })).toEqual({
    ok: false,
    sentence: 'Tab “Gone” sudah tidak ada. Pilih tab lain.',
  });
});

test('when Google itself does not answer, the page gets a sentence that says what to do', async () => {
  const host = sheetsHost(runnerOver(files, deals(), { permission: 'NONE' }), 'en');
  const sentence = expect.stringMatching(
    /^Google did not answer \(PERMISSION_DENIED\)\. .*only one of them, or choose .+\.$/,
  );
  expect(await host.build('Deals', { language: 'en' })).toEqual({ ok: false, sentence });
  expect(await host.inspect('Deals', { language: 'en' })).toEqual({ ok: false, sentence });
  await expect(host.tabs()).rejects.toThrow(/only one of them/);
});

test.each([
  'not json',
  '',
  'null',
  '[]',
  '{}',
  '{"method":"deleteEverything"}',
  '{"method":"build"}',
  '{"method":"build","tab":1,"choices":{"language":"en"}}',
  '{"method":"inspect","tab":"Deals","choices":{"language":"fr"}}',
])('a request that our page never sends is refused in a sentence and changes nothing: %s', (json) => {
  const state = deals();
  expect(ask(json, state)).toEqual({ ok: false, sentence: expect.stringContaining('That did not work') });
  expect(state.tabs.flatMap(({ writes }) => writes)).toEqual([]);
});

test('a failing service becomes a sentence in the language of the request', () => {
  const request = JSON.stringify({ method: 'inspect', tab: 'Deals', choices: { language: 'id' } });
  expect(ask(request, deals(), { failing: { call: 1, when: 'before', lasting: true } })).toEqual({
    ok: false,
    sentence: expect.stringMatching(/^Tidak berhasil \(Service error: SpreadsheetApp\.getActiveSpreadsheet\)/),
  });
});

test('a dashboard is opened and removed through the page’s Host, with the tabs beside it left alone', async () => {
  const state = deals();
  const host = sheetsHost(runnerOver(files, state), 'en');
  await host.build('Deals', { language: 'en' });
  expect(await host.open('Notes')).toEqual({ ok: true, at: 'Notes' });
  expect(state.active.name).toBe('Notes');
  expect(await host.open('Gone')).toMatchObject({ ok: false, sentence: expect.stringContaining('“Gone”') });
  state.tabs[0]?.cells.set('1 1', { value: 5, formula: "='KPI dashboard'!A1" });
  expect(await host.remove('Deals', 'en')).toMatchObject({ ok: false, sentence: expect.stringContaining('“Notes”') });
  expect(state.tabs).toHaveLength(5);
  state.tabs[0]?.cells.clear();
  expect(await host.remove('Deals', 'en')).toEqual({ ok: true, at: 'Deals' });
  expect(state.tabs.map(({ name }) => name)).toEqual(['Notes', 'Deals']);
});

test('a formula is written into a blank cell, and never over anything', async () => {
  const state = deals();
  const host = sheetsHost(runnerOver(files, state), 'en');
  state.selected = { row: 2, column: 2, rows: 8, columns: 1 };
  expect(await host.selection()).toBe("'Notes'!B2:B9");
  expect(await host.insertFormula('=CHURN_RATE(5; 100)', 'en')).toEqual({ ok: true, at: 'Notes!B2' });
  expect(state.tabs[0]?.cells.get('2 2')?.formula).toContain('CHURN_RATE');
  expect(await host.insertFormula('=CAC(1; 1)', 'en')).toMatchObject({
    ok: false,
    sentence: expect.stringContaining('not blank'),
  });
  const functions = await host.functions();
  expect(functions.find(({ id }) => id === 'WIN_RATE')?.name).toEqual({ en: 'Win rate', id: 'Tingkat kemenangan' });
});
