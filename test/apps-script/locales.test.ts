/** A whole dashboard in spreadsheets of three locales, computed: every cell, chart and rule as the other hosts have it. */
import { describe, expect, test } from 'vitest';
import { computeReport, type Plan, planDashboard, type TabPlan } from '../../core/index';
import type { Row } from '../../core/table/cell';
import { embeddedModel } from '../../local/embedded';
import { embeddedTabName } from '../../local/embedded-data';
import { serverFiles } from '../../scripts/build-apps-script';
import { computedState, type Paint } from './fake/computed';
import { spreadsheetWith, type TabSeed } from './spreadsheet-app';
import { buildDashboard } from './wizard-run';

const owners = ['Sari', 'Budi', 'O’Hara', '~Dewi*'];
const stages = ['Lead', 'Meeting', 'Proposal', 'Negotiation'];
const statuses = ['Won', 'Lost', 'Open', 'Won', 'Open', 'Hmm'];
const today = Math.floor(Date.now() / 86_400_000) + 25_569;
const deals: TabSeed['rows'] = [
  ['Deal', 'Owner', 'Region', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
  ...Array.from({ length: 90 }, (_, deal) => {
    const status = statuses[deal % 6] ?? 'Open';
    return [
      deal === 7 ? '=Deal 7' : `Deal ${deal}`,
      owners[deal % 4] ?? '',
      ['North', 'South', null][deal % 3] ?? null,
      stages[deal % 4] ?? '',
      status,
      deal % 11 === 0 ? null : 1000.5 + deal * 10.25,
      dayOf(today - 200 + deal),
      status === 'Open' ? null : dayOf(today - 190 + deal * 2),
    ];
  }),
];

function dayOf(serial: number): Date {
  return new Date((serial - 25_569) * 86_400_000);
}

const serialOf = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

const raw = {
  name: 'Deals',
  rows: deals.map((row): Row => row.map((value) => (value instanceof Date ? { date: serialOf(value) } : value))),
};
const settings = { today, fixedToday: false, takenTabNames: ['Deals'], dialect: 'sheets' } as const;

const files = await serverFiles();

describe.each([
  ['en_US', 'en'],
  ['de_DE', 'en'],
  ['id_ID', 'id'],
] as const)('in a spreadsheet of %s, in the words of %s', (locale, language) => {
  const state = spreadsheetWith([{ name: 'Deals', rows: deals }], { timeZone: 'Etc/UTC', locale });
  // A tab that ends with its last deal: the rows tab has room for more.
  Object.assign(state.tabs[0] ?? {}, { rows: deals.length });
  const run = buildDashboard(files, state, 'Deals', {}, { language });
  const planned = planDashboard(raw, { ...settings, language });
  if (!planned.ok) throw new Error(planned.sentence);
  const { plan } = planned;
  const sheets = computedState(state);
  const local = localHost(plan);

  test('it is built', () => {
    expect(run).toMatchObject({ ok: true });
    expect(state.tabs.map(({ name }) => name)).toEqual(['Deals', ...plan.tabs.map(({ name }) => name)]);
  });

  test('every cell shows what it shows in the local host', () => {
    const different: unknown[] = [];
    let compared = 0;
    for (const tab of plan.tabs) {
      for (let row = 1; row <= lastRowOf(tab); row++) {
        for (let column = 1; column <= tab.size.columns; column++) {
          const [one, other] = [sheets.valueAt(tab.name, row, column), local.valueAt(tab.name, row, column)];
          if (one !== other) different.push([tab.name, row, column, one, other]);
          if (one !== '') compared++;
        }
      }
    }
    expect(different.slice(0, 10)).toEqual([]);
    expect(compared).toBeGreaterThan(3_000);
  });

  test('every KPI shows core’s number, and none an error', () => {
    const report = computeReport(raw, { ...settings, language });
    if (!report.ok) throw new Error(report.sentence);
    const [dashboard] = plan.tabs;
    if (dashboard === undefined) throw new Error('no dashboard');
    const shown = new Map<string, unknown>();
    for (const { row, column, kpi } of dashboard.cells) {
      if (kpi !== undefined) shown.set(kpi, sheets.valueAt(dashboard.name, row + 1, column + 1));
    }
    const numbers = report.report.kpis.filter(({ id, value }) => value !== null && shown.has(id));
    expect(numbers.length).toBeGreaterThan(10);
    for (const { id, value } of numbers) expect([id, shown.get(id)]).toEqual([id, expect.closeTo(value ?? 0, 6)]);
  });

  test('no cell of the dashboard shows an error', () => {
    for (const tab of plan.tabs) {
      for (let row = 1; row <= lastRowOf(tab); row++) {
        for (let column = 1; column <= tab.size.columns; column++) {
          const value = sheets.valueAt(tab.name, row, column);
          if (typeof value === 'string' && /^#(?:N\/A|REF|DIV|VALUE|NAME|NUM|ERROR|BAD)/.test(value)) {
            throw new Error(`${tab.name} ${row} ${column}: ${value}`);
          }
        }
      }
    }
  });

  test('every rule paints the cells it paints in the local host', () => {
    let painted = 0;
    for (const tab of plan.tabs) {
      for (const { area, kind } of tab.conditionalFormats) {
        if (kind !== 'rule') continue;
        for (let row = area.firstRow + 1; row <= area.lastRow + 1; row++) {
          for (let column = area.firstColumn + 1; column <= area.lastColumn + 1; column++) {
            const paint = sheets.paintAt(tab.name, row, column);
            if (paint.fill === undefined) continue;
            painted++;
            expect([row, column, local.paintAt(tab.name, row, column)]).toEqual([row, column, paint]);
          }
        }
      }
    }
    expect(painted).toBeGreaterThan(0);
  });

  test('every chart draws numbers that stand in its cells', () => {
    const [dashboard] = state.tabs.slice(1);
    expect(dashboard?.charts.length).toBe(plan.tabs[0]?.charts.length);
    for (const { ranges } of dashboard?.charts ?? []) {
      const values = ranges.flatMap(({ tab, box }) =>
        Array.from({ length: box.rows * box.columns }, (_, index) =>
          sheets.valueAt(tab, box.row + Math.floor(index / box.columns), box.column + (index % box.columns)),
        ),
      );
      expect(values.some((value) => typeof value === 'number')).toBe(true);
    }
  });
});

/** The rows tab has room for more rows than the deals tab has; there some of its cells show errors that nothing counts. */
const lastRowOf = ({ id, size }: TabPlan): number => (id === 'rows' ? deals.length : size.rows);

interface LocalHost {
  readonly valueAt: (tab: string, row: number, column: number) => unknown;
  readonly paintAt: (tab: string, row: number, column: number) => Paint;
}

/** The playground's spreadsheet with the same plan, printed in its own dialect. */
function localHost(plan: Plan): LocalHost {
  const { getters } = embeddedModel(plan, [raw]);
  const positionOf = (tab: string, row: number, column: number) => ({
    sheetId: getters.getSheetIdByName(embeddedTabName(tab)) ?? '',
    row: row - 1,
    col: column - 1,
  });
  return {
    valueAt: (tab, row, column) => getters.getEvaluatedCell(positionOf(tab, row, column)).value ?? '',
    paintAt: (tab, row, column) => {
      const { fillColor, textColor } = getters.getCellComputedStyle(positionOf(tab, row, column));
      return { fill: fillColor, color: textColor };
    },
  };
}
