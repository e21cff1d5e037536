/** The tables by rep, location, chosen column and customer: right in both engines, alive, and never longer than one reads. */
import { describe, expect, it } from 'vitest';
import { buildPlan, dashboardFigures } from '../../core/dashboard/build-plan';
import { buildReport } from '../../core/dashboard/build-report';
import type { Plan, Validation } from '../../core/dashboard/plan';
import { topCustomers } from '../../core/dashboard/segments/customers';
import { setupLayout } from '../../core/dashboard/setup/tab';
import { serialOf } from '../../core/table/serial-date';
import { embeddedModel, readTab } from '../../local/embedded';
import { planToXlsx } from '../../local/write-xlsx';
import type { Edit } from '../engines/libreoffice';
import { libreOffice } from '../engines/skip';
import { boardOf } from './board-of';
import { expectedFigures, type Pair } from './expected-figures';
import { expectFigures } from './figures-match';
import { activities, cities, lastDay, manyDeals, targets } from './many-segments';
import { rawTabsOf, wholeDashboard } from './sample-deals';

type Shown = readonly (readonly unknown[])[];

const wanted = { today: lastDay, period: '2026-Q1' } as const;
const board = boardOf(manyDeals, { ...wanted, others: [activities, targets], choices: { segment: 'Product' } });
const plan = buildPlan(board);
const march = serialOf(2026, 3, 1);
const dashboard = plan.tabs[0];
const shown: Shown = readTab(embeddedModel(plan, rawTabsOf(board)), dashboard?.name ?? '');

/** The rows below a heading down to the first blank one, heads first. */
function tableOf(cells: Shown, heading: string): Shown {
  const found = cells.flatMap((row, index) =>
    row.flatMap((cell, column) => (cell === heading ? [[index, column]] : [])),
  );
  const [row = -1, column = 0] = found.at(-1) ?? [];
  const below = row < 0 ? [] : cells.slice(row + 1).map((line) => line.slice(column));
  const end = below.findIndex(([name]) => name === null || name === undefined || name === '');
  return below.slice(0, end < 0 ? below.length : end);
}

const inColumn = (table: Shown, head: string): readonly unknown[] => {
  const place = table[0]?.indexOf(head) ?? -1;
  if (place < 0) throw new Error(`no column ${head}`);
  return table.slice(1).map((row) => row[place]);
};

/** "–" adds nothing. */
const added = (values: readonly unknown[]): number =>
  values.reduce<number>((sum, value) => (typeof value === 'number' ? sum + value : sum), 0);

it('shows in the embedded engine what core computes', () => {
  expectFigures(shown, expectedFigures(board, board, march));
});

describe('two locations side by side', () => {
  const dropdownsOf = ({ tabs }: Plan): readonly Validation[] =>
    (tabs[0]?.validations ?? []).filter(({ area }) => area.firstRow > 4);
  const dropdowns = dropdownsOf(plan);

  it('begin with the two largest, and are chosen from all there are', () => {
    expect(dropdowns).toHaveLength(2);
    const [heads] = tableOf(shown, 'Two locations side by side');
    const largest = buildReport(board).byLocation.map(({ location }) => location);
    expect([heads?.[2], heads?.[3]]).toEqual(largest.slice(0, 2));
    for (const { source } of dropdowns) expect(source.lastRow - source.firstRow + 1).toBe(cities.length);
  });

  it('differ by what the first has more than the second', () => {
    const [, , ...figures] = tableOf(shown, 'Two locations side by side');
    expect(figures.length).toBeGreaterThan(7);
    for (const [, , first, second, difference] of figures) {
      expect(difference).toBeCloseTo(Number(first) - Number(second), 6);
    }
  });

  it('are not there with a single location', () => {
    const one = {
      ...manyDeals,
      rows: manyDeals.rows.map((row, index) => (index === 0 ? row : row.with(2, 'Jakarta'))),
    };
    const alone = buildPlan(boardOf(one, wanted)).tabs[0]?.cells.map(({ content }) => content);
    expect(alone).toContain('Won value by location');
    expect(alone).not.toContain('Two locations side by side');
  });

  it.skipIf(libreOffice === null)('follow the dropdowns in LibreOffice, as customers follow their names', async () => {
    // Without the other tabs, which would take most of the time.
    const alone = boardOf(manyDeals, { ...wanted, choices: { segment: 'Product' } });
    const planned = buildPlan(alone);
    const [first, setup] = planned.tabs.map(({ name }) => name);
    const pairs: readonly Pair[] = [
      ['Bu*', '=Ann'],
      ['Nowhere', 'Solo?'],
    ];
    const choose = (pair: Pair): Edit[] =>
      dropdownsOf(planned).map(({ area }, index) => ({
        tab: first ?? '',
        row: area.firstRow,
        column: area.firstColumn,
        value: pair[index] ?? '',
      }));
    const { name } = setupLayout(alone).customer(0);
    const fifth = String(topCustomers(alone)[4]?.name);
    const rename = { tab: setup ?? '', row: name.row, column: name.column, value: fifth };
    const file = {
      bytes: await planToXlsx(planned, manyDeals),
      edits: [...pairs.map(choose), [rename]],
      read: [wholeDashboard(planned)],
    };
    const [answers = []] = (await libreOffice?.recalculate([file])) ?? [];
    expectFigures(answers[0]?.[0] ?? [], expectedFigures(alone, alone, march));
    for (const [step, pair] of pairs.entries()) {
      expectFigures(answers[step + 1]?.[0] ?? [], expectedFigures(alone, alone, march, pair));
    }
    const [, line, , , , fifthLine] = tableOf(answers[pairs.length + 1]?.[0] ?? [], 'Top customers');
    expect(line?.[0]).toBe(fifth);
    expect(line).toEqual(fifthLine);
  });
});

describe('what is more than one reads', () => {
  it('is one slice of the pie, and all slices are the whole', () => {
    const slices = tableOf(shown, 'Largest locations');
    expect(slices).toHaveLength(1 + 6);
    expect(slices.at(-1)?.[0]).toBe('Other');
    const locations = tableOf(shown, 'Won value by location');
    expect(added(inColumn(slices, 'Won value'))).toBe(inColumn(locations, 'Won value').at(-1));
    const [pie] = dashboard?.charts.filter(({ kind }) => kind === 'pie') ?? [];
    expect((pie?.categories.lastRow ?? 0) - (pie?.categories.firstRow ?? 0)).toBe(5);
  });

  it('is one line below the fifty largest: the whole less those', () => {
    const breakdown = tableOf(shown, 'By “Product”');
    expect(breakdown).toHaveLength(1 + 50 + 1 + 1 + 1);
    expect(breakdown[51]?.[0]).toBe('Other');
    for (const head of ['Won value', 'Won', 'Lost', 'Open deals', 'Open value']) {
      const values = inColumn(breakdown, head);
      expect(added(values.slice(0, 51))).toBe(values[51]);
    }
  });

  it('is not drawn: ten bars, the longest first', () => {
    const bars = dashboard?.charts.filter(({ kind }) => kind === 'bar') ?? [];
    expect(bars.map(({ title }) => title)).toEqual(['Won value by rep', 'By “Product”']);
    for (const { series } of bars) {
      const [{ values } = { values: null }] = series;
      const lengths = shown
        .slice(values?.firstRow, (values?.lastRow ?? 0) + 1)
        .map((row) => row[values?.firstColumn ?? 0]);
      expect(lengths.length).toBeLessThanOrEqual(10);
      expect(lengths).toEqual(lengths.map(Number).sort((a, b) => b - a));
    }
  });
});

describe('reps: activity and targets', () => {
  const heads = (others: Parameters<typeof boardOf>[1]['others']): readonly unknown[] => {
    const { tabs } = buildPlan(boardOf(manyDeals, { ...wanted, ...(others && { others }) }));
    const cells = tabs[0]?.cells ?? [];
    const heading = cells.find(({ content }) => content === 'Reps: activity and targets');
    return cells.filter(({ row }) => row === (heading?.row ?? -9) + 1).flatMap(({ content }) => content ?? []);
  };

  const ofTargets = ['Rep', 'Target', 'Attained', 'Pace', 'Short per week'];

  it('have a column for what the workbook has tabs for, and no other', () => {
    expect(heads([activities, targets])).toEqual([...ofTargets, 'Calls', 'Demos held', 'Demos per call']);
    expect(heads([targets])).toEqual(ofTargets);
    expect(heads([activities])).toEqual([...ofTargets, 'Calls', 'Demos held', 'Demos per call']);
  });

  it('wait for targets, which the setup may be given at any time, where there are only deals', () => {
    expect(heads([])).toEqual(ofTargets);
  });
});

describe('the chosen column and the customers', () => {
  const { bySegment, topCustomers: customers, byRep } = buildReport(board);

  it('are in the JSON as on the dashboard', () => {
    expect(bySegment).toHaveLength(57);
    const breakdown = tableOf(shown, 'By “Product”');
    expect(inColumn(breakdown, 'Won value').slice(0, 50)).toEqual(bySegment.slice(0, 50).map((one) => one.won_value));
    expect(added(bySegment.map(({ won_count }) => won_count))).toBe(added(byRep.map(({ won_count }) => won_count)));
    const table = tableOf(shown, 'Top customers');
    expect(table.slice(1, 11).map(([name]) => name)).toEqual(customers.map(({ customer }) => customer));
    expect(inColumn(table, 'Won value').slice(0, 10)).toEqual(customers.map(({ won_value }) => won_value));
  });

  it('say which tabs the column is not in, and when the customers were chosen', () => {
    expect(shown.flat()).toContain(
      'Other tabs do not say “Product”, so there are no figures by it of: activities, targets.',
    );
    expect(shown.flat()).toContain(
      'Who is listed was chosen on 2026-03-31, by won value of: 2026 Q1. The numbers are live.',
    );
  });

  it('are ten, the largest first, each of whom bought something', () => {
    expect(customers).toHaveLength(10);
    const values = customers.map(({ won_value }) => Number(won_value));
    expect(values).toEqual([...values].sort((a, b) => b - a));
    expect(customers.every(({ won_count }) => Number(won_count) > 0)).toBe(true);
  });

  it('are absent where no column is chosen and nobody bought', () => {
    const report = buildReport(boardOf(manyDeals, { today: lastDay, period: '2025' }));
    expect([report.bySegment, report.topCustomers]).toEqual([[], []]);
    const { figures: placed } = dashboardFigures(boardOf(manyDeals, { today: lastDay, period: '2025' }));
    const columns = placed.flatMap(({ scope }) => scope.segment?.column ?? []);
    expect(columns).not.toContain('column');
    expect(columns).not.toContain('account');
  });
});
