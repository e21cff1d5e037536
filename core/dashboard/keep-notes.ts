/** What people wrote beside our cells, carried into the tab that takes the old one's place. */
import type { Cell } from '../table/cell';
import { isError } from '../table/cell';
import { cellKey } from './found-tab';
import type { CellPlan, Content, TabPlan } from './plan';

export interface Note {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** At the same place where that is free, else below everything, in the same order and columns. */
export function withNotes(tab: TabPlan, notes: readonly Note[]): TabPlan {
  if (notes.length === 0) return tab;
  const isFree = freeIn(tab);
  const below = notes.filter(({ row, column }) => !isFree(row, column));
  const staying = notes.filter(({ row, column }) => isFree(row, column));
  const lowest = Math.max(tab.size.rows - 1, ...staying.map(({ row }) => row));
  const rows = [...new Set(below.map(({ row }) => row))].sort((one, other) => one - other);
  const kept = [
    ...staying.map((note) => noteCell(note, note.row)),
    // A blank row sets them off.
    ...below.map((note) => noteCell(note, lowest + 2 + rows.indexOf(note.row))),
  ];
  const { size } = tab;
  return {
    ...tab,
    size: {
      rows: Math.max(size.rows, ...kept.map(({ row }) => row + 1)),
      columns: Math.max(size.columns, ...kept.map(({ column }) => column + 1)),
    },
    cells: [...tab.cells, ...kept].sort((a, b) => a.row - b.row || a.column - b.column),
  };
}

/** Neither a cell of ours, nor under a chart. */
function freeIn({ cells, charts, merges }: TabPlan): (row: number, column: number) => boolean {
  const taken = new Set(cells.map(({ row, column }) => cellKey(row, column)));
  const areas = [...charts.map(({ over }) => over), ...merges];
  return (row, column) =>
    !taken.has(cellKey(row, column)) &&
    !areas.some(
      (area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
    );
}

const noteCell = ({ column, cell }: Note, row: number): CellPlan => ({
  row,
  column,
  content: contentOf(cell),
  style: 'body',
  isNote: true,
  ...(typeof cell === 'string' && { format: 'text' }),
});

/** An error cannot be written down as one; its text says what stood there. */
const contentOf = (cell: Cell): Content =>
  cell !== null && typeof cell === 'object' && isError(cell) ? cell.error : cell;
