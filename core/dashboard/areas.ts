/** Gathers cells that look alike into few rectangles, so that a host dresses a tab in a few calls instead of one per cell. */
import type { Area, CellPlan, ColumnFormula, ColumnValues, TabPlan } from './plan';
import type { NumberFormat, StyleName } from './style';

/** Where each style stands. The areas of all styles together cover every styled cell once; styles in order of appearance. */
export const areasByStyle = (tab: Pick<TabPlan, 'cells'>): ReadonlyMap<StyleName, readonly Area[]> =>
  areasBy(tab.cells, (cell) => cell.style);

/** As `areasByStyle`, for number formats; the columns of formulas and of values are among them, their last rows included. */
export function areasByFormat(
  tab: Pick<TabPlan, 'cells' | 'columnFormulas' | 'columnValues'>,
): ReadonlyMap<NumberFormat, readonly Area[]> {
  const areas = new Map<NumberFormat, Area[]>();
  for (const [format, cells] of areasBy(tab.cells, (cell) => cell.format)) areas.set(format, [...cells]);
  for (const column of [...tab.columnFormulas, ...tab.columnValues]) {
    if (column.format === undefined) continue;
    areas.set(column.format, [...(areas.get(column.format) ?? []), columnArea(column)]);
  }
  for (const [format, parts] of areas) areas.set(format, joinSideBySide(parts));
  return areas;
}

/** The cells of a column of formulas or of values. */
export function columnArea(column: ColumnFormula | ColumnValues): Area {
  const lastRow = 'values' in column ? column.firstRow + column.values.length - 1 : column.lastRow;
  return { firstRow: column.firstRow, lastRow, firstColumn: column.column, lastColumn: column.column };
}

/** The smallest rectangle around them; `null` where there are none. */
export function areaAround(cells: readonly { readonly row: number; readonly column: number }[]): Area | null {
  const [first] = cells;
  if (first === undefined) return null;
  let area: Area = { firstRow: first.row, lastRow: first.row, firstColumn: first.column, lastColumn: first.column };
  for (const { row, column } of cells) {
    area = {
      firstRow: Math.min(area.firstRow, row),
      lastRow: Math.max(area.lastRow, row),
      firstColumn: Math.min(area.firstColumn, column),
      lastColumn: Math.max(area.lastColumn, column),
    };
  }
  return area;
}

/**
 * Rectangles of cells with the same key: runs along a row first, then equal runs of the following rows below them.
 * Not the fewest possible, but few, and always the same. Of two cells in one place the later counts, as when written.
 */
export function areasBy<Key extends string>(
  cells: readonly CellPlan[],
  keyOf: (cell: CellPlan) => Key | undefined,
): ReadonlyMap<Key, readonly Area[]> {
  const areas = new Map<Key, Area[]>();
  for (const run of stacked(runsAlongRows(cells, keyOf))) {
    areas.set(run.key, [...(areas.get(run.key) ?? []), areaOf(run)]);
  }
  return areas;
}

/** Neighbours in the list that have the same rows and touch become one area; the order stays. */
export function joinSideBySide(areas: readonly Area[]): Area[] {
  const joined: Area[] = [];
  for (const area of areas) {
    const last = joined[joined.length - 1];
    if (last?.firstRow === area.firstRow && last.lastRow === area.lastRow && last.lastColumn === area.firstColumn - 1) {
      joined[joined.length - 1] = { ...last, lastColumn: area.lastColumn };
    } else {
      joined.push(area);
    }
  }
  return joined;
}

interface Run<Key> {
  readonly key: Key;
  readonly firstRow: number;
  lastRow: number;
  readonly firstColumn: number;
  lastColumn: number;
}

function runsAlongRows<Key extends string>(
  cells: readonly CellPlan[],
  keyOf: (cell: CellPlan) => Key | undefined,
): readonly Run<Key>[] {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const inOrder = [...byPlace.values()].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: Run<Key>[] = [];
  for (const cell of inOrder) {
    const key = keyOf(cell);
    if (key === undefined) continue;
    const last = runs[runs.length - 1];
    if (last?.key === key && last.firstRow === cell.row && last.lastColumn === cell.column - 1) {
      last.lastColumn = cell.column;
    } else {
      const { row, column } = cell;
      runs.push({ key, firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    }
  }
  return runs;
}

function stacked<Key extends string>(runs: readonly Run<Key>[]): readonly Run<Key>[] {
  const bottoms = new Map<string, Run<Key>>();
  const kept: Run<Key>[] = [];
  for (const run of runs) {
    const span = `${run.firstColumn} ${run.lastColumn} ${run.key}`;
    const above = bottoms.get(span);
    if (above?.lastRow === run.firstRow - 1) {
      above.lastRow = run.lastRow;
    } else {
      bottoms.set(span, run);
      kept.push(run);
    }
  }
  return kept;
}

const areaOf = ({ firstRow, lastRow, firstColumn, lastColumn }: Area): Area => ({
  firstRow,
  lastRow,
  firstColumn,
  lastColumn,
});
