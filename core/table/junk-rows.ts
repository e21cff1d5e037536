/** Rows below the header that are no deals: blank ones, headers again, totals, footers. */
import { type Cell, isBlank, isDate, type Row } from './cell';
import { textOf } from './cell-text';
import type { ExclusionReason } from './deals-table';
import { labelKey } from './labels';
import { readNumberText } from './number-text';
import { currencySigns } from './number-words';

export type JunkReason = Extract<ExclusionReason, 'blank-row' | 'repeated-header' | 'total-row' | 'footer-row'>;

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
export function sortRows(rows: readonly Row[], headerIndex: number): SortedRows {
  const header = Array.from(rows[headerIndex] ?? [], (cell) => labelKey(textOf(cell)));
  let end = rows.length;
  while (end > headerIndex + 1 && isGhost(rows[end - 1] ?? [])) end--;
  const deals = new Int32Array(Math.max(0, end - headerIndex - 1));
  const junk = new Map<JunkReason, number[]>();
  let kept = 0;
  for (let index = headerIndex + 1; index < end; index++) {
    const reason = junkReason(rows[index] ?? [], header, index === end - 1);
    if (reason === null) {
      deals[kept++] = index;
      continue;
    }
    const found = junk.get(reason);
    if (found === undefined) junk.set(reason, [index]);
    else found.push(index);
  }
  return { deals: deals.subarray(0, kept), junk, rowCount: end - headerIndex - 1 };
}

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

/** By the first letter, without making a key of the text: nearly every row ends here. */
function mayRepeat(text: string, key: string): boolean {
  const first = text.charCodeAt(0);
  const looksOther = isLetter(first) && (first | 0x20) !== key.charCodeAt(0);
  return !looksOther && text.length <= 500 && labelKey(text) === key;
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
  let end = 0;
  while (end <= longestCurrency && end < text.length && isLetter(text.charCodeAt(end))) end++;
  if (end < 4) return false;
  return (
    end > longestCurrency ||
    !currencyStarts.has(startOf(text, 4)) ||
    !currencySigns.has(text.slice(0, end).toLowerCase())
  );
}

const longestCurrency = Math.max(...Array.from(currencySigns, (sign) => sign.length));

const currencyStarts: ReadonlySet<number> = new Set(
  Array.from(currencySigns)
    .filter((sign) => sign.length >= 4)
    .map((sign) => startOf(sign, 4)),
);

/** The first letters as one number, in lower case: asked of every row, so no text is made for it. */
function startOf(text: string, letters: number): number {
  let start = 0;
  for (let index = 0; index < letters; index++) start = start * 0x100 + (text.charCodeAt(index) | 0x20);
  return start;
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

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

function isTotalWord(text: string): boolean {
  if (text.length > 60) return false;
  const begins = isLetter(text.charCodeAt(0)) && isLetter(text.charCodeAt(1));
  return (!begins || totalStarts.has(startOf(text, 2))) && totalWord.test(text.trim());
}

const totalWord =
  /^(?:(?:grand|sub|jumlah|sum|overall)?[\s-]*totals?|jumlah|sub ?jumlah|sum|suma|(?:gesamt|end|zwischen)?summe|average|rata[\s-]?rata|rerata|soma|somme|gesamt|moyenne|durchschnitt|итого|всего|общий итог|сумма)(?:\s+(?:total|keseluruhan|semua|nilai|penjualan|value|amount|sales|revenue|deals|records|rows|g[eé]n[eé]ral|geral|seluruhnya))?\s*(?:[:=].{0,20}|\([^()]{0,40}\))?$/i;

/** The first two letters of those words that begin with ASCII ones. */
const totalStarts: ReadonlySet<number> = new Set(
  ['gr', 'su', 'ju', 'ov', 'to', 'ge', 'en', 'zw', 'av', 'ra', 're', 'so', 'mo', 'du'].map((start) =>
    startOf(start, 2),
  ),
);

const isFooter = (text: string): boolean => footerWord.test(text.slice(0, 200).trim());

const footerWord =
  /^(?:confidential(?: information\b|\s*[-–:.,]|$)|copyright\b|©|\(c\)\s|all rights reserved|generated (?:by|on|at)\b|exported (?:by|on|at|from)\b|report (?:generated|created|run)\b|printed (?:by|on)\b|page \d|halaman \d|dicetak\b|diekspor\b|rahasia(?: perusahaan\b|\s*[-–:.,]|$)|dibuat oleh\b|hak cipta\b)/i;
