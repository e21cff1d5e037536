/** The styles of the cells: a grid per property, and the hairlines gathered by the sides they stand on. */
import {
  type Area,
  areasByStyle,
  colors,
  font,
  type Style,
  type StyleName,
  styles,
  type TabPlan,
} from '../../core/index';
import { gridOver, rangesOf } from './areas';
import type { CellBlock } from './cell-block';
import type { Writing } from './plan';

export function writeLooks({ sheet, tab, textStyleOf, rangeOf }: Writing, { area, cellAt }: CellBlock): void {
  const range = rangeOf(area);
  const gridOf = <Value>(property: (style: Style) => Value): Value[][] =>
    gridOver(area, (row, column) => property(styles[cellAt(row, column)?.style ?? 'body']));
  range.setTextStyles(gridOf(textStyleOf));
  const fills = gridOf((style) => style.fill ?? null);
  if (hasAny(fills)) range.setBackgrounds(fills);
  const aligns = gridOf((style) => style.align ?? null);
  if (hasAny(aligns)) range.setHorizontalAlignments(aligns);
  range.setVerticalAlignments(gridOf((style) => style.vertical ?? null));
  // Said outright, because "do not wrap" would leave open whether a text runs over the blank cells beside it or is cut.
  const { WRAP, OVERFLOW } = SpreadsheetApp.WrapStrategy;
  const wraps = gridOf((style) => style.wrap === true);
  if (hasAny(wraps)) range.setWrapStrategies(wraps.map((row) => row.map((isWrapped) => (isWrapped ? WRAP : OVERFLOW))));
  writeHairlines(sheet, tab);
}

/** A grid that would only say what a new tab has anyway is not worth a call. */
const hasAny = (grid: readonly (readonly unknown[])[]): boolean => grid.some((row) => row.some(Boolean));

/** One text style of Google's per style of ours, however many cells and tabs have it. */
export function textStyleMaker(): (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle {
  const made = new Map<Style, GoogleAppsScript.Spreadsheet.TextStyle>();
  return (style) => {
    const textStyle = made.get(style) ?? makeTextStyle(style);
    made.set(style, textStyle);
    return textStyle;
  };
}

function makeTextStyle(style: Style): GoogleAppsScript.Spreadsheet.TextStyle {
  const builder = SpreadsheetApp.newTextStyle().setFontFamily(font).setFontSize(style.size);
  if (style.bold === true) builder.setBold(true);
  if (style.italic === true) builder.setItalic(true);
  return builder.setForegroundColor(style.color).build();
}

type Side = NonNullable<Style['borders']>[number];

function writeHairlines(sheet: Writing['sheet'], tab: TabPlan): void {
  for (const { sides, areas } of areasBySides(areasByStyle(tab))) {
    const line = (...of: readonly Side[]): true | null => (of.some((side) => sides.includes(side)) ? true : null);
    // `null` leaves a line as it is, `false` would wipe out the neighbour's. The inner lines are those of the cells inside.
    rangesOf(sheet, areas).setBorder(
      line('top'),
      line('left'),
      line('bottom'),
      line('right'),
      line('left', 'right'),
      line('top', 'bottom'),
      colors.hairline,
      SpreadsheetApp.BorderStyle.SOLID,
    );
  }
}

function areasBySides(
  byStyle: ReadonlyMap<StyleName, readonly Area[]>,
): readonly { readonly sides: readonly Side[]; readonly areas: readonly Area[] }[] {
  const groups = new Map<string, { sides: readonly Side[]; areas: Area[] }>();
  for (const [name, areas] of byStyle) {
    const { borders }: Style = styles[name];
    if (borders === undefined) continue;
    const group = groups.get(borders.join()) ?? { sides: borders, areas: [] };
    group.areas.push(...areas);
    groups.set(borders.join(), group);
  }
  return [...groups.values()];
}
