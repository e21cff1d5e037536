/** Locations: what each brought and its share of the whole; where they are many, the largest in a table for the pie. */
import type { Board } from '../board';
import { withDrawn } from '../charts';
import { figureColumns } from '../figure-columns';
import type { FigureTable } from '../figure-table';
import type { DrawnChart } from '../layouts';
import type { SetupLayout } from '../setup/tab';
import { labelsOf, largestFirst } from './largest';

/** More slices than these cannot be told apart. */
const mostSlices = 6;

export function locationTable(
  board: Board,
  setup: SetupLayout,
  firstRow: number,
  drawn: readonly DrawnChart[],
): FigureTable {
  const { dashboard, labels } = board.words;
  const column = figureColumns(board.words);
  return {
    heading: dashboard.locations,
    nameHead: dashboard.location,
    firstRow,
    firstColumn: 0,
    nameColumns: 2,
    rows: largestFirst(board, setup, 'location'),
    columns: withDrawn([column.wonValue, column.share, column.won], drawn, board, 4),
    total: labels.all,
  };
}

/** The largest and all others as one; `null` where a pie has a slice for each. Stands in the right half. */
export function locationSlices(
  board: Board,
  setup: SetupLayout,
  firstRow: number,
  drawn: readonly DrawnChart[],
): FigureTable | null {
  if (labelsOf(board, 'location').length <= mostSlices) return null;
  const { dashboard } = board.words;
  const column = figureColumns(board.words);
  return {
    heading: dashboard.largestLocations,
    nameHead: dashboard.location,
    firstRow,
    firstColumn: 6,
    nameColumns: 2,
    rows: largestFirst(board, setup, 'location', mostSlices - 1),
    columns: withDrawn([column.wonValue, column.share], drawn, board, 4),
  };
}
