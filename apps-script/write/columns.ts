/** The columns of the rows tab: formulas written in their first row and filled down, the exceptions, the cleaned values. */
import {
  type Area,
  areaAround,
  areasByFormat,
  type ColumnFormula,
  type ColumnValues,
  columnArea,
  numberFormats,
  type TabPlan,
} from '../../core/index';
import { gridOver, rangesOf } from './areas';
import { automatic } from './contents';
import type { Writing } from './plan';

export function writeColumns({ sheet, tab, textOf, rangeOf }: Writing): void {
  for (const { area, columns } of firstRows(tab)) {
    const byColumn = new Map(columns.map((column) => [column.column, column]));
    const first = rangeOf(area);
    const formula = (row: number, index: number): string => {
      const column = byColumn.get(index);
      return column === undefined ? '' : textOf(column.formula, row);
    };
    const format = (_: number, index: number): string => {
      const name = byColumn.get(index)?.format;
      return name === undefined ? automatic : numberFormats[name];
    };
    first.setFormulas(gridOver(area, formula)).setNumberFormats(gridOver(area, format));
  }
  // Copied into more rows than it has, a range repeats itself with its formats, and the relative rows of its formulas
  // move along.
  for (const { first, all } of fills(tab)) rangeOf(first).copyTo(rangeOf(all));
  for (const [value, areas] of overridesByValue(tab.columnFormulas)) rangesOf(sheet, areas).setValue(value);
  for (const { area, columns } of valueBlocks(tab)) {
    rangeOf(area).setValues(gridOver(area, (row, column) => valueIn(columns[column - area.firstColumn], row)));
  }
  for (const [format, areas] of areasByFormat({ ...tab, cells: [], columnFormulas: [] })) {
    rangesOf(sheet, areas).setNumberFormat(numberFormats[format]);
  }
}

const valueIn = (column: ColumnValues | undefined, row: number): number | string =>
  column?.values[row - column.firstRow] ?? '';

export const columnAreas = (tab: TabPlan): readonly Area[] => [
  ...firstRows(tab).map(({ area }) => area),
  ...fills(tab).flatMap(({ first, all }) => [first, all]),
  ...valueBlocks(tab).map(({ area }) => area),
];

interface FirstRow {
  readonly area: Area;
  readonly columns: readonly ColumnFormula[];
}

/** All columns that begin in one row, in one area; between them there may be columns of values, still blank now. */
function firstRows({ columnFormulas }: TabPlan): readonly FirstRow[] {
  const byRow = new Map<number, ColumnFormula[]>();
  for (const column of columnFormulas) byRow.set(column.firstRow, [...(byRow.get(column.firstRow) ?? []), column]);
  return [...byRow].flatMap(([row, columns]) => {
    const area = areaAround(columns.map(({ column }) => ({ row, column })));
    return area === null ? [] : [{ area, columns }];
  });
}

/** Neighbours over the same rows are filled down together: the columns of one raw tab. */
function fills({ columnFormulas }: TabPlan): readonly { readonly first: Area; readonly all: Area }[] {
  const parts: { firstRow: number; lastRow: number; firstColumn: number; lastColumn: number }[] = [];
  for (const { column, firstRow, lastRow } of [...columnFormulas].sort((one, other) => one.column - other.column)) {
    const part = parts[parts.length - 1];
    if (part?.firstRow === firstRow && part.lastRow === lastRow) part.lastColumn = column;
    else parts.push({ firstRow, lastRow, firstColumn: column, lastColumn: column });
  }
  return parts
    .filter(({ firstRow, lastRow }) => lastRow > firstRow)
    .map((all) => ({ first: { ...all, lastRow: all.firstRow }, all }));
}

/** Neighbours over the same rows are written together. */
function valueBlocks({ columnValues }: TabPlan): readonly {
  readonly area: Area;
  readonly columns: readonly ColumnValues[];
}[] {
  const blocks: { area: Area; columns: ColumnValues[] }[] = [];
  for (const column of [...columnValues].sort((one, other) => one.column - other.column)) {
    if (column.values.length === 0) continue;
    const block = blocks[blocks.length - 1];
    const area = columnArea(column);
    const { firstRow, lastRow, lastColumn } = block?.area ?? area;
    if (block && lastColumn + 1 === column.column && firstRow === area.firstRow && lastRow === area.lastRow) {
      block.area = { ...block.area, lastColumn: column.column };
      block.columns.push(column);
    } else blocks.push({ area, columns: [column] });
  }
  return blocks.flatMap(cutByRows);
}

/** One call may not carry any number of cells. */
function cutByRows<Block extends { readonly area: Area }>(block: Block): readonly Block[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = block.area;
  const rowsAtOnce = Math.max(1, Math.floor(cellsAtOnce / (lastColumn - firstColumn + 1)));
  const parts: Block[] = [];
  for (let first = firstRow; first <= lastRow; first += rowsAtOnce) {
    const area = { ...block.area, firstRow: first, lastRow: Math.min(lastRow, first + rowsAtOnce - 1) };
    parts.push({ ...block, area });
  }
  return parts;
}

const cellsAtOnce = 250_000;

/** All rows with the same fixed number are written in one call: there may be as many as there are excluded deals. */
function overridesByValue(columns: readonly ColumnFormula[]): ReadonlyMap<number, readonly Area[]> {
  const areas = new Map<number, Area[]>();
  for (const { column, overrides } of columns) {
    for (const { row, value } of overrides) {
      const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      areas.set(value, [...(areas.get(value) ?? []), area]);
    }
  }
  return areas;
}
