/** Reads a user's tab, in blocks, as core's RawTab. Reading is all that is ever done to it. */
import type { RawTab, Row } from '../core/index';
import { cellFrom } from './cells';
import { serialDays } from './time-zone';

/** All rows down to the last filled one; the sheet's row 1 is the first even where it is blank. */
export function readTab(sheet: GoogleAppsScript.Spreadsheet.Sheet, name: string, timeZone: string): RawTab {
  const lastRow = sheet.getLastRow();
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

const cellsAtOnce = 250_000;
