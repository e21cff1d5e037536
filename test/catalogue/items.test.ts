/** Each item of both lists as a figure on the sample workbook in the middle of its year, and its place on the dashboard. */
import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../core/catalogue/index';
import { buildPlan } from '../../core/dashboard/build-plan';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from '../dashboard/board-of';
import { sampleTabs } from '../dashboard/sample-deals';
import { figuresOf } from './figures-of';

const today = serialOf(2026, 6, 30);

/** A line of its own in the table of KPIs, or a column of the table by stage or by location. */
type Place = 'line' | readonly [heading: string, column: string];

const stages = 'Open pipeline by stage';

const items: readonly (readonly [item: string, id: KpiId, figure: number, place: Place])[] = [
  ['P1', 'SALES_GROWTH', 0.241349, 'line'],
  ['P2', 'PROFIT_MARGIN', 0.528512, 'line'],
  ['P3', 'AVERAGE_PURCHASE_VALUE', 41_888_172.043011, 'line'],
  ['P4', 'CAC', 18_812_982.45614, 'line'],
  ['P5', 'CLV', 158_327_487.5, 'line'],
  ['P6', 'CHURN_RATE', 0.096154, 'line'],
  ['P7', 'BOOKINGS', 3_608_750_000, 'line'],
  ['P8', 'CALLS', 230, 'line'],
  ['P9', 'SALES_PER_REP', 486_950_000, 'line'],
  ['P10', 'DEMOS', 124, 'line'],
  ['P11', 'LEAD_CONVERSION_RATE', 19 / 424, 'line'],
  ['P12', 'WEIGHTED_PIPELINE', 2_644_591_166.666667, 'line'],
  ['P13', 'QUOTA_ATTAINMENT', 0.415886, 'line'],
  ['P14', 'QUOTE_TO_CLOSE', 0.428571, 'line'],
  ['P15', 'MRR', 324_774_333.333333, 'line'],
  ['P16', 'ARPA', 2_537_299.479167, 'line'],
  // Over all locations it is the whole; the table tells them apart.
  ['P17', 'LOCATION_SHARE', 1, ['Won value by location', 'Share']],
  ['P18', 'UPSELL_RATE', 0.220505, 'line'],
  ['P19', 'SALES_CYCLE_LENGTH', 66.793478, 'line'],
  ['P20', 'RESPONSE_TIME', 8.175237, 'line'],
  ['Q1', 'FIRST_MEETINGS', 59, 'line'],
  ['Q2', 'NEW_OUTREACH', 301, 'line'],
  ['Q3', 'PIPELINE_BY_STAGE', 7_542_700_000, [stages, 'Open value']],
  ['Q4', 'STAGE_DURATION', 21.406458, [stages, 'Days in stage']],
  ['Q5', 'REVENUE', 3_895_600_000, 'line'],
  ['Q6', 'STAGE_CONVERSION', 0.751163, [stages, 'Conversion']],
  ['Q7', 'REQUIRED_ACTIVITIES', 250.353489, 'line'],
  ['Q8', 'AVERAGE_FIRST_SALE', 42_837_719.298246, 'line'],
];

const board = sampleTabs('en').then(({ deals, others }) => boardOf(deals, { today, period: '2026', others }));
const figures = board.then(({ reading }) => figuresOf(reading.model, '2026', today));
const cells = board.then((built) => buildPlan(built).tabs[0]?.cells ?? []);

it('there are 28 of them', () => {
  expect(new Set(items.map(([item]) => item)).size).toBe(28);
});

describe.each(items)('%s: %s', (_, id, figure, place) => {
  it('has its figure on the sample', async () => {
    expect((await figures)(id)).toBeCloseTo(figure, 5);
  });

  it('has its place on the dashboard, as a formula', async () => {
    const all = await cells;
    const [row, column] = place === 'line' ? lineOf(all, id) : headOf(all, place);
    const below = all.find((cell) => cell.row === row && cell.column === column);
    expect(below?.content).toMatchObject({ formula: {} });
  });
});

type Cells = Awaited<typeof cells>;

function lineOf(all: Cells, id: KpiId): readonly [number, number] {
  const line = all.find(({ kpi, row }) => kpi === id && row > 40);
  return [line?.row ?? -1, line?.column ?? -1];
}

/** The first cell below the column's head, in the table with that heading. */
function headOf(all: Cells, [heading, column]: readonly [string, string]): readonly [number, number] {
  const top = all.find(({ content }) => content === heading)?.row ?? -1;
  const head = all.find(({ row, content }) => row === top + 1 && content === column);
  return [top + 2, head?.column ?? -1];
}
