/**
 * What people do to a finished workbook: after it every live KPI shows what a new build from the changed cells
 * shows, or says that there is no number; and the new build mends the rest, or says in a sentence what it needs.
 */
import { describe, expect, test, vi } from 'vitest';
import { gridColumn, rightHalf } from '../../core/dashboard/dashboard-frame';
import {
  decided,
  languages,
  type Plan,
  planDashboard,
  type RawTab,
  type Row,
  serialOf,
  type TabPlan,
} from '../../core/index';
import { excel } from '../sidebar/hosts/excel';
import { downloads, playground } from '../sidebar/hosts/playground';
import { googleSheets } from '../sidebar/hosts/sheets';
import type { OpenWorld, Shown, World } from '../sidebar/hosts/world';

vi.mock('../../local/playground/download', () => ({
  download: (name: string, bytes: Uint8Array) => downloads.push({ name, bytes }),
}));
process.env.TZ = 'UTC';

const today = serialOf(2026, 6, 30);
const stages = ['Lead', 'Proposal', 'Negotiation'];
const rows = Array.from({ length: 24 }, (_, deal): Row => {
  const status = ['Won', 'Lost', 'Open', 'Open', 'Hmm'][deal % 5] ?? '';
  return [
    `Deal ${deal}`,
    ['Sari', 'Budi'][deal % 2] ?? '',
    stages[deal % 3] ?? '',
    status,
    100 + deal,
    { date: today - 200 + deal },
    { date: today - 150 + deal },
  ];
});
const deals: RawTab = {
  name: 'Deals',
  rows: [['Deal', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed'], ...rows],
};

const notes: RawTab = {
  name: 'Notes',
  rows: [
    ['milk', 0.1],
    ['=bread', 0.2],
  ],
};

const decisions = { period: 'all', targets: [{ kpi: 'REVENUE', per: 'year', amount: 5000 }] } as const;
const choices = { language: 'en', decisions } as const;

const planned = planDashboard(deals, {
  ...decided(decisions),
  language: 'en',
  today,
  fixedToday: false,
  takenTabNames: ['Deals', 'Notes'],
  dialect: 'sheets',
});
if (!planned.ok) throw new Error(planned.sentence);
const { plan } = planned;

const tabOf = (id: Plan['tabs'][number]['id']): TabPlan => {
  const tab = plan.tabs.find((one) => one.id === id);
  if (tab === undefined) throw new Error(`no ${id}`);
  return tab;
};
const [dashboard, setup] = [tabOf('dashboard'), tabOf('setup')];

/** The setup's cell with this content, or the one of its line that `is` picks. */
function setupCell(content: string | number, is?: (content: unknown) => boolean): readonly [number, number] {
  const found = setup.cells.find((cell) => cell.content === content);
  const beside = setup.cells.filter((cell) => cell.row === found?.row && cell.column > found.column);
  const cell = is === undefined ? found : beside.find((one) => is(one.content));
  if (cell === undefined) throw new Error(`nothing in the setup for ${content}`);
  return [cell.row, cell.column];
}

/** The first cell that shows the KPI. */
function kpiCell(kpi: string): readonly [number, number] {
  const cell = dashboard.cells.find((one) => one.kpi === kpi);
  if (cell === undefined) throw new Error(`no ${kpi} on the dashboard`);
  return [cell.row, cell.column];
}

const isWeight = (content: unknown): boolean => typeof content === 'number' && content > 0 && content < 1;
const isOutcome = (content: unknown): boolean => typeof content === 'string';

interface Change {
  readonly what: string;
  readonly change: (world: World) => void;
  /** What the deals, or the dashboard, are called afterwards. */
  readonly deals?: string;
  readonly dashboard?: string;
  /** What live formulas read is gone: the dashboard says so, in red. */
  readonly lost?: RegExp;
  /** The next build no longer knows a column that live formulas go on reading. */
  readonly loses?: true;
  /** What stands there now is the user's. */
  readonly owns?: true;
  /** The next build changes nothing, and says in these words what it needs, in the programs where it does. */
  readonly asks?: Readonly<Partial<Record<Program, RegExp>>>;
  /** The next build mends, and says what it left. */
  readonly says?: Readonly<Partial<Record<Program, RegExp>>>;
  /** What counts for nothing takes its deals out of the live numbers, which say so; the next build has them again. */
  readonly leavesOut?: true;
  /** A KPI that must be another one afterwards, so that the change is no change of nothing. */
  readonly moves?: string;
}

const inRaw = (world: World, changed: readonly Row[]): void => {
  for (const [at, row] of changed.entries()) {
    for (const [column, cell] of row.entries()) {
      const value = typeof cell === 'object' && cell !== null && 'date' in cell ? cell.date : cell;
      // Dates keep their formats: where they stand, dates stand.
      if (column < 5) world.type('Deals', at + 1, column, typeof value === 'number' ? value : String(value));
    }
  }
};

const changes: readonly Change[] = [
  {
    what: 'the rows are sorted the other way, but for their dates',
    change: (world) => inRaw(world, [...rows].reverse()),
  },
  {
    what: 'a value is corrected',
    change: (world) => world.type('Deals', 1, 4, 90_000),
    moves: 'REVENUE',
  },
  {
    what: 'a value is typed over with a text',
    change: (world) => world.type('Deals', 1, 4, 'ask Sari'),
    moves: 'REVENUE',
  },
  {
    what: 'a status is a word that nobody knows',
    change: (world) => world.type('Deals', 1, 3, 'Dreaming'),
    moves: 'WON_COUNT',
  },
  {
    what: 'a header is named otherwise',
    change: (world) => world.type('Deals', 0, 4, 'Amount'),
  },
  {
    what: 'an unknown label means won',
    change: (world) => world.type(setup.name, ...setupCell('Hmm', isOutcome), 'won'),
    moves: 'WON_COUNT',
  },
  {
    what: 'the setup says an outcome that there is not',
    change: (world) => world.type(setup.name, ...setupCell('Won', isOutcome), 'splendid'),
    moves: 'WON_COUNT',
    leavesOut: true,
    says: {
      'Google Sheets': /“splendid”.*left out/,
      Excel: /“splendid”.*left out/,
      'the playground': /“splendid”.*left out/,
    },
  },
  {
    what: 'a text stands in the weights',
    change: (world) => world.type(setup.name, ...setupCell('Proposal', isWeight), 'much'),
    moves: 'WEIGHTED_PIPELINE',
    leavesOut: true,
    says: { 'Google Sheets': /“much”.*left out/, Excel: /“much”.*left out/, 'the playground': /“much”.*left out/ },
  },
  {
    what: 'a target is negative',
    change: (world) => world.type(setup.name, ...setupCell(5000), -10),
  },
  {
    what: 'a header is named as nobody names it',
    change: (world) => world.type('Deals', 0, 4, 'Foo'),
    says: {
      'Google Sheets': /“Value” was read from the column “Value”, which is not there/,
      Excel: /“Value” was read from the column “Value”, which is not there/,
      'the playground': /“Value” was read from the column “Value”, which is not there/,
    },
    loses: true,
  },
  {
    what: 'a blank column stands before the others',
    change: ({ hand }) => hand.insertColumn('Deals', 0),
  },
  {
    what: 'a blank column stands between the others',
    change: ({ hand }) => hand.insertColumn('Deals', 4),
  },
  {
    what: 'a column of notes stands between the others',
    change: ({ hand, type }) => {
      hand.insertColumn('Deals', 4);
      type('Deals', 0, 4, 'Remarks');
      type('Deals', 1, 4, 'call on Monday');
    },
  },
  {
    what: 'the deals have another name',
    change: ({ hand }) => hand.rename('Deals', 'Deals ’26'),
    deals: 'Deals ’26',
  },
  {
    what: 'the dashboard has another name',
    change: ({ hand }) => hand.rename(dashboard.name, 'For the boss'),
    dashboard: 'For the boss',
  },
  {
    what: 'the setup has another name',
    change: ({ hand }) => hand.rename(setup.name, 'Words'),
  },
  {
    what: 'the deals stand behind all other tabs',
    change: ({ hand }) => hand.moveLast('Deals'),
  },
  {
    what: 'the rows stand behind all other tabs',
    change: ({ hand }) => hand.moveLast(tabOf('rows').name),
  },
  {
    what: 'the deals are gone',
    change: ({ hand }) => hand.remove('Deals'),
    asks: { 'Google Sheets': /no tab named “Deals”/, Excel: /no sheet named “Deals”/, 'the playground': /“Deals”/ },
    lost: /^No row of the raw tab can be read/,
  },
  {
    what: 'the dashboard is gone',
    change: ({ hand }) => hand.remove(dashboard.name),
  },
  {
    what: 'the setup is gone',
    change: ({ hand }) => hand.remove(setup.name),
    lost: /^#REF/,
    asks: { 'the playground': /changed by hand/ },
  },
  {
    what: 'the rows are gone',
    change: ({ hand }) => hand.remove(tabOf('rows').name),
    lost: /^No row of the raw tab can be read|^#REF/,
    asks: { 'the playground': /changed by hand/ },
  },
  {
    what: 'a number of the dashboard is typed over',
    change: (world) => world.type(dashboard.name, ...kpiCell('OPEN_COUNT'), 77),
    says: { 'Google Sheets': /changed by hand.*yours/, Excel: /changed by hand.*yours/ },
    asks: { 'the playground': /changed by hand/ },
    owns: true,
  },
  {
    what: 'the table of stages is emptied',
    change: (world) => {
      for (const stage of stages) world.type(setup.name, ...setupCell(stage), '');
    },
  },
  {
    what: 'the deals are protected',
    change: ({ hand }) => hand.protect?.('Deals'),
  },
  {
    what: 'the workbook’s structure is protected',
    change: ({ hand }) => hand.protectStructure?.(),
    asks: { Excel: /structure of this workbook is protected.*Protect Workbook.*Nothing was written/ },
  },
  {
    what: 'the dashboard is protected',
    change: ({ hand }) => hand.protect?.(dashboard.name),
    says: { 'Google Sheets': /could not be replaced.*protected/ },
  },
];

type Program = 'Google Sheets' | 'Excel' | 'the playground';

const programs: readonly (readonly [Program, OpenWorld])[] = [
  ['Google Sheets', googleSheets],
  ['Excel', excel],
  ['the playground', playground],
];

/** What stands after the first build, kept where a program can be copied. */
const built = new Map<Program, World>();

async function finished(program: Program, open: OpenWorld): Promise<World> {
  const kept = built.get(program);
  if (kept?.copy) return kept.copy();
  const world = await open([deals, notes]);
  expect(await world.host.build('Deals', choices)).toMatchObject({ ok: true });
  built.set(program, world);
  return world.copy?.() ?? world;
}

describe.each(programs)('%s', (program, open) => {
  test.each(changes)('$what', async (change) => {
    const { moves, leavesOut, lost, loses, owns } = change;
    const [raw, board] = [change.deals ?? 'Deals', change.dashboard ?? dashboard.name];
    const world = await finished(program, open);
    const before = moves === undefined && loses === undefined ? null : kpisIn(world, dashboard.name);
    change.change(world);
    const users = world.tabNames().filter((name) => name === raw || name === notes.name);
    const contents = users.map(world.contents);
    const standing = world.tabNames();
    const isThere = standing.includes(board);
    const live = isThere ? kpisIn(world, board) : null;
    if (live !== null)
      expect(coverageIn(world, board)).toMatch(lost ?? (leavesOut ? /^1 entries of/ : /^All rows are/));
    if (before !== null && moves !== undefined) expect(live?.get(moves)).not.toBe(before.get(moves));
    const again = await world.host.build(raw, { language: 'en', decisions: { period: 'all' } });
    expect(users.map(world.contents)).toEqual(contents);
    const asked = change.asks?.[program];
    if (asked !== undefined) {
      expect(again).toMatchObject({ ok: false, sentence: expect.stringMatching(asked) });
      expect(world.tabNames()).toEqual(standing);
    } else {
      expect(again).toMatchObject({ ok: true, said: saidOf(change, program) });
      const now = again.ok ? kpisIn(world, again.dashboardTab) : new Map<string, Shown>();
      expect([...now].filter(([, value]) => typeof value === 'number').length).toBeGreaterThan(5);
      const ours = (await world.host.tabs()).filter(({ generated }) => generated);
      if (change.says?.[program] === undefined || leavesOut || loses) expect(ours).toHaveLength(3);
      if (loses) expect(live).toEqual(before);
      else if (live !== null && lost === undefined && owns === undefined) {
        const wrong = [...now].filter(([kpi, value]) => !isRight(live.get(kpi), value, leavesOut));
        expect(wrong.map(([kpi, value]) => [kpi, live.get(kpi), value])).toEqual([]);
      }
    }
  });
});

const saidOf = ({ says }: Change, program: Program): unknown =>
  says?.[program] === undefined ? [] : expect.arrayContaining([expect.stringMatching(says[program])]);

/** The sentence beside the rows that the dashboard sees, and the same at the head of its first page. */
function coverageIn(world: World, board: string): Shown {
  const heading = dashboard.cells.find(({ content }) => content === languages.en.dashboard.coverage);
  if (heading === undefined) throw new Error('no line on what the dashboard sees');
  const shownAt = world.shownAt(board);
  const said = shownAt(heading.row, gridColumn(3));
  expect(shownAt(0, rightHalf.first)).toBe(said);
  return said;
}

/** What the dashboard’s table and cards show of each KPI; of several cells the first. */
function kpisIn(world: World, board: string): ReadonlyMap<string, Shown> {
  const shownAt = world.shownAt(board);
  const shown = new Map<string, Shown>();
  for (const { kpi, row, column } of dashboard.cells) {
    if (kpi !== undefined && !shown.has(kpi)) shown.set(kpi, shownAt(row, column));
  }
  return shown;
}

/** The new build’s number; or none, said so. An error or a blank says nothing. */
function isRight(live: Shown | undefined, built: Shown, leavesOut = false): boolean {
  if (typeof live !== 'number' || typeof built !== 'number') return live === '–' || live === built;
  return Math.abs(live - built) < 1e-6 || (leavesOut && live < built);
}
