/** Cell contents as the embedded spreadsheet's workbook data writes them: one text per cell, read as if it were typed. */
import { constants, helpers, type SheetData } from '@odoo/o-spreadsheet';
import { type Cell, type ColumnFormula, isDate } from '../core/index';
import { cellAddress } from './address';
import { type ColumnText, columnText, type FormulaText } from './column-text';

export type EmbeddedCells = SheetData['cells'];

/** What to write for a cell; `undefined` for a blank. */
export function cellContent(cell: Cell): string | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return textContent(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (typeof cell === 'number') return String(cell);
  // It knows fewer errors than files do; the others stay errors.
  return isDate(cell) ? String(cell.date) : helpers.isEvaluationError(cell.error) ? cell.error : '#ERROR';
}

/**
 * A column formula as few entries: its first cell in full, the rest as how each differs from the one above.
 *
 * The engine reads one formula per entry, so this is what makes large tabs load in time. A fixed number in between
 * interrupts the sequence.
 */
export function columnFormulaCells(column: ColumnFormula, textOf: FormulaText): EmbeddedCells {
  const cells: EmbeddedCells = {};
  const text = columnText(column, textOf);
  const overrides = [...column.overrides].sort((one, other) => one.row - other.row);
  let firstRow = column.firstRow;
  for (const { row, value } of [...overrides, { row: column.lastRow + 1, value: null }]) {
    if (firstRow < row) Object.assign(cells, unbrokenCells(column.column, firstRow, row - 1, text));
    if (value !== null) cells[cellAddress(row, column.column)] = String(value);
    firstRow = row + 1;
  }
  return cells;
}

function unbrokenCells(column: number, firstRow: number, lastRow: number, text: ColumnText): EmbeddedCells {
  const first = text.at(firstRow);
  const firstCell = cellAddress(firstRow, column);
  if (firstRow === lastRow) return { [firstCell]: first };
  const lastCell = cellAddress(lastRow, column);
  if (!text.moves.includes(true)) return { [`${firstCell}:${lastCell}`]: first };
  const steps = text.moves.map((moves) => (moves ? '+R1' : '='));
  return { [firstCell]: first, [`${cellAddress(firstRow + 1, column)}:${lastCell}`]: { R: steps.join('|') } };
}

/** A leading apostrophe keeps a text what it is; line breaks keep it too. */
function textContent(text: string): string | undefined {
  if (text === '') return undefined;
  return wouldBeRead(text) ? `'${text}` : text;
}

const wouldBeRead = (text: string): boolean =>
  text.startsWith("'") ||
  text.startsWith('=') ||
  /^(true|false)$/i.test(text) ||
  helpers.isNumber(text, constants.DEFAULT_LOCALE) ||
  helpers.isDateTime(text, constants.DEFAULT_LOCALE);
