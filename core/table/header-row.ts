/** Finds the row that names the columns: not always the first, under titles, export dates and blank rows. */
import { type Cell, isBlank, type Row } from './cell';
import { textOf } from './cell-text';
import type { HeaderNames } from './headers/header-names';
import { dealHeaders } from './headers/named-fields';
import { normaliseHeaders } from './normalise-header';

/**
 * Index in `rows` of the header, or -1 where none of the first 20 rows looks like one.
 *
 * Most different words in cells of their own, and above all words that name the tab's columns, a deals tab's if not said. Of equal rows the first.
 */
export function findHeaderRow(rows: readonly Row[], names: HeaderNames<string> = dealHeaders): number {
  let best = -1;
  let bestScore = 0;
  for (let index = 0; index < Math.min(rows.length, searched); index++) {
    const score = headerScore(rows[index] ?? [], names);
    if (score > bestScore) {
      best = index;
      bestScore = score;
    }
  }
  return best;
}

/** The index for a row number that the user chose, or -1 where that row is blank. */
export function chosenHeaderRow(rows: readonly Row[], headerRow: number): number {
  const row = rows[headerRow - 1];
  return row === undefined || row.every(isBlank) ? -1 : headerRow - 1;
}

/** The header's cells as text, `''` where blank: one per column of the header row. */
export const headerTexts = (row: Row): readonly string[] => Array.from(row, (cell) => textOf(cell).trim());

const searched = 20;
const widest = 1000;

function headerScore(row: Row, { fieldsNamed, ownWords }: HeaderNames<string>): number {
  const distinct = new Set<string>();
  const texts: string[] = [];
  let others = 0;
  for (const cell of row.slice(0, widest)) {
    if (isBlank(cell)) continue;
    if (!isName(cell)) {
      others++;
      continue;
    }
    texts.push(textOf(cell));
    distinct.add(textOf(cell).trim().toLowerCase());
  }
  if (distinct.size < 2) return 0;
  const named = new Set<string>();
  for (const name of normaliseHeaders(texts, ownWords)) for (const field of fieldsNamed(name).keys()) named.add(field);
  return Math.max(1, distinct.size + 3 * named.size - 2 * others);
}

/** A text with more letters than digits; a sentence is no column name. */
function isName(cell: Cell | undefined): boolean {
  if (typeof cell !== 'string' || cell.length > 200) return false;
  let letters = 0;
  let digits = 0;
  for (const character of cell) {
    if (character >= '0' && character <= '9') digits++;
    else if (character.toLowerCase() !== character.toUpperCase() || character > '\u2e80') letters++;
  }
  return letters > digits;
}
