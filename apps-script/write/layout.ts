/** A tab's size, widths, heights, frozen part, gridlines, colour and merged cells. Sheets has no print setup for scripts. */
import { rangeOf, runsOf } from './areas';
import type { Target } from './plan';

/** Before anything else is written: what lies outside the planned size is cut off, what is missing is added. */
export function writeSize({ sheet, tab }: Target): void {
  const { rows, columns } = tab.size;
  const rowsNow = sheet.getMaxRows();
  const columnsNow = sheet.getMaxColumns();
  if (rows > rowsNow) sheet.insertRowsAfter(rowsNow, rows - rowsNow);
  if (rows < rowsNow) sheet.deleteRows(rows + 1, rowsNow - rows);
  if (columns > columnsNow) sheet.insertColumnsAfter(columnsNow, columns - columnsNow);
  if (columns < columnsNow) sheet.deleteColumns(columns + 1, columnsNow - columns);
}

export function writeLayout({ sheet, tab }: Target): void {
  for (const { first, count, value } of runsOf(tab.columnWidths)) sheet.setColumnWidths(first + 1, count, value);
  const heights: (number | undefined)[] = [];
  for (const { row, height } of tab.rowHeights) heights[row] = height;
  // Heights are the least ones: a row grows where a wrapped text needs more, so nothing is ever cut off.
  for (const { first, count, value } of runsOf(heights)) sheet.setRowHeights(first + 1, count, value);
  for (const area of tab.merges) rangeOf(sheet, area).merge();
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

/** As many as planned, or as many as can be: Sheets refuses to freeze only a part of a merged cell. */
function freezable(planned: number, merges: readonly (readonly [first: number, last: number])[]): number {
  const cut = merges.find(([first, last]) => first < planned && last >= planned);
  return cut === undefined ? planned : freezable(cut[0], merges);
}
