/** What Google Sheets cannot hold or do is said before anything is written, or stopped while there is time to clear away. */
import { beforeAll, describe, expect, test } from 'vitest';
import { serverFiles } from '../../scripts/build-apps-script';
import type { Files } from './bundle';
import { emptyTab, type State, visible } from './fake/state';
import { type HostSettings, spreadsheetWith } from './spreadsheet-app';
import { buildDashboard, markOf, type Run, shareDashboard } from './wizard-run';

const deals = [
  ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
  ...Array.from({ length: 12 }, (_, deal) => [
    `Deal ${deal}`,
    ['Sari', 'Budi'][deal % 2] ?? '',
    ['Won', 'Lost', 'Open'][deal % 3] ?? '',
    100 + deal,
    new Date(Date.UTC(2026, 0, 1 + deal)),
  ]),
];

let files: Files;
beforeAll(async () => {
  files = await serverFiles();
});

/** So many cells of the ten million are free. */
function withFree(free: number): State {
  const state = spreadsheetWith([{ name: 'Deals', rows: deals }]);
  const full = emptyTab(state.nextId, 'Large');
  state.nextId++;
  const there = state.tabs.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  full.columns = 1;
  full.rows = 10_000_000 - there - free;
  state.tabs.push(full);
  return state;
}

const works: Readonly<Record<string, (state: State, settings?: HostSettings) => Run>> = {
  build: (state, settings) => buildDashboard(files, state, 'Deals', settings),
  share: (state, settings) => shareDashboard(files, state, 'Deals', true, settings),
};

describe.each(Object.entries(works))('%s', (_, work) => {
  test('cells that Google does not allow are refused with both numbers, and nothing is written', () => {
    const state = withFree(70_000);
    const before = visible(state);
    const { ok, sentence } = work(state);
    expect({ ok, sentence }).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/needs [\d,]+ cells, and .* allows this spreadsheet 70,000 more.*Delete/),
    });
    expect(visible(state)).toEqual(before);
  });

  test('with as many cells free as it asks for, it is built', () => {
    const [, needed = ''] = /needs ([\d,]+) cells/.exec(work(withFree(70_000)).sentence) ?? [];
    const free = Number(needed.replace(/,/g, ''));
    expect(work(withFree(free - 1)).ok).toBe(false);
    expect(work(withFree(free))).toMatchObject({ ok: true });
  });

  test.each([0.2, 0.5, 0.7, 0.9, 1.1])(
    'of calls that take %s seconds each there is a dashboard, or a sentence and nothing half-made',
    (secondsPerCall) => {
      const state = spreadsheetWith([{ name: 'Deals', rows: deals }]);
      const { ok, sentence } = work(state, { secondsPerCall });
      if (secondsPerCall === 0.2) expect(ok).toBe(true);
      if (secondsPerCall > 1) expect(ok).toBe(false);
      if (!ok) expect(sentence).toMatch(/longer than the six minutes.*nothing unfinished was left behind/);
      const [raw, ...made] = state.tabs;
      expect(raw?.name).toBe('Deals');
      expect(made.map((tab) => markOf(tab).state)).toEqual(made.map(() => 'ready'));
      expect([0, 3, 4]).toContain(made.length);
      expect(work(state)).toMatchObject({ ok: true });
    },
  );
});

test('texts as long as a cell of Google’s may be have a dashboard, whatever says them again', () => {
  const long = (text: string): string => text.repeat(50_000 / text.length);
  const rows = deals.map((row, index) => (index === 1 ? row.map((cell, at) => (at < 3 ? long('ab') : cell)) : row));
  const state = spreadsheetWith([{ name: 'Deals', rows }]);
  expect(buildDashboard(files, state, 'Deals')).toMatchObject({ ok: true });
});
