/**
 * A column read some rows at a time. All columns of a tab are read side by side, block by block: a row's cells lie together
 * in memory, and a pass over all rows for each column would fetch every row from far away as often as there are columns.
 */
import { isDate, type Row } from './cell';

export interface ColumnReader<Reading> {
  /** Reads the positions from `from` up to and without `to`; each position once, in order. */
  readonly take: (from: number, to: number) => void;
  /** Once all are taken, `count` of them: as many as there were to be read, or fewer. */
  readonly finish: (count: number) => Reading;
}

/** Which rows are read: known before, or told apart from others while the rows are fetched. */
export interface RowsToRead {
  /** The first ones are known; from the place of the first row not looked at on they are those still to be. */
  readonly indexes: Int32Array;
  /** How many are known once the rows up to `to`, of `most`, have been looked at. */
  readonly known: (to: number) => number;
  readonly most: number;
}

export const allRows = (indexes: Int32Array): RowsToRead => ({ indexes, known: (to) => to, most: indexes.length });

/** How many were read. */
export function takeSideBySide(
  rows: readonly Row[],
  { indexes, known, most }: RowsToRead,
  readers: readonly ColumnReader<unknown>[],
): number {
  let taken = 0;
  inBlocks((begin, to) => {
    const from = taken;
    // Before anybody asks where a row's date stands, and waits for it.
    fetchRows(rows, indexes, begin, to);
    taken = known(to);
    for (const { take } of readers) take(from, taken);
  }, most);
  return taken;
}

/**
 * Looks at every cell of a block, row by row, so that the columns find them near: cells lie in memory in that order, and the
 * processor reads ahead. Column by column it waits for each cell, which took half as long again as all the rest. What it
 * gives back, the filled cells, nobody needs; but work with no result would be left out by the compiler.
 */
function fetchRows(rows: readonly Row[], rowIndexes: Int32Array, from: number, to: number): number {
  let filled = 0;
  for (let position = from; position < to; position++) {
    const row = rows[rowIndexes[position] ?? -1];
    if (row === undefined) continue;
    for (let column = 0; column < row.length; column++) {
      const cell = row[column];
      if (typeof cell === 'string' ? cell !== '' : isDate(cell ?? null)) filled++;
    }
  }
  return filled;
}

/** One column by itself. */
export function readAlone<Reading>({ take, finish }: ColumnReader<Reading>, count: number): Reading {
  inBlocks(take, count);
  return finish(count);
}

/**
 * Also where there is nothing to read side by side: what is called often is compiled once, while one loop over all rows is
 * compiled half-way and thrown away at its end.
 */
export function inBlocks(take: (from: number, to: number) => void, count: number): void {
  for (let from = 0; from < count; from += block) take(from, Math.min(count, from + block));
}

/** So many rows of 20 cells stay in the processor's second cache. */
const block = 512;
