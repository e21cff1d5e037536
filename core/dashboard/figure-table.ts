/** A table of figures: a name per row, an expression per column, with a line for the whole where one makes sense. */
import type { Expression } from '../language/expression';
import type { Formula } from '../language/formula';
import type { Scope } from '../language/scope';
import { gridColumn } from './dashboard-frame';
import type { FigureWriter } from './figure';
import type { Area } from './plan';
import type { NumberFormat } from './style';
import type { TabBuilder } from './tab-builder';

export interface FigureTable {
  readonly heading: string;
  readonly nameHead: string;
  readonly firstRow: number;
  /** Grid column, from 0. */
  readonly firstColumn: number;
  /** Grid columns the names take. */
  readonly nameColumns: 1 | 2;
  readonly rows: readonly FigureRow[];
  readonly columns: readonly FigureColumn[];
  /** Named line at the end with the figures for all. */
  readonly total?: string;
  /** A line of text below it all. */
  readonly note?: string;
}

export interface FigureRow {
  readonly name: (row: number) => Formula;
  readonly nameFormat?: NumberFormat;
  readonly scope: (row: number) => Scope<Formula>;
  /** The scope under which the row below asks for this one, where it does. */
  readonly alias?: (row: number) => Scope<Formula>;
}

export interface FigureColumn {
  readonly head: string;
  readonly value: Expression;
  readonly format: NumberFormat;
}

/** Where the table's parts stand, for charts. */
export interface FigureAreas {
  readonly names: Area;
  /** By the place of the column in `columns`. */
  readonly values: (column: number) => Area;
  readonly columns: readonly FigureColumn[];
  readonly head: (column: number) => string;
}

export function figureTable(tab: TabBuilder, figures: FigureWriter, table: FigureTable): FigureAreas {
  const { firstRow, nameColumns, columns, rows } = table;
  const firstColumn = gridColumn(table.firstColumn);
  const valueColumn = (index: number): number => gridColumn(table.firstColumn + nameColumns + index);
  const lastColumn = valueColumn(columns.length - 1);
  const line = { firstColumn, lastColumn };
  tab.put(firstRow, firstColumn, table.heading, { style: 'heading' });
  tab.fill({ ...line, firstRow, lastRow: firstRow }, 'heading');
  tab.put(firstRow + 1, firstColumn, table.nameHead, { style: 'columnHead' });
  for (const [index, { head }] of columns.entries()) {
    tab.put(firstRow + 1, valueColumn(index), head, { style: 'columnHeadNumber' });
  }
  tab.fill({ ...line, firstRow: firstRow + 1, lastRow: firstRow + 1 }, 'columnHead');
  for (const [index, { name, nameFormat, scope, alias }] of rows.entries()) {
    const row = firstRow + 2 + index;
    const format = nameFormat === undefined ? {} : { format: nameFormat };
    tab.formula(row, firstColumn, name(row), { style: 'name', ...format });
    figureLine(row, scope(row), 'number', alias?.(row));
  }
  const lastRow = firstRow + 1 + rows.length;
  if (table.total !== undefined) {
    tab.put(lastRow + 1, firstColumn, table.total, { style: 'totalLabel' });
    figureLine(lastRow + 1, { window: 'current' }, 'total');
    tab.fill({ ...line, firstRow: lastRow + 1, lastRow: lastRow + 1 }, 'totalLabel');
  }
  if (table.note !== undefined) {
    tab.put(lastRow + (table.total === undefined ? 1 : 2), firstColumn, table.note, { style: 'note' });
  }
  const part = (column: number): Area => ({ firstRow: firstRow + 2, lastRow, firstColumn: column, lastColumn: column });
  return {
    names: part(firstColumn),
    values: (index) => part(valueColumn(index)),
    columns,
    head: (index) => columns[index]?.head ?? '',
  };

  function figureLine(
    row: number,
    scope: Scope<Formula>,
    style: 'number' | 'total',
    alias: Scope<Formula> | null = null,
  ): void {
    for (const [index, { value, format }] of columns.entries()) {
      figures.place({ row, column: valueColumn(index), expression: value, scope, look: { style, format }, alias });
    }
  }
}
