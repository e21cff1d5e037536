/** The columns of the rows tab: one formula written once for all its rows, the exceptions, and the cleaned values. */
import { areasByFormat, columnArea } from '../../core/dashboard/areas';
import type { Area } from '../../core/dashboard/plan';
import { numberFormats } from '../../core/dashboard/style';
import { rangeOf, rangesOf } from './areas';
import type { Writing } from './plan';

export function writeColumns({ sheet, tab, textOf }: Writing): void {
  for (const column of tab.columnFormulas) {
    // Over many rows Google moves the relative rows of the formula down, as when it is filled down by hand.
    rangeOf(sheet, columnArea(column)).setFormula(textOf(column.formula, column.firstRow));
  }
  for (const [value, areas] of overridesByValue(tab.columnFormulas)) rangesOf(sheet, areas).setValue(value);
  for (const column of tab.columnValues) {
    if (column.values.length > 0)
      rangeOf(sheet, columnArea(column)).setValues(column.values.map((value) => [value ?? '']));
  }
  for (const [format, areas] of areasByFormat({ ...tab, cells: [] })) {
    rangesOf(sheet, areas).setNumberFormat(numberFormats[format]);
  }
}

/** All rows with the same fixed number are written in one call: there may be as many as there are excluded deals. */
function overridesByValue(columns: Writing['tab']['columnFormulas']): ReadonlyMap<number, readonly Area[]> {
  const areas = new Map<number, Area[]>();
  for (const { column, overrides } of columns) {
    for (const { row, value } of overrides) {
      const area = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      areas.set(value, [...(areas.get(value) ?? []), area]);
    }
  }
  return areas;
}
