/** Labels as small numbers: each spelling once, however often it stands in the column. */
import { type Cell, isBlank, isError, type Row } from './cell';
import { shownText, textOf } from './cell-text';
import type { LabelColumn } from './deals-table';
import type { UnreadableAt } from './read-number';

export interface LabelReading {
  readonly column: LabelColumn;
  /** Error cells: they say nothing, and hide what stood there. */
  readonly unreadable: readonly UnreadableAt[];
  readonly filled: number;
}

/** The first spelling seen is kept; later ones that differ in case or in spaces are the same label. Blank is -1. */
export function readLabels(rows: readonly Row[], rowIndexes: Int32Array, column: number): LabelReading {
  const codes = new Int32Array(rowIndexes.length).fill(-1);
  const labels: string[] = [];
  const codeOfKey = new Map<string, number>();
  // Exports repeat the same text: looking it up as it stands spares tidying it each time.
  const codeOfText = new Map<string, number>();
  const unreadable: UnreadableAt[] = [];
  let filled = 0;
  for (let position = 0; position < rowIndexes.length; position++) {
    const cell: Cell | undefined = rows[rowIndexes[position] ?? -1]?.[column];
    if (cell === null || cell === undefined) continue;
    if (isError(cell)) {
      unreadable.push({ position, text: shownText(cell) });
      filled++;
      continue;
    }
    const text = textOf(cell);
    let code = codeOfText.get(text);
    if (code === undefined) {
      code = isBlank(text) ? -1 : intern(tidyLabel(text), labels, codeOfKey);
      // In a column of ids or titles nothing repeats, and remembering it all would cost more than it spares.
      if (codeOfText.size < remembered) codeOfText.set(text, code);
    }
    codes[position] = code;
    if (code !== -1) filled++;
  }
  return { column: { codes, labels }, unreadable, filled };
}

const remembered = 2000;

/**
 * Without spaces at the ends and with single ones inside, exactly as the spreadsheet function TRIM does it: only the
 * ordinary space counts, a no-break space stays.
 */
export function tidyLabel(text: string): string {
  if (!text.includes(' ')) return text;
  const single = text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text;
  const start = single.startsWith(' ') ? 1 : 0;
  return single.slice(start, single.endsWith(' ') && single.length > start ? -1 : undefined);
}

/** Two labels are one when their keys are equal. */
export const labelKey = (text: string): string => tidyLabel(text).toLowerCase();

function intern(label: string, labels: string[], codeOfKey: Map<string, number>): number {
  const key = label.toLowerCase();
  const known = codeOfKey.get(key);
  if (known !== undefined) return known;
  codeOfKey.set(key, labels.length);
  labels.push(label);
  return labels.length - 1;
}
