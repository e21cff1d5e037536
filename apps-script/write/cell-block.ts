/** The rectangle around all single cells of a tab: contents, formats and looks are written to it as grids. */
import { type Area, areaAround, type CellPlan } from '../../core/index';
import { rangeOf } from './areas';
import type { Target } from './plan';

export interface CellBlock {
  readonly area: Area;
  readonly range: GoogleAppsScript.Spreadsheet.Range;
  /** `undefined` between the cells; of two in one place the later counts. */
  readonly cellAt: (row: number, column: number) => CellPlan | undefined;
}

/** `null` on a tab without single cells. */
export function cellBlock({ sheet, tab }: Target): CellBlock | null {
  const area = areaAround(tab.cells);
  if (area === null) return null;
  const byPlace = new Map(tab.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return { area, range: rangeOf(sheet, area), cellAt: (row, column) => byPlace.get(`${row} ${column}`) };
}
