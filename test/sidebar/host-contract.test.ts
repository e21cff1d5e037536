/** What the sidebar relies on, promised by every host: one table of promises, kept in each program in turn. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  computeReport,
  customFunctions,
  decided,
  functionList,
  inspectTab,
  type Language,
  type Plan,
  planDashboard,
  type RawTab,
  type Row,
  rowsBehind,
  serialOf,
  type WizardSettings,
} from '../../core/index';
import { cellAddress } from '../../local/address';
import { embeddedModel, readTab } from '../../local/embedded';
import { excel } from './hosts/excel';
import { downloads, playground } from './hosts/playground';
import { googleSheets } from './hosts/sheets';
import { type OpenWorld, plain, type World } from './hosts/world';

vi.mock('../../local/playground/download', () => ({
  download: (name: string, bytes: Uint8Array) => downloads.push({ name, bytes }),
}));

// Every program in its own way knows today by the clock on the wall: here all hang in one place.
process.env.TZ = 'UTC';
const now = new Date();
const today = serialOf(now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate());
const reps = ['Sari', 'Budi', 'Ayu'];
const stages = ['Lead', 'Meeting', 'Proposal'];
const statuses = ['Won', 'Lost', 'Open', 'Won', 'Hmm'];
const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Region', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
    ...Array.from({ length: 60 }, (_, deal): Row => {
      const status = statuses[deal % 5] ?? 'Open';
      return [
        `Deal ${deal}`,
        reps[deal % 3] ?? '',
        deal % 7 === 0 ? null : (['North', 'South'][deal % 2] ?? null),
        stages[deal % 3] ?? '',
        status,
        deal % 11 === 0 ? null : 1000 + deal * 10,
        { date: today - 200 + deal },
        status === 'Open' ? null : { date: today - 190 + deal * 2 },
      ];
    }),
  ],
};
const calls: RawTab = {
  name: 'Calls',
  rows: [
    ['Activity type', 'Owner', 'Date', 'Done'],
    ...Array.from(
      { length: 30 },
      (_, index): Row => [
        ['Call', 'Demo', 'Email'][index % 3] ?? '',
        reps[index % 3] ?? '',
        { date: today - index },
        'yes',
      ],
    ),
  ],
};
const notes: RawTab = { name: 'Notes', rows: [['milk'], ['bread']] };
const tabs = [deals, calls, notes];

/** The playground looks at all dates where nobody has chosen, the others at this year: chosen, it is the same in all. */
const decisions = { period: 'all' };
const choices = { language: 'en', decisions } as const;

const settingsIn = (language: Language, dialect: WizardSettings['dialect'] = 'sheets'): WizardSettings => ({
  ...decided(decisions),
  language,
  today,
  fixedToday: false,
  takenTabNames: tabs.map(({ name }) => name),
  dialect,
});

function planIn(language: Language, dialect: WizardSettings['dialect'] = 'sheets'): Plan {
  const planned = planDashboard(deals, settingsIn(language, dialect), [calls, notes]);
  if (!planned.ok) throw new Error(planned.sentence);
  return planned.plan;
}

const programs: readonly (readonly [string, OpenWorld, WizardSettings['dialect']])[] = [
  ['Google Sheets', googleSheets, 'sheets'],
  ['Excel', excel, 'excel'],
  ['the playground', playground, 'embedded'],
];

describe.each(programs)('%s', (_, open, dialect) => {
  let world: World;
  beforeEach(async () => {
    world = await open(tabs);
  });

  test('lists the tabs in their order: which one is in view, which are ours, and whose dashboard is there', async () => {
    const before = await world.host.tabs();
    expect(before.map(({ name, generated }) => [name, generated])).toEqual(tabs.map(({ name }) => [name, false]));
    expect(before.filter(({ active }) => active)).toHaveLength(1);
    expect(before.some(({ dashboardOf }) => dashboardOf !== undefined)).toBe(false);
    const built = await world.host.build('Deals', choices);
    const after = await world.host.tabs();
    expect(after.filter(({ generated }) => !generated).map(({ name }) => name)).toEqual(tabs.map(({ name }) => name));
    expect(after.filter(({ generated }) => generated)).toHaveLength(3);
    expect(after.filter(({ dashboardOf }) => dashboardOf === 'Deals').map(({ name }) => name)).toEqual([
      built.ok && built.dashboardTab,
    ]);
  });

  test('tells what a tab is as core does, and touches nothing', async () => {
    const before = tabs.map(({ name }) => world.contents(name));
    const expected = inspectTab(deals, settingsIn('en'), [calls, notes]);
    expect(await world.host.inspect('Deals', choices)).toEqual(JSON.parse(JSON.stringify(expected)));
    expect(tabs.map(({ name }) => world.contents(name))).toEqual(before);
    expect(world.tabNames()).toEqual(tabs.map(({ name }) => name));
  });

  test.each(['Notes', 'Gone'])('refuses what is no deals tab in a sentence, in both languages: %s', async (tab) => {
    for (const language of ['en', 'id'] as const) {
      for (const answer of [
        await world.host.inspect(tab, { language }),
        await world.host.build(tab, { language }),
        await world.host.share(tab, { language, mask: false }),
        await world.host.behind(tab, 'REVENUE', { language }),
      ]) {
        expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/\w .*\.$/s) });
      }
    }
    expect(world.tabNames()).toEqual(tabs.map(({ name }) => name));
  });

  test.each(['en', 'id'] as const)(
    'builds a dashboard whose every cell shows what core’s plan says: %s',
    async (language) => {
      const before = tabs.map(({ name }) => world.contents(name));
      const plan = planIn(language, dialect);
      const built = await world.host.build('Deals', { language, decisions });
      expect(built).toEqual({ ok: true, dashboardTab: plan.tabs[0]?.name, said: [] });
      expect([...world.tabNames()].sort()).toEqual([...plan.tabs, ...tabs].map(({ name }) => name).sort());
      const local = embeddedModel(plan, tabs);
      let numbers = 0;
      for (const { name } of plan.tabs) {
        const shownAt = world.shownAt(name);
        const wanted = readTab(local, name).map((row) => row.map(plain));
        expect([name, wanted.map((row, index) => row.map((_cell, column) => shownAt(index, column)))]).toEqual([
          name,
          wanted,
        ]);
        numbers += wanted.flat().filter((value) => typeof value === 'number').length;
      }
      expect(numbers).toBeGreaterThan(2_000);
      expect(tabs.map(({ name }) => world.contents(name))).toEqual(before);
    },
  );

  test('the preview’s report, the dashboard and core say the same of every KPI', async () => {
    const report = computeReport(deals, settingsIn('en'), [calls, notes]);
    if (!report.ok) throw new Error(report.sentence);
    const plan = planIn('en');
    await world.host.build('Deals', choices);
    const [dashboard] = plan.tabs;
    const shownAt = world.shownAt(dashboard?.name ?? '');
    const shown = new Map(
      dashboard?.cells.flatMap(({ row, column, kpi }) => (kpi === undefined ? [] : [[kpi, shownAt(row, column)]])),
    );
    const numbers = report.report.kpis.filter(({ id, value }) => value !== null && shown.has(id));
    expect(numbers.length).toBeGreaterThan(10);
    for (const { id, value } of numbers) expect([id, shown.get(id)]).toEqual([id, expect.closeTo(value ?? 0, 6)]);
  });

  test('built again, the dashboard is renewed in its place, with what was decided in the setup', async () => {
    const setup = planIn('en').tabs.find(({ id }) => id === 'setup');
    const label = setup?.cells.find(({ content }) => content === 'Hmm');
    if (setup === undefined || label === undefined) throw new Error('no such label in the setup');
    const first = await world.host.build('Deals', choices);
    const before = world.tabNames();
    world.type(setup.name, label.row, label.column + 1, 'won');
    const second = await world.host.build('Deals', choices);
    expect(second).toEqual(first);
    expect(world.tabNames()).toEqual(before);
    expect(world.shownAt(setup.name)(label.row, label.column + 1)).toBe('won');
    expect(await world.host.inspect('Deals', choices)).toMatchObject({ ok: true, won: 36 });
  });

  test('shows the rows behind a number as core finds them', async () => {
    const expected = rowsBehind(deals, settingsIn('en'), 'REVENUE', [calls, notes]);
    expect(expected.ok).toBe(true);
    expect(await world.host.behind('Deals', 'REVENUE', choices)).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test('knows which cell of the dashboard is in view, and which rows are behind the number it shows', async () => {
    const built = await world.host.build('Deals', choices);
    const dashboard = built.ok ? built.dashboardTab : '';
    const cells = planIn('en').tabs[0]?.cells.filter(({ kpi }) => kpi !== undefined) ?? [];
    const shownAt = world.shownAt(dashboard);
    const numbers = cells.filter(({ row, column }) => typeof shownAt(row, column) === 'number').slice(0, 5);
    expect(numbers).toHaveLength(5);
    for (const { row, column, kpi } of numbers) {
      world.select(dashboard, cellAddress(row, column));
      const at = await world.host.activeCell();
      expect(at).toEqual({ tab: dashboard, place: { row, column } });
      const behind = await world.host.behind('Deals', { row, column }, choices);
      expect(behind).toMatchObject({ ok: true, kpi, value: expect.closeTo(Number(shownAt(row, column)), 6) });
    }
    expect(await world.host.behind('Deals', { row: 300, column: 14 }, choices)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/\w/),
    });
  });

  test('puts values in the place of the dashboard’s formulas, says so there, and makes it live again', async () => {
    await world.host.build('Deals', choices);
    const before = world.tabNames();
    const raw = tabs.map(({ name }) => world.contents(name));
    const [dashboard] = planIn('en').tabs;
    const card = dashboard?.cells.find(({ kpi, style }) => kpi === 'REVENUE' && style === 'cardValue');
    if (dashboard === undefined || card === undefined) throw new Error('there is no such card');
    const number = (): unknown => world.shownAt(dashboard.name)(card.row, card.column);
    const shown = number();
    expect(await world.host.freeze('Deals', 'en')).toEqual({ ok: true, dashboardTab: dashboard.name, said: [] });
    expect(world.tabNames()).toEqual(before);
    expect(tabs.map(({ name }) => world.contents(name))).toEqual(raw);
    const shownAt = world.shownAt(dashboard.name);
    const texts = dashboard.cells.map(({ row, column }) => shownAt(row, column));
    expect(texts.some((text) => String(text).startsWith('Frozen on '))).toBe(true);
    // Deal 3 is one that is won.
    world.type('Deals', 4, 5, 900_000);
    expect(number()).toBe(shown);
    expect(await world.host.build('Deals', choices)).toMatchObject({
      ok: true,
      dashboardTab: dashboard.name,
      said: [],
    });
    expect(world.tabNames()).toEqual(before);
    expect(number()).toBeGreaterThan(900_000);
  });

  test('keeps what was chosen and not built with the workbook, by tab, until it is forgotten', async () => {
    expect(await world.host.draft('Deals')).toBeNull();
    const draft = { mapping: { owner: null }, targets: [{ kpi: 'REVENUE', per: 'year', amount: 5 }] } as const;
    await world.host.keepDraft('Deals', draft);
    expect(await world.host.draft('Deals')).toEqual(draft);
    expect(await world.host.draft('Calls')).toBeNull();
    await world.host.keepDraft('Deals', { period: 'all' });
    expect(await world.host.draft('Deals')).toEqual({ period: 'all' });
    await world.host.keepDraft('Deals', null);
    expect(await world.host.draft('Deals')).toBeNull();
    expect(tabs.map(({ name }) => name)).toEqual(world.tabNames());
  });

  test.each([true, false])('makes a copy of values to be passed on; names masked: %s', async (mask) => {
    const shared = await world.host.share('Deals', { ...choices, mask });
    expect(shared).toMatchObject({ ok: true, said: [] });
    const texts = await world.copied(shared.ok ? shared.tab : '');
    expect(texts.some((text) => text.includes('Sari'))).toBe(!mask);
    expect(texts.some((text) => text === 'Rep 1')).toBe(mask);
    expect(texts.some((text) => text.startsWith('='))).toBe(false);
    // The dashboard it was made of stands beside it.
    expect((await world.host.tabs()).filter(({ dashboardOf }) => dashboardOf === 'Deals')).toHaveLength(1);
  });

  test('removes the dashboard with its setup and its rows, and nothing else', async () => {
    const before = tabs.map(({ name }) => world.contents(name));
    await world.host.build('Deals', choices);
    expect(await world.host.remove('Deals', 'en')).toEqual({ ok: true, at: 'Deals' });
    expect(world.tabNames()).toEqual(tabs.map(({ name }) => name));
    expect(tabs.map(({ name }) => world.contents(name))).toEqual(before);
    expect(await world.host.build('Deals', choices)).toMatchObject({ ok: true });
  });

  test('brings a tab into view', async () => {
    expect(await world.host.open('Notes')).toEqual({ ok: true, at: 'Notes' });
    expect((await world.host.tabs()).find(({ active }) => active)?.name).toBe('Notes');
  });

  test('names the functions to type and the cells selected, and types a formula into a blank cell only', async () => {
    expect(await world.host.functions()).toEqual(JSON.parse(JSON.stringify(functionList(customFunctions))));
    world.select('Notes', 'B2:B9');
    expect((await world.host.selection())?.replace(/'/g, '')).toBe('Notes!B2:B9');
    const { prefix, separator } = world.host.formulas;
    const formula = `=${prefix}CHURN_RATE(5${separator} 100)`;
    expect(await world.host.insertFormula(formula, 'en')).toEqual({ ok: true, at: 'Notes!B2' });
    expect(world.contents('Notes')).toContain('CHURN_RATE(');
    const again = await world.host.insertFormula(formula, 'en');
    expect(again).toMatchObject({ ok: false, sentence: expect.stringContaining('blank') });
  });

  test('says how far it has come, and stops before anything is written, where it says that it can', async () => {
    if (!world.host.canStop) {
      // What was asked of it is carried out, whether anybody waits or not.
      expect(await world.host.build('Deals', choices, { aborted: true })).toMatchObject({ ok: true });
      return;
    }
    const stagesSaid: string[] = [];
    const stopped = await world.host.build('Deals', choices, { aborted: true }, (stage) => stagesSaid.push(stage));
    expect(stopped).toMatchObject({ ok: false, sentence: expect.stringMatching(/\w/) });
    expect(stagesSaid).not.toContain('writing');
    expect(world.tabNames()).toEqual(tabs.map(({ name }) => name));
    stagesSaid.length = 0;
    await world.host.build('Deals', choices, undefined, (stage) => stagesSaid.push(stage));
    expect(stagesSaid).toEqual(['reading', 'computing', 'writing']);
  });

  test('when the program fails, the user gets a sentence, in both languages', async () => {
    const failing = world.failing?.();
    if (failing === undefined) return;
    for (const language of ['en', 'id'] as const) {
      for (const answer of [
        await failing.inspect('Deals', { language }),
        await failing.build('Deals', { language }),
        await failing.share('Deals', { language, mask: true }),
        await failing.remove('Deals', language),
        await failing.insertFormula('=A1', language),
      ]) {
        expect(answer).toMatchObject({ ok: false, sentence: expect.stringMatching(/\w .*\.$/s) });
      }
    }
  });
});
