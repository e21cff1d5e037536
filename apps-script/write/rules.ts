/** Dropdowns, and formats that depend on the value. */
import { type Area, areaAround, type ConditionalFormat, colors, type TabId, type TabPlan } from '../../core/index';
import { gridOver } from './areas';
import type { Writing } from './plan';

/** All dropdowns of the tab in one grid; the tab is new, so the cells between have none to lose. */
export function writeValidations({ tab, rangeOf, rangeOn }: Writing): void {
  const area = dropdownArea(tab);
  if (area === null) return;
  const dropdowns = tab.validations.map(({ area: over, source, help }) => ({
    over,
    rule: SpreadsheetApp.newDataValidation()
      .requireValueInRange(rangeOn(source.tab, source), true)
      .setAllowInvalid(false)
      .setHelpText(help)
      .build(),
  }));
  const ruleAt = (row: number, column: number): GoogleAppsScript.Spreadsheet.DataValidation | null =>
    dropdowns.find(({ over }) => isInside(row, column, over))?.rule ?? null;
  rangeOf(area).setDataValidations(gridOver(area, ruleAt));
}

export const ruleAreas = (tab: TabPlan): readonly Area[] => {
  const dropdowns = dropdownArea(tab);
  return [...(dropdowns === null ? [] : [dropdowns]), ...tab.conditionalFormats.map(({ area }) => area)];
};

/** Where the choices of dropdowns stand: of the tabs' all those on one of them. */
export const choiceAreas = (tabs: readonly TabPlan[], on: TabId): readonly Area[] =>
  tabs.flatMap(({ validations }) => validations.flatMap(({ source }) => (source.tab === on ? [source] : [])));

const dropdownArea = ({ validations }: TabPlan): Area | null =>
  areaAround(
    validations.flatMap(({ area: { firstRow, lastRow, firstColumn, lastColumn } }) => [
      { row: firstRow, column: firstColumn },
      { row: lastRow, column: lastColumn },
    ]),
  );

/** In the plan's order: of two rules that hold, Sheets shows the first. */
export function writeConditionalFormats(writing: Writing): void {
  const { sheet, tab } = writing;
  if (tab.conditionalFormats.length === 0) return;
  sheet.setConditionalFormatRules(tab.conditionalFormats.map((format) => ruleFor(format, writing)));
}

function ruleFor(
  format: ConditionalFormat,
  { rangeOf, textOf }: Writing,
): GoogleAppsScript.Spreadsheet.ConditionalFormatRule {
  const rule = SpreadsheetApp.newConditionalFormatRule().setRanges([rangeOf(format.area)]);
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
