/** Locations: what each brought and its share of the whole; where they are many, the largest in a table for the pie. */
import type { Board } from '../board';
import { figureColumns } from '../figure-columns';
import type { FigureTable } from '../figure-table';
import type { SetupLayout } from '../setup-tab';
import { labelsOf, largestFirst } from './largest';

/** More slices than these cannot be told apart. */
const mostSlices = 6;

export function locationTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable {
  const { dashboard, labels } = board.words;
  const column = figureColumns(board.words);
  return {
    heading: dashboard.locations,
    nameHead: dashboard.location,
    firstRow,
    firstColumn: 0,
    nameColumns: 2,
    rows: largestFirst(board, setup, 'location'),
    columns: [column.wonValue, column.share, column.won],
    total: labels.all,
  };
}

/** The largest and all others as one; `null` where a pie has a slice for each. Stands in the right half. */
export function locationSlices(board: Board, setup: SetupLayout, firstRow: number): FigureTable | null {
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
    columns: [column.wonValue, column.share],
  };
}
