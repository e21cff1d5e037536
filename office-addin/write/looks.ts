/** Fonts, colours, borders and number patterns: every style once, for all its cells. */
import {
  type Area,
  areaAround,
  areasByStyle,
  colors,
  columnArea,
  font,
  numberFormats,
  type Style,
  styles,
} from '../../core/index';
import { addressLists, areaAddress } from '../address';
import { setAll } from './set-all';
import type { TabSite } from './site';

export function writeStyles({ sheet, tab }: TabSite): void {
  const everywhere = sheet.getRange().format.font;
  everywhere.name = font;
  everywhere.size = styles.body.size;
  everywhere.color = styles.body.color;
  for (const [name, areas] of areasByStyle(tab)) {
    for (const list of addressLists(areas.map(areaAddress))) dress(sheet.getRanges(list).format, styles[name]);
    drawBorders(sheet, areas, styles[name]);
  }
}

/** One grid for the cells, one pattern for each column of formulas or values. */
export function writeNumberFormats({ sheet, tab }: TabSite): void {
  const formatted = tab.cells.filter((cell) => cell.format !== undefined);
  const area = areaAround(formatted);
  if (area !== null) {
    // `null` leaves a cell as it is.
    const grid: (string | null)[][] = Array.from({ length: area.lastRow - area.firstRow + 1 }, () =>
      Array.from({ length: area.lastColumn - area.firstColumn + 1 }, () => null),
    );
    for (const { row, column, format } of formatted) {
      const line = grid[row - area.firstRow];
      if (line !== undefined && format !== undefined) line[column - area.firstColumn] = numberFormats[format];
    }
    sheet.getRange(areaAddress(area)).numberFormat = grid;
  }
  for (const column of [...tab.columnFormulas, ...tab.columnValues]) {
    if (column.format === undefined) continue;
    setAll(sheet.getRange(areaAddress(columnArea(column))), 'numberFormat', numberFormats[column.format]);
  }
}

function dress(format: Excel.RangeFormat, style: Style): void {
  format.font.size = style.size;
  format.font.color = style.color;
  if (style.bold === true) format.font.bold = true;
  if (style.italic === true) format.font.italic = true;
  if (style.fill !== undefined) format.fill.color = style.fill;
  if (style.align !== undefined) format.horizontalAlignment = horizontal[style.align];
  if (style.vertical !== undefined) format.verticalAlignment = vertical[style.vertical];
  if (style.wrap === true) format.wrapText = true;
}

const horizontal = { left: 'Left', center: 'Center', right: 'Right' } as const;
const vertical = { top: 'Top', middle: 'Center', bottom: 'Bottom' } as const;

/** A style's border is every cell's, an edge of Excel's is the whole area's: between its cells stand the inside lines. */
function drawBorders(sheet: Excel.Worksheet, areas: readonly Area[], style: Style): void {
  for (const side of style.borders ?? []) {
    const { edge, inside, hasInside } = sides[side];
    draw(sheet, areas, edge);
    draw(sheet, areas.filter(hasInside), inside);
  }
}

const isTall = (area: Area): boolean => area.lastRow > area.firstRow;
const isWide = (area: Area): boolean => area.lastColumn > area.firstColumn;

const sides = {
  top: { edge: 'EdgeTop', inside: 'InsideHorizontal', hasInside: isTall },
  bottom: { edge: 'EdgeBottom', inside: 'InsideHorizontal', hasInside: isTall },
  left: { edge: 'EdgeLeft', inside: 'InsideVertical', hasInside: isWide },
  right: { edge: 'EdgeRight', inside: 'InsideVertical', hasInside: isWide },
} as const;

function draw(
  sheet: Excel.Worksheet,
  areas: readonly Area[],
  line: (typeof sides)[keyof typeof sides]['edge' | 'inside'],
): void {
  for (const list of addressLists(areas.map(areaAddress))) {
    const border = sheet.getRanges(list).format.borders.getItem(line);
    border.style = 'Continuous';
    // Excel's own hairline is a dotted one.
    border.weight = 'Thin';
    border.color = colors.hairline;
  }
}
