/** A cell and a raw tab as core sees them: the same from every host, before anything is read into it. */

/** Serial days in the 1900 system, as both hosts show them: 1 January 2026 is 46023. The fraction is the time of day. */
export interface DateCell {
  readonly date: number;
}

/** An error that stands in a cell, with the host's own text: `#N/A`. */
export interface ErrorCell {
  readonly error: string;
}

/** A blank is `null`, whatever the host says for it (`''`, `null`, 0, undefined): each adapter normalises. */
export type Cell = number | string | boolean | null | DateCell | ErrorCell;

export type Row = readonly Cell[];

export interface RawTab {
  readonly name: string;
  /** `rows[0]` is the sheet's row 1; rows may be ragged. */
  readonly rows: readonly Row[];
}

export const isDate = (cell: Cell): cell is DateCell => typeof cell === 'object' && cell !== null && 'date' in cell;

export const isError = (cell: Cell): cell is ErrorCell => typeof cell === 'object' && cell !== null && 'error' in cell;

/** Nothing to read: `null` or text of nothing but spaces. */
export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && !beginsFilled(cell) && cell.trim() === '');

/** Most texts begin with a sign of ASCII, and need no trimming to show that they say something. */
function beginsFilled(text: string): boolean {
  const first = text.charCodeAt(0);
  return first > 0x20 && first < 0x80;
}
