/** A plan and raw tabs as the workbook data that the embedded spreadsheet loads. */
import type { SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { isDate, numberFormats, type Plan, printFormula, type RawTab, type TabPlan, tabNamesOf } from '../core/index';
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

/** Without a plan, the raw tabs alone. */
export function workbookData(plan: Plan | null, raw: readonly RawTab[]): EmbeddedData {
  const looks = newLooks();
  const textOf = plan === null ? null : formulaTexts(plan);
  const generated =
    plan === null || textOf === null
      ? []
      : plan.tabs.map((tab) => generatedTab(tab, embeddedTabName(tab.name), textOf(tab), looks));
  // A whole column ends where its tab does: tabs that describe raw rows must find as many of them there.
  const rows = Math.max(0, ...(plan?.tabs ?? []).map((tab) => tab.size.rows));
  return {
    sheets: [...generated, ...raw.map((tab, index) => rawSheet(tab, `raw-${index}`, rows, looks))],
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

function rawSheet(tab: RawTab, id: string, rowsNeeded: number, looks: Looks): Partial<SheetData> {
  const cells: EmbeddedCells = {};
  const formats = zonesByColumn();
  let columns = usualColumns;
  tab.rows.forEach((row, rowIndex) => {
    columns = Math.max(columns, row.length);
    row.forEach((cell, column) => {
      const content = cellContent(cell);
      if (content !== undefined) cells[cellAddress(rowIndex, column)] = content;
      if (!isDate(cell)) return;
      const format = Number.isInteger(cell.date) ? numberFormats.date : `${numberFormats.date} hh:mm`;
      formats.add(rowIndex, column, looks.formats.idOf(format, format));
    });
  });
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
