/** Core's areas, which count from 0 and include their ends, as Google's ranges and A1 texts. */
import { type Area, columnLetters } from '../../core/index';

/** Many areas that are written to in one call. */
export const rangesOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): GoogleAppsScript.Spreadsheet.RangeList => sheet.getRangeList(areas.map(a1));

/** The areas of a tab as single ranges, in two calls however many there are. Asked for another area, it throws. */
export function rangesAtOnce(
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): (area: Area) => GoogleAppsScript.Spreadsheet.Range {
  const names = [...new Set(areas.map(a1))];
  const ranges = names.length === 0 ? [] : sheet.getRangeList(names).getRanges();
  const byName = new Map(names.map((name, index) => [name, ranges[index]]));
  return (area) => {
    const range = byName.get(a1(area));
    if (range === undefined) throw new Error(`the range ${a1(area)} was not asked for`);
    return range;
  };
}

/** `B2:D5` */
export const a1 = (area: Area): string =>
  `${columnLetters(area.firstColumn)}${area.firstRow + 1}:${columnLetters(area.lastColumn)}${area.lastRow + 1}`;

/** A value for every cell of an area, in rows, as Google takes grids. */
export const gridOver = <Value>(area: Area, valueAt: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: area.lastRow - area.firstRow + 1 }, (_, row) =>
    Array.from({ length: area.lastColumn - area.firstColumn + 1 }, (_, column) =>
      valueAt(area.firstRow + row, area.firstColumn + column),
    ),
  );
