/** Makes a table of results fit to spill: what Excel would silently turn into 0 or into text becomes an error or a blank. */

/** What a function that spills may put into one cell; a day is given as its serial number. */
export type SpilledCell = number | string | boolean | CustomFunctions.Error;

/**
 * NaN and infinity become #NUM!, `null` and `undefined` a blank text: inside a table Excel shows all four as 0. A Date
 * would arrive as text in a foreign notation, so it is refused. Rows are filled up to the longest.
 */
export function spillable(rows: readonly (readonly unknown[])[]): SpilledCell[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => spilled(row[column])));
}

function spilled(value: unknown): SpilledCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : errorCell('invalidNumber');
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (value === null || value === undefined) return '';
  return value instanceof CustomFunctions.Error ? value : errorCell('invalidValue');
}

const errorCell = (code: 'invalidNumber' | 'invalidValue'): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[code]);
