/** The deals by the column that the user chose, whichever it is; which other tabs cannot be told apart by it is said below. */
import { otherSources } from '../../language/vocabulary';
import { fill } from '../../words/words';
import type { Board } from '../board';
import { figureColumns } from '../figure-columns';
import type { FigureTable } from '../figure-table';
import type { SetupLayout } from '../setup/tab';
import { largestFirst } from './largest';

export function breakdownTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable {
  const { labels } = board.words;
  const column = figureColumns(board.words);
  const header = headerOf(board);
  const note = notTold(board, header);
  return {
    heading: breakdownTitle(board),
    nameHead: header,
    firstRow,
    firstColumn: 0,
    nameColumns: 2,
    rows: largestFirst(board, setup, 'column'),
    columns: [
      ...[column.wonValue, column.won, column.lost, column.winRate, column.average, column.cycle],
      ...[column.openDeals, column.openValue],
    ],
    total: labels.all,
    ...(note !== null && { note }),
  };
}

export const breakdownTitle = (board: Board): string =>
  fill(board.words.dashboard.breakdown, { column: headerOf(board) });

const headerOf = ({ reading }: Board): string => reading.model.tabs.deals?.mapping.segment?.header ?? '';

/** The column is one of the deals: no other tab says it. */
function notTold({ reading, words }: Board, column: string): string | null {
  const tabs = otherSources.filter((source) => reading.model.tabs[source] !== undefined);
  if (tabs.length === 0) return null;
  return fill(words.dashboard.notByColumn, { column, tabs: tabs.map((source) => words.sources[source]).join(', ') });
}
