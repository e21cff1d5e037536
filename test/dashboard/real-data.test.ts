/** Real deal files beside the project: the figures known of them, in the JSON and in the recalculated workbook. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { readSource } from '../../local/read-source';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { wholeDashboard } from './sample-deals';

const folder = '../shared/data';
const isHere = existsSync(folder);
if (!isHere) console.warn(`\n*** SKIPPED: ${folder} is not there. No real deal file is checked. ***\n`);

const today = serialOf(2017, 12, 31);

interface Known {
  readonly figures: Readonly<Record<string, { readonly value: unknown }>> & {
    readonly by_rep: { readonly value: Readonly<Record<string, KnownRep>> };
  };
}

interface KnownRep {
  readonly won: number;
  readonly lost: number;
  readonly won_value: number;
  readonly win_rate: number;
}

const knownOf = (name: string): Known => JSON.parse(readFileSync(`${folder}/${name}/expected.json`, 'utf8'));

async function dealsOf(file: string): Promise<RawTab> {
  const source = await readSource(`${folder}/${file}`);
  const tab = source.ok ? source.tabs[0] : undefined;
  if (tab === undefined) throw new Error(`${file} cannot be read`);
  return tab;
}

const files = [
  { set: 'maven-crm', file: 'maven-crm/sales_pipeline.csv' },
  { set: 'gtx-crm-xlsx', file: 'gtx-crm-xlsx/sales_pipeline.csv' },
  { set: 'gtx-crm-xlsx', file: 'gtx-crm-xlsx/sales_pipeline.xlsx' },
];

/** Known figure to KPI. */
const figures: readonly (readonly [string, string])[] = [
  ['won_value_total', 'REVENUE'],
  ['count_won', 'WON_COUNT'],
  ['count_lost', 'LOST_COUNT'],
  ['count_open', 'OPEN_COUNT'],
  ['win_rate', 'WIN_RATE'],
  ['avg_deal_won', 'AVERAGE_PURCHASE_VALUE'],
  ['median_deal_won', 'MEDIAN_PURCHASE_VALUE'],
  ['cycle_days_won_mean', 'SALES_CYCLE_LENGTH'],
  ['cycle_days_won_median', 'SALES_CYCLE_LENGTH_MEDIAN'],
];

describe.skipIf(!isHere)('figures known of real deal files', () => {
  it.each(files)('$file gives them for all dates, in total, per month and per rep', async ({ set, file }) => {
    const known = knownOf(set).figures;
    const report = buildReport(boardOf(await dealsOf(file), { today }));
    const money = (value: unknown): unknown => (typeof value === 'number' ? expect.closeTo(value, 2) : value);
    for (const [figure, id] of figures) {
      const digits = figure === 'won_value_total' || figure.startsWith('avg') ? 2 : 5;
      expect(report.kpis.find((kpi) => kpi.id === id)?.value, id).toBeCloseTo(Number(known[figure]?.value), digits);
    }
    expect(byKey(report.byMonth, 'month', 'won_value')).toEqual(mapValues(known.won_value_by_month?.value, money));
    expect(byKey(report.byMonth, 'month', 'won_count')).toEqual(known.won_count_by_month?.value);
    const growth = mapValues(known.mom_growth_by_month?.value, (value) =>
      value === null ? null : expect.closeTo(Number(value), 5),
    );
    expect(byKey(report.byMonth, 'month', 'growth')).toEqual(growth);
    const reps = Object.entries(known.by_rep.value).map(([rep, { won, lost, won_value, win_rate }]) => [
      rep,
      { rep, won_count: won, lost_count: lost, won_value: money(won_value), win_rate: expect.closeTo(win_rate, 5) },
    ]);
    const shown = report.byRep.map(({ cycle_days: _, ...rep }) => [rep.rep, rep]);
    expect(Object.fromEntries(shown)).toEqual(Object.fromEntries(reps));
  });

  it('gives maven-crm its third quarter', async () => {
    const known = knownOf('maven-crm').figures;
    const report = buildReport(boardOf(await dealsOf('maven-crm/sales_pipeline.csv'), { today, period: '2017-Q3' }));
    const quarters = Object(known.won_value_by_quarter?.value);
    expect(report.kpis.find(({ id }) => id === 'REVENUE')?.value).toBe(quarters['2017-Q3']);
    expect(report.byMonth.map(({ month }) => month)).toEqual(['2017-07', '2017-08', '2017-09']);
    const growth = quarters['2017-Q3'] / quarters['2017-Q2'] - 1;
    expect(report.kpis.find(({ id }) => id === 'SALES_GROWTH')?.value).toBeCloseTo(growth, 10);
  });

  it.skipIf(libreOffice === null)(
    'are what LibreOffice shows in the workbook, for all dates and for a quarter',
    async () => {
      const raw = await dealsOf('maven-crm/sales_pipeline.csv');
      const boards = ['all', '2017-Q3'].map((period) => boardOf(raw, { today, period }));
      const lastMonths = [serialOf(2017, 12, 1), serialOf(2017, 9, 1)];
      const plans = boards.map(buildPlan);
      const jobs = await Promise.all(
        plans.map(async (plan) => {
          return { bytes: await planToXlsx(plan, raw), read: [wholeDashboard(plan)] };
        }),
      );
      const answers = await present(libreOffice).recalculate(jobs);
      for (const [index, board] of boards.entries()) {
        const expected = expectedFigures(board, board, lastMonths[index] ?? 0);
        // Thirty reps, thirteen months and the table of KPIs: were figures lost on the way, this would be fewer.
        expect(expected.length).toBeGreaterThan(400);
        expectFigures(answers[index]?.[0]?.[0] ?? [], expected);
      }
    },
  );
});

function byKey<Row extends object>(rows: readonly Row[], key: keyof Row, value: keyof Row): Record<string, unknown> {
  return Object.fromEntries(rows.map((row) => [String(row[key]), row[value]]));
}

const mapValues = (record: unknown, map: (value: unknown) => unknown): Record<string, unknown> =>
  Object.fromEntries(Object.entries(Object(record)).map(([key, value]) => [key, map(value)]));
