/** A table whose lines are figures of different things: a name per line, and in each column an expression or none. */
import type { Expression } from '../language/expression';
import { gridColumn } from './dashboard-frame';
import type { FigureWriter } from './figure';
import type { NumberFormat } from './style';
import type { TabBuilder } from './tab-builder';

export interface FigureLines {
  readonly heading: string;
  readonly firstRow: number;
  /** Grid column, from 0. */
  readonly firstColumn: number;
  /** Grid columns the names take. */
  readonly nameColumns: number;
  readonly heads: readonly string[];
  readonly lines: readonly FigureLine[];
}

export interface FigureLine {
  readonly name: string;
  readonly figures: readonly { readonly value: Expression; readonly format: NumberFormat }[];
}

const now = { window: 'current' } as const;

export function figureLines(tab: TabBuilder, figures: FigureWriter, table: FigureLines): void {
  const { firstRow, nameColumns, heads } = table;
  const firstColumn = gridColumn(table.firstColumn);
  const valueColumn = (index: number): number => gridColumn(table.firstColumn + nameColumns + index);
  const line = { firstColumn, lastColumn: valueColumn(heads.length - 1) };
  tab.put(firstRow, firstColumn, table.heading, { style: 'heading' });
  tab.fill({ ...line, firstRow, lastRow: firstRow }, 'heading');
  for (const [index, head] of heads.entries()) {
    tab.put(firstRow + 1, valueColumn(index), head, { style: 'columnHeadNumber' });
  }
  tab.fill({ ...line, firstRow: firstRow + 1, lastRow: firstRow + 1 }, 'columnHead');
  for (const [index, { name, figures: shown }] of table.lines.entries()) {
    const row = firstRow + 2 + index;
    tab.put(row, firstColumn, name, { style: 'body' });
    for (const [place, { value, format }] of shown.entries()) {
      const look = { style: 'number', format } as const;
      figures.place({ row, column: valueColumn(place), expression: value, scope: now, look });
    }
  }
}
