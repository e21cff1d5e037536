/** A column formula's text for every row, printed once: rows differ in nothing but the number of their own row. */
import type { ColumnFormula, Formula } from '../core/index';

/** A formula as text for a cell of the given row. */
export type FormulaText = (formula: Formula, row: number) => string;

export interface ColumnText {
  readonly at: (row: number) => string;
  /** Per reference, in the order of the text: whether it is to the formula's own row. */
  readonly moves: readonly boolean[];
}

export function columnText(column: ColumnFormula, textOf: FormulaText): ColumnText {
  const text = textOf(column.formula, column.firstRow);
  const ownRow = String(column.firstRow + 1);
  const moves: boolean[] = [];
  const between: string[] = [];
  let end = 0;
  for (const match of text.matchAll(textsAndReferences)) {
    const [part] = match;
    if (part.startsWith('"')) continue;
    const isOwnRow = ownRowReference.test(part);
    moves.push(isOwnRow);
    if (!isOwnRow) continue;
    const partEnd = match.index + part.length;
    between.push(text.slice(end, partEnd - ownRow.length));
    end = partEnd;
  }
  between.push(text.slice(end));
  return { at: (row) => between.join(String(row + 1)), moves };
}

/** Every printed reference has a `$`. Texts in quotes are matched too, so that nothing inside one is taken for one. */
const textsAndReferences = /"[^"]*"|(?:'[^']*'!)?\$[A-Z]+(?:\$?\d+)?(?::\$[A-Z]+(?:\$?\d+)?)?/g;

/** `$C5`; a cell that stays is `$C$5`. */
const ownRowReference = /^\$[A-Z]+\d+$/;
