/** Turns a formula in R1C1 notation into A1 notation for the cell it stands in. */
import { lettersOf } from './addresses';
import { invalid } from './errors';

/** `=RC5*SUM('It''s'!C3)` in row 7 is `=$E7*SUM('It''s'!$C:$C)`. */
export const toA1 = (formula: string, row: number, column: number): string =>
  formula.replace(parts, (text, row1: string | undefined, column1: string | undefined, whole: string | undefined) => {
    if (whole !== undefined) return `$${lettersOf(Number(whole) - 1)}:$${lettersOf(Number(whole) - 1)}`;
    if (row1 === undefined || column1 === undefined) return text;
    return `${columnText(column1, column)}${rowText(row1, row)}`;
  });

// Quoted names and texts first, so that nothing inside them is taken for a reference.
const parts = /'(?:[^']|'')*'|"(?:[^"]|"")*"|\bR(\[-?\d+\]|\d*)C(\[-?\d+\]|\d*)(?![\w(.])|\bC(\d+)(?![\w(.])/g;

function rowText(text: string, row: number): string {
  if (text === '') return String(row + 1);
  return text.startsWith('[') ? String(row + 1 + offset(text)) : `$${text}`;
}

function columnText(text: string, column: number): string {
  if (text === '') return lettersOf(column);
  return text.startsWith('[') ? lettersOf(column + offset(text)) : `$${lettersOf(Number(text) - 1)}`;
}

function offset(text: string): number {
  const value = Number(text.slice(1, -1));
  if (!Number.isInteger(value)) throw invalid(`no offset: ${text}`);
  return value;
}
