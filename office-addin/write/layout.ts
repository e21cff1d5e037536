/** The tab itself: widths, heights, merged cells, frozen panes, gridlines and colour. */
import { addressLists, areaAddress, cellAddress, columnAddress, rowAddress } from '../address';
import type { TabSite } from './site';

export function writeLayout({ sheet, tab }: TabSite): void {
  sheet.tabColor = tab.color;
  sheet.showGridlines = tab.showGridlines;
  const widths = tab.columnWidths.map((width, column) => ({ size: width, address: columnAddress(column) }));
  for (const [width, list] of bySize(widths)) sheet.getRanges(list).format.columnWidth = width;
  const heights = tab.rowHeights.map(({ row, height }) => ({ size: height, address: rowAddress(row) }));
  for (const [height, list] of bySize(heights)) sheet.getRanges(list).format.rowHeight = height;
  for (const area of tab.merges) sheet.getRange(areaAddress(area)).merge(false);
  freeze(sheet, tab.frozenRows, tab.frozenColumns);
}

/** Sizes in points, as Excel counts them: three quarters of a pixel. */
function bySize(
  parts: readonly { readonly size: number; readonly address: string }[],
): readonly (readonly [number, string])[] {
  const addresses = new Map<number, string[]>();
  for (const { size, address } of parts) {
    const list = addresses.get(size);
    if (list === undefined) addresses.set(size, [address]);
    else list.push(address);
  }
  return [...addresses].flatMap(([size, list]) =>
    addressLists(list).map((text): readonly [number, string] => [size * 0.75, text]),
  );
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  // One after the other would undo the first.
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(`A1:${cellAddress(rows - 1, columns - 1)}`);
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
