/** What no formula can read in the raw tab – names of owners, their regions, stages by columns – is what core computes all the same. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { RawTab, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { wholeDashboard } from './sample-deals';

const today = serialOf(2026, 6, 30);
const stages = ['Qualified', 'Demo', 'Proposal'];

/** Thirty deals of three owners, each through some of the stages. */
const deals: RawTab = {
  name: 'Deals',
  rows: [
    [
      'Record ID',
      'Owner ID',
      'Deal Stage',
      'Amount',
      'Create Date',
      'Close Date',
      ...stages.map((stage) => `Date entered "${stage} (Sales)"`),
    ],
    ...Array.from({ length: 30 }, (_, index): Row => {
      const created = serialOf(2026, 1, 1) + index * 4;
      const stage = index % 5 === 0 ? 'Closed Won' : index % 5 === 1 ? 'Closed Lost' : (stages[index % 3] ?? '');
      const reached = index % 5 < 2 ? 3 : (index % 3) + 1;
      const entered = stages.map((_stage, at) => (at < reached ? { date: created + at * 5 } : null));
      return [
        900 + index,
        `U${10 + (index % 3)}`,
        stage,
        100 * index,
        { date: created },
        { date: created + 20 },
        ...entered,
      ];
    }),
  ],
};

const people: RawTab = {
  name: 'People',
  rows: [
    ['User ID', 'Name', 'Region'],
    ['U10', 'Sari Dewi', 'West'],
    ['U11', 'Budi', 'East'],
    ['U12', 'Ana', 'West'],
  ],
};

describe.skipIf(libreOffice === null)('a dashboard over what was looked up', () => {
  it.each([
    ['2026', {}],
    ['2026-03', { rep: 2 }],
    ['2026-Q1', { location: 2 }],
  ] as const)('in %s, filtered by %j', async (period, filters) => {
    const board = boardOf(deals, { today, period, filters, others: [people] });
    expect(board.reading.model.lists.rep?.labels).toEqual(['Ana', 'Budi', 'Sari Dewi']);
    expect(board.reading.model.lists.location?.labels).toEqual(['East', 'West']);
    const plan = buildPlan(board);
    const [answer] = await present(libreOffice).recalculate([
      { bytes: await planToXlsx(plan, deals, [people]), read: [wholeDashboard(plan)] },
    ]);
    const month = period === '2026' ? serialOf(2026, 6, 1) : serialOf(2026, 3, 1);
    const expected = expectedFigures(board, board, month);
    expect(expected.filter(({ value }) => value !== null).length).toBeGreaterThan(60);
    expectFigures(answer?.[0]?.[0] ?? [], expected);
  });
});
