/** Which columns the rows tab has, where each raw tab's block of them stands, and how other formulas ask for them. */
import { asksFilterApart } from '../language/filter-apart';
import { column, columnPart } from '../language/formula';
import type { RowsLayout } from '../language/rows-layout';
import type { KeyColumn, Source } from '../language/vocabulary';
import { rowColumns } from '../rows/index';
import { type RowColumnName, rowColumnNames } from '../rows/row-column-names';
import { columnOf, isDated, isFilterable, lackOf } from '../rows/row-data';
import type { TabRows } from '../rows/tab-rows';
import type { Board } from './board';
import type { SetupLayout } from './setup/tab';
import { sheetRows } from './sheet-rows';
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
  const columns = rowColumnNames.filter((name) => {
    const { lacks, isIn } = rowColumns[name];
    return lacks(model) === null && isIn?.(dialect) !== false;
  });
  const isReadable =
    (tab: TabRows | undefined) =>
    (field: string): boolean => {
      const format = tab?.formats[field];
      return format === undefined || format.typed || format.divisor !== undefined;
    };
  const cleaned = new Set(
    columns.filter((name) => {
      const column = rowColumns[name];
      return 'isLive' in column && !column.isLive(model, isReadable(model.tabs[column.source]));
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
    filterApart: asksFilterApart(board.dialect),
  };
}

export function boundedColumn(frame: RowsFrame, name: RowColumnName): ReturnType<typeof columnPart> {
  const { firstRow, lastRow } = frame.rows(rowColumns[name].source);
  return columnPart('rows', frame.columns.indexOf(name), firstRow, lastRow);
}
