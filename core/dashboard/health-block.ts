/** The health block: what was left out and why, what looks wrong, and whether the dashboard still sees every row. */
import { binary, number, plus, text, when } from '../language/formula';
import { isoDate } from '../table/serial-date';
import { fill } from '../words/words';
import type { Board } from './board';
import { grid } from './dashboard-frame';
import { healthLines } from './health-text';
import type { SetupLayout } from './setup-tab';
import { colors } from './style';
import type { TabBuilder } from './tab-builder';

export function healthBlock(tab: TabBuilder, board: Board, setup: SetupLayout, firstRow: number): void {
  const { words, reading } = board;
  const whole = { firstColumn: grid.first, lastColumn: grid.last };
  tab.put(firstRow, grid.first, words.dashboard.health, { style: 'heading' });
  tab.fill({ ...whole, firstRow, lastRow: firstRow }, 'heading');
  const note = fill(words.dashboard.healthNote, { date: isoDate(board.today), tab: reading.raw.name });
  tab.put(firstRow + 1, grid.first, note, { style: 'note' });
  coverage(tab, board, setup, firstRow + 2);
  for (const [index, line] of healthLines(board).entries()) {
    tab.put(firstRow + 3 + index, grid.first, line.heading, { style: 'body' });
    tab.put(firstRow + 3 + index, grid.first + 3, line.count, { style: 'number', format: 'integer' });
    tab.put(firstRow + 3 + index, grid.first + 4, line.text, { style: 'note' });
  }
}

/** Live: turns red when the raw tab has grown past what the rows tab reads. */
function coverage(tab: TabBuilder, { words, reading }: Board, setup: SetupLayout, row: number): void {
  tab.put(row, grid.first, words.dashboard.coverage, { style: 'body' });
  tab.formula(row, grid.first + 3, setup.rowLimit, { style: 'number', format: 'integer' });
  // Filled cells and the rows above the header reach as far down as the tab does, if it has no gaps.
  const reached = plus(setup.rawRows, number(reading.table.headerRow - 1));
  const outgrown = binary('>', reached, setup.rowLimit);
  tab.formula(
    row,
    grid.first + 4,
    when(outgrown, text(words.dashboard.coverageFull), text(words.dashboard.coverageFine)),
    { style: 'note' },
  );
  // The rule may only look at its own tab, so it asks the sentence.
  tab.conditionalFormat({
    kind: 'rule',
    area: { firstRow: row, lastRow: row, firstColumn: grid.first + 4, lastColumn: grid.last },
    formula: binary(
      '=',
      { kind: 'cell', tab: 'dashboard', row, column: grid.first + 4 },
      text(words.dashboard.coverageFull),
    ),
    fill: '#FCE8E6',
    color: colors.bad,
  });
}
