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
  const { placeOf, labels } = labelTable();
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

  return { take, finish: (count) => ({ column: { codes: codes.subarray(0, count), labels }, unreadable, filled }) };
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

  return {
    take,
    finish: (count) => ({ column: onDemand(rows, rowIndexes.subarray(0, count), at), unreadable, filled }),
  };
}

/**
 * For ids: numbers, as texts too, that only rise, or only fall, as most exports have them, are all different, and need no
 * telling apart.
 * At the first cell that does not go on so, the column is read as any other.
 */
export function idReader(rows: readonly Row[], rowIndexes: Int32Array, at: number): ColumnReader<LabelReading> {
  let labels: ColumnReader<LabelReading> | null = null;
  let last = Number.NaN;
  let rises = true;
  let falls = true;

  function take(from: number, to: number): void {
    for (let position = from; labels === null && position < to; position++) {
      const cell = rows[rowIndexes[position] ?? -1]?.[at];
      const id = idNumber(cell);
      if (position > 0) {
        rises &&= id > last;
        falls &&= id < last;
      }
      if (Number.isNaN(id) || !(rises || falls)) {
        labels = labelReader(rows, rowIndexes, at);
        labels.take(0, from);
      }
      last = id;
    }
    labels?.take(from, to);
  }

  const different = (count: number): LabelReading => ({
    column: onDemand(rows, rowIndexes.subarray(0, count), at, true),
    unreadable: [],
    filled: count,
  });
  return { take, finish: (count) => labels?.finish(count) ?? different(count) };
}

/** `NaN` for what is no number, or one so long that it may have lost digits, and be one id though it was two. */
function idNumber(cell: Cell | undefined): number {
  if (typeof cell === 'number') return Math.abs(cell) < 1e15 ? cell : Number.NaN;
  if (typeof cell !== 'string' || cell.length > 15) return Number.NaN;
  // As the number is written: `007` and `7` are two texts.
  const first = cell.charCodeAt(0) - 0x30;
  if (!(first >= 1 && first <= 9)) return Number.NaN;
  let id = first;
  for (let index = 1; index < cell.length; index++) {
    const digit = cell.charCodeAt(index) - 0x30;
    if (!(digit >= 0 && digit <= 9)) return Number.NaN;
    id = id * 10 + digit;
  }
  return id;
}

function onDemand(rows: readonly Row[], rowIndexes: Int32Array, at: number, areDifferent = false): LabelColumn {
  let read: LabelColumn | null = null;
  const column = (): LabelColumn => {
    read ??= readLabels(rows, rowIndexes, at).column;
    return read;
  };
  return {
    areDifferent,
    get codes() {
      return column().codes;
    },
    get labels() {
      return column().labels;
    },
  };
}

export const readLabels = (rows: readonly Row[], rowIndexes: Int32Array, column: number): LabelReading =>
  readAlone(labelReader(rows, rowIndexes, column), rowIndexes.length);
