/** Core's areas, which count from 0 and include their ends, as Google's ranges and A1 texts. */
import { type Area, columnLetters } from '../../core/index';

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

/** The areas as single ranges, in two calls however many there are. */
export const eachRangeOf = (
  sheet: GoogleAppsScript.Spreadsheet.Sheet,
  areas: readonly Area[],
): readonly GoogleAppsScript.Spreadsheet.Range[] => (areas.length === 0 ? [] : rangesOf(sheet, areas).getRanges());

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

export interface Stroke {
  readonly first: number;
  readonly count: number;
  readonly value: number;
}

/**
 * Values of neighbouring columns or rows as few strokes of a brush, later ones over earlier ones.
 *
 * `[5, 7, 5]` gives 5 from 0 to 2, then 7 at 1. What is undefined is never painted over.
 */
export function strokesOf(values: readonly (number | undefined)[]): readonly Stroke[] {
  const strokes: Stroke[] = [];
  for (const { first, count } of runsOf(values.map((value) => (value === undefined ? undefined : 1)))) {
    const part = values.slice(first, first + count);
    const base = mostFrequent(part);
    strokes.push({ first, count, value: base });
    for (const run of runsOf(part.map((value) => (value === base ? undefined : value)))) {
      strokes.push({ ...run, first: first + run.first });
    }
  }
  return strokes;
}

/** Neighbours with the same value as one run: `[5, 5, 7]` gives 5 twice from 0, then 7 once from 2. */
function runsOf(values: readonly (number | undefined)[]): readonly Stroke[] {
  const runs: { first: number; count: number; value: number }[] = [];
  values.forEach((value, index) => {
    if (value === undefined) return;
    const last = runs[runs.length - 1];
    if (last?.value === value && last.first + last.count === index) last.count++;
    else runs.push({ first: index, count: 1, value });
  });
  return runs;
}

function mostFrequent(values: readonly (number | undefined)[]): number {
  const counts = new Map<number, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0])[0];
}
