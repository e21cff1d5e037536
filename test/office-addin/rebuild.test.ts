/** The wizard pressed a second time in Excel: its own sheets are renewed, and what people did there is kept. */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { excelHost } from '../../office-addin/host';
import { sheetOf } from './expected';
import { type Client, loadClient } from './host/client';
import { type Excel, type ExcelOptions, excelOver } from './host/excel';
import { cellKey, type Sheet, snapshot, type Value, type Workbook, workbookOf } from './host/workbook';

const choices = { language: 'en' } as const;
const day = (serial: number) => [serial, 'yyyy-mm-dd'] as const;

let client: Client;
let workbook: Workbook;
let excel: Excel;

beforeAll(() => {
  client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
  vi.stubGlobal('OfficeExtension', client.OfficeExtension);
  vi.stubGlobal('Office', { context: { displayLanguage: 'en-US' } });
});

beforeEach(() => built());

async function built(): Promise<void> {
  workbook = workbookOf({
    Deals: [
      ['Deal', 'Owner', 'Stage', 'Status', 'Value', 'Created', 'Closed'],
      ['A', 'Sari', 'Proposal', 'Won', 100, day(46027), day(46057)],
      ['B', '=Ann', 'Lead', 'Lost', 250, day(46028), day(46058)],
      ['C', 'Sari', 'Lead', 'Hmm', 400, day(46054), null],
    ],
    Mine: [['plans']],
  });
  connect();
  expect(await excelHost().build('Deals', choices)).toMatchObject({ ok: true });
  calculated();
}

/** The host in memory calculates nothing, and asked for a formula's value it fails. */
function calculated(): void {
  for (const { cells } of workbook.sheets) for (const cell of cells.values()) if (cell.formula) cell.value ??= 7;
}

function connect(options: ExcelOptions = {}): void {
  excel = excelOver(workbook, options);
  client.connect(excel);
}

const names = (): readonly string[] => workbook.sheets.map(({ name }) => name);
const setup = (): Sheet => sheetOf(workbook, 'KPI setup');
const dashboard = (): Sheet => sheetOf(workbook, 'KPI dashboard');

function placeOf(sheet: Sheet, text: string): { readonly row: number; readonly column: number } {
  const [key] = [...sheet.cells].find(([, { value }]) => value === text) ?? [];
  const [row = -1, column = -1] = (key ?? '').split(' ').map(Number);
  return { row, column };
}

function typeBeside(sheet: Sheet, text: string, down: number, right: number, value: Value): void {
  const { row, column } = placeOf(sheet, text);
  sheet.cells.set(cellKey(row + down, column + right), { value });
}

const valueBeside = (sheet: Sheet, text: string, right: number): Value | undefined => {
  const { row, column } = placeOf(sheet, text);
  return sheet.cells.get(cellKey(row, column + right))?.value;
};

const markOf = (name: string): unknown =>
  JSON.parse(sheetOf(workbook, name).customProperties.get('dealsheet.tab') ?? '{}');

describe('a second build', () => {
  it('takes the place of the first, under the names people gave it', async () => {
    dashboard().name = 'Our numbers';
    workbook.sheets.push(...workbook.sheets.splice(1, 1));
    expect(await excelHost().build('Deals', choices)).toEqual({ ok: true, dashboardTab: 'Our numbers', said: [] });
    console.info(`a second build: ${excel.requests.length} syncs in all`);
    expect(names()).toEqual(['Deals', 'Our numbers', 'KPI setup', 'KPI rows', 'Mine']);
    expect(workbook.settings.size).toBe(0);
  });

  it('keeps the setup, the filters and the notes', async () => {
    typeBeside(setup(), 'Hmm', 0, 1, 'won');
    typeBeside(setup(), 'Lead', 0, 1, 0.35);
    typeBeside(dashboard(), 'Rep', 1, 0, '=Ann');
    dashboard().cells.set(cellKey(149, 2), { value: 'agreed on Monday' });
    expect(await excelHost().build('Deals', choices)).toMatchObject({ ok: true, said: [] });
    expect(valueBeside(setup(), 'Hmm', 1)).toBe('won');
    expect(valueBeside(setup(), 'Lead', 1)).toBe(0.35);
    const { row, column } = placeOf(dashboard(), 'Rep');
    expect(dashboard().cells.get(cellKey(row + 1, column))?.value).toBe('=Ann');
    expect(dashboard().cells.get(cellKey(149, 2))?.value).toBe('agreed on Monday');
  });

  it('leaves a dashboard that was changed by hand under another name, alive, and for good', async () => {
    dashboard().cells.set(cellKey(0, 1), { value: 'Our numbers' });
    const kept = ['KPI dashboard (yours)', 'KPI setup (yours)', 'KPI rows (yours)'];
    expect(await excelHost().build('Deals', choices)).toEqual({
      ok: true,
      dashboardTab: 'KPI dashboard',
      said: [
        `“KPI dashboard” had been changed by hand. The old tabs stay: ${kept.map((name) => `“${name}”`).join(', ')}. The new dashboard is “KPI dashboard”.`,
      ],
    });
    expect([...names()].sort()).toEqual(['Deals', 'KPI dashboard', 'KPI rows', 'KPI setup', ...kept, 'Mine'].sort());
    expect(kept.map(markOf)).toEqual(kept.map(() => expect.objectContaining({ state: 'kept' })));
    calculated();
    expect(await excelHost().build('Deals', choices)).toMatchObject({ ok: true, said: [] });
    expect(names()).toHaveLength(8);
  });

  it('leaves a dashboard that formulas of the user’s read, so that they go on reading it', async () => {
    sheetOf(workbook, 'Mine').cells.set(cellKey(0, 1), { value: 7, formula: "='KPI Dashboard'!B7*2" });
    const outcome = await excelHost().build('Deals', choices);
    expect(outcome.ok && outcome.said.join()).toMatch(/^Formulas on “Mine” read the old dashboard. Its tabs stay:/);
    expect(names()).toContain('KPI dashboard (yours)');
  });

  it('that fails leaves the old dashboard or the new one, whichever request is lost', async () => {
    connect();
    await excelHost().build('Deals', choices);
    const requests = excel.requests.length;
    for (let request = requests - 5; request < requests; request++) {
      await built();
      const before = snapshot(workbook);
      connect({ fault: { request } });
      const outcome = await excelHost().build('Deals', choices);
      if (!outcome.ok) expect([request, snapshot(workbook)]).toEqual([request, before]);
      else {
        expect(outcome.said.join()).toMatch(/^The new dashboard is there, but the old one could not be replaced/);
        expect(names()).toEqual(expect.arrayContaining(['KPI dashboard', outcome.dashboardTab]));
      }
    }
  });
});

describe('a copy to be passed on', () => {
  it.each([true, false])('is one more sheet of values with its charts; names masked: %s', async (mask) => {
    // Each formula shows a text of its own, in which a rep is named.
    const showing = (text: string): void => {
      for (const { cells } of workbook.sheets) for (const cell of cells.values()) if (cell.formula) cell.value = text;
    };
    // The host in memory calculates nothing: every request finds the values there.
    const { answer } = excel;
    client.connect({
      ...excel,
      answer: (body) => {
        showing('Sari leads');
        return answer(body);
      },
    });
    const outcome = await excelHost().share('Deals', { language: 'en', mask });
    expect(outcome).toEqual({ ok: true, tab: 'KPI dashboard (copy)', said: [] });
    const copy = sheetOf(workbook, 'KPI dashboard (copy)');
    const values = [...copy.cells.values()];
    expect(values.every(({ formula }) => formula === undefined)).toBe(true);
    expect(values.some(({ value }) => value === (mask ? 'Rep 2 leads' : 'Sari leads'))).toBe(true);
    expect(values.some(({ value }) => typeof value === 'string' && value.includes('Sari'))).toBe(!mask);
    expect(copy.charts).toHaveLength(dashboard().charts.length);
    expect(copy.validations).toHaveLength(0);
    expect(copy.properties.get('pageLayout.Orientation')).toBe('Landscape');
    expect(markOf('KPI dashboard (copy)')).toMatchObject({ state: 'ready' });
  });
});
