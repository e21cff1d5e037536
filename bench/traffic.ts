// What reading and building ask of the hosts: calls in Google Sheets, requests and bytes in Excel, and how they grow with the deals.

import { planDashboard } from '../core/index';
import { type Cell, isDate, type RawTab } from '../core/table/cell';
import { serialOf } from '../core/table/serial-date';
import { typeTextTab } from '../core/table/typed-cells';
import { readSpreadsheet } from '../local/hucre';
import { readTab } from '../office-addin/read-tab';
import { writePlan } from '../office-addin/write-plan';
import { serverFiles } from '../scripts/build-apps-script';
import type { Files } from '../test/apps-script/bundle';
import { spreadsheetWith, type TabSeed } from '../test/apps-script/spreadsheet-app';
import { buildDashboard, onSpreadsheet } from '../test/apps-script/wizard-run';
import { dealsCsv } from '../test/local/large-deals';
import { loadClient } from '../test/office-addin/host/client';
import { excelOver } from '../test/office-addin/host/excel';
import { workbookWith } from '../test/office-addin/workbooks';
import { type Figure, figure, type Unit } from './frame/figure';

const sizes = [10_000, 100_000];
const fewest = 1_000;

export async function traffic(): Promise<readonly Figure[]> {
  const files = await serverFiles();
  const figures: Figure[] = [];
  const least = await asked(files, fewest);
  for (const count of sizes) figures.push(...grown(await asked(files, count), least, count));
  return figures;
}

interface Asked {
  readonly sheets: { readonly reading: number; readonly building: number };
  readonly excel: {
    readonly reading: number;
    readonly building: number;
    readonly readBytes: number;
    readonly builtBytes: number;
  };
}

/** Building asks as much for any number of deals; reading asks by blocks, and never more of them than there are more deals. */
function grown(now: Asked, least: Asked, count: number): readonly Figure[] {
  const times = count / fewest;
  const told = (what: string, unit: Unit, ours: number, few: number, linear: boolean): Figure => {
    const theirs = linear ? times * few : few;
    const against = linear ? `${times} × that of ${fewest} deals` : `that of ${fewest} deals`;
    return figure(
      { what: `${what}, ${count} deals`, against, unit, bound: 1.05 },
      { ours, theirs, ratio: ours / theirs },
    );
  };
  return [
    told('Google Sheets: building', 'calls', now.sheets.building, least.sheets.building, false),
    told('Google Sheets: reading', 'calls', now.sheets.reading, least.sheets.reading, true),
    told('Excel: building', 'calls', now.excel.building, least.excel.building, false),
    told('Excel: building', 'bytes', now.excel.builtBytes, least.excel.builtBytes, false),
    told('Excel: reading', 'calls', now.excel.reading, least.excel.reading, true),
    told('Excel: reading', 'bytes', now.excel.readBytes, least.excel.readBytes, true),
  ];
}

async function asked(files: Files, count: number): Promise<Asked> {
  const tab = await dealsOf(count);
  return { sheets: inSheets(files, tab), excel: await inExcel(tab) };
}

async function dealsOf(count: number): Promise<RawTab> {
  const read = await readSpreadsheet(new TextEncoder().encode(dealsCsv(count)), 'Deals.csv');
  const tab = read.ok ? read.tabs[0] : undefined;
  if (tab === undefined) throw new Error('the deals cannot be read');
  const { name, rows } = typeTextTab(tab);
  return {
    name,
    rows: rows.map((row) => row.map((cell) => (isPercentage(cell) ? Number.parseFloat(cell) / 100 : cell))),
  };
}

/** A number in a spreadsheet. As the text it is in a .csv it would be written cleaned, value by value. */
const isPercentage = (cell: Cell): cell is string => typeof cell === 'string' && /^\d+%$/.test(cell);

function inSheets(files: Files, tab: RawTab): Asked['sheets'] {
  const rows = tab.rows.map((row) =>
    row.map((cell) => (isDate(cell) ? midnight(cell.date) : typeof cell === 'object' ? null : cell)),
  ) satisfies TabSeed['rows'];
  const run = buildDashboard(files, spreadsheetWith([{ name: tab.name, rows }]), tab.name);
  if (!run.ok) throw new Error(run.sentence);
  const calls = onSpreadsheet(run.calls);
  const reading = calls.filter(
    (name, at) => isRead(name) || (name === 'Sheet.getRange' && isRead(calls[at + 1])),
  ).length;
  return { reading, building: calls.length - reading };
}

/** A block is a range, which is a call too, and its values. */
const isRead = (name: string | undefined): boolean => name?.startsWith('Range.get') === true;

/** In the time zone of the spreadsheet, Jakarta. */
const midnight = (serial: number): Date => new Date((serial - 25_569) * 86_400_000 - 7 * 3_600_000);

async function inExcel(tab: RawTab): Promise<Asked['excel']> {
  const client = loadClient();
  Reflect.set(globalThis, 'Excel', client.Excel);
  Reflect.set(globalThis, 'OfficeExtension', client.OfficeExtension);
  const excel = excelOver(workbookWith(tab));
  client.connect(excel);
  const read = await readTab(tab.name);
  if (read === null) throw new Error('the tab cannot be read');
  const reading = excel.requests.length;
  const settings = {
    language: 'en',
    dialect: 'excel',
    today: serialOf(2026, 11, 15),
    fixedToday: true,
    takenTabNames: [tab.name],
  } as const;
  const planned = planDashboard(read, settings);
  if (!planned.ok) throw new Error(planned.sentence);
  const written = await writePlan(planned.plan);
  if (!written.ok) throw new Error(JSON.stringify(written));
  return {
    reading,
    building: excel.requests.length - reading,
    readBytes: excel.requests.slice(0, reading).reduce((sum, { answerBytes }) => sum + answerBytes, 0),
    builtBytes: excel.requests.slice(reading).reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
