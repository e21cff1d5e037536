/** The tab itself: widths, heights, merged cells, gridlines and colour. */
import { addressLists, areaAddress, columnAddress, rowAddress } from '../address';
import type { TabSite } from './site';

export function writeLayout({ sheet, tab }: TabSite): void {
  sheet.tabColor = tab.color;
  sheet.showGridlines = tab.showGridlines;
  const widths = tab.columnWidths.map((width, column) => ({ size: width, address: columnAddress(column) }));
  for (const [width, list] of bySize(widths)) sheet.getRanges(list).format.columnWidth = width;
  const heights = tab.rowHeights.map(({ row, height }) => ({ size: height, address: rowAddress(row) }));
  for (const [height, list] of bySize(heights)) sheet.getRanges(list).format.rowHeight = height;
  for (const area of tab.merges) sheet.getRange(areaAddress(area)).merge(false);
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
