/** The looks of style.ts as a workbook file writes them. */
import { colors, font, type NumberFormat, numberFormats, type Style, type StyleName, styles } from '../core/index';
import type { CellStyle } from './hucre';

/** `#1F2933` as files write it. */
export const rgb = (color: string): string => color.replace('#', '').toUpperCase();

/** The same, opaque: where a file's schema asks for eight digits. */
export const argb = (color: string): string => `FF${rgb(color)}`;

/** The font of cells without a style of their own. */
export const bodyFont = { name: font, size: 10, color: { rgb: rgb(colors.ink) } };

/** Pixels as the widths of columns: in digits of the body font, seven pixels each. */
export const widthInDigits = (pixels: number): number => Math.trunc((pixels / 7) * 256) / 256;

export const heightInPoints = (pixels: number): number => pixels * 0.75;

/** `undefined` for a cell that looks like any other. */
export function cellStyle(name: StyleName | undefined, format: NumberFormat | undefined): CellStyle | undefined {
  if (name === undefined && format === undefined) return undefined;
  return {
    ...(name === undefined ? {} : lookOf(styles[name])),
    ...(format === undefined ? {} : { numFmt: numberFormats[format] }),
  };
}

function lookOf(style: Style): CellStyle {
  return {
    font: {
      name: font,
      size: style.size,
      color: { rgb: rgb(style.color) },
      ...(style.bold === undefined ? {} : { bold: style.bold }),
      ...(style.italic === undefined ? {} : { italic: style.italic }),
    },
    ...(style.fill === undefined
      ? {}
      : { fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: rgb(style.fill) } } }),
    ...(style.borders === undefined
      ? {}
      : { border: Object.fromEntries(style.borders.map((side) => [side, hairline])) }),
    alignment: {
      ...(style.align === undefined ? {} : { horizontal: style.align }),
      ...(style.vertical === undefined ? {} : { vertical: style.vertical === 'middle' ? 'center' : style.vertical }),
      ...(style.wrap === undefined ? {} : { wrapText: style.wrap }),
    },
  };
}

const hairline = { style: 'thin', color: { rgb: rgb(colors.hairline) } } as const;
