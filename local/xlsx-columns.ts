/**
 * The columns that run down a generated tab, as the XML of their cells. A sample of each is written by hucre, formats,
 * escapes and all; every other cell of the column differs from it in its row number or its value.
 */
import { type ColumnFormula, type ColumnValues, columnLetters, type TabPlan } from '../core/index';
import { cellAddress } from './address';
import { columnText, type FormulaText } from './column-text';
import type { WorkbookCell } from './hucre';
import { cellStyle } from './xlsx-styles';

/** A column of a sheet's XML. */
export interface ColumnCells {
  readonly letters: string;
  readonly firstRow: number;
  /** Included. */
  readonly lastRow: number;
  /** `''` where the column has no cell. */
  readonly at: (row: number) => string;
}

/** The row of the samples: below all cells that stand alone, and in no file that is handed out. */
export const sampleRow = ({ cells }: TabPlan): number => cells.reduce((last, { row }) => Math.max(last, row), -1) + 1;

export function sampleCells(
  tab: TabPlan,
  textOf: FormulaText,
): readonly { readonly column: number; readonly cell: Partial<WorkbookCell> }[] {
  const look = (column: ColumnFormula | ColumnValues): Partial<WorkbookCell> => {
    const style = cellStyle(undefined, column.format);
    return style === undefined ? {} : { style };
  };
  return [
    ...tab.columnFormulas.map((one) => ({
      column: one.column,
      cell: { formula: textOf(one.formula, one.firstRow), ...look(one) },
    })),
    ...tab.columnValues.map((one) => ({ column: one.column, cell: { value: 0, ...look(one) } })),
  ];
}

/** `samples`: the XML of the sample row. */
export function columnCells(tab: TabPlan, samples: string): readonly ColumnCells[] {
  return [
    ...tab.columnFormulas.map((column) => formulasDown(column, sampleOf(samples, tab, column))),
    ...tab.columnValues.map((column) => valuesDown(column, sampleOf(samples, tab, column))),
  ];
}

interface Sample {
  readonly looks: string;
  readonly content: string;
}

function sampleOf(samples: string, tab: TabPlan, { column }: ColumnFormula | ColumnValues): Sample {
  const start = `<c r="${cellAddress(sampleRow(tab), column)}"`;
  const from = samples.indexOf(start);
  const match = /^([^>]*)><(?:f|v)>([^<]*)</.exec(samples.slice(from + start.length));
  if (from < 0 || match === null) throw new Error(`the sample of column ${columnLetters(column)} was not written`);
  return { looks: match[1] ?? '', content: match[2] ?? '' };
}

// A formula of its own in every row, not one shared by them: Excel refuses shared formulas that name another tab.
function formulasDown(column: ColumnFormula, { looks, content }: Sample): ColumnCells {
  const { firstRow, lastRow } = column;
  const letters = columnLetters(column.column);
  const text = columnText(column, () => content);
  const values = new Map(column.overrides.map(({ row, value }) => [row, value]));
  return {
    letters,
    firstRow,
    lastRow,
    at(row) {
      const value = values.get(row);
      const inside = value === undefined ? `<f>${text.at(row)}</f>` : `<v>${value}</v>`;
      return `<c r="${letters}${row + 1}"${looks}>${inside}</c>`;
    },
  };
}

function valuesDown({ column, firstRow, values }: ColumnValues, { looks }: Sample): ColumnCells {
  const letters = columnLetters(column);
  return {
    letters,
    firstRow,
    lastRow: firstRow + values.length - 1,
    at(row) {
      const value = values[row - firstRow];
      return value == null || !Number.isFinite(value) ? '' : `<c r="${letters}${row + 1}"${looks}><v>${value}</v></c>`;
    },
  };
}
