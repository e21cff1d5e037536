/** What the cells of a column say, each once: many cells say the same, which then is looked at once. */
import { isBlank, isDate, type Row } from './cell';
import { textOf } from './cell-text';

/** How many cells say each. */
export interface Said {
  readonly texts: ReadonlyMap<string, number>;
  readonly numbers: ReadonlyMap<number, number>;
  /** Of date cells. */
  readonly days: ReadonlyMap<number, number>;
  /** Truth values and errors, as they are shown. */
  readonly others: ReadonlyMap<string, number>;
}

export function differentCells(rows: readonly Row[], column: number): Said {
  const texts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const days = new Map<number, number>();
  const others = new Map<string, number>();
  for (const row of rows) {
    const cell = row[column];
    if (cell === null || cell === undefined || isBlank(cell)) continue;
    if (typeof cell === 'string') count(texts, cell);
    else if (typeof cell === 'number') count(numbers, cell);
    else if (isDate(cell)) count(days, Math.floor(cell.date));
    else count(others, textOf(cell));
  }
  return { texts, numbers, days, others };
}

function count<Key>(cells: Map<Key, number>, key: Key): void {
  cells.set(key, (cells.get(key) ?? 0) + 1);
}
