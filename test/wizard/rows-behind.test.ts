/** Behind every number stand rows of the tab: those counted and those not, with why, are all there are. */
import { beforeAll, describe, expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import type { WizardSettings } from '../../core/wizard/board';
import { type RowsBehind, rowsBehind } from '../../core/wizard/rows-behind';
import { type SampleTabs, sampleTabs } from '../dashboard/sample-deals';

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
