/** Each item of both lists as a figure on the sample workbook in the middle of its year, and its place on the dashboard. */
import { describe, expect, it } from 'vitest';
import type { KpiId } from '../../core/catalogue/index';
import { buildPlan } from '../../core/dashboard/build-plan';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from '../dashboard/board-of';
import { sampleTabs } from '../dashboard/sample-deals';
import { figuresOf } from './figures-of';
import { figuresByHand } from './sample-by-hand';

const today = serialOf(2026, 6, 30);

/** A line of its own in the table of KPIs, or a column of the table by stage or by location. */
type Place = 'line' | readonly [heading: string, column: string];

const stages = 'Open pipeline by stage';

const items: readonly (readonly [item: string, id: KpiId, place: Place])[] = [
  ['P1', 'SALES_GROWTH', 'line'],
  ['P2', 'PROFIT_MARGIN', 'line'],
  ['P3', 'AVERAGE_PURCHASE_VALUE', 'line'],
  ['P4', 'CAC', 'line'],
  ['P5', 'CLV', 'line'],
  ['P6', 'CHURN_RATE', 'line'],
  ['P7', 'BOOKINGS', 'line'],
  ['P8', 'CALLS', 'line'],
  ['P9', 'SALES_PER_REP', 'line'],
  ['P10', 'DEMOS', 'line'],
  ['P11', 'LEAD_CONVERSION_RATE', 'line'],
  ['P12', 'WEIGHTED_PIPELINE', 'line'],
  ['P13', 'QUOTA_ATTAINMENT', 'line'],
  ['P14', 'QUOTE_TO_CLOSE', 'line'],
  ['P15', 'MRR', 'line'],
  ['P16', 'ARPA', 'line'],
  ['P17', 'LOCATION_SHARE', ['Won value by location', 'Share']],
  ['P18', 'UPSELL_RATE', 'line'],
  ['P19', 'SALES_CYCLE_LENGTH', 'line'],
  ['P20', 'RESPONSE_TIME', 'line'],
  ['Q1', 'FIRST_MEETINGS', 'line'],
  ['Q2', 'NEW_OUTREACH', 'line'],
  ['Q3', 'PIPELINE_BY_STAGE', [stages, 'Open value']],
  ['Q4', 'STAGE_DURATION', [stages, 'Days in stage']],
  ['Q5', 'REVENUE', 'line'],
  ['Q6', 'STAGE_CONVERSION', [stages, 'Conversion']],
  ['Q7', 'REQUIRED_ACTIVITIES', 'line'],
  ['Q8', 'AVERAGE_FIRST_SALE', 'line'],
];

/** Over all locations and all stages they are no more than our own output, recorded: the whole, and a mean of stages. */
const recorded: Readonly<Record<string, number>> = { LOCATION_SHARE: 1, STAGE_CONVERSION: 0.7511627906976744 };

const board = sampleTabs('en').then(({ deals, others }) => boardOf(deals, { today, period: '2026', others }));
const byHand = sampleTabs('en').then(({ deals, others }) => figuresByHand(deals, others));
const figures = board.then(({ reading }) => figuresOf(reading.model, '2026', today));
const cells = board.then((built) => buildPlan(built).tabs[0]?.cells ?? []);

it('there are 28 of them', () => {
  expect(new Set(items.map(([item]) => item)).size).toBe(28);
});

describe.each(items)('%s: %s', (_, id, place) => {
  it('has its figure on the sample', async () => {
    const figure = (await byHand)[id] ?? recorded[id];
    expect(figure).toBeDefined();
    expect((await figures)(id)).toBeCloseTo(figure ?? Number.NaN, 5);
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
