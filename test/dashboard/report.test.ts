/** The JSON is what other tools rely on: its shape, its months, and a reason wherever there is no value. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildReport } from '../../core/dashboard/build-report';
import type { Cell, RawTab } from '../../core/table/cell';
import { serialOf } from '../../core/table/serial-date';
import { boardOf } from './board-of';
import { randomDeals } from './deals';

const day = (year: number, month: number, date: number): Cell => ({ date: serialOf(year, month, date) });

const deals: RawTab = {
  name: 'Deals',
  rows: [
    ['Export of 31 March'],
    [],
    ['ID', 'Owner', 'City', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
    ['D1', 'Sari', 'Medan', 'Proposal', 'Won', 100, day(2025, 11, 5), day(2025, 12, 4)],
    ['D2', 'Budi', 'Medan', 'Qualified', 'Lost', 250, day(2025, 12, 9), day(2026, 2, 20)],
    ['D3', 'Sari', 'Jakarta', 'Proposal', 'Open', 400, day(2026, 2, 1), null],
    ['D4', null, 'Jakarta', 'Qualified', 'Open', 900, day(2026, 2, 2), null],
    ['D5', 'Budi', 'Jakarta', 'Proposal', 'In review', 70, day(2026, 1, 2), day(2026, 2, 11)],
    ['Total', null, null, null, null, 1720, null, null],
  ],
};

const today = serialOf(2026, 3, 31);
const all = buildReport(boardOf(deals, { today }));
const year = buildReport(boardOf(deals, { today, period: '2026' }));

describe('the report', () => {
  it('says where it comes from and how it was read', () => {
    expect(all.source).toEqual({ sheet: 'Deals', headerRow: 3, rows: 6 });
    expect(all.mapping.value).toMatchObject({ header: 'Value', column: 'F' });
    expect(all.formats.closedDate).toMatchObject({ kind: 'date' });
    expect(all.outcomes).toEqual({ Won: 'won', Lost: 'lost', Open: 'open', 'In review': 'unknown' });
  });

  it('counts every row once: used, or excluded with its reason and its number', () => {
    expect(all.health.used).toBe(4);
    expect(all.health.excluded).toEqual([
      { reason: 'total-row', count: 1, rows: [9] },
      { reason: 'unknown-outcome', count: 1, rows: [8] },
    ]);
    expect(all.health.warnings.map(({ code }) => code)).toEqual(expect.arrayContaining(['deals-without-owner']));
  });

  it('goes from the first to the last month with a decided deal, gaps as 0, for all dates', () => {
    expect(all.period).toEqual({ start: null, end: null });
    expect(all.byMonth.map(({ month }) => month)).toEqual(['2025-12', '2026-01', '2026-02']);
    expect(all.byMonth[1]).toMatchObject({ won_value: 0, won_count: 0, lost_count: 0, win_rate: null, growth: -1 });
  });

  it('ends with the month of today, for a period that is running', () => {
    expect(year.period).toEqual({ start: '2026-01-01', end: '2027-01-01' });
    expect(year.byMonth.map(({ month }) => month)).toEqual(['2026-01', '2026-02', '2026-03']);
  });

  it('has numerator and denominator for ratios and means, and none for sums', () => {
    const kpi = (id: string) => all.kpis.find((one) => one.id === id);
    expect(kpi('WIN_RATE')).toMatchObject({ value: 0.5, numerator: 1, denominator: 2, n: 2, unit: 'percent' });
    expect(kpi('AVERAGE_PURCHASE_VALUE')).toMatchObject({ value: 100, numerator: 100, denominator: 1 });
    expect(kpi('REVENUE')).toMatchObject({ value: 100, numerator: null, denominator: null });
  });

  it('lists reps by won value with those without an owner, and stages in their order', () => {
    expect(all.byRep.map(({ rep }) => rep)).toEqual(['Sari', 'Budi', '(blank)']);
    expect(all.byLocation).toEqual([
      { location: 'Medan', won_value: 100, won_count: 1, share: 1 },
      { location: 'Jakarta', won_value: 0, won_count: 0, share: 0 },
    ]);
    expect(all.byStage.map(({ stage, value, count }) => [stage, value, count])).toEqual([
      ['Qualified', 900, 1],
      ['Proposal', 400, 1],
    ]);
    expect(all.forecast).toMatchObject({
      won: 100,
      weighted: year.forecast.weighted,
      total: 100 + (all.forecast.weighted ?? 0),
    });
  });

  it('has every part, whatever the deals, and a reason exactly where there is no value', () => {
    const parts = [
      ...[
        'alerts',
        'byLocation',
        'byMonth',
        'byRep',
        'bySegment',
        'byStage',
        'forecast',
        'formats',
        'goals',
        'health',
        'kpis',
      ],
      ...['mapping', 'outcomes', 'period', 'source', 'topCustomers'],
    ];
    fc.assert(
      fc.property(randomDeals(20), fc.constantFrom('all', '2025', '2025-Q3', '2025-02', '2025-W20'), (raw, period) => {
        const report = buildReport(boardOf(raw, { today: serialOf(2025, 8, 15), period }));
        expect(Object.keys(report).sort()).toEqual(parts);
        for (const { value, why, id } of report.kpis) {
          expect([id, value === null]).toEqual([id, why !== null]);
          if (value !== null) expect(Number.isFinite(value)).toBe(true);
        }
        for (const { month } of report.byMonth) expect(month).toMatch(/^\d{4}-\d{2}$/);
        expect(JSON.parse(JSON.stringify(report))).toEqual(report);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what other tools read by name', () => {
  const rowOf = (rows: readonly object[]): object => rows[0] ?? {};
  it.each<readonly [string, object, readonly string[]]>([
    ['source', all.source, ['sheet', 'headerRow', 'rows']],
    ['mapping', all.mapping.value ?? {}, ['header', 'column', 'confidence']],
    ['formats', all.formats.value ?? {}, ['kind', 'style', 'evidence']],
    ['health', all.health, ['used', 'excluded', 'warnings']],
    ['health.excluded', rowOf(all.health.excluded), ['reason', 'count', 'rows']],
    ['health.warnings', rowOf(all.health.warnings), ['code', 'count', 'text']],
    ['period', all.period, ['start', 'end']],
    [
      'kpis',
      rowOf(all.kpis),
      [
        ...['id', 'name', 'value', 'unit', 'n', 'why', 'previous', 'target'],
        ...['numerator', 'denominator', 'benchmark', 'status'],
      ],
    ],
    ['byMonth', rowOf(all.byMonth), ['month', 'won_value', 'won_count', 'lost_count', 'created_count', 'win_rate']],
    ['byRep', rowOf(all.byRep), ['rep', 'won_value', 'won_count', 'lost_count', 'win_rate']],
    ['byLocation', rowOf(all.byLocation), ['location', 'won_value', 'won_count', 'share']],
    ['byStage', rowOf(all.byStage), ['stage', 'value', 'weighted', 'count', 'conversion', 'days']],
    ['forecast', all.forecast, ['won', 'weighted', 'total']],
  ])('%s', (_part, found, names) => {
    expect(Object.keys(found)).toEqual(expect.arrayContaining([...names]));
  });

  it('months follow one another, whatever the deals and the period', () => {
    const next = (month: string): string => {
      const [year = 0, number = 0] = month.split('-').map(Number);
      return number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`;
    };
    fc.assert(
      fc.property(randomDeals(20), fc.constantFrom('all', '2024', '2025', '2025-W01'), (raw, period) => {
        const months = buildReport(boardOf(raw, { today, period })).byMonth.map(({ month }) => month);
        expect(months.length).toBeGreaterThan(0);
        expect(months.slice(1)).toEqual(months.slice(0, -1).map(next));
      }),
      { numRuns: 60 },
    );
  });
});
