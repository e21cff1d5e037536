/** The rectangle around all single cells of a tab: contents, formats and looks are written to it as grids. */
import { type Area, areaAround, type CellPlan, type TabPlan } from '../../core/index';

export interface CellBlock {
  readonly area: Area;
  /** `undefined` between the cells; of two in one place the later counts. */
  readonly cellAt: (row: number, column: number) => CellPlan | undefined;
}

/** `null` on a tab without single cells. */
export function cellBlock({ cells }: TabPlan): CellBlock | null {
  const area = areaAround(cells);
  if (area === null) return null;
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  return { area, cellAt: (row, column) => byPlace.get(`${row} ${column}`) };
}
