/** What is decided in the wizard is what is read and built, and a later build still knows it. */
import { describe, expect, it } from 'vitest';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardSettings } from '../../core/wizard/board';
import { type Decisions, decided } from '../../core/wizard/decisions';
import { inspectTab } from '../../core/wizard/inspect';
import type { InspectedTab } from '../../core/wizard/inspection';
import { planDashboard } from '../../core/wizard/wizard';
import { tabsOf, writtenWorkbook } from '../dashboard/written-workbook';

const day = (month: number, date: number): Cell => ({ date: serialOf(2026, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Coach', 'Stage', 'Status', 'Value', 'Old value', 'Created', 'Closed'],
    ['A', 'Sari', 'Ann', 'Proposal', 'Won', 100, 1, day(1, 5), day(2, 4)],
    ['B', 'Budi', 'Ann', 'Lead', 'Lost', 250, 2, day(1, 9), day(2, 20)],
    ['C', 'Sari', 'Ann', 'Lead', 'Open', 400, 3, day(2, 1), null],
    ['D', 'Budi', 'Ann', 'Meeting', 'Parked', 30, 4, day(2, 1), day(3, 1)],
    ['E', 'Sari', 'Ann', 'Proposal', 'Lost', 70, 5, day(2, 1), day(3, 2)],
  ],
};

/** Every date can be read in two ways. */
const twofold: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Status', 'Value', 'Closed'],
    ['A', 'Won', 100, '03/04/2026'],
    ['B', 'Lost', 250, '05/06/2026'],
    ['C', 'Won', 250, '07/08/2026'],
  ],
};

const settings = (decisions: Decisions = {}): WizardSettings => ({
  ...decided(decisions),
  language: 'en',
  today: serialOf(2026, 3, 31),
  fixedToday: true,
  takenTabNames: [],
});

function inspected(tab: RawTab, asked: WizardSettings): InspectedTab {
  const inspection = inspectTab(tab, asked);
  if (!inspection.ok) throw new Error(inspection.sentence);
  return inspection;
}

const headerOf = ({ fields }: InspectedTab, wanted: string): string | null | undefined =>
  fields.find(({ field }) => field === wanted)?.header;

const numberOf = ({ kpis }: InspectedTab, wanted: string): number | null | undefined =>
  kpis.find(({ id }) => id === wanted)?.value;

/** What the wizard finds beside a dashboard that was built with these decisions. */
function afterBuild(decisions: Decisions): InspectedTab {
  const planned = planDashboard(deals, settings(decisions));
  if (!planned.ok) throw new Error(planned.sentence);
  return inspected(deals, { ...settings(), earlier: tabsOf(writtenWorkbook(planned.plan, [deals])) });
}

/** Every amount can be read in two ways. */
const money: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Status', 'Value', 'Closed'],
    ['A', 'Won', '1.234', day(1, 5)],
    ['B', 'Won', '2.500', day(1, 9)],
    ['C', 'Lost', '3.750', day(1, 9)],
  ],
};

describe('an inspection', () => {
  it('has two examples of every column, and the evidence of every field', () => {
    const found = inspected(deals, settings());
    expect(found.columns[1]).toEqual({ header: 'Owner', letters: 'B', examples: ['Sari', 'Budi'] });
    expect(found.fields.find(({ field }) => field === 'owner')).toMatchObject({ header: 'Owner', by: 'header' });
    expect(found.fields.find(({ field }) => field === 'currency')).toMatchObject({ header: null, confidence: 0 });
  });

  it('has the KPIs with their numbers, what those without one need, and what is suggested', () => {
    const found = inspected(deals, settings());
    expect(numberOf(found, 'REVENUE')).toBe(100);
    const calls = found.kpis.find(({ id }) => id === 'CALLS');
    expect(calls).toMatchObject({ value: null, needs: 'activities', onFirstPage: false });
    expect(found.targetsPer).toBe('year');
  });

  it('has the open stages with the share of the decided deals that came there and were won', () => {
    const { stages, labels } = inspected(deals, settings());
    expect(stages.map(({ label, open, ownRate, decided: count }) => ({ label, open, ownRate, count }))).toEqual([
      { label: 'Lead', open: 1, ownRate: 1 / 3, count: 3 },
      { label: 'Meeting', open: 0, ownRate: 1 / 2, count: 2 },
      { label: 'Proposal', open: 0, ownRate: 1 / 2, count: 2 },
    ]);
    expect(labels).toContainEqual({ label: 'Parked', outcome: 'unknown', count: 1, known: false });
  });

  it('asks for the order of dates with two real ones in both readings, and reads on once it is told', () => {
    const refused = inspectTab(twofold, settings());
    expect(refused).toMatchObject({
      ok: false,
      dates: {
        field: 'closedDate',
        header: 'Closed',
        examples: [
          { text: '03/04/2026', readings: { dmy: '2026-04-03', mdy: '2026-03-04' } },
          { text: '05/06/2026', readings: { dmy: '2026-06-05', mdy: '2026-05-06' } },
        ],
      },
    });
    const told = inspected(twofold, settings({ dateOrder: { closedDate: 'mdy' } }));
    expect(told.fields.find(({ field }) => field === 'closedDate')).toMatchObject({ header: 'Closed', unreadable: 0 });
  });

  it('of a refused list of sales still shows its columns, and takes every row for a sale once it is told', () => {
    const ledger: RawTab = {
      name: 'Sales',
      rows: [
        ['Date', 'Customer', 'Amount'],
        [day(1, 5), 'Maju', 100],
        [day(1, 9), 'Sinar', 50],
      ],
    };
    const refused = inspectTab(ledger, settings());
    expect(refused).toMatchObject({ ok: false, mayBeSales: true });
    expect(!refused.ok && refused.columns?.map(({ header }) => header)).toEqual(['Date', 'Customer', 'Amount']);
    const told = inspected(ledger, settings({ everyRowIsASale: true, mapping: { closedDate: 'Date' }, period: 'all' }));
    expect(numberOf(told, 'REVENUE')).toBe(150);
  });
});

describe('a decision', () => {
  const decisions: readonly (readonly [what: string, decisions: Decisions, holds: (found: InspectedTab) => unknown])[] =
    [
      ['another column', { mapping: { value: 'Old value' } }, (found) => numberOf(found, 'REVENUE') === 1],
      ['no column', { mapping: { owner: null } }, (found) => headerOf(found, 'owner') === null],
      ['what a label means', { outcomes: { Parked: 'won' } }, ({ won }) => won === 2],
      ['the order of stages', { stageOrder: ['Proposal', 'Lead'] }, ({ stages }) => stages[0]?.label === 'Proposal'],
      ['a weight', { stageWeights: { Lead: 0.35 } }, ({ stages }) => stages[0]?.weight === 0.35],
      ['a layout', { layout: 'coaching' }, ({ layout }) => layout === 'coaching'],
      [
        'the scorecards',
        { cards: ['WIN_RATE', 'REVENUE'] },
        ({ kpis }) => kpis.filter(({ onFirstPage }) => onFirstPage).length === 2,
      ],
      [
        'a target',
        { targets: [{ kpi: 'REVENUE', per: 'year', amount: 1200 }] },
        ({ kpis }) => kpis.find(({ id }) => id === 'REVENUE')?.target === 1200,
      ],
      ['the fiscal year', { fiscalYearStart: 4 }, ({ fiscalYearStart }) => fiscalYearStart === 4],
      ['the period', { period: '2026-Q1' }, ({ period }) => period?.end === '2026-04-01'],
      [
        'a goal',
        { goals: [{ template: 'revenue-by-fiscal-year-end', baseline: 100 }] },
        ({ decisions: kept }) => kept.goals?.length,
      ],
    ];

  it.each(decisions)('about %s changes what is found', (_, chosen, holds) => {
    expect(holds(inspected(deals, settings()))).toBeFalsy();
    expect(holds(inspected(deals, settings(chosen)))).toBeTruthy();
  });

  it.each(decisions)('about %s is remembered by the dashboard that was built with it', (_, chosen, holds) => {
    expect(holds(afterBuild(chosen))).toBeTruthy();
  });

  it('about the order of dates too, in either language', () => {
    const planned = planDashboard(twofold, { ...settings({ dateOrder: { closedDate: 'mdy' } }), language: 'id' });
    if (!planned.ok) throw new Error(planned.sentence);
    const earlier = tabsOf(writtenWorkbook(planned.plan, [twofold]));
    expect(inspectTab(twofold, { ...settings(), earlier })).toMatchObject({ ok: true, won: 2 });
  });

  it.each(['en', 'id'] as const)('about the decimal mark changes the numbers and is remembered: %s', (language) => {
    const found = inspected(money, settings({ period: 'all' }));
    expect(numberOf(found, 'REVENUE')).toBe(3_734);
    expect(found.fields.find(({ field }) => field === 'value')?.numbers).toEqual({
      mark: 'comma',
      examples: [
        { text: '1.234', readings: { point: 1.234, comma: 1_234 } },
        { text: '2.500', readings: { point: 2.5, comma: 2_500 } },
      ],
    });
    const chosen = { ...settings({ decimalMark: { value: 'point' }, period: 'all' }), language };
    expect(numberOf(inspected(money, chosen), 'REVENUE')).toBe(3.734);
    const planned = planDashboard(money, chosen);
    if (!planned.ok) throw new Error(planned.sentence);
    const earlier = tabsOf(writtenWorkbook(planned.plan, [money]));
    expect(numberOf(inspected(money, { ...settings({ period: 'all' }), earlier }), 'REVENUE')).toBe(3.734);
  });

  it('is asked for where a column is written in both ways, and not where one cell decides', () => {
    const question = (...values: readonly string[]) => {
      const rows = values.map((value, index) => [`D${index}`, 'Won', value, day(1, 5)]);
      const tab: RawTab = { name: 'Deals', rows: [['Deal', 'Status', 'Value', 'Closed'], ...rows] };
      return inspected(tab, settings()).fields.find(({ field }) => field === 'value')?.numbers;
    };
    expect(question('1.234', '2,500')).toMatchObject({ mark: null });
    expect(question('1.234', '2.500,50')).toBeNull();
    expect(question('1234', '2500')).toBeNull();
  });

  it.each(['en', 'id'] as const)('about how durations are written is remembered: %s', (language) => {
    const chosen = { ...settings({ durations: { 'Response time': 'm:ss' } }), language };
    const planned = planDashboard(deals, chosen);
    if (!planned.ok) throw new Error(planned.sentence);
    const earlier = tabsOf(writtenWorkbook(planned.plan, [deals]));
    expect(inspected(deals, { ...settings(), earlier }).decisions.durations).toEqual({ 'Response time': 'm:ss' });
  });

  it('about a goal that cannot be set is said of that goal alone: all else is found all the same', () => {
    const baseless = { template: 'customers-in-a-location', of: 'Surabaya' } as const;
    const goals = [{ template: 'revenue-by-fiscal-year-end', baseline: 100 }, baseless] as const;
    const found = inspected(deals, settings({ goals }));
    expect(found.goalsUnset).toEqual([{ place: 1, sentence: expect.stringMatching(/Surabaya|nothing/) }]);
    expect(numberOf(found, 'REVENUE')).toBe(100);
    expect(found.decisions.goals).toEqual(goals);
    expect(planDashboard(deals, settings({ goals }))).toMatchObject({ ok: false });
  });

  it('that was none leaves no table of decisions behind', () => {
    const planned = planDashboard(deals, settings());
    const cells = planned.ok ? planned.plan.tabs.flatMap((tab) => tab.cells) : [];
    expect(cells.some(({ content }) => content === 'Decided in the wizard')).toBe(false);
  });
});
