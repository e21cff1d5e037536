/** How cells look. Every setting is kept with the areas it was given to. */
import type { Area } from '../../../../core/dashboard/plan';
import { addressOf } from '../addresses';
import { invalid } from '../errors';
import type { HostObject } from '../host-object';
import type { Sheet } from '../workbook';
import { oneOf } from './arguments';

export function formatObject(sheet: Sheet, areas: readonly Area[]): HostObject {
  const set = (property: string) => (value: unknown) => void sheet.formats.push({ areas, property, value });
  return {
    className: 'RangeFormat',
    writes: {
      HorizontalAlignment: set('horizontalAlignment'),
      VerticalAlignment: set('verticalAlignment'),
      WrapText: set('wrapText'),
      ColumnWidth: (value) => setSizes(sheet.columnWidths, areas, value),
      RowHeight: (value) => setSizes(sheet.rowHeights, areas, value),
    },
    parts: {
      Font: () => ({
        className: 'RangeFont',
        writes: {
          Name: set('font.name'),
          Size: set('font.size'),
          Bold: set('font.bold'),
          Italic: set('font.italic'),
          Color: set('font.color'),
        },
      }),
      Fill: () => ({ className: 'RangeFill', writes: { Color: set('fill.color') } }),
      Borders: () => bordersObject(areas, set),
    },
  };
}

const edges = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

const bordersObject = (areas: readonly Area[], set: (property: string) => (value: unknown) => void): HostObject => ({
  className: 'RangeBorderCollection',
  methods: {
    GetItem: ([index]) => {
      const edge = oneOf(index, edges);
      for (const area of areas) {
        const tall = area.lastRow > area.firstRow;
        const wide = area.lastColumn > area.firstColumn;
        if ((edge === 'InsideHorizontal' && !tall) || (edge === 'InsideVertical' && !wide)) {
          throw invalid(`${addressOf(area)} has no ${edge}`);
        }
      }
      return {
        className: 'RangeBorder',
        id: edge,
        writes: {
          Style: set(`border.${edge}.style`),
          Weight: set(`border.${edge}.weight`),
          Color: set(`border.${edge}.color`),
        },
      };
    },
  },
});

function setSizes(sizes: Map<string, number>, areas: readonly Area[], value: unknown): void {
  if (typeof value !== 'number' || value < 0 || value > 1000) throw invalid(`no size: ${JSON.stringify(value)}`);
  for (const area of areas) sizes.set(addressOf(area), value);
}
