/** Every KPI's worked example comes out as it says, and every KPI says what it is in every language. */
import { describe, expect, it, test } from 'vitest';
import { catalogue, kpi } from '../../core/catalogue/index';
import { parsePeriod } from '../../core/periods/period';
import { success } from '../../core/result';
import { exampleModel, exampleTab, exampleValue } from './example-model';

describe('the worked example of', () => {
  test.each(catalogue)('$id comes out', (shown) => {
    expect(exampleValue(shown)).toEqual(success(expect.closeTo(shown.example.value, 12)));
  });

  test.each(catalogue)('$id rests on its deals: were the outcome of one not known, it would be another', (shown) => {
    const others = shown.example.deals.map((_, unknown) => {
      const deals = shown.example.deals.map((deal, index) =>
        index === unknown ? ({ ...deal, outcome: 'unknown' } as const) : deal,
      );
      return exampleValue({ ...shown, example: { ...shown.example, deals } });
    });
    expect(others.some((other) => !other.ok || Math.abs(other.value - shown.example.value) > 1e-9)).toBe(true);
  });

  test.each(catalogue)('$id names a period and a segment only where they mean something', ({ by, example }) => {
    expect(parsePeriod(example.period ?? 'all')).not.toBeNull();
    expect(example.segment === undefined).toBe(by === undefined);
  });
});

describe('the tab of an example', () => {
  const deals = [
    { outcome: 'won', value: 7, closed: '2026-02-10', rep: 'Sari', location: 'Medan', dealType: 'Upsell' },
    { outcome: 'lost', created: '2026-01-31', stage: 'Proposal', weight: 0.2 },
    { outcome: 'open' },
    { outcome: 'unknown' },
  ] as const;

  it('is read back as it was said', () => {
    const model = exampleModel(deals);
    expect([...model.outcome]).toEqual([1, 2, 3, 0]);
    expect([...model.value]).toEqual([7, Number.NaN, Number.NaN, Number.NaN]);
    expect([...model.probability]).toEqual([Number.NaN, 0.2, Number.NaN, Number.NaN]);
    expect([model.lists.rep?.labels[0], model.lists.location?.labels[0]]).toEqual(['Sari', 'Medan']);
    expect([model.stages.map(({ label }) => label), model.dealTypes]).toEqual([['Proposal'], ['Upsell']]);
  });

  it('has no column that no deal says anything for', () => {
    expect(exampleTab([{ outcome: 'won' }]).rows[0]).toEqual(['Title', 'Status', 'Value']);
    expect(exampleTab(deals).rows[0]).toHaveLength(10);
  });
});

/** What other tools read by name. */
const contract = [
  ...['REVENUE', 'WON_COUNT', 'LOST_COUNT', 'OPEN_COUNT', 'OPEN_PIPELINE', 'WIN_RATE', 'AVERAGE_PURCHASE_VALUE'],
  ...['MEDIAN_PURCHASE_VALUE', 'SALES_CYCLE_LENGTH', 'SALES_CYCLE_LENGTH_MEDIAN', 'WEIGHTED_PIPELINE', 'SALES_GROWTH'],
  ...['SALES_PER_REP', 'LOCATION_SHARE', 'PIPELINE_BY_STAGE', 'BOOKINGS'],
];

describe('ids', () => {
  const ids = catalogue.map(({ id }) => id);

  it.each(contract)('%s is there', (id) => {
    expect(ids).toContain(id);
  });

  it('are written like functions, each once', () => {
    for (const id of ids) expect(id).toMatch(/^[A-Z]+(_[A-Z]+)*$/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('lead to their KPI', () => {
    expect([kpi('WIN_RATE').id, kpi('BOOKINGS').id]).toEqual(['WIN_RATE', 'BOOKINGS']);
  });
});

describe('names and sentences', () => {
  /** Words that only an English sentence has; `closing`, `pipeline` and `median` are Indonesian sales talk too. */
  const english =
    /\b(the|of|and|or|with|by|in|on|to|from|deals?|won|lost|open|values?|number|period|divided|days?|sales?|stage|now)\b/i;

  test.each(catalogue)('of $id are different in each language, and Indonesian where they are to be', (shown) => {
    for (const { en, id } of [shown.name, shown.about]) {
      expect(en.trim()).not.toBe('');
      expect(id.trim()).not.toBe('');
      expect(id.toLowerCase()).not.toBe(en.toLowerCase());
      expect(id).not.toMatch(english);
    }
    expect(shown.about.en).toMatch(/^[A-Z].*\.$/);
    expect(shown.about.id).toMatch(/^[A-Z].*\.$/);
  });

  test.each(['en', 'id'] as const)('are each once in %s: nobody could tell two of one name apart', (language) => {
    for (const part of ['name', 'about'] as const) {
      expect(new Set(catalogue.map((shown) => shown[part][language])).size).toBe(catalogue.length);
    }
  });
});
