/** Core's areas, which count from 0 and include their ends, as Google's ranges and A1 texts. */
import type { Area } from '../../core/dashboard/plan';
import { columnLetters } from '../../core/language/print';

export const rangeOf = (sheet: GoogleAppsScript.Spreadsheet.Sheet, area: Area): GoogleAppsScript.Spreadsheet.Range =>
  sheet.getRange(
    area.firstRow + 1,
    area.firstColumn + 1,
    area.lastRow - area.firstRow + 1,
    area.lastColumn - area.firstColumn + 1,
  );

/** Many areas that are written to in one call. */
export const rangesOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): GoogleAppsScript.Spreadsheet.RangeList => sheet.getRangeList(areas.map(a1));

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

/** Neighbours with the same value as one run: `[5, 5, 7]` gives 5 twice from 0, then 7 once from 2. */
export function runsOf(
  values: readonly (number | undefined)[],
): readonly { first: number; count: number; value: number }[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const last = runs[runs.length - 1];
    if (last?.value === value && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}
