/** A column of yes and no: `TRUE`, `1`, `ya`, `x`. */
import { isBlank, type Row } from './cell';
import { shownText, textOf } from './cell-text';
import type { ColumnReader } from './column-reader';
import type { FlagColumn } from './deals-table';
import { labelKey } from './labels';
import type { UnreadableAt } from './read-number';

export interface FlagReading {
  readonly column: FlagColumn;
  readonly unreadable: readonly UnreadableAt[];
  readonly filled: number;
}

/** Blank is no. What is neither yes nor no counts as no and is reported. */
export function flagReader(rows: readonly Row[], rowIndexes: Int32Array, column: number): ColumnReader<FlagReading> {
  const values = new Uint8Array(rowIndexes.length);
  const unreadable: UnreadableAt[] = [];
  let filled = 0;

  function take(from: number, to: number): void {
    for (let position = from; position < to; position++) {
      const cell = rows[rowIndexes[position] ?? -1]?.[column];
      if (isBlank(cell)) continue;
      filled++;
      const flag = flagOf(textOf(cell));
      if (flag === null) unreadable.push({ position, text: shownText(cell) });
      else values[position] = flag ? 1 : 0;
    }
  }

  return { take, finish: (count) => ({ column: { values: values.subarray(0, count) }, unreadable, filled }) };
}

/** `null` for a text that is neither. */
export function flagOf(text: string): boolean | null {
  if (text.length > 12) return null;
  const key = labelKey(text);
  if (yes.has(key)) return true;
  return no.has(key) ? false : null;
}

const yes: ReadonlySet<string> = new Set([
  'true',
  '1',
  'yes',
  'y',
  'ya',
  'benar',
  'sim',
  'si',
  'sí',
  'x',
  '✓',
  '✔',
  't',
]);
const no: ReadonlySet<string> = new Set(['false', '0', 'no', 'n', 'tidak', 'salah', 'não', 'nao', '-', 'f']);
