/** One of our tabs as a host finds it again: the values that stand in it, and the formulas behind some of them. */
import type { RawTab } from '../table/cell';

export interface FoundTab extends RawTab {
  /** Formula text in the host's own dialect, by `cellKey`. */
  readonly formulas: ReadonlyMap<string, string>;
}

/** Rows and columns count from 0. */
export const cellKey = (row: number, column: number): string => `${row},${column}`;
