/** The rows tab: a block of columns for each raw tab, one line per raw row, aligned with it, that every other formula reads. */
import { call, column, type Formula, minus, number, type RawTabId, sameRow } from '../language/formula';
import type { Source } from '../language/vocabulary';
import { rowColumns } from '../rows/index';
import type { RowCells, RowColumn } from '../rows/row-column';
import type { RowColumnName } from '../rows/row-column-names';
import type { TabRows } from '../rows/tab-rows';
import type { Row } from '../table/cell';
import { isoDate } from '../table/serial-date';
import { fill } from '../words/words';
import type { Board } from './board';
import type { ColumnFormula, TabPlan } from './plan';
import { boundedColumn, type RowsFrame, rowsFrame } from './rows-frame';
import { cleanedValues, formatOf, valuesAsBuilt } from './rows-values';
import type { SetupLayout } from './setup/tab';
import { colors } from './style';
import { tabBuilder } from './tab-builder';

export function rowsTab(board: Board, frame: RowsFrame, setup: SetupLayout): TabPlan {
  const { words, reading } = board;
  const tab = tabBuilder();
  for (const [index, name] of frame.columns.entries()) {
    tab.put(0, index, words.rowColumns[name], { style: 'columnHead' });
    const column = rowColumns[name];
    if ('asBuilt' in column) tab.columnValues(valuesAsBuilt(board, frame, name, column));
    else if (frame.cleaned.has(name)) tab.columnValues(cleanedValues(board, frame, name));
    else tab.columnFormula(liveFormula(board, frame, name, column, setup));
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

function liveFormula(
  board: Board,
  frame: RowsFrame,
  name: RowColumnName,
  { source, formula }: RowColumn,
  setup: SetupLayout,
): ColumnFormula {
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
    dialect: board.dialect,
    // INDEX with the row's own number: a direct reference would miss rows inserted in the raw tab.
    raw: (field): Formula => call('INDEX', rawColumn(source, field), call('ROW')),
    rawColumn,
    has: (name) => frame.columns.includes(name),
    own: (name) => sameRow(place(name)),
    whole: (name) => column('rows', place(name)),
    bounded: (name) => boundedColumn(frame, name),
    divisor: (field) => model.tabs[source]?.formats[field]?.divisor ?? 1,
    setup,
  };
}
