/** Targets without dates: a column for each kind of period counts when a period of that kind is chosen, and only then. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { RawTab, Row } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { figuresOf, monthWindow } from '../catalogue/figures-of';
import { boardOf } from '../dashboard/board-of';
import { expectedFigures } from '../dashboard/expected-figures';
import { expectFigures } from '../dashboard/figures-match';
import { day } from '../table/tab';

const today = serialOf(2026, 6, 30);

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['ID', 'Owner', 'Status', 'Value', 'Closed'],
    ['A', 'Ari', 'Won', 300, day('2026-02-07')],
    ['B', 'Budi', 'Won', 100, day('2026-05-03')],
    ['C', 'Ari', 'Won', 50, day('2025-05-03')],
    ['D', 'Budi', 'Lost', 80, day('2026-05-04')],
  ],
};

const reps: readonly Row[] = [
  ['Ari', 400, 100],
  ['Budi', 800, 200],
];

const targets = (...rows: readonly Row[]): RawTab => ({
  name: 'Targets',
  rows: [['Owner', 'Annual target', 'Quarterly target'], ...rows],
});

const boardIn = (period: string, tab: RawTab) => boardOf(deals, { today, period, others: [tab] });
const figuresIn = (period: string, tab: RawTab) => figuresOf(boardIn(period, tab).reading.model, period, today);

describe('targets without dates', () => {
  it.each([
    ['2026', 1200, 400 / 1200],
    ['2025', 1200, 50 / 1200],
    ['2026-Q2', 300, 100 / 300],
    // There is no column for a month, and nowhere is there one for a week.
    ['2026-05', 'no-values', 'no-values'],
    ['2026-W20', 'no-values', 'no-values'],
    ['all', 'no-values', 'no-values'],
  ])('%s: target %s, attainment %s', (period, target, attainment) => {
    const figures = figuresIn(period, targets(...reps));
    expect([figures('TARGET'), figures('QUOTA_ATTAINMENT')]).toEqual([target, attainment]);
  });

  it('of each rep', () => {
    const figures = figuresIn('2026', targets(...reps));
    expect(figures('QUOTA_ATTAINMENT', { by: ['rep', 'Ari'] })).toBe(300 / 400);
    expect(figures('QUOTA_ATTAINMENT', { by: ['rep', 'Budi'] })).toBe(100 / 800);
  });

  it('say nothing of any period but the chosen one', () => {
    const figures = figuresIn('2026', targets(...reps));
    for (const window of ['previous', 'yearAgo', monthWindow('2026-05')] as const) {
      expect(figures('TARGET', { window })).toBe('missing-column');
    }
  });

  it('the team’s own stands for the sum of its reps’, a total below them does not', () => {
    expect(figuresIn('2026', targets(...reps, ['Team', 1000, 250]))('TARGET')).toBe(1000);
    expect(figuresIn('2026', targets(...reps, ['Total', 1200, 300]))('TARGET')).toBe(1200);
  });

  it.each(['2026', '2026-Q2', '2026-05', 'all'])('the formulas say the same: %s', (period) => {
    for (const last of [[], [['Team', 1000, 250]], [['Total', 1200, 300]]] as const) {
      const tab = targets(...reps, ...last);
      const board = boardIn(period, tab);
      const plan = buildPlan(board);
      const lastMonth = period === 'all' || period === '2026-05' ? serialOf(2026, 5, 1) : serialOf(2026, 6, 1);
      const shown = readTab(embeddedModel(plan, [deals, tab]), board.tabNames.dashboard);
      expectFigures(shown, expectedFigures(board, board, lastMonth));
    }
  });
});
