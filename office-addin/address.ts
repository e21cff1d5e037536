/** Excel's addresses for the areas of a plan. */
import { type Area, columnLetters } from '../core/index';

/** Row 4, column 1 is `B5`. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B5:D9`, and `B5:B5` for a single cell. */
export const areaAddress = (area: Area): string =>
  `${cellAddress(area.firstRow, area.firstColumn)}:${cellAddress(area.lastRow, area.lastColumn)}`;

/** `A:A` for column 0. */
export const columnAddress = (column: number): string => `${columnLetters(column)}:${columnLetters(column)}`;

/** `5:5` for row 4. */
export const rowAddress = (row: number): string => `${row + 1}:${row + 1}`;

/** Addresses joined by commas, in as few texts as possible: Excel cuts off what is longer than 8,192 characters. */
export function addressLists(addresses: readonly string[], limit = 8000): readonly string[] {
  const lists: string[] = [];
  for (const address of addresses) {
    const last = lists[lists.length - 1];
    if (last !== undefined && last.length + 1 + address.length <= limit) {
      lists[lists.length - 1] = `${last},${address}`;
    } else {
      lists.push(address);
    }
  }
  return lists;
}
