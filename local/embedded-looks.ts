/** The looks of style.ts, and formats by zone, as the embedded spreadsheet's workbook data writes them. */
import type { Border, Style as EmbeddedStyle, SheetData, WorkbookData } from '@odoo/o-spreadsheet';
import { colors, type Style, type StyleName, styles } from '../core/index';
import { cellAddress } from './address';

type Zones = SheetData['formats'];

/** Numbers each different value once, from 1: 0 means none there. */
function numbered<Value>(): {
  readonly table: Record<number, Value>;
  readonly idOf: (name: string, value: Value) => number;
} {
  const table: Record<number, Value> = {};
  const ids = new Map<string, number>();
  const idOf = (name: string, value: Value): number => {
    const id = ids.get(name) ?? ids.size + 1;
    ids.set(name, id);
    table[id] = value;
    return id;
  };
  return { table, idOf };
}

/** Cells added down a column become one zone. */
export function zonesByColumn(): {
  readonly add: (firstRow: number, lastRow: number, column: number, id: number) => void;
  readonly zones: () => Zones;
} {
  const runs: { column: number; firstRow: number; lastRow: number; id: number }[] = [];
  const latest = new Map<number, (typeof runs)[number]>();
  const add = (firstRow: number, lastRow: number, column: number, id: number): void => {
    const run = latest.get(column);
    if (run !== undefined && run.id === id && run.lastRow === firstRow - 1) {
      run.lastRow = lastRow;
      return;
    }
    const started = { column, firstRow, lastRow, id };
    runs.push(started);
    latest.set(column, started);
  };
  const zones = (): Zones =>
    Object.fromEntries(
      runs.map((run) => [`${cellAddress(run.firstRow, run.column)}:${cellAddress(run.lastRow, run.column)}`, run.id]),
    );
  return { add, zones };
}

/** The styles, borders and formats of one workbook. */
export type Looks = ReturnType<typeof newLooks>;

export const newLooks = () => ({
  styles: numbered<WorkbookData['styles'][number]>(),
  borders: numbered<WorkbookData['borders'][number]>(),
  formats: numbered<WorkbookData['formats'][number]>(),
});

export function embeddedStyle(name: StyleName): EmbeddedStyle {
  const style: Style = styles[name];
  return {
    fontSize: style.size,
    textColor: style.color,
    ...(style.bold === undefined ? {} : { bold: style.bold }),
    ...(style.italic === undefined ? {} : { italic: style.italic }),
    ...(style.fill === undefined ? {} : { fillColor: style.fill }),
    ...(style.align === undefined ? {} : { align: style.align }),
    ...(style.vertical === undefined ? {} : { verticalAlign: style.vertical }),
    wrapping: style.wrap === true ? 'wrap' : 'overflow',
  };
}

/** `null` for a style without lines. */
export function embeddedBorder(name: StyleName): WorkbookData['borders'][number] | null {
  const style: Style = styles[name];
  if (style.borders === undefined) return null;
  const border: Border = {};
  for (const side of style.borders) border[side] = { style: 'thin', color: colors.hairline };
  return border;
}
