/** Workbooks of real tabs, several of them beside the deals or none: every figure of their dashboards in LibreOffice is what core computes. */
import { describe, expect, it } from 'vitest';
import type { Board } from '../../core/dashboard/board';
import { buildPlan } from '../../core/dashboard/build-plan';
import { periodFilter } from '../../core/dashboard/dashboard-frame';
import { listedLabel } from '../../core/dashboard/period-label';
import { listedAs } from '../../core/dashboard/period-list';
import { periodName } from '../../core/periods/period-name';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { planToXlsx } from '../../local/write-xlsx';
import type { Recalculation } from '../engines/libreoffice';
import { libreOffice, present } from '../engines/skip';
import { realDataIsHere, realTab } from '../real-data';
import { boardOf, chosen, type Wanted } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';
import { wholeDashboard } from './sample-deals';

interface Workbook {
  readonly set: string;
  readonly deals: string;
  readonly others: readonly string[];
  /** Rows of each tab, its header included: LibreOffice has not all day. */
  readonly most?: number;
  readonly today: number;
  readonly choices: NonNullable<Wanted['choices']>;
  /** The periods chosen, and the first day of the last month that the trend then shows. */
  readonly periods: readonly (readonly [string, number])[];
  /** That many figures at least must have a value, lest a dashboard of nothing but “–” should pass. */
  readonly values: number;
}

const workbooks: readonly Workbook[] = [
  {
    set: 'bitrix-ru',
    deals: 'deals',
    others: ['activities', 'stage_history', 'marketing_costs', 'pipeline_stages', 'users', 'companies'],
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
    most: 1501,
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
  {
    // Its stages stand in no column: the rows tab holds them as values.
    set: 'hubspot-challenge',
    deals: 'hubspot_deals.excerpt',
    others: [],
    today: serialOf(2026, 4, 30),
    choices: {},
    periods: [
      ['2025', serialOf(2025, 12, 1)],
      ['all', serialOf(2026, 2, 1)],
    ],
    values: 100,
  },
  {
    set: 'ravenstack-saas',
    deals: 'ravenstack_subscriptions',
    // Minutes until the first response, which are no time of an answer: the rows tab holds values.
    others: ['ravenstack_support_tickets'],
    most: 801,
    today: serialOf(2024, 12, 31),
    choices: { roles: { leads: 'ravenstack_support_tickets' } },
    periods: [
      ['2024-12', serialOf(2024, 12, 1)],
      ['2024', serialOf(2024, 12, 1)],
    ],
    values: 30,
  },
];

const here = realDataIsHere();

interface Case {
  readonly set: string;
  readonly built: Board;
  /** The same board in each of the periods, in the order in which they are chosen in the file. */
  readonly boards: readonly (readonly [Board, number])[];
  readonly values: number;
  readonly job: Recalculation;
}

async function caseOf({ set, deals, others, most, today, choices, periods, values }: Workbook): Promise<Case> {
  const raw = firstRows(await realTab(`${set}/${deals}.csv`), most);
  const beside = await Promise.all(others.map(async (name) => firstRows(await realTab(`${set}/${name}.csv`), most)));
  const [first = ''] = periods.map(([period]) => period);
  const built = boardOf(raw, { today, period: first, others: beside, choices });
  const plan = buildPlan(built);
  const boards = periods.map(
    ([period, lastMonth]) => [{ ...built, ...chosen(period, built.today, built.fiscalStart) }, lastMonth] as const,
  );
  const { row, column } = periodFilter;
  const edits = boards
    .slice(1)
    .map(([board]) => [
      { tab: built.tabNames.dashboard, row, column, value: listedLabel(listedAs(board), board.words) },
    ]);
  return {
    set,
    built,
    boards,
    values,
    job: { bytes: await planToXlsx(plan, raw, beside), edits, read: [wholeDashboard(plan)] },
  };
}

/** One start of LibreOffice for all, and each file loaded once: another period is chosen in it as its reader would. */
describe.skipIf(!here || libreOffice === null)('dashboards over several real tabs', () => {
  it('show what core computes, in one period after the other', async () => {
    const cases = await Promise.all(workbooks.map(caseOf));
    const answers = await present(libreOffice).recalculate(cases.map(({ job }) => job));
    for (const [file, { set, built, boards, values }] of cases.entries()) {
      for (const [step, [board, lastMonth]] of boards.entries()) {
        const expected = expectedFigures(built, board, lastMonth);
        const there = expected.filter(({ value }) => value !== null).length;
        expect([set, periodName(board.period), there > values]).toEqual([set, periodName(board.period), true]);
        expectFigures(answers[file]?.[step]?.[0] ?? [], expected);
      }
    }
  });
});

const firstRows = (tab: RawTab, most: number | undefined): RawTab =>
  most === undefined ? tab : { ...tab, rows: tab.rows.slice(0, most) };
