/** A tab's cells as hucre takes them, by `row,column`: the plan's, and the raw tab's as they are. */
import {
  type Cell,
  type CellPlan,
  type Content,
  isDate,
  type NumberFormat,
  numberFormats,
  type RawTab,
  type TabPlan,
} from '../core/index';
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

/** Rows of plain values, and beside them the cells that need a format to stay what they are. */
export function rawCells(tab: RawTab): { readonly rows: PlainValue[][]; readonly cells: WorkbookCells } {
  const cells: WorkbookCells = new Map();
  const rows = tab.rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      const written = rawCell(cell);
      if (typeof written !== 'object' || written === null) return written;
      cells.set(key(rowIndex, column), written);
      return null;
    }),
  );
  return { rows, cells };
}

type PlainValue = string | number | boolean | null;

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

function rawCell(cell: Cell): PlainValue | Partial<WorkbookCell> {
  if (typeof cell === 'string') return rawText(cell);
  if (typeof cell !== 'object' || cell === null) return cell;
  if (isDate(cell)) return { value: cell.date, style: Number.isInteger(cell.date) ? dateStyle : timeStyle };
  // An error that files have no code for is still an error, never text.
  return fileErrors.includes(cell.error) ? cell.error : '#N/A';
}

function rawText(text: string): PlainValue | Partial<WorkbookCell> {
  const content = textContent(text);
  if (looksLikeFormulaOrNumber(text)) return { ...content, style: textStyle };
  return 'value' in content ? content.value : content;
}

/** The text format keeps an id a text when somebody edits the cell, and `=1+1` from becoming a formula. */
const looksLikeFormulaOrNumber = (text: string): boolean => /^[=+\-@\d.,(]/.test(text);

/** hucre takes `#N/A` for an error and leaves `_x0041_` for readers to decode as a letter. */
function textContent(text: string): { value: string } | { richText: { text: string }[] } {
  const value = text.slice(0, longestText).replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return fileErrors.includes(value) ? { richText: [{ text: value }] } : { value };
}

const textStyle = { numFmt: numberFormats.text };
const dateStyle = { numFmt: numberFormats.date };
const timeStyle = { numFmt: `${numberFormats.date} hh:mm` };
