/** Two locations side by side, chosen in the file itself: the figures of each and how they differ. */
import {
  call,
  cell,
  equals,
  type Formula,
  minus,
  number,
  type RangeReference,
  text,
  when,
} from '../../language/formula';
import type { Scope } from '../../language/scope';
import { placeOf } from '../../rows/labels';
import type { Board } from '../board';
import { gridColumn } from '../dashboard-frame';
import type { FigureWriter } from '../figure';
import { figureColumns } from '../figure-columns';
import type { SetupLayout } from '../setup/tab';
import type { TabBuilder } from '../tab-builder';
import { labelsOf, ranked } from './largest';

/** In the right half, beside the table of all locations. */
const columns = {
  name: gridColumn(6),
  first: gridColumn(8),
  second: gridColumn(9),
  difference: gridColumn(10),
} as const;

/** The two largest to begin with. There is nothing to compare where there are fewer. Says how many rows it took. */
export function locationPair(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  firstRow: number,
): { readonly rows: number } {
  const { dashboard } = board.words;
  const labels = labelsOf(board, 'location');
  const places = ranked(board, 'location').slice(0, 2);
  if (places.length < 2) return { rows: 0 };
  const [headRow, placeRow] = [firstRow + 1, firstRow + 2];
  const line = { firstColumn: columns.name, lastColumn: columns.difference };
  tab.put(firstRow, columns.name, dashboard.twoLocations, { style: 'heading' });
  tab.fill({ ...line, firstRow, lastRow: firstRow }, 'heading');
  tab.put(headRow, columns.name, dashboard.chooseTwo, { style: 'columnHead' });
  tab.put(headRow, columns.difference, dashboard.difference, { style: 'columnHeadNumber' });
  tab.put(placeRow, columns.name, dashboard.listPlace, { style: 'note' });
  for (const [index, place] of places.entries()) {
    const column = columns.first + index;
    tab.put(headRow, column, labels[place - 1] ?? '', { style: 'filterInput', format: 'text' });
    tab.validation({
      area: { firstRow: headRow, lastRow: headRow, firstColumn: column, lastColumn: column },
      source: named(setup.list('location'), labels.length),
      help: board.words.setup.chooseLabel,
    });
    tab.formula(placeRow, column, placeIn(cell('dashboard', headRow, column), setup), { style: 'code' });
  }
  tab.fill({ ...line, firstRow: headRow, lastRow: headRow }, 'columnHead');
  const column = figureColumns(board.words);
  const shown = [
    ...[column.wonValue, column.share, column.won, column.lost, column.winRate, column.average, column.cycle],
    ...[column.customers, column.openValue],
  ];
  for (const [index, { head, value, format }] of shown.entries()) {
    const row = placeRow + 1 + index;
    tab.put(row, columns.name, head, { style: 'body' });
    for (const at of [columns.first, columns.second]) {
      const scope: Scope<Formula> = {
        window: 'current',
        segment: { column: 'location', number: cell('dashboard', placeRow, at) },
      };
      figures.place({ row, column: at, expression: value, scope, look: { style: 'number', format } });
    }
    tab.formula(row, columns.difference, differenceIn(row), { style: 'number', format });
  }
  return { rows: 3 + shown.length };
}

/** The place in the setup's list; -1, which no deal has, for a name that is not in it. */
function placeIn(name: Formula, setup: SetupLayout): Formula {
  const place = placeOf(name, setup.list('location'));
  return when(equals(place, number(0)), number(-1), place);
}

/** Down to the last name there is, without the room below. */
const named = (list: RangeReference, count: number): RangeReference => ({
  ...list,
  lastRow: list.firstRow + count - 1,
});

function differenceIn(row: number): Formula {
  const [first, second] = [cell('dashboard', row, columns.first), cell('dashboard', row, columns.second)];
  const both = call('AND', call('ISNUMBER', first), call('ISNUMBER', second));
  return when(both, minus(first, second), text('–'));
}
