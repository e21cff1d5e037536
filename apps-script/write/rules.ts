/** Dropdowns, and formats that depend on the value. */
import { type Area, areaAround, type ConditionalFormat, colors } from '../../core/index';
import { gridOver, rangeOf } from './areas';
import type { Writing } from './plan';

/** All dropdowns of the tab in one grid; the tab is new, so the cells between have none to lose. */
export function writeValidations({ sheet, tab, sheetOf }: Writing): void {
  const area = areaAround(
    tab.validations.flatMap(({ area: { firstRow, lastRow, firstColumn, lastColumn } }) => [
      { row: firstRow, column: firstColumn },
      { row: lastRow, column: lastColumn },
    ]),
  );
  if (area === null) return;
  const dropdowns = tab.validations.map(({ area: over, source, help }) => ({
    over,
    rule: SpreadsheetApp.newDataValidation()
      .requireValueInRange(rangeOf(sheetOf(source.tab), source), true)
      .setAllowInvalid(false)
      .setHelpText(help)
      .build(),
  }));
  const ruleAt = (row: number, column: number): GoogleAppsScript.Spreadsheet.DataValidation | null =>
    dropdowns.find(({ over }) => isInside(row, column, over))?.rule ?? null;
  rangeOf(sheet, area).setDataValidations(gridOver(area, ruleAt));
}

/** In the plan's order: of two rules that hold, Sheets shows the first. */
export function writeConditionalFormats(writing: Writing): void {
  const { sheet, tab } = writing;
  if (tab.conditionalFormats.length === 0) return;
  sheet.setConditionalFormatRules(tab.conditionalFormats.map((format) => ruleFor(format, writing)));
}

function ruleFor(
  format: ConditionalFormat,
  { sheet, textOf }: Writing,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(sheet, format.area)]);
  switch (format.kind) {
    case 'rule':
      return rule
        .whenFormulaSatisfied(textOf(format.formula, format.area.firstRow))
        .setBackground(format.fill)
        .setFontColor(format.color)
        .build();
    case 'bar':
      // Sheets has no bars in cells; the nearest is a shade that grows with the value, light enough to read ink on.
      return rule.setGradientMinpoint(colors.paper).setGradientMaxpoint(tint(format.color)).build();
  }
}

const isInside = (row: number, column: number, area: Area): boolean =>
  row >= area.firstRow && row <= area.lastRow && column >= area.firstColumn && column <= area.lastColumn;

/** `#0B6E99` at two fifths on white paper. */
const tint = (color: string): string =>
  color.replace(/[0-9A-F]{2}/gi, (part) => {
    const light = 255 - (255 - Number.parseInt(part, 16)) * 0.4;
    return Math.round(light).toString(16).padStart(2, '0').toUpperCase();
  });
