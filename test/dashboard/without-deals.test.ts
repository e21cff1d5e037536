/** A dashboard over a workbook without deals: what its tabs can say and nothing of deals, alive as any other. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import type { RawTab, Row } from '../../core/table/cell';
import { languages } from '../../core/words/languages';
import { fill } from '../../core/words/words';
import { embeddedModel, readTab } from '../../local/embedded';
import { day, serial } from '../table/tab';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';

const today = serial('2026-06-30');
const june = serial('2026-06-01');

const subscriptions: RawTab = {
  name: 'Langganan',
  rows: [
    ['Catatan: per bulan'],
    ['Account', 'Plan', 'MRR', 'Start date', 'End date'],
    ['Maju', 'Pro', 100, day('2024-03-01'), null],
    ['Sinar', 'Pro', 300, day('2025-03-01'), day('2026-05-15')],
    ['Abadi', 'Basic', 50, day('2025-08-01'), null],
    ['Maju', 'Basic', 20, day('2026-04-01'), day('2026-06-10')],
    ['Bumi', 'Pro', 80, day('2026-06-05'), null],
  ],
};

const activities: RawTab = {
  name: 'Activities',
  rows: [
    ['Type', 'Date', 'Done', 'Account'],
    ['Call', day('2026-06-02'), 'Yes', 'Maju'],
    ['E-mail', day('2026-06-03'), 'Yes', 'Maju'],
    ['Demo', day('2026-06-04'), 'Yes', 'Bumi'],
  ],
};

const leads: RawTab = {
  name: 'Leads',
  rows: [
    ['Lead ID', 'Received at', 'First response at', 'Lead source'],
    [1, { date: serial('2026-06-02') + 0.5 }, { date: serial('2026-06-02') + 0.75 }, 'Web'],
    [2, { date: serial('2026-06-03') + 0.5 }, null, 'Fair'],
  ],
};

const boards: readonly (readonly [string, RawTab, readonly RawTab[]])[] = [
  ['subscriptions', subscriptions, []],
  ['subscriptions and activities', subscriptions, [activities]],
  ['activities', activities, []],
  ['leads', leads, []],
];

describe.each(boards)('over %s', (_, main, others) => {
  it.each(['2026-06', '2026'])('shows what core computes for %s, without an error', (period) => {
    const board = boardOf(main, { today, period, others });
    const shown = readTab(embeddedModel(buildPlan(board), [main, ...others]), 'KPI dashboard');
    expectFigures(shown, expectedFigures(board, board, june));
    for (const name of ['KPI dashboard', 'KPI setup', 'KPI rows']) {
      const cells = readTab(embeddedModel(buildPlan(board), [main, ...others]), name).flat();
      expect(cells.filter((cell) => typeof cell === 'object' && cell !== null && 'error' in cell)).toEqual([]);
    }
  });

  it('has no word of deals, in either language', () => {
    for (const language of ['en', 'id'] as const) {
      const board = boardOf(main, { today, period: '2026', others, language });
      const { dashboard, setup, sources, whys } = languages[language];
      const texts = buildPlan(board).tabs.flatMap(({ cells }) => cells.map(({ content }) => content));
      for (const word of [
        dashboard.dealsCounted,
        dashboard.wonValue,
        dashboard.stages,
        setup.outcomes,
        dashboard.reps,
      ]) {
        expect(texts).not.toContain(word);
      }
      const needsDeals = fill(whys['missing-tab'], { tab: sources.deals });
      expect(JSON.stringify(texts).includes(needsDeals)).toBe(false);
    }
  });
});

it('over subscriptions it shows what core computes for all dates', () => {
  const board = boardOf(subscriptions, { today, others: [activities] });
  const shown = readTab(embeddedModel(buildPlan(board), [subscriptions, activities]), 'KPI dashboard');
  expectFigures(shown, expectedFigures(board, board, june));
});

it('has cards, a trend with a chart, and the JSON of subscriptions', () => {
  const board = boardOf(subscriptions, { today, period: '2026-06' });
  const [dashboard] = buildPlan(board).tabs;
  const [chart] = dashboard?.charts ?? [];
  expect(chart?.title).toBe('Monthly recurring revenue (MRR) by month');
  const shown = readTab(embeddedModel(buildPlan(board), [subscriptions]), 'KPI dashboard');
  const mrrByMonth = shown.slice(chart?.series[0]?.values.firstRow, (chart?.series[0]?.values.lastRow ?? 0) + 1);
  const column = chart?.series[0]?.values.firstColumn ?? 0;
  // June of last year, then every month up to now.
  expect(mrrByMonth.map((row: Row) => row[column])).toEqual([
    ...[400, 400, 450, 450, 450, 450, 450, 450, 450, 450, 470, 170, 230],
  ]);
  const report = buildReport(board);
  const kpiOf = (wanted: string) => report.kpis.find(({ id }) => id === wanted);
  expect(kpiOf('MRR')?.value).toBe(230);
  expect(kpiOf('REVENUE')).toMatchObject({ value: null, why: 'missing-tab' });
  expect(report.source).toEqual({ sheet: 'Langganan', headerRow: 2, rows: 5 });
  expect(report.mapping.amount?.header).toBe('MRR');
  expect(report.health.used).toBe(5);
});

it('lives: a subscription that is typed in later counts at once', () => {
  const board = boardOf(subscriptions, { today, period: '2026-06' });
  const plan = buildPlan(board);
  const more = { ...subscriptions, rows: [...subscriptions.rows, ['Baru', 'Pro', 1000, day('2026-06-20'), null]] };
  const place = plan.tabs[0]?.cells.find(({ kpi }) => kpi === 'MRR');
  const shown = readTab(embeddedModel(plan, [more]), 'KPI dashboard');
  expect(shown[place?.row ?? -1]?.[place?.column ?? -1]).toBe(1230);
});
