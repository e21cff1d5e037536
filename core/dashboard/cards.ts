/** The scorecards on top: one figure each, how it changed, and why there is none where there is none. */
import { type KpiId, kpi } from '../catalogue/index';
import type { Kpi } from '../kpi';
import { binary, call, type Formula, number, text, when } from '../language/formula';
import type { Board } from './board';
import { grid } from './dashboard-frame';
import { type KpiCells, type KpiPlaces, unitFormats } from './kpi-table';
import type { TabBuilder } from './tab-builder';

const shown: readonly (readonly KpiId[])[] = [
  ['REVENUE', 'WIN_RATE', 'AVERAGE_PURCHASE_VALUE', 'SALES_CYCLE_LENGTH_MEDIAN'],
  ['OPEN_PIPELINE', 'WEIGHTED_PIPELINE', 'FORECAST', 'SALES_PER_REP'],
];

const cardColumns = 3;
const cardRows = 4;

export const cardsHeight = shown.length * cardRows;

export function cards(tab: TabBuilder, board: Board, places: KpiPlaces, firstRow: number): void {
  for (const [line, ids] of shown.entries()) {
    for (const [index, id] of ids.entries()) {
      card(tab, board, kpi(id), places(id), firstRow + line * cardRows, grid.first + index * cardColumns);
    }
    tab.rowHeight(firstRow + line * cardRows + 1, 34);
    tab.rowHeight(firstRow + line * cardRows + 3, 10);
  }
}

function card(
  tab: TabBuilder,
  board: Board,
  shownKpi: Kpi,
  { value, change, why }: KpiCells,
  row: number,
  column: number,
): void {
  const last = column + cardColumns - 2;
  tab.put(row, column, shownKpi.name[board.language], { style: 'cardLabel' });
  tab.formula(row + 1, column, value, { style: 'cardValue', format: unitFormats[shownKpi.unit], kpi: shownKpi.id });
  tab.merge({ firstRow: row + 1, lastRow: row + 1, firstColumn: column, lastColumn: last });
  tab.formula(
    row + 2,
    column,
    when(call('ISNUMBER', value), when(call('ISNUMBER', change), change, text('')), text('')),
    {
      style: 'cardNote',
      format: 'change',
    },
  );
  tab.formula(row + 2, column + 1, note(board, shownKpi, value, change, why), { style: 'cardNote' });
  tab.fill({ firstRow: row, lastRow: row + 2, firstColumn: column, lastColumn: last }, 'cardLabel');
}

/** The direction in a sign and in words, or the reason why there is no figure. */
function note({ words }: Board, { unit }: Kpi, value: Formula, change: Formula, why: Formula): Formula {
  const { up, down, same, upPoints, downPoints, samePoints } = words.dashboard;
  const [rising, falling, steady] = unit === 'percent' ? [upPoints, downPoints, samePoints] : [up, down, same];
  const direction = when(
    binary('>', change, number(0)),
    text(rising),
    when(binary('<', change, number(0)), text(falling), text(steady)),
  );
  return when(call('ISNUMBER', value), when(call('ISNUMBER', change), direction, text('')), why);
}
