/** The first win of each account stays right whatever happens to the deals after the dashboard was built. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { rowsFrame } from '../../core/dashboard/rows-frame';
import type { RowColumnName } from '../../core/rows/row-column-names';
import type { RawTab, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import { boardOf, type Wanted } from '../dashboard/board-of';
import { libreOffice, present } from '../engines/skip';

interface Deal {
  readonly account: string | null;
  readonly status: 'Won' | 'Lost' | 'Open';
  readonly closed: number;
}

const firstDay = serialOf(2025, 1, 1);

/** Three deals for each of sixty accounts; the last five accounts have no win. */
const built: readonly Deal[] = Array.from({ length: 180 }, (_, place) => {
  const account = place % 60;
  const status = account >= 55 ? 'Open' : (['Won', 'Won', 'Lost'] as const)[(place + Math.floor(place / 60)) % 3];
  return { account: `Account ${account + 1}`, status: status ?? 'Lost', closed: firstDay + 100 + ((place * 37) % 90) };
});

const tabOf = (deals: readonly Deal[]): RawTab => ({
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Account', 'Status', 'Value', 'Created', 'Closed'],
    ...deals.map(({ account, status, closed }, place): Row => {
      const days = [{ date: firstDay }, status === 'Open' ? null : { date: closed }];
      return [`D${place + 1}`, 'Sari', account, status, 100 + place, ...days];
    }),
  ],
});

const wanted: Wanted = { today: serialOf(2026, 1, 31), period: '2025', dialect: 'xlsx' };
const board = boardOf(tabOf(built), wanted);
const plan = buildPlan(board);
const place = (name: RowColumnName): number => rowsFrame(board).columns.indexOf(name);

interface Shown {
  /** Sheet rows. */
  readonly firstWins: readonly number[];
  readonly searched: readonly string[];
}

/** What the dashboard's rows tab shows over deals that are no longer those it was built for. */
function shownOver(deals: readonly Deal[], rows: readonly (readonly unknown[])[]): Shown {
  const account = (row: unknown): string => (typeof row === 'number' ? (deals[row - 2]?.account ?? '?') : '');
  return {
    firstWins: rows.flatMap((row, index) => (row[place('firstWin')] === 1 ? [index + 1] : [])),
    searched: rows.slice(1).flatMap((row) => account(row[place('searchedAccount')]) || []),
  };
}

function firstWinsOf(deals: readonly Deal[]): number[] {
  const first = new Map<string, number>();
  for (const [index, { account, status, closed }] of deals.entries()) {
    if (status !== 'Won' || account === null) continue;
    const earlier = first.get(account);
    if (earlier === undefined || closed < (deals[earlier]?.closed ?? 0)) first.set(account, index);
  }
  return [...first.values()].map((index) => index + 2).sort((one, other) => one - other);
}

const changed = (index: number, change: Partial<Deal>): Deal[] =>
  built.map((deal, own) => (own === index ? { ...deal, ...change } : deal));

const win = (account: string, closed = firstDay + 300): Deal => ({ account, status: 'Won', closed });

/** The sheet row. */
const firstOf = (account: string): number =>
  firstWinsOf(built).find((row) => built[row - 2]?.account === account) ?? Number.NaN;

interface Change {
  readonly what: string;
  readonly deals: readonly Deal[];
  /** The accounts for which the row that was known is not believed; `'all'` where they are too many to list. */
  readonly searched: readonly string[] | 'all';
}

const changes: readonly Change[] = [
  { what: 'nothing', deals: built, searched: [] },
  { what: 'a later win of a known account', deals: [...built, win('Account 1')], searched: [] },
  {
    what: 'an earlier win of a known account',
    deals: [...built, win('Account 1', firstDay + 1)],
    searched: ['Account 1'],
  },
  { what: 'a win of an account that had none', deals: [...built, win('Account 56')], searched: ['Account 56'] },
  {
    what: 'wins of an account nobody knew',
    deals: [...built, win('New'), win('New', firstDay + 200)],
    searched: ['New', 'New'],
  },
  {
    what: 'the first win was none, and there is another',
    deals: changed(firstOf('Account 2') - 2, { status: 'Lost' }),
    searched: ['Account 2'],
  },
  {
    what: 'the first win was that of another account',
    deals: changed(firstOf('Account 3') - 2, { account: 'Account 4' }),
    searched: ['Account 3', 'Account 4'],
  },
  {
    what: 'the first win names no account any more',
    deals: changed(firstOf('Account 5') - 2, { account: null }),
    searched: ['Account 5'],
  },
  { what: 'the rows are sorted the other way', deals: built.toReversed(), searched: 'all' },
  { what: 'a row stands above all others', deals: [win('New'), ...built], searched: 'all' },
  {
    what: 'wins of thirty new accounts',
    deals: [...built, ...Array.from({ length: 30 }, (_, index) => win(`New ${index}`))],
    searched: 'all',
  },
];

const inEmbedded = (deals: readonly Deal[]): Shown =>
  shownOver(deals, readTab(embeddedModel(plan, [tabOf(deals)]), board.tabNames.rows));

describe('first wins after a change', () => {
  it.each(changes)('are right in the embedded engine: $what', ({ deals, searched }) => {
    const shown = inEmbedded(deals);
    expect(shown.firstWins).toEqual(firstWinsOf(deals));
    if (searched === 'all') expect(shown.searched.length).toBeGreaterThan(20);
    else expect(shown.searched).toEqual(searched);
  });

  it.each(['embedded', 'excel'] as const)('are right for %s, where nothing is written down', (dialect) => {
    const other = boardOf(tabOf(built), { ...wanted, dialect });
    const { columns } = rowsFrame(other);
    expect(columns).not.toContain('firstWinRow');
    const sorted = built.toReversed();
    const shown = readTab(embeddedModel(buildPlan(other), [tabOf(sorted)]), other.tabNames.rows);
    const firstWins = shown.flatMap((row, index) => (row[columns.indexOf('firstWin')] === 1 ? [index + 1] : []));
    expect(firstWins).toEqual(firstWinsOf(sorted));
  });

  it('are known of a customer whom a deal that was left out names first', () => {
    const { name, rows } = tabOf(built);
    const [header = [], ...deals] = rows;
    const withDeleted = {
      name,
      rows: [[...header, 'Deleted'], ...deals.map((row, index) => [...row, index === 0 ? 'yes' : 'no'])],
    };
    const left = boardOf(withDeleted, wanted);
    expect(left.reading.table.excluded).toMatchObject([{ reason: 'deleted', rows: [2] }]);
    const shown = shownOver(built, readTab(embeddedModel(buildPlan(left), [withDeleted]), left.tabNames.rows));
    expect(shown).toEqual({ firstWins: firstWinsOf(changed(0, { status: 'Lost' })), searched: [] });
  });

  it('are right after any number of changes', () => {
    const deal = fc.record({
      account: fc.oneof(
        fc.integer({ min: 1, max: 64 }).map((number) => `Account ${number}`),
        fc.constant(null),
      ),
      status: fc.constantFrom('Won', 'Lost', 'Open'),
      closed: fc.integer({ min: firstDay, max: firstDay + 300 }),
    });
    const random = fc
      .array(fc.tuple(fc.nat(built.length + 5), deal), { maxLength: 12 })
      .map((entries) =>
        entries.reduce((deals, [at, entry]) => deals.with(Math.min(at, deals.length - 1), entry), [...built]),
      );
    fc.assert(
      fc.property(random, (deals) => {
        expect(inEmbedded(deals).firstWins).toEqual(firstWinsOf(deals));
      }),
      { numRuns: 12 },
    );
  });

  it.skipIf(libreOffice === null)('are right in LibreOffice', async () => {
    const { rows, columns } = plan.tabs.find(({ id }) => id === 'rows')?.size ?? { rows: 0, columns: 0 };
    const area = { firstRow: 0, lastRow: rows - 1, firstColumn: 0, lastColumn: columns - 2 };
    const files = await Promise.all(
      changes.map(async ({ deals }) => ({
        bytes: await planToXlsx(plan, tabOf(deals)),
        read: [{ tab: board.tabNames.rows, area }],
      })),
    );
    const answers = await present(libreOffice).recalculate(files);
    for (const [index, { what, deals, searched }] of changes.entries()) {
      const shown = shownOver(deals, answers[index]?.[0]?.[0] ?? []);
      expect([what, shown.firstWins]).toEqual([what, firstWinsOf(deals)]);
      if (searched !== 'all') expect([what, shown.searched]).toEqual([what, searched]);
    }
  });
});
