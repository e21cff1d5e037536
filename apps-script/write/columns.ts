/** The columns of the rows tab: formulas written in their first row and filled down, the exceptions, the cleaned values. */
import { type Area, areaAround, areasByFormat, type ColumnFormula, columnArea, numberFormats } from '../../core/index';
import { gridOver, rangeOf, rangesOf } from './areas';
import type { Writing } from './plan';

export function writeColumns(writing: Writing): void {
  const { sheet, tab } = writing;
  for (const columns of columnsByRows(tab.columnFormulas)) fillDown(writing, columns);
  for (const [value, areas] of overridesByValue(tab.columnFormulas)) rangesOf(sheet, areas).setValue(value);
  for (const column of tab.columnValues) {
    if (column.values.length === 0) continue;
    rangeOf(sheet, columnArea(column)).setValues(column.values.map((value) => [value ?? '']));
  }
  for (const [format, areas] of areasByFormat({ ...tab, cells: [] })) {
    rangesOf(sheet, areas).setNumberFormat(numberFormats[format]);
  }
}

/** Columns over the same rows are filled down together; between them there may be columns of values, still blank now. */
function fillDown({ sheet, textOf }: Writing, columns: readonly ColumnFormula[]): void {
  const [{ firstRow, lastRow } = { firstRow: 0, lastRow: 0 }] = columns;
  const area = areaAround(columns.map(({ column }) => ({ row: firstRow, column })));
  if (area === null) return;
  const byColumn = new Map(columns.map((column) => [column.column, column]));
  const first = rangeOf(sheet, area);
  first.setFormulas(
    gridOver(area, (row, index) => {
      const column = byColumn.get(index);
      return column === undefined ? '' : textOf(column.formula, row);
    }),
  );
  // Copied into more rows than it has, a range repeats itself, and the relative rows of its formulas move along.
  if (lastRow > firstRow) first.copyTo(rangeOf(sheet, { ...area, lastRow }));
}

function columnsByRows(columns: readonly ColumnFormula[]): Iterable<readonly ColumnFormula[]> {
  const groups = new Map<string, ColumnFormula[]>();
  for (const column of columns) {
    const rows = `${column.firstRow} ${column.lastRow}`;
    groups.set(rows, [...(groups.get(rows) ?? []), column]);
  }
  return groups.values();
}

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
