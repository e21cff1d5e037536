/** Labels as small numbers: each spelling once, however often it stands in the column. */
import { type Cell, isError, type Row } from './cell';
import { shownText, textOf } from './cell-text';
import type { LabelColumn } from './deals-table';
import { labelTable } from './label-table';
import type { UnreadableAt } from './read-number';

export interface LabelReading {
  readonly column: LabelColumn;
  /** Error cells: they say nothing, and hide what stood there. */
  readonly unreadable: readonly UnreadableAt[];
  readonly filled: number;
}

/** The first spelling seen is kept; later ones that differ in case or in spaces are the same label. Blank is -1. */
export function readLabels(rows: readonly Row[], rowIndexes: Int32Array, column: number): LabelReading {
  const codes = new Int32Array(rowIndexes.length);
  const { placeOf, labels } = labelTable();
  const unreadable: UnreadableAt[] = [];
  let filled = 0;
  for (let position = 0; position < rowIndexes.length; position++) {
    const cell: Cell | undefined = rows[rowIndexes[position] ?? -1]?.[column];
    let code = -1;
    if (typeof cell === 'string') code = placeOf(cell);
    else if (cell !== null && cell !== undefined) {
      if (isError(cell)) {
        unreadable.push({ position, text: shownText(cell) });
        filled++;
      } else code = placeOf(textOf(cell));
    }
    codes[position] = code;
    if (code !== -1) filled++;
  }
  return { column: { codes, labels }, unreadable, filled };
}
