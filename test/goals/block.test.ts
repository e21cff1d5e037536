/** The promise of the goals' block: in the embedded engine every cell of it is what core computes. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardChoices } from '../../core/wizard/board';
import { embeddedModel, readTab } from '../../local/embedded';
import { boardOf, type Wanted } from '../dashboard/board-of';
import { expectedFigures } from '../dashboard/expected-figures';
import { expectFigures } from '../dashboard/figures-match';

const day = (year: number, month: number, date: number): Cell => ({ date: serialOf(year, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'City', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Bandung', 'Won', 100, day(2025, 1, 5), day(2025, 2, 4)],
    ['B', 'Budi', 'Medan', 'Lost', 250, day(2025, 11, 9), day(2025, 12, 20)],
    ['C', 'Sari', 'Medan', 'Won', 400, day(2026, 1, 1), day(2026, 2, 2)],
    ['D', 'Budi', 'Bandung', 'Won', 900, day(2025, 10, 2), day(2025, 12, 28)],
    ['E', 'Budi', 'Bandung', 'Open', 900, day(2026, 2, 2), null],
  ],
};

const goals: NonNullable<WizardChoices['goals']> = [
  {
    ...{ kpi: 'REVENUE', changePercent: 0.1, from: '2026-01-01', deadline: '2026-03-31' },
    objectives: [
      { kpi: 'WON_COUNT', changeAmount: 2 },
      { kpi: 'CALLS', changePercent: 0.4 },
    ],
    tracking: ['WIN_RATE', 'MEDIAN_PURCHASE_VALUE', 'AVERAGE_PURCHASE_VALUE', 'LEAD_CONVERSION_RATE'],
  },
  {
    kpi: 'SALES_CYCLE_LENGTH',
    changePercent: -0.2,
    from: '2026-01-20',
    deadline: '2026-02-28',
    of: 'Sari',
    baseline: 30,
  },
  {
    kpi: 'MEDIAN_PURCHASE_VALUE',
    changeAmount: 5,
    from: '2026-01-01',
    deadline: '2026-12-31',
    of: 'Medan',
    baseline: 90,
  },
  { kpi: 'REVENUE', changePercent: 0.1, from: '2026-04-01', deadline: '2026-06-30', baseline: 100 },
  { template: 'revenue-by-fiscal-year-end' },
];

const wanted: Wanted = {
  today: serialOf(2026, 2, 13),
  period: '2026-Q1',
  choices: { goals, holidays: ['2026-01-01', '2026-02-12'] },
};

describe('every cell of the goals', () => {
  it.each<readonly [string, Partial<Wanted>]>([
    ['without filters', {}],
    ['for a rep whose goal one of them is', { filters: { rep: 2 } }],
    ['for a location', { filters: { location: 2 } }],
    ['for both at once', { filters: { rep: 1, location: 1 } }],
    ['whatever the period', { period: '2025' }],
    ['for all dates', { period: 'all' }],
    ['in Indonesian', { language: 'id' }],
  ])('%s', (_, asked) => {
    const board = boardOf(deals, { ...wanted, ...asked });
    const plan = buildPlan(board);
    const rows = plan.tabs[0]?.cells.filter(({ content }) => board.goals.some(({ name }) => name === content)) ?? [];
    expect(rows.length).toBe(goals.length);
    const [first] = rows.map(({ row }) => row);
    const health = plan.tabs[0]?.cells.find(({ content }) => content === board.words.dashboard.health);
    const expected = expectedFigures(board, board, serialOf(2026, 2, 1)).filter(
      ({ row }) => row >= (first ?? 0) && row < (health?.row ?? 0),
    );
    expect(expected.length).toBeGreaterThan(120);
    const numbers = expected.filter(({ value }) => typeof value === 'number');
    expect(numbers.length).toBeGreaterThan(40);
    expectFigures(readTab(embeddedModel(plan, [deals]), plan.tabs[0]?.name ?? ''), expected);
  });
});

it('without goals there is no block, and the setup is as wide as it was', () => {
  const [withGoals, without] = [wanted, { ...wanted, choices: {} }].map((asked) => buildPlan(boardOf(deals, asked)));
  const said = boardOf(deals, wanted).words.goals;
  const texts = (plan: typeof without) => plan?.tabs.flatMap(({ cells }) => cells.map(({ content }) => content)) ?? [];
  expect(texts(withGoals)).toContain(said.heads.baseline);
  expect(texts(without)).not.toContain(said.heads.baseline);
  const widthOf = (plan: typeof without) => plan?.tabs[1]?.columnWidths.length ?? 0;
  expect(widthOf(withGoals) - widthOf(without)).toBe(22);
});
