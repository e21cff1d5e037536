/** Costs of which none counts as what a KPI asks for: no 0 that looks like a figure, in the numbers and on the dashboard alike. */
import { describe, expect, it } from 'vitest';
import { buildPlan } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import type { RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { figuresOf } from '../catalogue/figures-of';
import { boardOf } from './board-of';
import { expectedFigures } from './expected-figures';
import { expectFigures } from './figures-match';

const today = serialOf(2026, 2, 28);
const day = (month: number, of: number) => ({ date: serialOf(2026, month, of) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Account', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Maju', 'Won', 1000, day(1, 5), day(1, 20)],
    ['B', 'Sinar', 'Lost', 400, day(1, 7), day(2, 2)],
    ['C', 'Abadi', 'Open', 300, day(2, 2), null],
  ],
};

const costs = (name: string, header: string, ...labels: readonly string[]): RawTab => ({
  name,
  rows: [['Date', header, 'Amount'], ...labels.map((label, index) => [day(1, 10 + index), label, 100])],
});

const boardWith = (tab: RawTab) =>
  boardOf(deals, { today, period: '2026', others: [tab], choices: { roles: { costs: tab.name } } });
const figuresWith = (tab: RawTab) => figuresOf(boardWith(tab).reading.model, '2026', today);

describe('costs', () => {
  it.each([
    ['a tab of marketing costs', costs('Marketing costs', 'Category', 'Agency North', 'Leaflets')],
    ['one named in Indonesian', costs('Biaya iklan 2026', 'Kategori', 'Tetangga', 'Spanduk')],
    ['one named in Russian', costs('расходы на рекламу', 'Category', 'Сосед', 'Листовки')],
    ['one whose header says so', costs('Sheet2', 'Campaign', 'Agency North', 'Leaflets')],
    ['channels that only sell advertising', costs('Costs', 'Category', 'yandex_direct', 'Google Ads')],
    ['the same as one word', costs('Costs', 'Category', 'TikTok', 'GoogleAds')],
  ])('%s: all of it is what winning customers costs', (_, tab) => {
    expect(figuresWith(tab)('CAC')).toBe(200);
  });

  it('of a marketing tab that say what else they are for stay out', () => {
    expect(figuresWith(costs('Marketing costs', 'Category', 'Leaflets', 'Office rent', 'Gaji admin'))('CAC')).toBe(100);
    expect(figuresWith(costs('Marketing costs', 'Category', 'Leaflets', 'Cost of goods sold'))('PROFIT')).toBe(900);
  });

  it.each(['Roads', 'Uploads', 'Metalwork', 'Seoul office'])('of “%s” are no advertising', (label) => {
    expect(figuresWith(costs('Costs', 'Category', label))('CAC')).toBe('nothing-counts');
  });

  it('that nobody knows the purpose of give no figure rather than 0, and the sentence says what to do', () => {
    const board = boardWith(costs('Costs', 'Category', 'Alpha', 'Beta'));
    const { kpis } = buildReport(board);
    const whyOf = (wanted: string) => kpis.find(({ id }) => id === wanted)?.why;
    // A margin of 100 % looks right and is not.
    for (const id of ['CAC', 'PROFIT', 'PROFIT_MARGIN'] as const) {
      expect([id, whyOf(id)]).toEqual([id, 'nothing-counts']);
    }
    expect(kpis.find(({ id }) => id === 'NET_PROFIT_MARGIN')?.value).toBe(0.8);
    const shown = readTab(
      embeddedModel(buildPlan(board), [deals, costs('Costs', 'Category', 'Alpha', 'Beta')]),
      'KPI dashboard',
    );
    expect(shown.flat()).toContain('no row of costs counts as “sales and marketing”: say in the setup which do');
  });

  it('are 0 in a period without them where the tab knows the kind', () => {
    const board = boardOf(deals, {
      today,
      period: '2026-01',
      others: [
        {
          name: 'Costs',
          rows: [
            ['Date', 'Category', 'Amount'],
            [day(2, 10), 'Marketing', 50],
          ],
        },
      ],
    });
    expect(figuresOf(board.reading.model, '2026-01', today)('CAC')).toBe(0);
  });

  it.each([
    ['unknown', costs('Costs', 'Category', 'Alpha', 'Beta')],
    ['known', costs('Costs', 'Category', 'Marketing', 'Beta')],
  ])('whose purpose is %s: the dashboard shows what is computed', (_, tab) => {
    const board = boardWith(tab);
    const shown = readTab(embeddedModel(buildPlan(board), [deals, tab]), 'KPI dashboard');
    expectFigures(shown, expectedFigures(board, board, serialOf(2026, 2, 1)));
  });
});
