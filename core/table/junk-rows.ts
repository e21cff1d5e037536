/** Rows below the header that are no deals: blank ones, headers again, totals, footers. */
import { type Cell, isBlank, isDate, type Row } from './cell';
import { textOf } from './cell-text';
import { inBlocks, type RowsToRead } from './column-reader';
import type { ExclusionReason } from './deals-table';
import { isFooter, isTotalWord } from './junk-words';
import { labelKey } from './labels';
import { readNumberText } from './number-text';
import { currencySigns } from './number-words';
import { isLetter, mayBeginWith } from './word-starts';

export type JunkReason = Extract<ExclusionReason, 'blank-row' | 'repeated-header' | 'total-row' | 'footer-row'>;

/** Rows being sorted, some at a time and in order. */
export interface RowSorter extends RowsToRead {
  /** Once all are looked at. */
  readonly finish: () => SortedRows;
}

export interface SortedRows {
  /** Indexes in `rows` of what may be deals. */
  readonly deals: Int32Array;
  /** Indexes in `rows`, by reason. */
  readonly junk: ReadonlyMap<JunkReason, readonly number[]>;
  /** Rows below the header down to the last filled one. */
  readonly rowCount: number;
}

/**
 * A row is dropped only where nothing in it could be a deal's: a total has its word in one cell and else numbers only, so
 * that a deal called "Total Energies pilot" stays, and so does one called "Total" that has an owner or a status.
 */
export function rowSorter(rows: readonly Row[], headerIndex: number): RowSorter {
  const header = Array.from(rows[headerIndex] ?? [], (cell) => labelKey(textOf(cell)));
  let end = rows.length;
  while (end > headerIndex + 1 && isGhost(rows[end - 1] ?? [])) end--;
  const indexes = new Int32Array(Math.max(0, end - headerIndex - 1));
  for (let below = 0; below < indexes.length; below++) indexes[below] = headerIndex + 1 + below;
  const junk = new Map<JunkReason, number[]>();
  const dated = firstDated(rows[headerIndex + 1] ?? [], header);
  let index = headerIndex + 1;
  let kept = 0;

  function known(to: number): number {
    for (; index <= headerIndex + to; index++) {
      const row = rows[index] ?? [];
      const reason = showsDate(row[dated]) ? null : junkReason(row, header, index === end - 1);
      if (reason === null) indexes[kept++] = index;
      else leaveOut(index, reason);
    }
    return kept;
  }

  function leaveOut(index: number, reason: JunkReason): void {
    const found = junk.get(reason);
    if (found === undefined) junk.set(reason, [index]);
    else found.push(index);
  }

  const finish = (): SortedRows => ({ deals: indexes.subarray(0, kept), junk, rowCount: indexes.length });
  return { indexes, known, most: indexes.length, finish };
}

export function sortRows(rows: readonly Row[], headerIndex: number): SortedRows {
  const { known, most, finish } = rowSorter(rows, headerIndex);
  inBlocks((_, to) => known(to), most);
  return finish();
}

/**
 * No junk row holds a date. Nearly every tab of deals has a column full of them: one look at it, and the row is a deal, in a
 * third of the time that its words take.
 */
function showsDate(cell: Cell | undefined): boolean {
  if (typeof cell === 'string') return startsAsDate(cell);
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}

/** `2026-01-31`, `31/1/2026`: no number, whatever follows. */
const startsAsDate = (text: string): boolean => {
  if (!isDigit(text.charCodeAt(0))) return false;
  const isIso = text.charCodeAt(4) === dash && isDigit(text.charCodeAt(3));
  return isIso || text.charCodeAt(2) === slash || text.charCodeAt(1) === slash;
};

const dash = 0x2d;
const slash = 0x2f;

/** Of the columns below a header that is no date itself the first with one; -1 where there is none. */
const firstDated = (row: Row, header: readonly string[]): number =>
  row.findIndex((cell, column) => showsDate(cell) && !isDigit((header[column] ?? '').charCodeAt(0)));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** `header` holds the label keys of the header's cells. */
function junkReason(row: Row, header: readonly string[], isLast: boolean): JunkReason | null {
  const column = row.findIndex(isWord);
  if (column === -1 || isNo(row[column]))
    return isGhost(row) ? 'blank-row' : isLast && isBareSum(row) ? 'total-row' : null;
  const text = textOf(row[column]);
  // Nearly every row ends here: only one in a thousand begins with a word that needs a second look.
  if (isTotalWord(text) && isOnlyWord(row, column)) return 'total-row';
  if (column === 0 && isFooter(text) && isAlone(row)) return 'footer-row';
  return mayRepeat(text, header[column] ?? '') && repeatsHeader(row, header) ? 'repeated-header' : null;
}

/** The key is made of texts alone that begin as the header does: of nearly no row. */
const mayRepeat = (text: string, key: string): boolean =>
  text.length <= 500 && !beginsOtherwise(text, key) && labelKey(text) === key;

/** A sign of ASCII stands where the key has another; what blanks and accents come to, the key alone can say. */
function beginsOtherwise(text: string, key: string): boolean {
  const shared = Math.min(text.length, key.length);
  for (let index = 0; index < shared; index++) {
    const code = text.charCodeAt(index);
    const other = key.charCodeAt(index);
    if (code === other || (isLetter(code) && (code | 0x20) === other)) continue;
    return code > 0x20 && code < 0x80;
  }
  return false;
}

/** Blank but for what a checkbox or a copied formula leaves in unused rows: FALSE and 0. */
const isGhost = (row: Row): boolean => row.every((cell) => isBlank(cell) || cell === false || cell === 0 || isNo(cell));

/** FALSE as a file of texts has it. */
const isNo = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && cell.length === 5 && cell.toLowerCase() === 'false';

const isNumeric = (cell: Cell | undefined): boolean =>
  typeof cell === 'number' || typeof cell === 'boolean' || (typeof cell === 'string' && readNumberText(cell) !== null);

/** Filled, and neither a number nor a date: what a label column holds. */
const isWord = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' &&
  (beginsWithWord(cell) || (!isBlank(cell) && !startsLikeNumber(cell) && readNumberText(cell) === null));

/** Four letters and more that are no currency: no number begins so, and nearly every title does. */
function beginsWithWord(text: string): boolean {
  for (let index = 0; index < 4; index++) if (!isLetter(text.charCodeAt(index))) return false;
  if (!mayBeCurrency(text)) return true;
  let end = 4;
  while (end <= longestCurrency && isLetter(text.charCodeAt(end))) end++;
  return end > longestCurrency || !currencySigns.has(text.slice(0, end).toLowerCase());
}

const longestCurrency = Math.max(...Array.from(currencySigns, (sign) => sign.length));
const mayBeCurrency = mayBeginWith(Array.from(currencySigns).filter((sign) => sign.length >= 4));

/** `1204` and `-3` without parsing them; an id such as `1C1I7A6R` is taken for a word below. */
function startsLikeNumber(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < 0x2c || code > 0x39) return false;
  }
  return true;
}

const isOnlyWord = (row: Row, word: number): boolean =>
  row.every((cell, column) => column === word || isBlank(cell) || isDash(cell) || isNumeric(cell));

const isDash = (cell: Cell | undefined): boolean => cell === '-' || cell === '–' || cell === '—';

const isAlone = (row: Row): boolean => row.every((cell, column) => column === 0 || isBlank(cell));

/** Numbers and nothing else in one or two cells of the last row: a sum that somebody wrote under the column. */
function isBareSum(row: Row): boolean {
  let numbers = 0;
  for (const cell of row) {
    if (isBlank(cell)) continue;
    if (isDate(cell ?? null) || typeof cell === 'boolean' || !isNumeric(cell)) return false;
    numbers++;
  }
  return row.length > 3 && numbers > 0 && numbers <= 2;
}

function repeatsHeader(row: Row, header: readonly string[]): boolean {
  let same = 0;
  for (let column = 0; column < Math.max(row.length, header.length); column++) {
    const key = labelKey(textOf(row[column]));
    if (key !== (header[column] ?? '')) return false;
    if (key !== '') same++;
  }
  return same >= 2;
}
