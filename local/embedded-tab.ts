/** A generated tab as the embedded spreadsheet's workbook data writes it. */
import type { SheetData } from '@odoo/o-spreadsheet';
import { type Content, isFormula, type NumberFormat, numberFormats, type TabPlan } from '../core/index';
import { areaAddress, cellAddress } from './address';
import type { FormulaText } from './column-text';
import { cellContent, columnFormulaCells, type EmbeddedCells } from './embedded-cells';
import { chartFigure } from './embedded-charts';
import { embeddedBorder, embeddedStyle, type Looks, zonesByColumn } from './embedded-looks';
import { conditionalFormat, validationRule } from './embedded-rules';

export function* generatedTab(
  tab: TabPlan,
  name: string,
  textOf: FormulaText,
  looks: Looks,
): Generator<void, Partial<SheetData>> {
  return {
    id: tab.id,
    name,
    color: tab.color,
    rowNumber: tab.size.rows,
    colNumber: tab.size.columns,
    areGridLinesVisible: tab.showGridlines,
    panes: { xSplit: tab.frozenColumns, ySplit: tab.frozenRows },
    cols: Object.fromEntries(tab.columnWidths.map((size, column) => [column, { size }])),
    rows: Object.fromEntries(tab.rowHeights.map(({ row, height }) => [row, { size: height }])),
    cells: yield* generatedCells(tab, textOf),
    ...lookZones(tab, looks),
    merges: tab.merges.map(areaAddress),
    figures: tab.charts.map((chart, index) => chartFigure(chart, tab, `${tab.id}-chart-${index}`)),
    conditionalFormats: tab.conditionalFormats.map((format, index) =>
      conditionalFormat(format, `${tab.id}-format-${index}`, textOf),
    ),
    dataValidationRules: tab.validations.map((rule, index) => validationRule(rule, `${tab.id}-list-${index}`, textOf)),
  };
}

function* generatedCells(tab: TabPlan, textOf: FormulaText): Generator<void, EmbeddedCells> {
  const cells: EmbeddedCells = {};
  for (const column of tab.columnFormulas) {
    Object.assign(cells, columnFormulaCells(column, textOf));
    yield;
  }
  for (const { column, firstRow, values } of tab.columnValues) {
    for (const [index, value] of values.entries()) {
      cells[cellAddress(firstRow + index, column)] = cellContent(value);
      if (index % 1_000 === 0) yield;
    }
  }
  for (const { row, column, content } of tab.cells) {
    cells[cellAddress(row, column)] = isFormula(content) ? textOf(content.formula, row) : cellContent(content);
  }
  return cells;
}

function lookZones(tab: TabPlan, looks: Looks): Pick<SheetData, 'styles' | 'borders' | 'formats'> {
  const styles = zonesByColumn();
  const borders = zonesByColumn();
  const formats = zonesByColumn();
  const addFormat = (firstRow: number, lastRow: number, column: number, format: NumberFormat | undefined): void => {
    // In a cell with the text format the apostrophe that keeps `=Ann` a text would be part of it.
    if (format === undefined || format === 'text') return;
    const id = looks.formats.idOf(numberFormats[format], numberFormats[format]);
    if (firstRow <= lastRow) formats.add(firstRow, lastRow, column, id);
  };
  for (const { column, firstRow, lastRow, format } of tab.columnFormulas) addFormat(firstRow, lastRow, column, format);
  for (const { column, firstRow, values, format } of tab.columnValues) {
    addFormat(firstRow, firstRow + values.length - 1, column, format);
  }
  for (const { row, column, content, style, format } of tab.cells) {
    addFormat(row, row, column, format ?? (isDateContent(content) ? 'date' : undefined));
    if (style === undefined) continue;
    styles.add(row, row, column, looks.styles.idOf(style, embeddedStyle(style)));
    const border = embeddedBorder(style);
    if (border !== null) borders.add(row, row, column, looks.borders.idOf(style, border));
  }
  return { styles: styles.zones(), borders: borders.zones(), formats: formats.zones() };
}

const isDateContent = (content: Content): boolean =>
  typeof content === 'object' && content !== null && 'date' in content;
