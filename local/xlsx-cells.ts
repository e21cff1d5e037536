/** The cells of a generated tab as hucre takes them, by `row,column`. */
import type { CellPlan, Content, NumberFormat, TabPlan } from '../core/index';
import { cellAddress } from './address';
import type { FormulaText } from './column-text';
import { longestText } from './cut-cells';
import { fileErrors, type WorkbookCell } from './hucre';
import { sampleCells, sampleRow } from './xlsx-columns';
import { cellStyle } from './xlsx-styles';

export type WorkbookCells = Map<string, Partial<WorkbookCell>>;

/** The cells that stand alone, and samples of the columns. `textOf` prints without `=`. No formula has a stored result, so that every program computes it on opening. */
export function planCells(tab: TabPlan, textOf: FormulaText): WorkbookCells {
  const cells: WorkbookCells = new Map();
  for (const cell of tab.cells) cells.set(key(cell.row, cell.column), planCell(cell, textOf));
  for (const { column, cell } of sampleCells(tab, textOf)) cells.set(key(sampleRow(tab), column), cell);
  return cells;
}

const key = (row: number, column: number): string => `${row},${column}`;

function planCell(cell: CellPlan, textOf: FormulaText): Partial<WorkbookCell> {
  const style = cellStyle(cell.style, cell.format ?? formatFor(cell.content));
  return { ...contentOf(cell, textOf), ...(style === undefined ? {} : { style }) };
}

/** The format without which the content would not stay what it is. */
function formatFor(content: Content): NumberFormat | undefined {
  if (typeof content === 'string') return looksLikeFormulaOrNumber(content) ? 'text' : undefined;
  return typeof content === 'object' && content !== null && 'date' in content ? 'date' : undefined;
}

function contentOf(cell: CellPlan, textOf: FormulaText): Partial<WorkbookCell> {
  const { content } = cell;
  if (typeof content === 'string') return textContent(content);
  if (typeof content !== 'object' || content === null) return { value: content };
  if ('date' in content) return { value: content.date };
  const formula = textOf(content.formula, cell.row);
  return content.array === true
    ? { formula, formulaType: 'array', formulaRef: cellAddress(cell.row, cell.column) }
    : { formula };
}

/** The text format keeps an id a text when somebody edits the cell, and `=1+1` from becoming a formula. */
export const looksLikeFormulaOrNumber = (text: string): boolean => /^[=+\-@\d.,(]/.test(text);

/** hucre takes `#N/A` for an error. */
function textContent(text: string): { value: string } | { richText: { text: string }[] } {
  const value = fileText(text);
  return fileErrors.includes(value) ? { richText: [{ text: value }] } : { value };
}

/** As long as a cell may be; `_x0041_`, which readers decode as a letter, said in another way. */
export const fileText = (text: string): string =>
  text.slice(0, longestText).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
