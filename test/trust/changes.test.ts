/**
 * What people do to a finished workbook: after it every live KPI shows what a new build from the changed cells
 * shows, or says that there is no number; and the new build mends the rest, or says in a sentence what it needs.
 */
import { describe, expect, test, vi } from 'vitest';
import { gridColumn } from '../../core/dashboard/dashboard-frame';
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
import { downloads, playground } from '../sidebar/hosts/playground';
import type { Shown, World } from '../sidebar/hosts/world';

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

const decisions = { period: 'all', targets: [{ kpi: 'REVENUE', per: 'year', amount: 5000 }] } as const;
const choices = { language: 'en', decisions } as const;

const planned = planDashboard(deals, {
  ...decided(decisions),
  language: 'en',
  today,
  fixedToday: false,
  takenTabNames: ['Deals'],
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

const isWeight = (content: unknown): boolean => typeof content === 'number' && content > 0 && content < 1;
const isOutcome = (content: unknown): boolean => typeof content === 'string';

interface Change {
  readonly what: string;
  readonly change: (world: World) => void;
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
  },
  {
    what: 'a text stands in the weights',
    change: (world) => world.type(setup.name, ...setupCell('Proposal', isWeight), 'much'),
    moves: 'WEIGHTED_PIPELINE',
    leavesOut: true,
  },
  {
    what: 'a target is negative',
    change: (world) => world.type(setup.name, ...setupCell(5000), -10),
  },
];

describe('the playground', () => {
  test.each(changes)('$what', async ({ change, leavesOut, moves }) => {
    const world = await playground([deals]);
    expect(await world.host.build('Deals', choices)).toMatchObject({ ok: true });
    const before = kpisIn(world);
    change(world);
    const raw = world.contents('Deals');
    const live = kpisIn(world);
    expect(coverageIn(world)).toMatch(leavesOut ? /^1 entries of the setup count for nothing/ : /^All rows are seen/);
    if (moves !== undefined) expect(live.get(moves)).not.toBe(before.get(moves));
    const again = await world.host.build('Deals', { language: 'en', decisions: { period: 'all' } });
    expect(world.contents('Deals')).toBe(raw);
    expect(again).toMatchObject({ ok: true });
    const built = kpisIn(world);
    expect(built.size).toBeGreaterThan(5);
    const wrong = [...built].filter(([kpi, value]) => !isRight(live.get(kpi), value, leavesOut));
    expect(wrong.map(([kpi, value]) => [kpi, live.get(kpi), value])).toEqual([]);
  });
});

/** The sentence beside the rows that the dashboard sees. */
function coverageIn(world: World): Shown {
  const heading = dashboard.cells.find(({ content }) => content === languages.en.dashboard.coverage);
  if (heading === undefined) throw new Error('no line on what the dashboard sees');
  return world.shownAt(dashboard.name)(heading.row, gridColumn(3));
}

/** What the dashboard’s table and cards show of each KPI; of several cells the first. */
function kpisIn(world: World): ReadonlyMap<string, Shown> {
  const shownAt = world.shownAt(dashboard.name);
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
