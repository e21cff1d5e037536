/** The whole wizard in Excel: looked at, built and shared, every cell calculated, and equal to what the local host makes of the same tabs. */
import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../core/dashboard/plan';
import type { Cell, RawTab } from '../../core/table/cell';
import { planDashboard } from '../../core/wizard/wizard';
import { type EmbeddedModel, embeddedModel, readTab } from '../../local/embedded';
import { serialToday } from '../../office-addin/date-system';
import { excelHost } from '../../office-addin/host';
import { sampleTabs } from '../dashboard/sample-deals';
import { printed, sheetOf } from './expected';
import { addressOf } from './host/addresses';
import { loadClient } from './host/client';
import { type Excel, excelOver } from './host/excel';
import { cellKey, snapshot, type Value, type Workbook, workbookOf } from './host/workbook';

const choices = { language: 'en' } as const;

let raws: readonly RawTab[];
let workbook: Workbook;
let excel: Excel;
let plan: Plan;
let local: EmbeddedModel;
let rawBefore: string;

beforeAll(async () => {
  const client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
  vi.stubGlobal('OfficeExtension', client.OfficeExtension);
  vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
  const { deals, others } = await sampleTabs('en');
  // Two engines calculate it all: a part of every tab is enough to have every kind of formula.
  raws = [deals, ...others].map(({ name, rows }) => ({ name, rows: rows.slice(0, 161) }));
  workbook = workbookOf(Object.fromEntries(raws.map(({ name, rows }) => [name, rows.map((row) => row.map(inExcel))])));
  rawBefore = rawSheets();
  excel = excelOver(workbook, { calculates: true });
  client.connect(excel);
  const settings = {
    language: 'en',
    today: serialToday(),
    fixedToday: false,
    takenTabNames: raws.map(({ name }) => name),
  } as const;
  const [first, ...beside] = raws;
  const planned = planDashboard(first ?? { name: '', rows: [] }, { ...settings, dialect: 'excel' }, beside);
  if (!planned.ok) throw new Error(planned.sentence);
  plan = planned.plan;
  local = embeddedModel(plan, raws);
}, 120_000);

describe('a workbook of deals and seven tabs beside them, in Excel', () => {
  it('shows before building what the dashboard will say, and builds it', async () => {
    const inspection = await excelHost().inspect('Deals', choices);
    expect(inspection).toMatchObject({ ok: true, tab: 'Deals', deals: expect.any(Number) });
    excel.requests.length = 0;
    expect(await excelHost().build('Deals', choices)).toMatchObject({ ok: true, dashboardTab: plan.tabs[0]?.name });
    console.info(`all tabs: ${excel.requests.length} requests, the last ${excel.requests.at(-1)?.bytes} bytes`);
    expect(rawSheets()).toBe(rawBefore);
  }, 120_000);

  it('holds in every cell the value that the local spreadsheet computes', async () => {
    await calculated();
    let compared = 0;
    for (const { name } of plan.tabs) {
      const { cells } = sheetOf(workbook, name);
      const rows = readTab(local, name);
      const found = rows.map((row, index) => row.map((_, column) => cells.get(cellKey(index, column))?.value ?? ''));
      expect(found, name).toEqual(rows.map((row) => row.map(plainValue)));
      compared += rows.flat().filter((cell) => typeof cell === 'number').length;
      for (const key of cells.keys()) expectWithin(key, rows, name, cells.get(key)?.value);
    }
    console.info(`${compared} numbers compared`);
    expect(compared).toBeGreaterThan(5_000);
  }, 120_000);

  it('has the charts, rules and choices of the plan', () => {
    for (const tab of plan.tabs) {
      const { charts, conditionalFormats, validations } = sheetOf(workbook, tab.name);
      expect(
        charts.map(({ properties, series }) => [
          properties.get('title.Text'),
          series.map(({ values, categories }) => [values, categories]),
        ]),
      ).toEqual(
        tab.charts.map(({ title, series, categories }) => [
          title,
          series.map(({ values }) => [on(tab.name, values), on(tab.name, categories)]),
        ]),
      );
      expect(
        conditionalFormats.map(({ area, properties }) => [addressOf(area), properties.get('rule.Formula')]),
      ).toEqual(
        tab.conditionalFormats.map((rule) => [
          addressOf(rule.area),
          rule.kind === 'rule' ? printed(rule.formula, plan, tab, rule.area.firstRow) : undefined,
        ]),
      );
      expect(validations.map(({ address }) => address)).toEqual(tab.validations.map(({ area }) => addressOf(area)));
    }
  });

  it('gives a copy for others: the same values and no formula, and of names only “Rep 1” and the like', async () => {
    const shared = await excelHost().share('Deals', { ...choices, mask: true });
    if (!shared.ok) throw new Error(shared.sentence);
    const cells = [...sheetOf(workbook, shared.tab).cells.values()];
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
    const texts = cells.map(({ value }) => value).join('\n');
    expect(texts).toContain('Rep 1');
    for (const name of owners()) expect(texts).not.toContain(name);
    const numbers = (held: Iterable<Value | undefined>): number =>
      [...held].filter((value) => typeof value === 'number').length;
    expect(numbers(cells.map(({ value }) => value))).toBeGreaterThan(500);
  }, 240_000);
});

/** As Excel does before it hands out values. */
async function calculated(): Promise<void> {
  const inspection = await excelHost().tabs();
  expect(inspection.filter(({ generated }) => generated)).toHaveLength(3);
  await globalThis.Excel.run(async (context) => {
    context.workbook.worksheets
      .getItem(plan.tabs[0]?.name ?? '')
      .getRange('A1:A1')
      .load('values');
    await context.sync();
  });
}

const rawSheets = (): string =>
  snapshot({
    ...workbook,
    active: '',
    selected: '',
    settings: new Map(),
    sheets: workbook.sheets.slice(0, raws.length),
  });

function owners(): readonly string[] {
  const [header = [], ...rows] = raws[0]?.rows ?? [];
  const column = header.indexOf('Owner');
  return [
    ...new Set(
      rows.map((row) => row[column]).filter((name): name is string => typeof name === 'string' && name !== ''),
    ),
  ];
}

function expectWithin(key: string, rows: readonly (readonly Cell[])[], tab: string, value: Value | undefined): void {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  if (rows[row]?.[column] === undefined) expect([tab, key, value ?? '']).toEqual([tab, key, '']);
}

const on = (tab: string, area: Parameters<typeof addressOf>[0]): string => `'${tab}'!${addressOf(area)}`;

function inExcel(cell: Cell): Value | null | readonly [number, string] {
  if (cell === null || typeof cell !== 'object') return cell;
  return 'date' in cell ? [cell.date, 'yyyy-mm-dd'] : cell.error;
}

function plainValue(cell: Cell): Value {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? cell.date : cell.error;
}
