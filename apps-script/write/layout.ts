/** A tab's size, widths, heights, frozen part, gridlines, colour and merged cells. Sheets has no print setup for scripts. */
import type { Area } from '../../core/index';
import { eachRangeOf, strokesOf } from './areas';
import type { Target } from './plan';

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const sizeOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet): Size => ({
  rows: sheet.getMaxRows(),
  columns: sheet.getMaxColumns(),
});

/** Before anything else is written: what lies outside the planned size is cut off, what is missing is added. */
export function writeSize({ sheet, tab }: Target, now: Size): void {
  const { rows, columns } = tab.size;
  if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (rows < now.rows) sheet.deleteRows(rows + 1, now.rows - rows);
  if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
  if (columns < now.columns) sheet.deleteColumns(columns + 1, now.columns - columns);
}

export function writeLayout({ sheet, tab }: Target): void {
  for (const { first, count, value } of strokesOf(tab.columnWidths)) sheet.setColumnWidths(first + 1, count, value);
  const heightOf = new Map(tab.rowHeights.map(({ row, height }) => [row, height]));
  const heights = Array.from({ length: tab.size.rows }, (_, row) => heightOf.get(row));
  // Heights are the least ones: a row grows where a wrapped text needs more, so nothing is ever cut off.
  for (const { first, count, value } of strokesOf(heights)) sheet.setRowHeights(first + 1, count, value);
  writeMerges(sheet, tab.merges);
  const frozenRows = freezable(
    tab.frozenRows,
    tab.merges.map(({ firstRow, lastRow }) => [firstRow, lastRow]),
  );
  const frozenColumns = freezable(
    tab.frozenColumns,
    tab.merges.map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]),
  );
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (!tab.showGridlines) sheet.setHiddenGridlines(true);
  sheet.setTabColor(tab.color);
}

/** Cells merged along one row, and the same in the rows below them, take one call. */
function writeMerges(sheet: Target['sheet'], merges: readonly Area[]): void {
  const stacks: { area: Area; along: boolean }[] = [];
  for (const area of merges) {
    const along = area.firstRow === area.lastRow;
    const above = stacks.find((stack) => along && stack.along && isBelow(area, stack.area));
    if (above === undefined) stacks.push({ area, along });
    else above.area = { ...above.area, lastRow: area.lastRow };
  }
  const ranges = eachRangeOf(
    sheet,
    stacks.map(({ area }) => area),
  );
  ranges.forEach((range, index) => {
    if (stacks[index]?.along) range.mergeAcross();
    else range.merge();
  });
}

const isBelow = (area: Area, above: Area): boolean =>
  area.firstRow === above.lastRow + 1 && area.firstColumn === above.firstColumn && area.lastColumn === above.lastColumn;

/** As many as planned, or as many as can be: Sheets refuses to freeze only a part of a merged cell. */
function freezable(planned: number, merges: readonly (readonly [first: number, last: number])[]): number {
  const cut = merges.find(([first, last]) => first < planned && last >= planned);
  return cut === undefined ? planned : freezable(cut[0], merges);
}
