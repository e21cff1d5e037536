/** The dashboard's grid, and the cells other tabs refer to: its filters. */
import { type CellReference, cell } from '../language/formula';
import type { ListName } from '../rows/model';

/** A margin, twelve equal columns, a margin: blocks take whole columns, so that everything aligns. */
export const grid = { first: 1, last: 12, columns: 14, width: 100, margin: 16 } as const;

export const filterRows = { label: 2, input: 3 } as const;

/** Columns of the filter row; each filter is two columns wide. */
export const filterColumns = { period: 1, rep: 4, location: 6, pipeline: 8, today: 10, deals: 12 } as const;

export const periodFilter: CellReference = cell('dashboard', filterRows.input, filterColumns.period);

export const labelFilter = (name: ListName): CellReference => cell('dashboard', filterRows.input, filterColumns[name]);
