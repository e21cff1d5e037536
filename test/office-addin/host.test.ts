import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Plan } from '../../core/dashboard/plan';
import { customFunctions } from '../../core/functions/index';
import { functionList } from '../../core/publish/function-list';
import { functionsJson } from '../../core/publish/functions-json';
import { planDashboard } from '../../core/wizard/wizard';
import { serialToday } from '../../office-addin/date-system';
import { readFunctions } from '../../office-addin/function-files';
import { excelHost } from '../../office-addin/host';
import { readTab } from '../../office-addin/read-tab';
import { sampleWorkbook } from '../../scripts/samples/workbook';
import { expectedCells, foundCells, sheetOf } from './expected';
import { type Client, loadClient } from './host/client';
import { type Excel, excelOver } from './host/excel';
import { snapshot, type Workbook, workbookOf } from './host/workbook';

const [deals] = sampleWorkbook('en').tabs;
const choices = { language: 'en' } as const;

let client: Client;
let excel: Excel;
let workbook: Workbook;

beforeAll(() => {
  client = loadClient();
  vi.stubGlobal('Excel', client.Excel);
  vi.stubGlobal('OfficeExtension', client.OfficeExtension);
  vi.stubGlobal('Office', { context: { displayLanguage: 'id-ID' } });
});

beforeEach(() => {
  workbook = workbookOf({ Notes: [['Call Anna']], Deals: sampleCells() });
  excel = excelOver(workbook);
  client.connect(excel);
});

describe('Excel as the sidebar’s host', () => {
  it('speaks the language Office is set to', () => {
    expect(excelHost().defaultLanguage).toBe('id');
  });

  it('lists the tabs that can be seen: which one is open, which ones are ours', async () => {
    sheetOf(workbook, 'Notes').visibility = 'Hidden';
    workbook.active = 'Deals';
    expect(await excelHost().tabs()).toEqual([{ name: 'Deals', active: true, generated: false }]);
    await excelHost().build('Deals', choices);
    expect((await excelHost().tabs()).map(({ generated }) => generated)).toEqual([false, true, true, true]);
  });

  it('tells what a tab is, and why another is none, without touching either', async () => {
    const before = snapshot(workbook);
    expect(await excelHost().inspect('Deals', choices)).toMatchObject({ ok: true, tab: 'Deals' });
    expect(await excelHost().inspect('Notes', choices)).toMatchObject({
      ok: false,
      sentence: expect.stringMatching(/\w/),
    });
    expect(await excelHost().inspect('Gone', choices)).toEqual({
      ok: false,
      sentence: 'There is no sheet named “Gone” any more. Choose another one.',
    });
    expect(snapshot(workbook)).toBe(before);
  });

  it('writes the dashboard of a real deals tab exactly as core plans it', async () => {
    const before = snapshot(workbook);
    const plan = await planFor('Deals');
    excel.requests.length = 0;
    expect(await excelHost().build('Deals', choices)).toEqual({
      ok: true,
      dashboardTab: plan.tabs[0]?.name,
      said: [],
    });
    const writing = excel.requests.at(-1);
    console.info(
      `${deals?.rows.length} rows: ${excel.requests.length} syncs to read, plan and write;`,
      `the write ${writing?.bytes} bytes, ${writing?.actions} actions`,
    );
    expect(sorted(foundCells(workbook, plan))).toEqual(sorted(expectedCells(plan)));
    for (const tab of plan.tabs) {
      const sheet = sheetOf(workbook, tab.name);
      expect(sheet.charts).toHaveLength(tab.charts.length);
      expect(sheet.validations).toHaveLength(tab.validations.length);
      expect(sheet.conditionalFormats).toHaveLength(tab.conditionalFormats.length);
    }
    expect(snapshot({ ...workbook, active: 'Notes', sheets: workbook.sheets.slice(0, 2) })).toBe(before);
  });

  it('says in a sentence what stopped a build, and that nothing of it is left', async () => {
    const before = snapshot(workbook);
    client.connect(excelOver(workbook, { fault: { request: 13, action: 200 } }));
    expect(await excelHost().build('Deals', { language: 'id' })).toEqual({
      ok: false,
      sentence:
        'Excel menghentikan pembuatan (This was to fail.). Yang sudah dibuat telah dihapus. Kembali ke buku kerja ini dan coba lagi.',
    });
    expect(snapshot(workbook)).toBe(before);
  });

  it('never rejects: an Excel that does not answer is a sentence too', async () => {
    client.connect(excelOver(workbook, { fault: { request: 0, lasting: true } }));
    expect(await excelHost().inspect('Deals', choices)).toMatchObject({ ok: false });
    expect(await excelHost().build('Deals', choices)).toMatchObject({ ok: false });
  });
});

async function planFor(tab: string): Promise<Plan> {
  const raw = await readTab(tab);
  if (raw === null) throw new Error('no such tab');
  const settings = { ...choices, today: serialToday(), fixedToday: false, takenTabNames: ['Notes', 'Deals'] };
  const planned = planDashboard(raw, settings);
  if (!planned.ok) throw new Error(planned.sentence);
  return planned.plan;
}

const sampleCells = () =>
  (deals?.rows ?? []).map((row) =>
    row.map((cell) =>
      cell instanceof Date
        ? ([cell.getTime() / 86_400_000 + 25_569, 'yyyy-mm-dd'] as const)
        : cell === ''
          ? null
          : cell,
    ),
  );

const sorted = (cells: ReadonlyMap<string, unknown>) => Object.fromEntries([...cells].sort());

describe('what is done in Excel besides building', () => {
  it('opens and removes a dashboard, and leaves one alone that a formula reads', async () => {
    await excelHost().build('Deals', choices);
    expect(await excelHost().open('Notes')).toEqual({ ok: true, at: 'Notes' });
    expect(workbook.active).toBe('Notes');
    expect(await excelHost().open('Gone')).toMatchObject({ ok: false });
    expect((await excelHost().tabs()).find(({ dashboardOf }) => dashboardOf === 'Deals')?.generated).toBe(true);
    sheetOf(workbook, 'Notes').cells.set('1 0', { value: 1, formula: "='KPI dashboard'!A1" });
    expect(await excelHost().remove('Deals', 'en')).toMatchObject({
      ok: false,
      sentence: expect.stringContaining('“Notes”'),
    });
    sheetOf(workbook, 'Notes').cells.delete('1 0');
    expect(await excelHost().remove('Deals', 'en')).toEqual({ ok: true, at: 'Deals' });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Notes', 'Deals']);
  });

  it('writes a formula into a blank cell, and never over anything', async () => {
    workbook.active = 'Notes';
    workbook.selected = 'B2:B9';
    expect(await excelHost().selection()).toBe('Notes!B2:B9');
    expect(await excelHost().insertFormula('=KPI.CHURN_RATE(5, 100)', 'en')).toEqual({ ok: true, at: 'Notes!B2' });
    const again = await excelHost().insertFormula('=KPI.CAC(1, 1)', 'en');
    expect(again).toMatchObject({ ok: false, sentence: expect.stringContaining('not blank') });
    workbook.selected = 'A1';
    expect(await excelHost().insertFormula('=KPI.CAC(1, 1)', 'en')).toMatchObject({ ok: false });
  });

  it('enters functions again that show #NAME?, under their own names, and touches no other cell', async () => {
    const notes = sheetOf(workbook, 'Notes');
    notes.cells.set('4 0', { formula: '=KPI.CHURN_RATE(12,340)', value: '#NAME?' });
    notes.cells.set('4 1', { formula: '=1+_xldudf_KPI_WIN_RATE(A1,B1)', value: '#NAME?' });
    notes.cells.set('5 0', { formula: '=KPI.CHURN_RATE(12,0)', value: '#DIV/0!' });
    notes.cells.set('5 1', { formula: '=MYNAME+1', value: '#NAME?' });
    const locked = sheetOf(workbook, 'Deals');
    locked.properties.set('protected', true);
    locked.cells.set('0 40', { formula: '=KPI.CHURN_RATE(1,2)', value: '#NAME?' });
    expect(await excelHost().repair?.('en')).toEqual({ ok: true, count: 2, protectedTabs: ['Deals'] });
    expect([...notes.cells].slice(1)).toEqual([
      ['4 0', { formula: '=KPI.CHURN_RATE(12,340)' }],
      ['4 1', { formula: '=1+KPI.WIN_RATE(A1,B1)' }],
      ['5 0', { formula: '=KPI.CHURN_RATE(12,0)', value: '#DIV/0!' }],
      ['5 1', { formula: '=MYNAME+1', value: '#NAME?' }],
    ]);
    expect(locked.cells.get('0 40')?.value).toBe('#NAME?');
  });

  it('knows its functions from the files that Excel reads, in both languages', async () => {
    const files = {
      'functions.json': functionsJson(customFunctions, 'en'),
      'functions-id.json': functionsJson(customFunctions, 'id'),
    };
    const read = async (file: string) => JSON.parse(Object.entries(files).find(([name]) => name === file)?.[1] ?? '');
    expect(await readFunctions(read)).toEqual(functionList(customFunctions));
  });

  it('shows the rows behind a number', async () => {
    expect(await excelHost().behind('Deals', 'REVENUE', choices)).toMatchObject({ ok: true, kpi: 'REVENUE' });
  });
});
