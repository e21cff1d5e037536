/** What becomes of cells and of formulas when a column is inserted into a tab, in every program alike. */
import { columnLetters } from '../../../core/language/print';

/** Cells by `row column`, whichever number the first column has: those from `before` on move to the right. */
export function moveCells<Cell>(cells: Map<string, Cell>, before: number): void {
  const all = [...cells];
  cells.clear();
  for (const [key, cell] of all) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    cells.set(`${row} ${column < before ? column : column + 1}`, cell);
  }
}

/** The formula of another tab; `tab` is the name as formulas say it, `before` counts from 0. */
export function afterInsertion(formula: string, tab: string, before: number): string {
  if (!formula.includes(`${tab}!`)) return formula;
  const moved = (letters: string): string => {
    const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return columnLetters(column < before ? column : column + 1);
  };
  return formula.replace(
    /"(?:[^"]|"")*"|('(?:[^']|'')*')!(\$?)([A-Z]{1,3})(\$?\d*)(?::(\$?)([A-Z]{1,3})(\$?\d*))?/g,
    (whole: string, name?: string, held = '', letters = '', row = '', heldTo = '', lettersTo?: string, rowTo = '') => {
      if (name !== tab) return whole;
      const end = lettersTo === undefined ? '' : `:${heldTo}${moved(lettersTo)}${rowTo}`;
      return `${name}!${held}${moved(letters)}${row}${end}`;
    },
  );
}
