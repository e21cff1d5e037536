/** Two tables of reps: what they sold, and what they did for it against their targets. */
import { lackOver } from '../../language/evaluate';
import { windowsAt } from '../../periods/windows';
import { rowData } from '../../rows/row-data';
import type { Board } from '../board';
import { withDrawn } from '../charts';
import { figureColumns } from '../figure-columns';
import type { FigureColumn, FigureTable } from '../figure-table';
import type { DrawnChart } from '../layouts';
import type { SetupLayout } from '../setup/tab';
import { largestFirst } from './largest';

export function repTable(
  board: Board,
  setup: SetupLayout,
  firstRow: number,
  drawn: readonly DrawnChart[],
): FigureTable {
  const column = figureColumns(board.words);
  return {
    ...whole(board, setup, firstRow),
    heading: board.words.dashboard.reps,
    columns: withDrawn(
      [
        ...[column.wonValue, column.won, column.lost, column.winRate, column.average, column.cycle],
        ...[column.openDeals, column.openValue, column.weighted],
      ],
      drawn,
      board,
      10,
    ),
  };
}

/** `null` where the workbook has no tab that says anything of it. A column is left out where its tab is missing. */
export function repActivityTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable | null {
  const column = figureColumns(board.words);
  const columns = [
    ...[
      column.target,
      column.attainment,
      column.pace,
      column.shortPerWeek,
      column.calls,
      column.demos,
      column.bookingRate,
    ],
    ...[column.quoteToClose, column.response, column.stale],
  ].filter(isTold(board));
  if (columns.length === 0) return null;
  const { repActivity, responseNote } = board.words.dashboard;
  const note = columns.includes(column.response) ? { note: responseNote } : {};
  return { ...whole(board, setup, firstRow), heading: repActivity, columns, ...note };
}

const whole = (
  board: Board,
  setup: SetupLayout,
  firstRow: number,
): Pick<FigureTable, 'nameHead' | 'firstRow' | 'firstColumn' | 'nameColumns' | 'rows' | 'total'> => ({
  nameHead: board.words.dashboard.rep,
  firstRow,
  firstColumn: 0,
  nameColumns: 2,
  rows: largestFirst(board, setup, 'rep'),
  total: board.words.labels.all,
});

/** Whether there could be a figure for a rep, whatever the rows hold. */
function isTold({ reading, period, today, filters }: Board): (column: FigureColumn) => boolean {
  const data = rowData(reading.model, windowsAt(period, today), today, filters);
  return ({ value }) => lackOver(value, { window: 'current', segment: { column: 'rep', number: 1 } }, data) === null;
}
