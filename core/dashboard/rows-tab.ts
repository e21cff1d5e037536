/** The rows tab: one line per raw row, aligned with it, a few short columns that every other formula reads. */
import { call, column, columnPart, type Formula, sameRow } from '../language/formula';
import type { RowsLayout } from '../language/render';
import { windowAt } from '../periods/period';
import { rowColumns } from '../rows/index';
import { type RowCells, type RowColumnName, rowColumnNames } from '../rows/row-column';
import { columnFor, computeColumns, noFilters } from '../rows/row-data';
import type { DealField } from '../table/fields';
import { isoDate } from '../table/serial-date';
import { fill } from '../words/words';
import type { Board } from './board';
import type { ColumnFormula, ColumnValues, TabPlan } from './plan';
import type { SetupLayout } from './setup-tab';
import { colors, type NumberFormat } from './style';
import { tabBuilder } from './tab-builder';

export interface RowsFrame {
  /** The columns these deals have, in the order of the tab. */
  readonly columns: readonly RowColumnName[];
  /** Columns that hold cleaned values, because their raw cells are text. */
  readonly cleaned: ReadonlySet<RowColumnName>;
  readonly firstRow: number;
  /** Included, headroom with it; without headroom where cleaned values end. */
  readonly lastRow: number;
}

/** Room for appended rows: a quarter more and 500. */
const headroom = (rows: number): number => Math.ceil(rows / 4) + 500;

export function rowsFrame({ reading }: Board): RowsFrame {
  const { table, model } = reading;
  const columns = rowColumnNames.filter((name) => rowColumns[name].lacks(model) === null);
  const isReadable = (field: DealField): boolean => {
    const format = table.formats[field];
    return format === undefined || format.typed || format.divisor !== undefined;
  };
  const cleaned = new Set(columns.filter((name) => !rowColumns[name].isLive(model, isReadable)));
  // Rows are indices from 0: the header's own number is the index of the first row below it.
  const lastData = table.headerRow + table.rowCount - 1;
  return {
    columns,
    cleaned,
    firstRow: table.headerRow,
    lastRow: cleaned.size > 0 ? lastData : lastData + headroom(table.rowCount),
  };
}

export function rowsLayout(board: Board, frame: RowsFrame, setup: SetupLayout): RowsLayout {
  const { model } = board.reading;
  const place = (name: Parameters<RowsLayout['column']>[0]): number => frame.columns.indexOf(columnFor(name, model));
  return {
    column: (name) => (place(name) < 0 ? undefined : column('rows', place(name))),
    bounded: (name) => (place(name) < 0 ? undefined : columnPart('rows', place(name), frame.firstRow, frame.lastRow)),
    missing: (name) => rowColumns[columnFor(name, model)].lacks(model) ?? undefined,
    input: setup.input,
    hasPrevious: setup.hasPrevious,
  };
}

export function rowsTab(board: Board, frame: RowsFrame, setup: SetupLayout): TabPlan {
  const { words, reading } = board;
  const tab = tabBuilder();
  const cells = rowCells(board, frame, setup);
  for (const [index, name] of frame.columns.entries()) {
    tab.put(0, index, words.rowColumns[name], { style: 'columnHead' });
    if (frame.cleaned.has(name)) tab.columnValues(cleanedValues(board, frame, name));
    else tab.columnFormula(liveFormula(board, frame, name, cells));
  }
  const cleaned = [...frame.cleaned].map((name) => words.rowColumns[name]).join(', ');
  const note = cleaned === '' ? words.rowsTab.noteLive : words.rowsTab.note;
  tab.put(
    0,
    frame.columns.length,
    fill(note, { tab: reading.raw.name, columns: cleaned, date: isoDate(board.today) }),
    {
      style: 'note',
    },
  );
  return tab.finish({
    id: 'rows',
    name: board.tabNames.rows,
    color: colors.grey,
    columnWidths: [...frame.columns.map(() => 90), 420],
    columns: frame.columns.length + 1,
    frozenRows: 1,
    frozenColumns: 0,
    showGridlines: true,
    landscape: true,
    titleRows: { first: 0, last: 0 },
  });
}

const formats: Readonly<Partial<Record<RowColumnName, NumberFormat>>> = {
  created: 'date',
  closed: 'date',
  value: 'money',
  bookingValue: 'money',
  weightedValue: 'money',
  probability: 'percent',
};

const formatOf = (name: RowColumnName): { readonly format?: NumberFormat } => {
  const format = formats[name];
  return format === undefined ? {} : { format };
};

function liveFormula(board: Board, frame: RowsFrame, name: RowColumnName, cells: RowCells): ColumnFormula {
  return {
    column: frame.columns.indexOf(name),
    firstRow: frame.firstRow,
    lastRow: frame.lastRow,
    formula: rowColumns[name].formula(cells),
    overrides: name === 'outcome' ? excludedRows(board) : [],
    ...formatOf(name),
  };
}

/** Excluded rows count as nothing, whatever their status says; blank ones say nothing anyway. */
function excludedRows({ reading }: Board): ColumnFormula['overrides'] {
  return reading.table.excluded
    .filter(({ reason }) => reason !== 'blank-row')
    .flatMap(({ rows }) => rows)
    .sort((a, b) => a - b)
    .map((row) => ({ row: row - 1, value: 0 }));
}

function cleanedValues(board: Board, frame: RowsFrame, name: RowColumnName): ColumnValues {
  const { model } = board.reading;
  const computed = computeColumns(model, windowAt(board.period, board.today), noFilters).get(name);
  const values: (number | null)[] = Array.from({ length: frame.lastRow - frame.firstRow + 1 }, () => null);
  for (const [index, row] of model.rowNumbers.entries()) {
    const value = computed?.[index];
    if (value !== undefined && !Number.isNaN(value)) values[row - 1 - frame.firstRow] = value;
  }
  return { column: frame.columns.indexOf(name), firstRow: frame.firstRow, values, ...formatOf(name) };
}

function rowCells(board: Board, frame: RowsFrame, setup: SetupLayout): RowCells {
  const { model, table } = board.reading;
  return {
    model,
    // INDEX with the row's own number: a direct reference would miss rows inserted in the raw tab.
    raw(field): Formula {
      const mapped = table.mapping[field];
      if (mapped === undefined) throw new Error(`${field} is read but not mapped`);
      return call('INDEX', column('raw', mapped.column), call('ROW'));
    },
    own(name): Formula {
      const place = frame.columns.indexOf(name);
      if (place < 0) throw new Error(`${name} is read but not on the rows tab`);
      return sameRow(place);
    },
    divisor: (field) => table.formats[field]?.divisor ?? 1,
    setup,
  };
}
