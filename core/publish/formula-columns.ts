/** Columns of the rows tab that only other formulas read: scripts that compute without a spreadsheet leave them out. */
import { stateJoins } from '../language/vocabulary';
import type { RowColumnName } from '../rows/row-column-names';

export const formulaColumns: readonly RowColumnName[] = [
  ...Object.values(stateJoins),
  'firstWinRow',
  'unforeseenWin',
  'searchedAccount',
  'firstWinOrder',
  'visitKey',
];
