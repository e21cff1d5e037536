/**
 * What is remembered of a tab as it was written, so that a later build can tell what people changed in it.
 *
 * Formula text does not come back as it was written: programs add sheet names, prefixes and row numbers of their own.
 * The functions a formula calls and the cells it reads do, and so do texts. A number typed over one of ours, which no
 * formula stood for, goes unnoticed.
 */
import type { Formula } from '../language/formula';
import { isDate, isError } from '../table/cell';
import { areasBy, columnArea } from './areas';
import { cellKey, type FoundTab } from './found-tab';
import { type Area, type CellPlan, isFormula, type TabPlan } from './plan';
import type { StyleName } from './style';

export interface Written {
  /** Rectangles of cells that are ours alone: `0,1,0,6;3,1,4,2`. */
  readonly fixed: string;
  /** Rectangles of cells that are the user's to fill in. */
  readonly input: string;
  /** Of what stands in the cells that are ours alone. */
  readonly hash: string;
}

type FormulaText = (formula: Formula, row: number, array: boolean) => string;

export function writtenOf(tab: TabPlan, formulaText: FormulaText): Written {
  const ours = tab.cells.filter(({ isNote }) => isNote !== true);
  const areas = areasBy(ours, (cell) => (isForTheUser(cell) ? 'input' : 'fixed'));
  const fixed = areas.get('fixed') ?? [];
  const tokens = new Map(ours.map((cell) => [cellKey(cell.row, cell.column), plannedToken(cell, formulaText)]));
  // Columns of formulas are too many to look at; what stands beside them is not ours all the same.
  const columns = [...tab.columnFormulas, ...tab.columnValues].map(columnArea);
  return {
    fixed: listed(fixed),
    input: listed([...(areas.get('input') ?? []), ...columns]),
    hash: hashOver(fixed, tokens),
  };
}

/** True where something that is ours alone was changed, moved or deleted. */
export const isAltered = (found: FoundTab, { fixed, hash }: Written): boolean =>
  hashOver(areasIn(fixed), foundTokens(found)) !== hash;

/** The filled cells outside everything that was written. */
export function filledBeside(found: FoundTab, { fixed, input }: Written): readonly { row: number; column: number }[] {
  const ours = [...areasIn(fixed), ...areasIn(input)];
  const isOurs = (row: number, column: number): boolean =>
    ours.some(
      (area) => row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn,
    );
  return found.rows.flatMap((cells, row) =>
    cells.flatMap((cell, column) => (cell === null || isOurs(row, column) ? [] : [{ row, column }])),
  );
}

const inputStyles: ReadonlySet<StyleName | undefined> = new Set(['filterInput', 'input', 'inputNumber']);

/** The numbers beside a list's spare rows belong to the names that people add there. */
const isForTheUser = ({ style, content }: CellPlan): boolean =>
  inputStyles.has(style) || (content === null && style === 'number');

function plannedToken({ content, row }: CellPlan, formulaText: FormulaText): string {
  if (content === null || typeof content === 'string') return content ?? '';
  if (isFormula(content)) return namesIn(formulaText(content.formula, row, content.array === true));
  return typeof content === 'boolean' ? String(content) : numberToken;
}

function foundTokens({ rows, formulas }: FoundTab): ReadonlyMap<string, string> {
  const tokens = new Map<string, string>();
  for (const [row, cells] of rows.entries()) {
    for (const [column, cell] of cells.entries()) {
      if (cell === null || isError(cell)) continue;
      const isNumber = typeof cell === 'number' || isDate(cell);
      tokens.set(cellKey(row, column), isNumber ? numberToken : String(cell));
    }
  }
  for (const [key, text] of formulas) tokens.set(key, namesIn(text));
  return tokens;
}

/** A date is a number in some programs and days of another system in others. */
const numberToken = '\u0001';

/** The functions and cells named in it, in their order; texts in quotes and names of tabs may look like some. */
function namesIn(text: string): string {
  const bare = text
    .replace(/"[^"]*"/g, '""')
    .replace(/'[^']*'!|[A-Z_][A-Z0-9_.]*!/gi, '')
    // A column as a whole: one program counts its rows.
    .replace(/\$?[A-Z]{1,3}\$?1:\$?[A-Z]{1,3}\$?1048576/gi, '')
    // A range of one cell: another one calls it that cell.
    .replace(/(\$?[A-Z]{1,3}\$?\d+):\1(?!\d)/gi, '$1')
    // 1E-9 names no cell.
    .replace(/\d[\d.]*E[+-]?\d+/gi, (number, at: number, all: string) =>
      /[\w$]/.test(all[at - 1] ?? '') ? number : '0',
    );
  const words = bare.match(/[$A-Z_][$A-Z0-9_.]*\(?/gi) ?? [];
  const named = words.flatMap((word) => {
    const name = word.toUpperCase().replace(/\$/g, '');
    if (name.endsWith('(')) return name.replace(/^_?_XL[A-Z]+\./, '');
    return /^[A-Z]{1,3}\d+$/.test(name) ? name : [];
  });
  return `\u0002${named.join(' ')}`;
}

function hashOver(areas: readonly Area[], tokens: ReadonlyMap<string, string>): string {
  let text = '';
  for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
    for (let row = firstRow; row <= lastRow; row++) {
      for (let column = firstColumn; column <= lastColumn; column++) {
        text += `${tokens.get(cellKey(row, column)) ?? ''}\u0003`;
      }
    }
  }
  return hashOf(text);
}

/** Two times 32 bits by multiplication and rotation: enough to notice a change, no protection against a forger. */
function hashOf(text: string): string {
  let one = 0xdeadbeef;
  let other = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    one = Math.imul(one ^ unit, 2_654_435_761);
    other = Math.imul(other ^ unit, 1_597_334_677);
  }
  one = Math.imul(one ^ (one >>> 16), 2_246_822_507) ^ Math.imul(other ^ (other >>> 13), 3_266_489_909);
  other = Math.imul(other ^ (other >>> 16), 2_246_822_507) ^ Math.imul(one ^ (one >>> 13), 3_266_489_909);
  return (one >>> 0).toString(36) + (other >>> 0).toString(36);
}

/** What a mark says of it; `null` where an earlier version wrote none. */
export const isWritten = (value: unknown): value is Written =>
  typeof value === 'object' &&
  value !== null &&
  ['fixed', 'input', 'hash'].every(
    (name) => typeof Object.entries(value).find(([key]) => key === name)?.[1] === 'string',
  );

const listed = (areas: readonly Area[]): string =>
  areas
    .map(({ firstRow, firstColumn, lastRow, lastColumn }) => [firstRow, firstColumn, lastRow, lastColumn].join())
    .join(';');

function areasIn(text: string): readonly Area[] {
  return text.split(';').flatMap((part) => {
    const [firstRow, firstColumn, lastRow, lastColumn] = part.split(',').map(Number);
    if (firstRow === undefined || firstColumn === undefined || lastRow === undefined || lastColumn === undefined)
      return [];
    return [{ firstRow, firstColumn, lastRow, lastColumn }];
  });
}
