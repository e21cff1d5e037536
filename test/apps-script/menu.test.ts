/** The wizard without its sidebar, which Google does not connect for people signed in to several accounts. */
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sheetsHost } from '../../apps-script/sidebar-host';
import { serverFiles } from '../../scripts/build-apps-script';
import { type Files, load } from './bundle';
import type { State } from './fake/state';
import { runnerOver } from './page';
import { type HostSettings, hostOver, spreadsheetWith } from './spreadsheet-app';

let files: Files;
let state: State;
beforeAll(async () => {
  files = await serverFiles();
});
beforeEach(() => {
  state = spreadsheetWith([
    {
      name: 'Deals',
      rows: [
        ['Deal', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
        ['A', 'Sari', 'Proposal', 'Won', 100, new Date('2026-01-05T00:00+07:00'), new Date('2026-02-04T00:00+07:00')],
        ['B', 'Budi', 'Lead', 'Lost', 250, new Date('2026-01-06T00:00+07:00'), new Date('2026-02-05T00:00+07:00')],
      ],
    },
    { name: 'Notes', rows: [['milk']] },
  ]);
});

const choose = (item: 'buildFromMenu' | 'showHelp', settings: HostSettings = {}): void =>
  void load(files, hostOver(state, settings).globals)(item);

const names = (): readonly string[] => state.tabs.map(({ name }) => name);

test('builds from the tab in view and says where, in the spreadsheet’s language', () => {
  state = { ...state, locale: 'id_ID' };
  choose('buildFromMenu');
  expect(state.alerts).toEqual(['Dasbornya ada di “Dasbor KPI”.']);
  expect(names()).toEqual(['Deals', 'Notes', 'Dasbor KPI', 'Pengaturan KPI', 'Baris KPI']);
});

test('from the dashboard in view, that one is renewed, with the choices and the language it was built with', async () => {
  const host = sheetsHost(runnerOver(files, state), 'en');
  const decisions = { layout: 'coaching', period: '2026' } as const;
  expect(await host.build('Deals', { language: 'id', decisions })).toMatchObject({ ok: true });
  const built = names();
  const title = state.active.cells.get('1 2')?.value;
  choose('buildFromMenu');
  expect(state.alerts).toEqual(['Dasbornya ada di “Dasbor KPI”.']);
  expect(names()).toEqual(built);
  expect(state.active.cells.get('1 2')?.value).toBe(title);
});

test('what cannot be built is said, and so is what Google does not do', () => {
  state.active = state.tabs[1] ?? state.active;
  choose('buildFromMenu');
  expect(state.alerts[0]).toMatch(/“Notes”.+\.$/s);
  expect(names()).toEqual(['Deals', 'Notes']);
  choose('buildFromMenu', { failing: { call: 2, when: 'before', lasting: false } });
  expect(state.alerts[1]).toMatch(/^That did not work \(Service error: .+\)/);
});

test('help says what to do where the sidebar stays blank', () => {
  choose('showHelp');
  expect(state.alerts[0]).toMatch(/several Google accounts.*private window.*“Build from this tab”/s);
});

test('choices of any length are kept in properties of nine kilobytes, and shorter ones leave nothing of them', async () => {
  const host = sheetsHost(runnerOver(files, state), 'en');
  const long = Array.from({ length: 900 }, (_, index) => [`Tahap “${index}” 𝒜`, 'open'] as const);
  const decisions = { outcomes: Object.fromEntries(long) };
  expect(await host.build('Deals', { language: 'en', decisions })).toMatchObject({ ok: true });
  expect(state.properties.size).toBeGreaterThan(4);
  const kept = [...state.properties]
    .filter(([key]) => /\n\d+$/.test(key))
    .sort(([one], [other]) => Number(one.split('\n')[1]) - Number(other.split('\n')[1]));
  expect(JSON.parse(kept.map(([, value]) => value).join(''))).toEqual({ language: 'en', decisions });
  choose('buildFromMenu');
  expect(state.alerts).toEqual(['The dashboard is on “KPI dashboard”.']);
  expect(await host.build('Deals', { language: 'en' })).toMatchObject({ ok: true });
  expect(state.properties.size).toBe(2);
});

test('a build that stands has not failed because its choices could not be kept', async () => {
  const host = sheetsHost(runnerOver(files, state), 'en');
  state.properties.set('other', 'x'.repeat(500 * 1024));
  expect(await host.build('Deals', { language: 'en' })).toMatchObject({ ok: true, dashboardTab: 'KPI dashboard' });
});
