/** Cells and areas as A1 text, for the parts of a workbook that are not formulas. */
import { type Area, columnLetters, quotedTabName } from '../core/index';

/** `C5`, from row 4 and column 2. */
export const cellAddress = (row: number, column: number): string => `${columnLetters(column)}${row + 1}`;

/** `B2:D9`; one cell is `B2:B2`. */
export const areaAddress = (area: Area): string =>
  `${cellAddress(area.firstRow, area.firstColumn)}:${cellAddress(area.lastRow, area.lastColumn)}`;

/** `'KPI dashboard'!$B$2:$D$9`. */
export const fixedArea = (tabName: string, area: Area): string =>
  `${quotedTabName(tabName)}!${fixedCell(area.firstRow, area.firstColumn)}:${fixedCell(area.lastRow, area.lastColumn)}`;

/** `'KPI dashboard'!$1:$3`. */
export const fixedRows = (tabName: string, first: number, last: number): string =>
  `${quotedTabName(tabName)}!$${first + 1}:$${last + 1}`;

const fixedCell = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
