/** What is written down when a dashboard is built: rows that are true of the data as they are then. */
import type { Numbers } from './row-column';

/** By the sheet row that `at` names, the sheet row in which `where` is 1; of several the last. */
export function rowsAsBuilt(rowNumbers: Int32Array, at: Numbers, where: Numbers): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  for (const [row, sheetRow] of rowNumbers.entries()) if (where[row] === 1) rows.set(at[row] ?? 0, sheetRow);
  return rows;
}
