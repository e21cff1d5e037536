/** Behind every number stand rows of the tab: those counted and those not, with why, are all there are. */
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardSettings } from '../../core/wizard/board';
import { type RowsBehind, rowsBehind } from '../../core/wizard/rows-behind';
import { planDashboard } from '../../core/wizard/wizard';
import { type SampleTabs, sampleTabs } from '../dashboard/sample-deals';
import { tabsOf, writtenWorkbook } from '../dashboard/written-workbook';

const day = (year: number, month: number, date: number): Cell => ({ date: serialOf(year, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Deal', 'Owner', 'Status', 'Value', 'Created', 'Closed'],
    ['A', 'Sari', 'Won', 100, day(2026, 1, 5), day(2026, 2, 4)],
    ['B', 'Budi', 'Won', null, day(2026, 1, 9), day(2026, 2, 20)],
    ['C', 'Sari', 'Open', 400, day(2026, 2, 1), null],
    ['D', 'Budi', 'Hmm', 1, day(2026, 2, 1), null],
    ['E', 'Budi', 'Won', 70, day(2025, 2, 1), day(2025, 3, 1)],
    ['F', 'Sari', 'Lost', 30, day(2026, 1, 1), day(2026, 3, 1)],
    ['Total', null, null, 601, null, null],
  ],
};

const settings: WizardSettings = {
  language: 'en',
  today: serialOf(2026, 3, 31),
  fixedToday: true,
  takenTabNames: [],
};

function behind(kpi: string, more: Partial<WizardSettings> = {}, tab = deals): RowsBehind {
  const found = rowsBehind(tab, { ...settings, ...more }, kpi);
  if (!found.ok) throw new Error(found.sentence);
  return found;
}

const leftFor = ({ left }: RowsBehind, wanted: string): readonly number[] =>
  left.find(({ why }) => why === wanted)?.rows ?? [];

describe('the rows behind a number', () => {
  it('of a sum are those with a value; each of the others says why it is not among them', () => {
    const found = behind('REVENUE');
    expect(found).toMatchObject({ name: 'Won value', value: 100, reason: null });
    expect(found.counted).toEqual([{ part: 'all', tab: 'Deals', count: 1, rows: [2] }]);
    expect(leftFor(found, 'no-value')).toEqual([3]);
    expect(leftFor(found, 'other-period')).toEqual([6]);
    expect(leftFor(found, 'other-kind')).toEqual([4, 7]);
    expect(leftFor(found, 'unknown-outcome')).toEqual([5]);
    expect(leftFor(found, 'total-row')).toEqual([8]);
  });

  it('of a rate are what is divided, and by what', () => {
    expect(behind('WIN_RATE').counted).toEqual([
      { part: 'divided', tab: 'Deals', count: 2, rows: [2, 3] },
      { part: 'by', tab: 'Deals', count: 3, rows: [2, 3, 7] },
    ]);
  });

  it('under a filter say which the filter takes out', () => {
    const found = behind('WON_COUNT', { filters: { Owner: 'Sari' } });
    expect(found.counted[0]?.rows).toEqual([2]);
    expect(leftFor(found, 'filtered')).toEqual([3]);
  });

  it('of a number that cannot be had are none, with the reason', () => {
    expect(behind('CALLS')).toMatchObject({ value: null, reason: 'needs a tab of activities', counted: [] });
  });

  it('of what is no KPI are refused', () => {
    expect(rowsBehind(deals, settings, 'NONSENSE')).toMatchObject({ ok: false });
  });

  it('are listed up to a few hundred, and counted to the last', () => {
    const many: RawTab = {
      name: 'Deals',
      rows: [
        ['Deal', 'Status', 'Value', 'Closed'],
        ...Array.from({ length: 500 }, (_, index) => [`D${index}`, 'Won', index, day(2026, 1, 5)]),
      ],
    };
    const [counted] = behind('WON_COUNT', {}, many).counted;
    expect(counted?.count).toBe(500);
    expect(counted?.rows).toHaveLength(200);
  });
});

describe('over the sample workbook', () => {
  let sample: SampleTabs;
  beforeAll(async () => {
    sample = await sampleTabs('en');
  });
  const over = catalogue.filter(({ by }) => by === undefined).map(({ id }) => id);

  it.each(over)('%s: no row of a tab is both counted and left, and none is missing', (kpi) => {
    const found = rowsBehind(sample.deals, { ...settings, period: '2026-Q1' }, kpi, sample.others);
    if (!found.ok) throw new Error(found.sentence);
    const rowsOf = new Map([sample.deals, ...sample.others].map(({ name, rows }) => [name, rows.length - 1]));
    for (const tab of new Set(found.left.map((rows) => rows.tab))) {
      const counted = found.counted.filter((rows) => rows.tab === tab);
      const left = found.left.filter((rows) => rows.tab === tab).reduce((sum, { count }) => sum + count, 0);
      const most = counted.reduce((sum, { count }) => sum + count, 0);
      const least = Math.max(0, ...counted.map(({ count }) => count));
      expect(left + least).toBeLessThanOrEqual(rowsOf.get(tab) ?? 0);
      expect(left + most).toBeGreaterThanOrEqual(rowsOf.get(tab) ?? 0);
    }
  });
});

describe('the rows behind a cell of the dashboard', () => {
  const plan = planDashboard(deals, { ...settings, period: '2026' });
  if (!plan.ok) throw new Error(plan.sentence);
  const model = writtenWorkbook(plan.plan, [deals]);
  const earlier = tabsOf(model);
  const shown = earlier.find(({ tab }) => tab === 'dashboard')?.found.rows ?? [];
  const at = (row: number, column: number, tab = deals) => rowsBehind(tab, { ...settings, earlier }, { row, column });
  const dashboard = plan.plan.tabs[0]?.cells ?? [];
  const placeOf = (kpi: string, style?: string) => {
    const found = dashboard.find((cell) => cell.kpi === kpi && (style === undefined || cell.style === style));
    if (found === undefined) throw new Error(`${kpi} stands nowhere`);
    return found;
  };
  const rowNamed = (name: string): number => shown.findIndex((cells) => cells.some((cell) => cell === name));

  it('are those of its KPI, anywhere on the scorecard and anywhere in the line', () => {
    const card = placeOf('REVENUE', 'cardValue');
    const line = placeOf('REVENUE', 'number');
    for (const [row, column] of [
      [card.row, card.column],
      [card.row - 1, card.column],
      [card.row + 2, card.column + 1],
      [line.row, line.column],
      [line.row, 1],
    ] as const) {
      expect(at(row, column)).toMatchObject({ ok: true, kpi: 'REVENUE', value: 100, where: null });
    }
    expect(at(line.row, line.column + 1)).toMatchObject({
      ok: true,
      kpi: 'REVENUE',
      value: 70,
      counted: [{ tab: 'Deals', rows: [6] }],
    });
  });

  it('are those of its rep, and of its month', () => {
    const row = rowNamed('Sari');
    const columns = (shown[row] ?? []).flatMap((cell, column) =>
      typeof cell === 'number' && cell === 100 ? [column] : [],
    );
    expect(at(row, columns[0] ?? 0)).toMatchObject({
      ok: true,
      where: 'Sari',
      value: 100,
      counted: [{ tab: 'Deals', rows: [2] }],
    });
    const february = shown.findIndex(
      ([, cell]) => typeof cell === 'object' && cell !== null && 'date' in cell && cell.date === serialOf(2026, 2, 1),
    );
    const values = (shown[february] ?? []).flatMap((cell, column) => (cell === 100 ? [column] : []));
    expect(at(february, values[0] ?? 0)).toMatchObject({
      ok: true,
      where: '2026-02',
      value: 100,
      counted: [{ tab: 'Deals', rows: [2] }],
    });
  });

  it('are not shown for a cell without a number, nor where the deals are others by now', () => {
    expect(at(0, 1)).toMatchObject({ ok: false, sentence: expect.stringContaining('No number') });
    const card = placeOf('REVENUE', 'cardValue');
    const changed = {
      ...deals,
      rows: deals.rows.map((row, index) => (index === 1 ? [...row.slice(0, 3), 900, ...row.slice(4)] : row)),
    };
    expect(at(card.row, card.column, changed)).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('Build again'),
    });
  });
});
