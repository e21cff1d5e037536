/** Labels of a list by won value, largest first as it stood when the dashboard was built; the rest in one live line. */
import { kpi } from '../../catalogue/index';
import { evaluator } from '../../language/evaluate';
import { call, number, text } from '../../language/formula';
import { windowsAt } from '../../periods/windows';
import { rowData } from '../../rows/row-data';
import type { Board } from '../board';
import type { FigureRow } from '../figure-table';
import type { SetupLayout } from '../setup/tab';

/** What has a list of labels that the dashboard shows a table for. */
export type ListedSegment = 'rep' | 'location' | 'column';

/** Beyond these nobody reads on. */
const mostRows = 50;

export const listOf = (column: ListedSegment): 'rep' | 'location' | 'segment' =>
  column === 'column' ? 'segment' : column;

export const labelsOf = ({ reading }: Board, column: ListedSegment): readonly string[] =>
  reading.model.lists[listOf(column)]?.labels ?? [];

/** Names come from the setup's list, so that renaming there renames here. */
export function largestFirst(
  board: Board,
  setup: SetupLayout,
  column: ListedSegment,
  most: number = mostRows,
): readonly FigureRow[] {
  const places = ranked(board, column);
  const shown = places.slice(0, most);
  const rows = shown.map(
    (place): FigureRow => ({
      name: () => call('INDEX', setup.list(listOf(column)), number(place)),
      scope: () => ({ window: 'current', segment: { column, number: number(place) } }),
    }),
  );
  return shown.length === places.length ? rows : [...rows, rest(board, column, shown)];
}

/** The places that tables show a line of their own for. */
export const shownPlaces = (board: Board, column: ListedSegment): readonly number[] =>
  ranked(board, column).slice(0, mostRows);

/** All but those shown, labels that were added since included. */
const rest = ({ words }: Board, column: ListedSegment, shown: readonly number[]): FigureRow => ({
  name: () => text(words.dashboard.other),
  scope: () => ({ window: 'current', segment: { column, otherThan: shown.map(number) } }),
});

/** Places in the setup's list, from 1, by won value in the chosen period and filters. */
export function ranked(board: Board, column: ListedSegment): readonly number[] {
  const { model } = board.reading;
  const evaluate = evaluator(rowData(model, windowsAt(board.period, board.today), board.today, board.filters));
  const places = labelsOf(board, column).map((_, index) => {
    const won = evaluate(kpi('REVENUE').value, { window: 'current', segment: { column, number: index + 1 } });
    return { place: index + 1, won: won.ok ? won.value : 0 };
  });
  return places.sort((a, b) => b.won - a.won || a.place - b.place).map(({ place }) => place);
}
