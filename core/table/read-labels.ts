/** Labels as small numbers: each spelling once, however often it stands in the column. */
import { type Cell, isBlank, isError, type Row } from './cell';
import { shownText, textOf } from './cell-text';
import { type ColumnReader, readAlone } from './column-reader';
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
export function labelReader(rows: readonly Row[], rowIndexes: Int32Array, column: number): ColumnReader<LabelReading> {
  const codes = new Int32Array(rowIndexes.length);
  const { placeOf, labels } = labelTable(rowIndexes.length);
  const unreadable: UnreadableAt[] = [];
  let filled = 0;

  function take(from: number, to: number): void {
    for (let position = from; position < to; position++) {
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
  }

  return { take, finish: () => ({ column: { codes, labels }, unreadable, filled }) };
}

/** For a column that few ask for, such as 100,000 different titles: its labels are told apart when they are asked for. */
export function seldomReader(rows: readonly Row[], rowIndexes: Int32Array, at: number): ColumnReader<LabelReading> {
  const unreadable: UnreadableAt[] = [];
  let filled = 0;

  function take(from: number, to: number): void {
    for (let position = from; position < to; position++) {
      const cell: Cell | undefined = rows[rowIndexes[position] ?? -1]?.[at];
      if (cell === null || cell === undefined || isBlank(cell)) continue;
      filled++;
      if (isError(cell)) unreadable.push({ position, text: shownText(cell) });
    }
  }

  let read: LabelColumn | null = null;
  const column = (): LabelColumn => {
    read ??= readLabels(rows, rowIndexes, at).column;
    return read;
  };
  const onDemand: LabelColumn = {
    get codes() {
      return column().codes;
    },
    get labels() {
      return column().labels;
    },
  };
  return { take, finish: () => ({ column: onDemand, unreadable, filled }) };
}

export const readLabels = (rows: readonly Row[], rowIndexes: Int32Array, column: number): LabelReading =>
  readAlone(labelReader(rows, rowIndexes, column), rowIndexes.length);
