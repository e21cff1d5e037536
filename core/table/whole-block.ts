/** Cells as a program handed them over: all that were asked for, or none are taken. */

/** A row less, and all rows below it would stand for others: numbers that look right. */
export function wholeBlock<Cells extends { readonly length: number }>(
  program: string,
  rows: readonly Cells[],
  count: number,
  columns: number,
): readonly Cells[] {
  if (rows.length === count && rows.every(({ length }) => length === columns)) return rows;
  throw new Error(`${program} handed over only some of the cells`);
}
