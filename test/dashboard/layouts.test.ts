/** The promise of layouts: the first page shows what the data can say, or what the user asked for. */
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { chartKinds, type LayoutChoices, layoutNames, layoutOf } from '../../core/dashboard/layouts';
import { serialOf } from '../../core/table/serial-date';
import { chooseLayout } from '../../core/wizard/choose-layout';
import { languages } from '../../core/words/languages';
import { goldenLayout, layoutText } from '../../scripts/layout-text';
import { boardOf } from './board-of';
import { sampleTabs } from './sample-deals';

const { en } = languages;

const today = serialOf(2026, 6, 30);

const sampleBoard = async (layout: LayoutChoices, language: 'en' | 'id' = 'en') => {
  const { deals, others } = await sampleTabs(language);
  return boardOf(deals, { today, period: '2026', language, others, layout });
};

describe('a layout', () => {
  it.each(layoutNames)('%s fills eight cards and five charts from the sample', async (name) => {
    const layout = layoutOf(await sampleBoard({ layout: name }));
    expect(layout.cards).toHaveLength(8);
    expect(layout.charts).toHaveLength(5);
  });

  it.each(layoutNames)('%s lays the sample out as it was looked at last (npm run golden)', async (name) => {
    expect(await layoutText(name, 'en')).toBe(await readFile(goldenLayout(name), 'utf8'));
  });

  it('is chosen by what the data can say', async () => {
    const { deals, others } = await sampleTabs('en');
    const tabNamed = (name: string) => others.find((tab) => tab.name === name) ?? deals;
    const nameOf = (main: typeof deals) => layoutOf(boardOf(main, { today, period: '2026' })).name;
    expect([nameOf(deals), nameOf(tabNamed('Subscriptions')), nameOf(tabNamed('Activities'))]).toEqual([
      'sales',
      'saas',
      'coaching',
    ]);
  });

  it('leaves out what the workbook cannot say', async () => {
    const { deals } = await sampleTabs('en');
    const { charts } = layoutOf(boardOf(deals, { today, period: '2026', layout: { layout: 'coaching' } }));
    expect(charts).toEqual([]);
  });
});

describe('the user’s own choice', () => {
  const charts = [
    { kpi: 'WIN_RATE', by: 'month', kind: 'line' },
    { kpi: 'CALLS', by: 'rep', kind: 'bar' },
    { kpi: 'REVENUE', by: 'location', kind: 'pie' },
    { kpi: 'OPEN_COUNT', by: 'stage', kind: 'column' },
    { kpi: 'CAC', by: 'month', kind: 'scorecard' },
    { kpi: 'DEMOS', by: 'rep', kind: 'table' },
  ] as const;

  it('draws every kind that was asked for, over the figures of that KPI', async () => {
    const board = await sampleBoard({ cards: ['NEW_CUSTOMERS'], charts });
    const layout = layoutOf(board);
    expect(layout.cards.map(({ id }) => id)).toEqual(['NEW_CUSTOMERS', 'CAC']);
    const [dashboard] = buildPlan(board).tabs;
    const drawn = dashboard?.charts.slice(0, 4).map(({ kind, title }) => [kind, title]);
    expect(drawn).toEqual([
      ['line', 'Win rate by month'],
      ['bar', 'Calls by rep'],
      ['pie', 'Won value by location'],
      ['column', 'Open deals by stage'],
    ]);
    const texts = dashboard?.cells.map(({ content }) => content) ?? [];
    expect(texts.filter((text) => text === 'Demos held').length).toBeGreaterThan(2);
  });

  it.each([
    [{ layout: 'marketing' }, 'marketing'],
    [{ cards: ['REVENUES'] }, 'REVENUES'],
    [{ cards: Array.from({ length: 9 }, () => 'REVENUE') }, '9'],
    [{ charts: [{ kpi: 'REVENUE', by: 'moon', kind: 'bar' }] }, 'moon'],
    [{ charts: 'REVENUE' }, 'REVENUE'],
  ])('%j is refused, and named', (wanted, named) => {
    const chosen = chooseLayout(wanted, en);
    expect(chosen.ok).toBe(false);
    if (!chosen.ok) expect(chosen.sentence).toContain(named);
  });

  it('has a kind for each of the article’s, and lines', () => {
    expect([...chartKinds].sort()).toEqual(['bar', 'column', 'line', 'pie', 'scorecard', 'table']);
  });
});
