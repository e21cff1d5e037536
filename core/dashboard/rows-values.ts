/** Columns of the rows tab that hold values: cleaned ones, and those that formulas check before they use them. */
import { windowsAt } from '../periods/windows';
import { rowsAsBuilt } from '../rows/as-built';
import { rowColumns } from '../rows/index';
import type { AsBuiltColumn } from '../rows/row-column';
import type { RowColumnName } from '../rows/row-column-names';
import { computeColumns, noFilters } from '../rows/row-data';
import type { Board } from './board';
import type { ColumnValues } from './plan';
import type { RowsFrame } from './rows-frame';
import type { NumberFormat } from './style';

export function cleanedValues(board: Board, frame: RowsFrame, name: RowColumnName): ColumnValues {
  const { model } = board.reading;
  const { source } = rowColumns[name];
  const { firstRow, lastRow } = frame.rows(source);
  const computed = computedColumns(board, [name]).get(name);
  const values: (number | null)[] = Array.from({ length: lastRow - firstRow + 1 }, () => null);
  for (const [index, row] of (model.tabs[source]?.rowNumbers ?? []).entries()) {
    const value = computed?.[index];
    if (value !== undefined && !Number.isNaN(value)) values[row - 1 - firstRow] = value;
  }
  return { column: frame.columns.indexOf(name), firstRow, values, ...formatOf(name) };
}

/** In rows that are left out too: an account is known by the row that first names it, whatever else that says. */
export function valuesAsBuilt(
  board: Board,
  frame: RowsFrame,
  name: RowColumnName,
  { source, asBuilt }: AsBuiltColumn,
): ColumnValues {
  const tab = board.reading.model.tabs[source];
  const computed = computedColumns(board, [asBuilt.at, asBuilt.where]);
  const [at, where] = [computed.get(asBuilt.at), computed.get(asBuilt.where)];
  const { firstRow } = frame.rows(source);
  if (tab === undefined || at === undefined || where === undefined) throw new Error(`${name} is of what is not there.`);
  const values: (number | null)[] = Array.from({ length: tab.rowCount }, () => null);
  for (const [named, row] of rowsAsBuilt(tab.rowNumbers, at, where)) {
    // Above the first row stand the header and titles, which may name an account too.
    const place = named - 1 - firstRow;
    if (place >= 0) values[place] = row;
  }
  return { column: frame.columns.indexOf(name), firstRow, values };
}

const computedColumns = (
  { reading, period, today }: Board,
  names: readonly RowColumnName[],
): ReturnType<typeof computeColumns> =>
  computeColumns(reading.model, windowsAt(period, today), today, noFilters, names);

const formats: Readonly<Partial<Record<RowColumnName, NumberFormat>>> = {
  created: 'date',
  closed: 'date',
  expectedClose: 'date',
  value: 'money',
  bookingValue: 'money',
  weightedValue: 'money',
  probability: 'percent',
  activityDate: 'date',
  leadDate: 'date',
  quoteDate: 'date',
  subscriptionStart: 'date',
  subscriptionEnd: 'date',
  costDate: 'date',
  costAmount: 'money',
  targetDate: 'date',
  targetYear: 'money',
  targetQuarter: 'money',
  targetMonth: 'money',
  targetAmount: 'money',
  visitEntered: 'date',
  visitLeft: 'date',
};

export const formatOf = (name: RowColumnName): { readonly format?: NumberFormat } => {
  const format = formats[name];
  return format === undefined ? {} : { format };
};
