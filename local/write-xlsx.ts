/** A plan as the bytes of an .xlsx file: the generated tabs first, then the raw tabs with their cells as they are. */
import {
  type Cell,
  type ConditionalFormat,
  type Formula,
  isDate,
  type Plan,
  printFormula,
  type RawTab,
  type Row,
  type TabId,
  type TabNames,
  type TabPlan,
  tabNamesOf,
  type Validation,
} from '../core/index';
import { areaAddress, fixedArea, fixedRows } from './address';
import type { FormulaText } from './column-text';
import { type ConditionalRule, type DataValidation, type NamedRange, type WorkbookTab, writeWorkbook } from './hucre';
import { planCells } from './xlsx-cells';
import { workbookChart } from './xlsx-charts';
import { columnRows } from './xlsx-column-rows';
import { markNames, markProperties } from './xlsx-marks';
import { rawRows, rawSamples } from './xlsx-raw-rows';
import { withRows } from './xlsx-rows';
import { argb, bodyFont, heightInPoints, rgb, widthInDigits } from './xlsx-styles';

/** `raw` must bear the name the plan knows it by. Formulas carry no results: the program that opens the file computes. */
export async function planToXlsx(
  plan: Plan,
  raw: RawTab | null,
  otherTabs: readonly RawTab[] = [],
): Promise<Uint8Array> {
  const tabNames = tabNamesOf(plan);
  const title = plan.tabs[0]?.name;
  const rawTabs = raw === null ? otherTabs : [raw, ...otherTabs];
  const marks = markProperties(plan, (tab) => (formula, row) => formulaText(formula, row, tab.id, tabNames));
  const workbook = await writeWorkbook({
    sheets: [...plan.tabs.map((tab) => generatedTab(tab, tabNames)), ...rawTabs.map(rawTab)],
    namedRanges: [...plan.tabs.flatMap(printNames), ...markNames(plan)],
    defaultFont: bodyFont,
    activeSheet: 0,
    properties: { ...(title !== undefined && { title }), ...(Object.keys(marks).length > 0 && { custom: marks }) },
  });
  return withRows(workbook, [...plan.tabs.map(columnRows), ...rawTabs.map(rawRows)]);
}

/** The user's tabs alone. */
export async function tabsToXlsx(tabs: readonly RawTab[]): Promise<Uint8Array> {
  const workbook = await writeWorkbook({ sheets: tabs.map(rawTab), defaultFont: bodyFont, activeSheet: 0 });
  return withRows(workbook, tabs.map(rawRows));
}

function generatedTab(tab: TabPlan, tabNames: TabNames): WorkbookTab {
  const textOf: FormulaText = (formula, row) => formulaText(formula, row, tab.id, tabNames);
  return {
    name: tab.name,
    rows: [],
    cells: planCells(tab, textOf),
    columns: tab.columnWidths.map((width) => ({ width: widthInDigits(width) })),
    rowDefs: new Map(tab.rowHeights.map(({ row, height }) => [row, { height: heightInPoints(height) }])),
    merges: tab.merges.map((area) => ({
      startRow: area.firstRow,
      startCol: area.firstColumn,
      endRow: area.lastRow,
      endCol: area.lastColumn,
    })),
    charts: tab.charts.map((chart) => workbookChart(chart, tab.name)),
    conditionalRules: tab.conditionalFormats.map((format, index) => conditionalRule(format, index + 1, textOf)),
    dataValidations: tab.validations.map((validation) => dataValidation(validation, textOf)),
    view: { showGridLines: tab.showGridlines, tabColor: { rgb: rgb(tab.color) } },
    ...(tab.frozenRows > 0 || tab.frozenColumns > 0
      ? { freezePane: { rows: tab.frozenRows, columns: tab.frozenColumns } }
      : {}),
    // A break is said by the row above it.
    rowBreaks: tab.print.breaksBefore.map((row) => row - 1),
    pageSetup: {
      paperSize: 'a4',
      orientation: tab.print.landscape ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.2, footer: 0.2 },
    },
  };
}

/** Throws where the dialect has no word for a formula: a plan only holds what its host can say. */
function formulaText(formula: Formula, row: number, tab: TabId, tabNames: TabNames): string {
  const printed = printFormula(formula, { dialect: 'xlsx', tabNames, tab, row });
  if (!printed.ok) throw new Error(`An .xlsx file cannot say: ${printed.unsupported}`);
  return printed.text.slice(1);
}

function conditionalRule(format: ConditionalFormat, priority: number, textOf: FormulaText): ConditionalRule {
  const range = areaAddress(format.area);
  if (format.kind === 'bar') {
    // From 0, not from the smallest value: a bar's length must say how much.
    const cfvo: NonNullable<ConditionalRule['dataBar']>['cfvo'] = [{ type: 'num', value: '0' }, { type: 'max' }];
    return { type: 'dataBar', priority, range, dataBar: { cfvo, color: argb(format.color) } };
  }
  const fill = { rgb: rgb(format.fill) };
  return {
    type: 'expression',
    priority,
    range,
    formula: textOf(format.formula, format.area.firstRow),
    style: {
      // In a conditional format one program takes the first colour for the fill and another the second.
      fill: { type: 'pattern', pattern: 'solid', fgColor: fill, bgColor: fill },
      font: { color: { rgb: rgb(format.color) } },
    },
  };
}

function dataValidation({ area, source, help }: Validation, textOf: FormulaText): DataValidation {
  return {
    type: 'list',
    range: areaAddress(area),
    formula1: textOf(source, area.firstRow),
    showErrorMessage: true,
    errorStyle: 'stop',
    // Excel shows 255 characters of it and refuses files with more.
    ...(help === '' ? {} : { showInputMessage: true, inputMessage: help.slice(0, 255) }),
  };
}

/** Names of their own, because hucre writes its print areas with the tab's name unquoted. */
function printNames(tab: TabPlan): readonly NamedRange[] {
  const { area, titleRows } = tab.print;
  const printArea = { name: '_xlnm.Print_Area', range: fixedArea(tab.name, area), scope: tab.name };
  if (titleRows === null) return [printArea];
  const rows = fixedRows(tab.name, titleRows.first, titleRows.last);
  return [printArea, { name: '_xlnm.Print_Titles', range: rows, scope: tab.name }];
}

function rawTab(tab: RawTab): WorkbookTab {
  return {
    name: tab.name,
    rows: [],
    cells: new Map(rawSamples()),
    columns: columnWidths(tab.rows).map((width) => ({ width })),
  };
}

/** Wide enough for the first rows, in digits: a date in a column too narrow for it shows as ####. */
function columnWidths(rows: readonly Row[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows.slice(0, 200)) {
    row.forEach((cell, column) => {
      widths[column] = Math.min(Math.max(widths[column] ?? narrowest, shownLength(cell) + 2), widest);
    });
  }
  return Array.from(widths, (width) => width ?? narrowest);
}

const narrowest = 8;
const widest = 40;

function shownLength(cell: Cell): number {
  if (cell === null || typeof cell !== 'object') return String(cell ?? '').length;
  return isDate(cell) && !Number.isInteger(cell.date) ? '2026-01-05 12:00'.length : '2026-01-05'.length;
}
