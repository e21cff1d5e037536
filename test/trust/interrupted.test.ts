/** Stopped at every step, or two at once, in each program: nothing half-written, the user's tabs as they were, and the next one works. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { RawTab, Row } from '../../core/index';
import type { BuildOutcome, Host, OnStage, Stage, Stop } from '../../sidebar/host';
import { excel } from '../sidebar/hosts/excel';
import { downloads, playground } from '../sidebar/hosts/playground';
import { googleSheets } from '../sidebar/hosts/sheets';
import type { OpenWorld, World } from '../sidebar/hosts/world';

vi.mock('../../local/playground/download', () => ({
  download: (name: string, bytes: Uint8Array) => downloads.push({ name, bytes }),
}));

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Status', 'Value', 'Closed'],
    ...Array.from({ length: 12 }, (_, deal): Row => {
      const status = ['Won', 'Lost', 'Open'][deal % 3] ?? '';
      return [`Deal ${deal}`, ['Sari', 'Budi'][deal % 2] ?? '', status, 100 + deal, { date: 46_000 + deal }];
    }),
  ],
};
const notes: RawTab = {
  name: 'Notes',
  rows: [
    ['milk', 0.1],
    ['=bread', 0.2],
  ],
};
const tabs = [deals, notes];
const choices = { language: 'en', decisions: { period: 'all' } } as const;

const programs: readonly (readonly [string, OpenWorld])[] = [
  ['Google Sheets', googleSheets],
  ['Excel', excel],
  ['the playground', playground],
];

/** What can be asked for that reads first and writes later. */
const works: Readonly<
  Record<string, (host: Host, stop?: Stop, onStage?: OnStage) => Promise<{ readonly ok: boolean }>>
> = {
  build: (host, stop, onStage) => host.build('Deals', choices, stop, onStage),
  share: (host, stop, onStage) => host.share('Deals', { ...choices, mask: true }, stop, onStage),
  freeze: (host, stop, onStage) => host.freeze('Deals', 'en', stop, onStage),
};

const beforeWriting: readonly (Stage | 'at once')[] = ['at once', 'reading', 'computing'];

describe.each(programs)('%s', (_, open) => {
  let world: World;
  let untouched: readonly string[];
  const contents = (): readonly string[] => tabs.map(({ name }) => world.contents(name));
  beforeEach(async () => {
    world = await open(tabs);
    untouched = contents();
  });

  const expectWhole = (): void => {
    expect(contents()).toEqual(untouched);
    expect(world.tabNames().filter((name) => tabs.some((tab) => tab.name === name))).toEqual(
      tabs.map(({ name }) => name),
    );
  };

  describe.each(Object.entries(works))('%s', (name, work) => {
    test.each(beforeWriting)('stopped %s: a sentence, nothing written, and the next one works', async (at) => {
      // Only what is built can be frozen.
      if (name === 'freeze') await world.host.build('Deals', choices);
      const before = world.tabNames();
      const stop = { aborted: at === 'at once' };
      const answer = await work(world.host, stop, (stage) => {
        if (stage === at) stop.aborted = true;
      });
      // Google carries out what was asked of it, whether anybody waits or not, and the page says so.
      if (!world.host.canStop) expect(answer).toMatchObject({ ok: true });
      else {
        expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/\w .*\.$/s) });
        expect(world.tabNames()).toEqual(before);
      }
      expectWhole();
      expect(await work(world.host)).toMatchObject({ ok: true });
      expectWhole();
    });

    test('stopped once it writes: it is finished, for half of it would be worse', async () => {
      if (name === 'freeze') await world.host.build('Deals', choices);
      const stop = { aborted: false };
      const answer = await work(world.host, stop, (stage) => {
        if (stage === 'writing') stop.aborted = true;
      });
      expect(answer).toMatchObject({ ok: true });
      expectWhole();
    });
  });

  test.each([
    ['two first builds', false],
    ['two builds over an earlier one', true],
  ])('%s at once: one dashboard stands, and the next build finds it', async (_what, isBuilt) => {
    if (isBuilt) await world.host.build('Deals', choices);
    const two = await Promise.all([world.host.build('Deals', choices), world.host.build('Deals', choices)]);
    expect(two.some(({ ok }) => ok)).toBe(true);
    for (const outcome of two)
      expect(outcome).toMatchObject(outcome.ok ? { said: [] } : { sentence: expect.stringMatching(/\w .*\.$/s) });
    expectWhole();
    await expectOneDashboard(world, await world.host.build('Deals', choices));
    expectWhole();
  });

  test('cells that come one row short are not taken for the tab: a sentence, and nothing written', async () => {
    const short = world.short?.();
    if (short === undefined) return;
    const before = world.tabNames();
    for (const answer of [
      await short.inspect('Deals', choices),
      await short.build('Deals', choices),
      await short.behind('Deals', 'REVENUE', choices),
    ]) {
      expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/cells/) });
    }
    expect(world.tabNames()).toEqual(before);
    expectWhole();
  });

  test('a build and a removal at once: what is left is whole, or gone', async () => {
    await world.host.build('Deals', choices);
    await Promise.all([world.host.build('Deals', choices), world.host.remove('Deals', 'en')]);
    expectWhole();
    await expectOneDashboard(world, await world.host.build('Deals', choices));
  });
});

async function expectOneDashboard({ host, tabNames }: World, built: BuildOutcome): Promise<void> {
  expect(built).toMatchObject({ ok: true });
  const all = await host.tabs();
  expect(all.filter(({ generated }) => generated)).toHaveLength(3);
  expect(all.filter(({ dashboardOf }) => dashboardOf === 'Deals')).toHaveLength(1);
  expect(tabNames()).toHaveLength(tabs.length + 3);
}
