/** Open deals by stage, in stage order and never by size: a bulge is what one looks for. */
import { binary, call, cell, type Formula, number, text, when } from '../../language/formula';
import type { Board } from '../board';
import { withDrawn } from '../charts';
import { gridColumn } from '../dashboard-frame';
import { figureColumns } from '../figure-columns';
import type { FigureTable } from '../figure-table';
import type { DrawnChart } from '../layouts';
import type { SetupLayout } from '../setup/tab';

/**
 * A bulge is marked where a stage holds more than the one before. As wide as the dashboard. No line for the whole: what
 * passes one stage is no sum over stages.
 */
export function stageTable(
  board: Board,
  setup: SetupLayout,
  firstRow: number,
  drawn: readonly DrawnChart[],
): FigureTable {
  const { dashboard } = board.words;
  const column = figureColumns(board.words);
  const openValue = gridColumn(3);
  const bulge = (row: number, index: number): Formula => {
    const here = cell('dashboard', row, openValue);
    const before = cell('dashboard', row - 1, openValue);
    const more = when(binary('>', here, before), text(` ${dashboard.bulge}`), text(''));
    const numbers = call('AND', call('ISNUMBER', here), call('ISNUMBER', before));
    return index === 0 ? text('') : when(numbers, more, text(''));
  };
  return {
    heading: dashboard.stages,
    nameHead: dashboard.stage,
    firstRow,
    firstColumn: 0,
    nameColumns: 2,
    rows: board.reading.model.stages.map((_, index) => ({
      name: (row) => binary('&', call('INDEX', setup.list('stage'), number(index + 1)), bulge(row, index)),
      scope: () => ({ window: 'current', segment: { column: 'stage', number: number(index + 1) } }),
    })),
    columns: withDrawn(
      [
        ...[column.openDeals, column.openValue, column.weighted, column.conversion, column.conversionBefore],
        ...[column.waiting, column.stageDays, column.stale],
      ],
      drawn,
      board,
      10,
    ),
  };
}
