/**
 * A column read some rows at a time. All columns of a tab are read side by side, block by block: a row's cells lie together
 * in memory, and a pass over all rows for each column would fetch every row from far away as often as there are columns.
 */

export interface ColumnReader<Reading> {
  /** Reads the positions from `from` up to and without `to`; each position once, in order. */
  readonly take: (from: number, to: number) => void;
  /** Once all are taken. */
  readonly finish: () => Reading;
}

export function takeSideBySide(readers: readonly ColumnReader<unknown>[], count: number): void {
  for (let from = 0; from < count; from += block) {
    const to = Math.min(count, from + block);
    for (const { take } of readers) take(from, to);
  }
}

/** One column by itself. */
export function readAlone<Reading>({ take, finish }: ColumnReader<Reading>, count: number): Reading {
  take(0, count);
  return finish();
}

/** So many rows of 20 cells stay in the processor's second cache. */
const block = 256;
