/** Gives the formulas of a workbook in memory their values, as the embedded spreadsheet computes the texts that Excel was given. */
import { helpers, type SheetData } from '@odoo/o-spreadsheet';
import { embedded } from '../../../core/language/dialects/embedded';
import { cellAddress } from '../../../local/address';
import { loadedModel } from '../../../local/embedded';
import { cellContent } from '../../../local/embedded-cells';
import type { Sheet, SheetCell, Workbook } from './workbook';

export function calculate(workbook: Workbook): void {
  // A whole column ends where its sheet does, and rows of one sheet describe those of another.
  const rows = workbook.sheets.reduce((most, { cells }) => Math.max(most, rowCount(cells)), 100);
  const sheets = workbook.sheets.map((sheet, index) => sheetData(sheet, index, rows));
  const { getters } = loadedModel({ sheets });
  for (const sheet of workbook.sheets) {
    const sheetId = getters.getSheetIdByName(sheet.name) ?? '';
    for (const [key, cell] of sheet.cells) {
      if (cell.formula === undefined) continue;
      const [row, col] = placeOf(key);
      const { value } = getters.getEvaluatedCell({ sheetId, row, col });
      cell.value = typeof value === 'string' ? (errors[value] ?? value) : (value ?? 0);
    }
  }
}

function sheetData({ name, cells }: Sheet, index: number, rows: number): Partial<SheetData> {
  const written: Record<string, string> = {};
  let columns = 26;
  for (const [key, cell] of cells) {
    const [row, column] = placeOf(key);
    columns = Math.max(columns, column + 1);
    const content = cell.formula === undefined ? contentOf(cell) : inItsWords(cell.formula);
    if (content !== undefined) written[cellAddress(row, column)] = content;
  }
  return { id: `sheet-${index}`, name, rowNumber: rows, colNumber: columns, cells: written };
}

/** Excel's names of the engine's errors. */
const errors: Readonly<Record<string, string>> = { '#REF': '#REF!', '#BAD_EXPR': '#REF!', '#ERROR': '#VALUE!' };

/** It reads no quotes inside a text; names of tabs are left alone. A lost reference is an error only where it is followed. */
const inItsWords = (formula: string): string =>
  formula
    .replace(/#REF!(?=\$?[A-Z])/g, "'no such sheet'!")
    .replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, (part) =>
      part.startsWith('"') ? embedded.text(part.slice(1, -1).replace(/""/g, '"')) : part,
    );

const contentOf = ({ value }: SheetCell): string | undefined =>
  value === undefined
    ? undefined
    : typeof value === 'string' && helpers.isEvaluationError(value)
      ? value
      : cellContent(value);

function rowCount(cells: Sheet['cells']): number {
  let count = 0;
  for (const key of cells.keys()) count = Math.max(count, placeOf(key)[0] + 1);
  return count;
}

function placeOf(key: string): readonly [row: number, column: number] {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return [row, column];
}
