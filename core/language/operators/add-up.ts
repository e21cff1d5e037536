/** The numbers of the chosen rows, added up and counted in one pass; blanks are in neither. */

export interface Total {
  readonly total: number;
  readonly counted: number;
}

export function addUp(values: Float64Array, rows: Int32Array): Total {
  let total = 0;
  let counted = 0;
  for (const row of rows) {
    const value = values[row];
    if (value === undefined || Number.isNaN(value)) continue;
    total += value;
    counted++;
  }
  return { total, counted };
}
