/** The health block: what was left out and why, what looks wrong, and whether the dashboard still sees every row. */
import { binary, cell, number, plus, text, times, when } from '../language/formula';
import { mainRows } from '../rows/reading';
import { isoDate } from '../table/serial-date';
import { fill } from '../words/words';
import type { Board } from './board';
import { gridColumn, rightHalf, wholeWidth } from './dashboard-frame';
import type { FigureWriter } from './figure';
import { healthLines } from './health-text';
import type { Area } from './plan';
import { readRows } from './rows-tab';
import type { SetupLayout } from './setup/tab';
import { colors } from './style';
import type { TabBuilder } from './tab-builder';
import { tieOut, tieOutRows } from './tie-out';

export function healthBlock(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  firstRow: number,
): void {
  const { words, reading } = board;
  tab.put(firstRow, gridColumn(0), words.dashboard.health, { style: 'heading' });
  tab.fill({ ...wholeWidth, firstRow, lastRow: firstRow }, 'heading');
  const note = fill(words.dashboard.healthNote, { date: isoDate(board.today), tab: reading.raw.name });
  tab.put(firstRow + 1, gridColumn(0), note, { style: 'note' });
  coverage(tab, board, setup, firstRow + 2);
  tieOut(tab, board, setup, figures, firstRow + 4);
  const linesRow = firstRow + 4 + tieOutRows(board);
  for (const [index, line] of healthLines(board).entries()) {
    tab.put(linesRow + index, gridColumn(0), line.heading, { style: 'body' });
    tab.put(linesRow + index, gridColumn(2), line.count, { style: 'name', format: 'integer' });
    tab.put(linesRow + index, gridColumn(3), line.text, { style: 'note' });
  }
  tab.internalFrom(firstRow);
}

/**
 * Live: turns red when the raw tab is gone or has grown past what the rows tab reads, and when something in the setup
 * counts for nothing, so that deals are missing.
 */
function coverage(tab: TabBuilder, board: Board, setup: SetupLayout, row: number): void {
  const { words, reading } = board;
  const { coverage: heading, coverageFull, coverageFine, coverageLost, meaningless } = words.dashboard;
  tab.put(row, gridColumn(0), heading, { style: 'body' });
  tab.formula(row, gridColumn(2), setup.rowLimit, { style: 'name', format: 'integer' });
  // Filled cells and the rows above the header reach as far down as the tab does, if it has no gaps.
  const reached = plus(setup.rawRows, number(mainRows(reading).headerRow - 1));
  const outgrown = binary('>', reached, setup.rowLimit);
  const isMeaningless = binary('>', setup.meaningless, number(0));
  const counted = binary('&', setup.meaningless, text(` ${meaningless}`));
  // Sums over cells that are errors are 0 in every program: it must be said that there is nothing to be read.
  const isLost = binary('=', times(setup.rawRows, readRows(board)), number(0));
  tab.formula(
    row,
    gridColumn(3),
    when(
      isLost,
      text(coverageLost),
      when(outgrown, text(coverageFull), when(isMeaningless, counted, text(coverageFine))),
    ),
    { style: 'note' },
  );
  warnOf(tab, board, { firstRow: row, lastRow: row, firstColumn: gridColumn(3), lastColumn: wholeWidth.lastColumn });
  // Who looks at the first page only must not take a 0 for a figure.
  tab.formula(0, rightHalf.first, cell('dashboard', row, gridColumn(3)), { style: 'note' });
  warnOf(tab, board, { firstRow: 0, lastRow: 0, firstColumn: rightHalf.first, lastColumn: rightHalf.last });
}

/** Red where the sentence is another than that all is seen. A rule may only look at its own tab, so it asks the sentence. */
function warnOf(tab: TabBuilder, { words }: Board, area: Area): void {
  const sentence = cell('dashboard', area.firstRow, area.firstColumn);
  tab.conditionalFormat({
    kind: 'rule',
    area,
    formula: binary('<>', sentence, text(words.dashboard.coverageFine)),
    fill: '#FCE8E6',
    color: colors.bad,
  });
}
