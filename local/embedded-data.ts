/** A plan and raw tabs as the workbook data that the embedded spreadsheet loads. */
import type { SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import {
  cellKey,
  isDate,
  numberFormats,
  type Plan,
  printFormula,
  type RawTab,
  type TabPlan,
  tabNamesOf,
} from '../core/index';
import { cellAddress } from './address';
import type { FormulaText } from './column-text';
import { cellContent, type EmbeddedCells } from './embedded-cells';
import { type Looks, newLooks, zonesByColumn } from './embedded-looks';
import { generatedTab } from './embedded-tab';

export type EmbeddedData = Pick<WorkbookData, 'styles' | 'formats' | 'borders'> & {
  readonly sheets: readonly Partial<SheetData>[];
};

/** The name a tab has in the embedded spreadsheet, which allows no straight apostrophe. */
export const embeddedTabName = (name: string): string => name.replace(/'/g, '’');

/** A tab of the user's, with what was typed into it where a cell shows something else. */
export interface TypedTab extends RawTab {
  /** By `cellKey`; blank where a formula beside it spills into the cell. */
  readonly typed?: ReadonlyMap<string, string>;
}

/** Step by step, for it may be much. Without a plan, the raw tabs alone. */
export function* workbookData(plan: Plan | null, raw: readonly TypedTab[]): Generator<void, EmbeddedData> {
  const looks = newLooks();
  const textOf = plan === null ? null : formulaTexts(plan);
  const sheets: Partial<SheetData>[] = [];
  for (const tab of plan?.tabs ?? []) {
    if (textOf !== null) sheets.push(yield* generatedTab(tab, embeddedTabName(tab.name), textOf(tab), looks));
  }
  // A whole column ends where its tab does: tabs that describe raw rows must find as many of them there.
  const rows = Math.max(0, ...(plan?.tabs ?? []).map((tab) => tab.size.rows));
  for (const [index, tab] of raw.entries()) sheets.push(yield* rawSheet(tab, `raw-${index}`, rows, looks));
  return {
    sheets,
    styles: looks.styles.table,
    borders: looks.borders.table,
    formats: looks.formats.table,
  };
}

/** Throws where the dialect has no word for a formula: a plan only holds what its host can say. */
export function formulaTexts(plan: Plan): (tab: TabPlan) => FormulaText {
  const tabNames = Object.fromEntries(
    Object.entries(tabNamesOf(plan)).map(([id, name]) => [id, embeddedTabName(name)]),
  );
  return (tab) => (formula, row) => {
    const printed = printFormula(formula, { dialect: 'embedded', tabNames, tab: tab.id, row });
    if (!printed.ok) throw new Error(`The embedded spreadsheet cannot say: ${printed.unsupported}`);
    return printed.text;
  };
}

function* rawSheet(tab: TypedTab, id: string, rowsNeeded: number, looks: Looks): Generator<void, Partial<SheetData>> {
  const cells: EmbeddedCells = {};
  const formats = zonesByColumn();
  let columns = usualColumns;
  const hasTyped = tab.typed !== undefined && tab.typed.size > 0;
  for (const [rowIndex, row] of tab.rows.entries()) {
    columns = Math.max(columns, row.length);
    row.forEach((cell, column) => {
      const content = (hasTyped ? tab.typed?.get(cellKey(rowIndex, column)) : undefined) ?? cellContent(cell);
      if (content !== undefined && content !== '') cells[cellAddress(rowIndex, column)] = content;
      if (!isDate(cell)) return;
      const format = Number.isInteger(cell.date) ? numberFormats.date : `${numberFormats.date} hh:mm`;
      formats.add(rowIndex, rowIndex, column, looks.formats.idOf(format, format));
    });
    yield;
  }
  return {
    id,
    name: embeddedTabName(tab.name),
    rowNumber: Math.max(tab.rows.length + spareRows, rowsNeeded),
    colNumber: columns,
    cells,
    formats: formats.zones(),
  };
}

const spareRows = 100;
const usualColumns = 26;
