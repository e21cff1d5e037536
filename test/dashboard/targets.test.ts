/** The promise of targets: what the setup says a KPI should come to, for whom and for how long, is what the dashboard measures by. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { kpiColumns } from '../../core/dashboard/kpi-table';
import { statusOf } from '../../core/dashboard/standing';
import { type Evaluate, evaluator } from '../../core/language/evaluate';
import { targetOf } from '../../core/language/expression';
import { printFormula } from '../../core/language/print';
import { windowsAt } from '../../core/periods/windows';
import type { KpiTarget } from '../../core/rows/kpi-targets';
import { rowData } from '../../core/rows/row-data';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf, type Wanted } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'City', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Bandung', 'Won', 100, day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Medan', 'Lost', 250, day(1, 9), day(2, 20)],
    ['C', 'Sari', 'Medan', 'Won', 400, day(2, 1), day(3, 2)],
    ['D', 'Budi', 'Bandung', 'Open', 900, day(2, 2), null],
  ],
};

const targets: readonly KpiTarget[] = [
  { kpi: 'REVENUE', of: 'Sari', per: 'month', amount: 300 },
  { kpi: 'REVENUE', of: 'budi', per: 'quarter', amount: 600 },
  { kpi: 'REVENUE', of: 'Medan', per: 'year', amount: 2400 },
  { kpi: 'WON_COUNT', per: 'week', amount: 7 },
  { kpi: 'WON_COUNT', of: 'Sari', per: 'month', amount: 1 },
  { kpi: 'WIN_RATE', per: 'year', amount: 0.6 },
  { kpi: 'WIN_RATE', of: 'Sari', per: 'month', amount: 0.9 },
  // Said above already: the first counts.
  { kpi: 'WIN_RATE', per: 'month', amount: 0.1 },
  { kpi: 'REVENUE', of: 'Nobody', per: 'month', amount: 1e9 },
  { kpi: 'SALES_CYCLE_LENGTH', per: 'month', amount: 28 },
];

const wanted: Wanted = { today: serialOf(2026, 3, 31), period: '2026-Q1', choices: { targets } };

const asking = (board: ReturnType<typeof boardOf>): Evaluate =>
  evaluator(rowData(board.reading.model, windowsAt(board.period, board.today), board.today, board.filters));

describe('a target of a sum', () => {
  const cases: readonly (readonly [string, Partial<Wanted>, number | null])[] = [
    ['of reps adds up for everyone, month by month', {}, 3 * 300 + 600],
    ['of one rep is that rep’s', { filters: { rep: 2 } }, 900],
    ['is spread over the months of its period', { filters: { rep: 1 }, period: '2026-02' }, 200],
    ['of a location is that location’s', { filters: { location: 2 } }, 600],
    ['of two at once is none', { filters: { rep: 1, location: 2 } }, null],
    ['of somebody without one is none', { filters: { location: 1 } }, null],
    ['of all dates is none: they have no length', { period: 'all' }, null],
  ];
  it.each(cases)('%s', (_, asked, amount) => {
    const target = asking(boardOf(deals, { ...wanted, ...asked }))(targetOf('REVENUE', true), { window: 'current' });
    expect(target.ok ? target.value : null).toBe(amount);
  });

  it('per week counts by days, and the team’s own stands before the sum of its reps’', () => {
    const target = asking(boardOf(deals, wanted))(targetOf('WON_COUNT', true), { window: 'current' });
    expect(target).toEqual({ ok: true, value: 90 });
  });
});

describe('a target of a rate', () => {
  it('stands as it is, whatever the period, and is not added up over reps', () => {
    for (const period of ['2026-Q1', '2026', 'all']) {
      const target = asking(boardOf(deals, { ...wanted, period }))(targetOf('WIN_RATE', false), { window: 'current' });
      expect(target).toEqual({ ok: true, value: 0.6 });
    }
  });
});

describe('the status', () => {
  it.each([
    ['higher', 100, 100, 'onTarget'],
    ['higher', 90, 100, 'watch'],
    ['higher', 89.9, 100, 'offTarget'],
    ['lower', 100, 100, 'onTarget'],
    ['lower', 110, 100, 'watch'],
    ['lower', 110.1, 100, 'offTarget'],
    ['neither', 1, 100, 'offTarget'],
  ] as const)('of a KPI that is better %s: %d of %d is %s', (better, value, due, status) => {
    expect(statusOf(value, due, { better }, 0.1)).toBe(status);
  });
});

describe('the dashboard in the embedded engine', () => {
  it.each([
    // Half-way through, over, still to come; the last is the month the trend ends in.
    ['2026-Q1', {}, serialOf(2026, 2, 13), 2],
    ['2026-Q1', { rep: 2 }, serialOf(2026, 4, 30), 3],
    ['2026-02', { location: 2 }, serialOf(2026, 4, 30), 2],
    ['2026-Q2', {}, serialOf(2026, 2, 13), 2],
    ['2026', { rep: 1, location: 1 }, serialOf(2026, 4, 30), 4],
    ['all', {}, serialOf(2026, 4, 30), 3],
  ] as const)(
    'shows targets, attainment and status of %s %j as core computes them',
    (period, filters, today, month) => {
      const board = boardOf(deals, { ...wanted, today, period, filters });
      const plan = buildPlan(board);
      const shown = readTab(embeddedModel(plan, [deals]), plan.tabs[0]?.name ?? '');
      expectFigures(shown, expectedFigures(board, board, serialOf(2026, month, 1)));
    },
  );

  it('colours each status by the word in its own row', () => {
    const [dashboard] = buildPlan(boardOf(deals, wanted)).tabs;
    const rules = dashboard?.conditionalFormats.filter(({ area }) => area.firstColumn === kpiColumns.status) ?? [];
    expect(rules.filter(({ area }) => area.lastRow > area.firstRow)).toHaveLength(3);
    for (const rule of rules) {
      if (rule.kind !== 'rule') throw new Error('a status has rules alone');
      const names = { dashboard: 'Dashboard' };
      const written = printFormula(rule.formula, { dialect: 'xlsx', tabNames: names, tab: 'dashboard', row: 70 });
      // The row is not fixed: `$K71` follows the rule down the area, `$K$71` would not.
      expect(written.ok && written.text).toMatch(/^=\$?[A-Z]+71=/);
    }
  });

  it('says which lines of the target table count, and why others do not', () => {
    const board = boardOf(deals, wanted);
    const plan = buildPlan(board);
    const [, setup] = plan.tabs;
    const head = setup?.cells.find(({ content }) => content === board.words.setup.targetNote);
    const notes = readTab(embeddedModel(plan, [deals]), setup?.name ?? '').map((row) => row[head?.column ?? 0]);
    const { counts, repeated, unknownOwner } = board.words.setup.targetNotes;
    const first = (head?.row ?? 0) + 1;
    expect(notes.slice(first, first + targets.length)).toEqual([
      ...[counts, counts, counts, counts, counts, counts, counts],
      ...[repeated, unknownOwner, counts],
    ]);
  });
});
