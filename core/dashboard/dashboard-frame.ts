/** The dashboard's grid, and the cells other tabs refer to: its filters. */
import { type CellReference, cell } from '../language/formula';
import type { FilterName } from '../language/vocabulary';

/** A margin, six columns, a gap, six columns, a margin: blocks take whole columns, so that everything aligns. */
const half = 6;

/** Pixels; all of it fits a screen of 1280. */
export const grid = { columns: 2 * half, margin: 8, gap: 16, width: 103 } as const;

/** Sheet column of a grid column: 0 to 5 stand left of the gap, 6 to 11 right of it. */
export const gridColumn = (index: number): number => (index < half ? index + 1 : index + 2);

export const leftHalf = { first: gridColumn(0), last: gridColumn(half - 1) } as const;
export const rightHalf = { first: gridColumn(half), last: gridColumn(2 * half - 1) } as const;
export const wholeWidth = { firstColumn: leftHalf.first, lastColumn: rightHalf.last } as const;

export const columnWidths: readonly number[] = [
  grid.margin,
  ...Array.from({ length: half }, () => grid.width),
  grid.gap,
  ...Array.from({ length: half }, () => grid.width),
  grid.margin,
];

export const filterRows = { label: 2, input: 3 } as const;

/** Each filter is two columns wide, because names are. */
export const filterColumns = {
  period: gridColumn(0),
  rep: gridColumn(2),
  location: gridColumn(4),
  pipeline: gridColumn(6),
  today: gridColumn(8),
  deals: gridColumn(10),
} as const;

export const periodFilter: CellReference = cell('dashboard', filterRows.input, filterColumns.period);

export const labelFilter = (name: FilterName): CellReference =>
  cell('dashboard', filterRows.input, filterColumns[name]);
