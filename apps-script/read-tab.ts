/** Reads a user's tab, in blocks, as core's RawTab. Reading is all that is ever done to it. */
import type { RawTab, Row } from '../core/index';
import { cellFrom } from './cells';
import type { Standing } from './generated-tabs';
import { serialDays } from './time-zone';

/** All rows down to the last filled one; the sheet's row 1 is the first even where it is blank. */
export function readTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  name: string,
  timeZone: string,
  mostRows = Number.POSITIVE_INFINITY,
): RawTab {
  const lastRow = Math.min(mostRows, sheet.getLastRow());
  const columns = sheet.getLastColumn();
  const serialOf = serialDays(timeZone);
  const rows: Row[] = [];
  // Blocks of this size keep a large export below the memory one call may answer with.
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns)));
  for (let first = 1; first <= lastRow; first += rowsAtOnce) {
    const values = sheet.getRange(first, 1, Math.min(rowsAtOnce, lastRow - first + 1), columns).getValues();
    for (const row of values) rows.push(row.map((value: unknown) => cellFrom(value, serialOf)));
  }
  return { name, rows };
}

/** The user's other tabs: what activities, leads and costs are counted from. Ours and charts on a sheet of their own are none. */
export function tabsBeside(now: Standing, deals: string, timeZone: string): readonly RawTab[] {
  const ours = new Set(now.ours.map(({ name }) => name));
  return now.tabs
    .filter(({ sheet, name }) => name !== deals && !ours.has(name) && hasCells(sheet))
    .map(({ sheet, name }) => readTab(sheet, name, timeZone));
}

/** A chart or a data source on a sheet of its own has no cells, and reading them fails. */
export const hasCells = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
  sheet.getType() === SpreadsheetApp.SheetType.GRID;

const cellsAtOnce = 250_000;
