/** What Google makes of a text it is given for a cell: the same as if somebody had typed it. */
import { parsedFormula } from './formula-text';
import type { StoredCell } from './state';

/** In a cell formatted as text everything stays text, formulas too; an apostrophe in front says so for one entry. */
export function typedText(text: string, format: string | undefined, locale: string): StoredCell {
  if (text.startsWith("'")) return { value: text.slice(1), formula: '' };
  if (format === '@') return { value: text, formula: '' };
  if (/^[=+]\S/.test(text) && !/^\+[\d\s]+$/.test(text)) return { value: '', formula: parsedFormula(text, locale) };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true', formula: '' };
  if (/^[+-]?[\d\s.,]+%?$/.test(text)) return { value: Number.parseFloat(text), formula: '' };
  if (/^\d{1,4}[-/]\d{1,2}([-/]\d{1,4})?$|^[A-Z][a-z]{2,8} \d{4}$/.test(text)) return { value: 46000, formula: '' };
  return { value: text, formula: '' };
}

/** The formula as it stands so many rows and columns further: references move unless a `$` holds them. */
export const moved = (formula: string, rows: number, columns: number): string =>
  formula.replace(
    /"(?:[^"]|"")*"|'(?:[^']|'')*'|(\$?)\b([A-Z]{1,3})(\$?)(\d+)\b(?!\()/g,
    (whole: string, columnHeld?: string, letters?: string, rowHeld?: string, row?: string) => {
      if (letters === undefined || row === undefined) return whole;
      const column = columnHeld === '$' ? letters : lettersOf(numberOf(letters) + columns);
      return `${columnHeld}${column}${rowHeld}${rowHeld === '$' ? row : Number(row) + rows}`;
    },
  );

export const numberOf = (letters: string): number =>
  [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);

const lettersOf = (number: number): string =>
  number <= 0 ? '' : lettersOf(Math.floor((number - 1) / 26)) + String.fromCharCode(65 + ((number - 1) % 26));
