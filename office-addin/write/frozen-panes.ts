/** Rows and columns that stay in view. */
import { cellAddress } from '../address';
import type { TabSite } from './site';

export function writeFrozenPanes({ sheet, tab: { frozenRows, frozenColumns } }: TabSite): void {
  // One after the other would undo the first; the area named is what freezes, not the first cell that does not.
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(`A1:${cellAddress(frozenRows - 1, frozenColumns - 1)}`);
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}
