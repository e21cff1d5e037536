// What reading is measured against.

import type { Row } from '../../core/table/cell';

/**
 * What cannot be done with less: the type of every cell looked at, and every cell parsed as a number – each text too, words
 * and dates as much as amounts – in the order in which the cells lie in memory. It keeps nothing but a sum.
 */
export function lookAtCells(rows: readonly Row[]): number {
  let sum = 0;
  for (const row of rows) {
    for (const cell of row) {
      const value =
        typeof cell === 'object' && cell !== null ? ('date' in cell ? cell.date : Number.NaN) : Number(cell);
      if (!Number.isNaN(value)) sum += value;
    }
  }
  return sum;
}
