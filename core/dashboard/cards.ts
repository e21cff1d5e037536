/** The scorecards on top: one figure each, how it changed, and why there is none where there is none. */
import type { Kpi } from '../kpi';
import { binary, type CellReference, call, type Formula, number, text, when } from '../language/formula';
import type { Board } from './board';
import { gridColumn } from './dashboard-frame';
import type { KpiCells, KpiPlaces } from './kpi-table';
import { layoutOf } from './layouts';
import type { TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';

const cardLines = 2;
const cardsInLine = 4;

const cardColumns = 3;
/** Label, value, change, target, note, and a narrow row between cards. */
const cardRows = 6;

export const cardsHeight = cardLines * cardRows;

export function cards(
  tab: TabBuilder,
  board: Board,
  places: KpiPlaces,
  why: (id: string) => CellReference,
  firstRow: number,
): void {
  for (const [place, shown] of layoutOf(board).cards.entries()) {
    const row = firstRow + Math.floor(place / cardsInLine) * cardRows;
    const at = { ...places(shown.id), why: why(shown.id) };
    card(tab, board, shown, at, row, (place % cardsInLine) * cardColumns);
  }
  for (let line = 0; line < cardLines; line++) {
    const row = firstRow + line * cardRows;
    tab.rowHeight(row + 1, 34);
    tab.rowHeight(row + cardRows - 1, 10);
  }
}

interface CardCells extends KpiCells {
  readonly why: CellReference;
}

function card(tab: TabBuilder, board: Board, shownKpi: Kpi, at: CardCells, row: number, index: number): void {
  const { value, change, sample, attainment, status, why } = at;
  const [first, second, last] = [0, 1, 2].map((offset) => gridColumn(index + offset));
  if (first === undefined || second === undefined || last === undefined) return;
  tab.put(row, first, shownKpi.name[board.language], { style: 'cardLabel' });
  tab.formula(row + 1, first, value, { style: 'cardValue', format: unitFormats[shownKpi.unit], kpi: shownKpi.id });
  tab.formula(row + 2, first, when(call('ISNUMBER', change), change, text('')), {
    style: 'cardNote',
    format: 'change',
  });
  tab.formula(row + 2, second, direction(board, shownKpi, change), { style: 'cardDirection' });
  const deals = binary('&', text(`${board.words.dashboard.sample} = `), sample);
  const attained = call('ISNUMBER', attainment);
  tab.formula(row + 3, first, when(attained, attainment, text('')), { style: 'cardNote', format: 'percent' });
  const standing = binary('&', text(`${board.words.dashboard.ofTarget}  `), status);
  tab.formula(row + 3, second, when(attained, standing, text('')), { style: 'cardDirection' });
  tab.formula(row + 4, first, when(call('ISNUMBER', value), deals, why), { style: 'cardNote' });
  tab.fill({ firstRow: row, lastRow: row + 4, firstColumn: first, lastColumn: last }, 'cardPaper');
  for (const line of [1, 4])
    tab.merge({ firstRow: row + line, lastRow: row + line, firstColumn: first, lastColumn: last });
  for (const line of [2, 3])
    tab.merge({ firstRow: row + line, lastRow: row + line, firstColumn: second, lastColumn: last });
}

/** In a sign and in words, so that it can be read without colour. */
function direction({ words }: Board, { unit }: Kpi, change: Formula): Formula {
  const { up, down, same, upPoints, downPoints, samePoints } = words.dashboard;
  const [rising, falling, steady] = unit === 'percent' ? [upPoints, downPoints, samePoints] : [up, down, same];
  const notRising = when(binary('<', change, number(0)), text(falling), text(steady));
  return when(call('ISNUMBER', change), when(binary('>', change, number(0)), text(rising), notRising), text(''));
}
