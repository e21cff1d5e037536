/** A tab's size, widths, heights, frozen part, gridlines, colour and merged cells. Sheets has no print setup for scripts. */
import { type Area, type Style, styles, type TabPlan } from '../../core/index';
import type { Target, Writing } from './plan';
import { fewStrokesOf, strokesOf } from './strokes';

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
  // What is cut off first: in between there are never more cells than at the beginning or in the end.
  if (rows < now.rows) sheet.deleteRows(rows + 1, now.rows - rows);
  if (columns < now.columns) sheet.deleteColumns(columns + 1, now.columns - columns);
  if (rows > now.rows) sheet.insertRowsAfter(now.rows, rows - now.rows);
  if (columns > now.columns) sheet.insertColumnsAfter(now.columns, columns - now.columns);
}

export function writeLayout(writing: Writing): void {
  const { sheet, tab } = writing;
  for (const { first, count, value } of fewStrokesOf(tab.columnWidths, mostWidths)) {
    sheet.setColumnWidths(first + 1, count, value);
  }
  // Heights are the least ones: a row grows where a wrapped text needs more, so nothing is ever cut off.
  for (const { first, count, value } of strokesOf(heightsToSet(tab))) sheet.setRowHeights(first + 1, count, value);
  for (const { area, along } of mergeStacks(tab)) {
    if (along) writing.rangeOf(area).mergeAcross();
    else writing.rangeOf(area).merge();
  }
  const merges = merged(tab);
  const frozenRows = freezable(
    tab.frozenRows,
    merges.map(({ firstRow, lastRow }) => [firstRow, lastRow]),
  );
  const frozenColumns = freezable(
    tab.frozenColumns,
    merges.map(({ firstColumn, lastColumn }) => [firstColumn, lastColumn]),
  );
  if (frozenRows > 0) sheet.setFrozenRows(frozenRows);
  if (frozenColumns > 0) sheet.setFrozenColumns(frozenColumns);
  if (!tab.showGridlines) sheet.setHiddenGridlines(true);
  sheet.setTabColor(tab.color);
}

/** The setup has a hundred columns of some twenty widths: exact ones would take half of all calls of a build. */
const mostWidths = 5;

/** What Sheets gives a row of which nothing is said. */
export const usualHeight = 21;

/** By row; `undefined` where Sheets gives a row this height by itself: the usual one, or for large letters. */
export function heightsToSet({ rowHeights, cells, size }: TabPlan): readonly (number | undefined)[] {
  const lettersOf = new Map<number, number>();
  for (const { row, style } of cells) {
    lettersOf.set(row, Math.max(lettersOf.get(row) ?? 0, styles[style ?? 'body'].size));
  }
  const heightOf = new Map(rowHeights.map(({ row, height }) => [row, height]));
  return Array.from({ length: size.rows }, (_, row) => {
    const height = heightOf.get(row) ?? usualHeight;
    const isUsual = Math.abs(height - usualHeight) <= 1;
    return isUsual || (height > usualHeight && height <= (lettersOf.get(row) ?? 0) * heightPerPoint)
      ? undefined
      : height;
  });
}

/** Pixels that a row has for each point of its letters. */
const heightPerPoint = 1.7;

export const mergedAreas = (tab: TabPlan): readonly Area[] => mergeStacks(tab).map(({ area }) => area);

/** Without those where it makes no difference: a text runs over the blank cells at its right by itself. */
const merged = (tab: TabPlan): readonly Area[] => tab.merges.filter((area) => !runsOver(tab, area));

function runsOver({ cells }: TabPlan, { firstRow, lastRow, firstColumn, lastColumn }: Area): boolean {
  const inside = cells.filter(
    ({ row, column }) => row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn,
  );
  const [text, ...rest] = inside.sort((one, other) => one.column - other.column);
  if (text === undefined || firstRow !== lastRow) return false;
  const { align = 'left', wrap = false }: Style = styles[text.style ?? 'body'];
  // A number has a format, and one that does not fit is shown as ###; a dropdown and its frame are as wide as their cell.
  const isPlainText = text.format === undefined && typeof text.content !== 'number' && align === 'left' && !wrap;
  return isPlainText && rest.every(({ content }) => content === null || content === '');
}

/** Cells merged along one row, and the same in the rows below them, take one call. */
function mergeStacks(tab: TabPlan): readonly { readonly area: Area; readonly along: boolean }[] {
  const stacks: { area: Area; along: boolean }[] = [];
  for (const area of merged(tab)) {
    const along = area.firstRow === area.lastRow;
    const above = stacks.find((stack) => along && stack.along && isBelow(area, stack.area));
    if (above === undefined) stacks.push({ area, along });
    else above.area = { ...above.area, lastRow: area.lastRow };
  }
  return stacks;
}

const isBelow = (area: Area, above: Area): boolean =>
  area.firstRow === above.lastRow + 1 && area.firstColumn === above.firstColumn && area.lastColumn === above.lastColumn;

/** As many as planned, or as many as can be: Sheets refuses to freeze only a part of a merged cell. */
function freezable(planned: number, merges: readonly (readonly [first: number, last: number])[]): number {
  const cut = merges.find(([first, last]) => first < planned && last >= planned);
  return cut === undefined ? planned : freezable(cut[0], merges);
}
