/** Every KPI's worked example comes true, and every KPI says what it is in both languages. */
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import { evaluateExample } from './example-model';

describe.each(catalogue.map((kpi) => ({ kpi, id: kpi.id })))('$id', ({ kpi }) => {
  it('gives the value of its example', () => {
    const result = evaluateExample(kpi);
    expect(result).toMatchObject({ ok: true });
    expect(result.ok && result.value).toBeCloseTo(kpi.example.value, 10);
  });

  it('has a name and a sentence in English and in Indonesian', () => {
    expect(kpi.id).toMatch(/^[A-Z]+(_[A-Z]+)*(\.[a-z0-9]+(_[a-z]+)*)?$/);
    for (const text of [kpi.name, kpi.about]) {
      expect(text.en.length).toBeGreaterThan(2);
      expect(text.id).not.toBe(text.en);
      expect(text.id.length).toBeGreaterThan(2);
    }
    for (const sentence of Object.values(kpi.about)) expect(sentence).toMatch(/\.$/);
  });
});

it('names every KPI once', () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

it('has the KPIs that other tools rely on', () => {
  const relied = [
    ...['REVENUE', 'BOOKINGS', 'WON_COUNT', 'LOST_COUNT', 'OPEN_COUNT', 'OPEN_PIPELINE', 'WIN_RATE', 'SALES_GROWTH'],
    ...['AVERAGE_PURCHASE_VALUE', 'MEDIAN_PURCHASE_VALUE', 'SALES_CYCLE_LENGTH', 'SALES_CYCLE_LENGTH_MEDIAN'],
    ...['WEIGHTED_PIPELINE', 'SALES_PER_REP', 'LOCATION_SHARE', 'PIPELINE_BY_STAGE', 'RESPONSE_TIME_MEDIAN'],
  ];
  expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(relied));
});
