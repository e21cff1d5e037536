/** Reads a user's tab, in blocks, as core's RawTab. Reading is all that is ever done to it. */
import { type RawTab, type Row, wholeBlock } from '../core/index';
import { cellFrom } from './cells';
import type { Standing } from './generated-tabs';
import { checkTime } from './time-limit';
import { serialDays } from './time-zone';

/** All rows down to the last filled one; the sheet's row 1 is the first even where it is blank. */
export function readTab(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  name: string,
  timeZone: string,
  mostRows = Number.POSITIVE_INFINITY,
): RawTab {
  const filled = sheet.getDataRange();
  const { rows: filledRows, columns } = sizeIn(filled.getA1Notation());
  const lastRow = Math.min(mostRows, filledRows);
  const serialOf = serialDays(timeZone);
  const rows: Row[] = [];
  // Blocks of this size keep a large export below the memory one call may answer with.
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / Math.max(1, columns)));
  for (let first = 1; first <= lastRow; first += rowsAtOnce) {
    checkTime();
    const count = Math.min(rowsAtOnce, lastRow - first + 1);
    const block = count === filledRows ? filled : sheet.getRange(first, 1, count, columns);
    for (const row of wholeBlock('Google', block.getValues(), count, columns))
      rows.push(row.map((value: unknown) => cellFrom(value, serialOf)));
  }
  // Of a tab without anything Google says that its first cell is filled.
  const isEmpty = rows.length === 1 && rows[0]?.length === 1 && rows[0][0] === null;
  return { name, rows: isEmpty ? [] : rows };
}

/** `A1:T2500`, or `A1`: one question for rows and columns. */
function sizeIn(a1: string): { readonly rows: number; readonly columns: number } {
  const [, letters = 'A', rows = '1'] = /([A-Z]+)(\d+)$/.exec(a1) ?? [];
  const columns = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { rows: Number(rows), columns };
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
