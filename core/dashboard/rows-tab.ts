/** The rows tab: a block of columns for each raw tab, one line per raw row, aligned with it, that every other formula reads. */
import { call, column, columnPart, type Formula, minus, number, type RawTabId, sameRow } from '../language/formula';
import type { RowsLayout } from '../language/rows-layout';
import type { KeyColumn, Source } from '../language/vocabulary';
import { windowsAt } from '../periods/windows';
import { rowColumns } from '../rows/index';
import type { RowCells } from '../rows/row-column';
import { type RowColumnName, rowColumnNames } from '../rows/row-column-names';
import { columnOf, computeColumns, isDated, isFilterable, lackOf, noFilters } from '../rows/row-data';
import type { TabRows } from '../rows/tab-rows';
import type { Row } from '../table/cell';
import { isoDate } from '../table/serial-date';
import { fill } from '../words/words';
import type { Board } from './board';
import type { ColumnFormula, ColumnValues, TabPlan } from './plan';
import type { SetupLayout } from './setup/tab';
import { sheetRows } from './sheet-rows';
import { colors, type NumberFormat } from './style';
import { tabBuilder } from './tab-builder';
import { windowDays } from './window-days';

/** The rows that a block describes. */
export interface BlockRows {
  readonly firstRow: number;
  /** Included, headroom with it; without headroom where cleaned values end. */
  readonly lastRow: number;
}

export interface RowsFrame {
  /** The columns there are, in the order of the tab. */
  readonly columns: readonly RowColumnName[];
  /** Columns that hold cleaned values, because their raw cells are text. */
  readonly cleaned: ReadonlySet<RowColumnName>;
  readonly rows: (source: Source) => BlockRows;
}

/** Room for appended rows: a quarter more and 500. */
const headroom = (rows: number): number => Math.ceil(rows / 4) + 500;

export function rowsFrame({ reading, dialect }: Board): RowsFrame {
  const { model } = reading;
  const columns = rowColumnNames.filter((name) => rowColumns[name].lacks(model) === null);
  const isReadable =
    (tab: TabRows | undefined) =>
    (field: string): boolean => {
      const format = tab?.formats[field];
      return format === undefined || format.typed || format.divisor !== undefined;
    };
  const cleaned = new Set(
    columns.filter((name) => {
      const { source, isLive } = rowColumns[name];
      return !isLive(model, isReadable(model.tabs[source]));
    }),
  );
  return {
    columns,
    cleaned,
    rows(source) {
      const tab = model.tabs[source];
      if (tab === undefined) throw new Error(`there is no tab of ${source}`);
      // Rows are indices from 0: the header's own number is the index of the first row below it.
      const lastData = tab.headerRow + tab.rowCount - 1;
      const isCleaned = [...cleaned].some((name) => rowColumns[name].source === source);
      // Two rows at least: one engine takes a column of one cell for that cell, and finds no frequencies in it.
      const lastCleaned = Math.max(lastData, tab.headerRow + 1);
      const roomy = Math.max(lastData, Math.min(lastData + headroom(tab.rowCount), sheetRows(dialect) - 1));
      return { firstRow: tab.headerRow, lastRow: isCleaned ? lastCleaned : roomy };
    },
  };
}

/** A column that is there whenever the tab is. */
const anyColumn: Readonly<Record<Source, KeyColumn>> = {
  deals: 'closedState',
  activities: 'activityState',
  leads: 'leadState',
  quotes: 'quoteState',
  subscriptions: 'subscriptionInFilter',
  costs: 'costState',
  targets: 'targetState',
  stageLog: 'visitState',
};

export function rowsLayout(board: Board, frame: RowsFrame, setup: SetupLayout): RowsLayout {
  const { model } = board.reading;
  const place = (name: Parameters<RowsLayout['column']>[0]): number => frame.columns.indexOf(columnOf(name, model));
  return {
    column: (name) => (place(name) < 0 ? undefined : column('rows', place(name))),
    bounded: (name) => (place(name) < 0 ? undefined : boundedColumn(frame, columnOf(name, model))),
    missing: (name) => (place(name) < 0 ? lackOf(name, model) : undefined),
    dated: (date, window) => isDated(date, window, model),
    anyColumn,
    input: setup.input,
    target: setup.target,
    days: windowDays(setup),
    hasPrevious: setup.hasPrevious,
    filter: setup.filter,
    filterable: (source, name) => isFilterable(source, name, model),
  };
}

export function boundedColumn(frame: RowsFrame, name: RowColumnName): ReturnType<typeof columnPart> {
  const { firstRow, lastRow } = frame.rows(rowColumns[name].source);
  return columnPart('rows', frame.columns.indexOf(name), firstRow, lastRow);
}

export function rowsTab(board: Board, frame: RowsFrame, setup: SetupLayout): TabPlan {
  const { words, reading } = board;
  const tab = tabBuilder();
  for (const [index, name] of frame.columns.entries()) {
    tab.put(0, index, words.rowColumns[name], { style: 'columnHead' });
    if (frame.cleaned.has(name)) tab.columnValues(cleanedValues(board, frame, name));
    else tab.columnFormula(liveFormula(board, frame, name, setup));
  }
  const cleaned = [...frame.cleaned].map((name) => words.rowColumns[name]).join(', ');
  const note = cleaned === '' ? words.rowsTab.noteLive : words.rowsTab.note;
  const tabs = [...new Set(Object.values(reading.model.tabs).map(({ raw }) => raw.name))];
  tab.put(
    0,
    frame.columns.length,
    fill(note, { tab: tabs.join('”, “'), columns: cleaned, date: isoDate(board.today) }),
    { style: 'note' },
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

const formatOf = (name: RowColumnName): { readonly format?: NumberFormat } => {
  const format = formats[name];
  return format === undefined ? {} : { format };
};

function liveFormula(board: Board, frame: RowsFrame, name: RowColumnName, setup: SetupLayout): ColumnFormula {
  const { source, formula } = rowColumns[name];
  return {
    column: frame.columns.indexOf(name),
    ...frame.rows(source),
    formula: formula(rowCells(board, frame, setup, source)),
    overrides: excludingColumns[source] === name ? excludedRows(board.reading.model.tabs[source]) : [],
    ...formatOf(name),
  };
}

/** Where a row that was left out gets its 0: everything that counts rows of the tab looks at this column. */
const excludingColumns: Readonly<Record<Source, RowColumnName>> = {
  deals: 'outcome',
  activities: 'activityInFilter',
  leads: 'leadInFilter',
  quotes: 'quoteInFilter',
  subscriptions: 'subscriptionInFilter',
  costs: 'costInFilter',
  targets: 'targetInFilter',
  stageLog: 'visitInFilter',
};

/** How many rows of the main tab are read as something: none where they all come to errors. Excluded ones are always numbers. */
export function readRows(board: Board): Formula {
  const { main, model } = board.reading;
  const frame = rowsFrame(board);
  const name = excludingColumns[main];
  const count = call('COUNT', column('rows', frame.columns.indexOf(name)));
  return frame.cleaned.has(name) ? count : minus(count, number(excludedRows(model.tabs[main]).length));
}

/** Excluded rows count as nothing, whatever they say. Truly empty ones say nothing until somebody fills them. */
const excludedRows = (tab: TabRows | undefined): ColumnFormula['overrides'] =>
  (tab?.excluded ?? [])
    .flatMap(({ reason, rows }) =>
      reason === 'blank-row' ? rows.filter((row) => !isEmpty(tab?.raw.rows[row - 1])) : rows,
    )
    .sort((a, b) => a - b)
    .map((row) => ({ row: row - 1, value: 0 }));

/** As formulas see it: a blank row may hold spaces, zeros and boxes that are not ticked. */
const isEmpty = (row: Row | undefined): boolean => (row ?? []).every((cell) => cell === null || cell === '');

function cleanedValues(board: Board, frame: RowsFrame, name: RowColumnName): ColumnValues {
  const { model } = board.reading;
  const { source } = rowColumns[name];
  const { firstRow, lastRow } = frame.rows(source);
  const windows = windowsAt(board.period, board.today);
  const computed = computeColumns(model, windows, board.today, noFilters, [name]).get(name);
  const values: (number | null)[] = Array.from({ length: lastRow - firstRow + 1 }, () => null);
  for (const [index, row] of (model.tabs[source]?.rowNumbers ?? []).entries()) {
    const value = computed?.[index];
    if (value !== undefined && !Number.isNaN(value)) values[row - 1 - firstRow] = value;
  }
  return { column: frame.columns.indexOf(name), firstRow, values, ...formatOf(name) };
}

export const rawTabId = (source: Source): RawTabId => (source === 'deals' ? 'raw' : source);

function rowCells(board: Board, frame: RowsFrame, setup: SetupLayout, source: Source): RowCells {
  const { model } = board.reading;
  const place = (name: RowColumnName): number => {
    const found = frame.columns.indexOf(name);
    if (found < 0) throw new Error(`${name} is read but not on the rows tab`);
    return found;
  };
  const rawColumn: RowCells['rawColumn'] = (tab, field) => {
    const mapped = model.tabs[tab]?.mapping[field];
    if (mapped === undefined) throw new Error(`${field} of ${tab} is read but not mapped`);
    return column(rawTabId(tab), mapped.column);
  };
  return {
    model,
    // INDEX with the row's own number: a direct reference would miss rows inserted in the raw tab.
    raw: (field): Formula => call('INDEX', rawColumn(source, field), call('ROW')),
    rawColumn,
    own: (name) => sameRow(place(name)),
    whole: (name) => column('rows', place(name)),
    bounded: (name) => boundedColumn(frame, name),
    divisor: (field) => model.tabs[source]?.formats[field]?.divisor ?? 1,
    setup,
  };
}
