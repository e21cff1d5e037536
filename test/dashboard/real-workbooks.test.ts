/** Workbooks of several real tabs: every figure of their dashboards in LibreOffice is what core computes. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { planToXlsx } from '../../local/write-xlsx';
import { libreOffice, present } from '../engines/skip';
import { realDataIsHere, realTab } from '../real-data';
import { boardOf, type Wanted } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { wholeDashboard } from './sample-deals';

interface Workbook {
  readonly set: string;
  readonly deals: string;
  readonly others: readonly string[];
  /** Rows of each other tab, its header included: LibreOffice has not all day. */
  readonly most?: number;
  readonly today: number;
  readonly choices: Wanted['choices'];
  /** The periods chosen, and the first day of the last month that the trend then shows. */
  readonly periods: readonly (readonly [string, number])[];
  /** That many figures at least must have a value, lest a dashboard of nothing but “–” should pass. */
  readonly values: number;
}

const workbooks: readonly Workbook[] = [
  {
    set: 'bitrix-ru',
    deals: 'deals',
    others: ['activities', 'stage_history', 'marketing_costs', 'users'],
    today: serialOf(2026, 6, 30),
    choices: {},
    periods: [
      ['2026-06', serialOf(2026, 6, 1)],
      ['all', serialOf(2026, 6, 1)],
    ],
    values: 100,
  },
  {
    set: 'vendas-ptbr',
    deals: 'oportunidades',
    others: ['metas'],
    today: serialOf(2024, 12, 31),
    choices: { stageWeights: { Lead: 0.1, Pipeline: 0.3, Commit: 0.7 } },
    periods: [
      ['2024', serialOf(2024, 12, 1)],
      ['2024-Q4', serialOf(2024, 12, 1)],
    ],
    values: 100,
  },
  {
    set: 'olist-funnel',
    deals: 'olist_closed_deals_dataset',
    others: ['olist_marketing_qualified_leads_dataset'],
    most: 1501,
    today: serialOf(2018, 11, 14),
    choices: { mapping: { id: 'mql_id', owner: 'sr_id' }, segment: 'business_segment' },
    periods: [['2018', serialOf(2018, 11, 1)]],
    values: 100,
  },
];

const here = realDataIsHere();

describe.skipIf(!here || libreOffice === null)('a dashboard over several real tabs', () => {
  it.each(workbooks)('$set: shows what core computes', async ({ set, deals, others, most, today, ...wanted }) => {
    const raw = await realTab(`${set}/${deals}.csv`);
    const beside = await Promise.all(others.map(async (name) => firstRows(await realTab(`${set}/${name}.csv`), most)));
    for (const [period, lastMonth] of wanted.periods) {
      const board = boardOf(raw, { today, period, others: beside, choices: wanted.choices ?? {} });
      const plan = buildPlan(board);
      const [answer] = await present(libreOffice).recalculate([
        { bytes: await planToXlsx(plan, raw, beside), read: [wholeDashboard(plan)] },
      ]);
      const expected = expectedFigures(board, board, lastMonth);
      expect(expected.filter(({ value }) => value !== null).length).toBeGreaterThan(wanted.values);
      expectFigures(answer?.[0]?.[0] ?? [], expected);
    }
  });
});

const firstRows = (tab: RawTab, most: number | undefined): RawTab =>
  most === undefined ? tab : { ...tab, rows: tab.rows.slice(0, most) };
