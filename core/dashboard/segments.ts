/** Tables by stage, rep and location: names come from the setup's lists, so that renaming there renames here. */
import { kpi } from '../catalogue/index';
import { evaluator } from '../language/evaluate';
import { binary, call, cell, type Formula, number, text, when } from '../language/formula';
import type { Segment } from '../language/vocabulary';
import { windowsAt } from '../periods/windows';
import { rowData } from '../rows/row-data';
import type { Board } from './board';
import { gridColumn } from './dashboard-frame';
import { figureColumns } from './figure-columns';
import type { FigureRow, FigureTable } from './figure-table';
import type { SetupLayout } from './setup-tab';

/**
 * In stage order, never by size: a bulge is what one looks for. It is marked where a stage holds more than the one before.
 * As wide as the dashboard. No line for the whole: what passes one stage is no sum over stages.
 */
export function stageTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable {
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
      scope: () => segmentScope('stage', index + 1),
    })),
    columns: [
      ...[column.openDeals, column.openValue, column.weighted, column.conversion, column.conversionBefore],
      ...[column.waiting, column.stageDays, column.stale],
    ],
  };
}

/** Largest won value first, as it stood when the dashboard was built; the numbers are live. */
export function repTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable {
  const { dashboard } = board.words;
  const column = figureColumns(board.words);
  return {
    heading: dashboard.reps,
    nameHead: dashboard.rep,
    firstRow,
    firstColumn: 0,
    nameColumns: 2,
    rows: largestFirst(board, setup, 'rep'),
    columns: [
      ...[column.wonValue, column.won, column.lost, column.winRate, column.average, column.cycle],
      ...[column.openDeals, column.openValue, column.weighted],
    ],
    total: board.words.labels.all,
  };
}

export function locationTable(board: Board, setup: SetupLayout, firstRow: number): FigureTable {
  const { dashboard } = board.words;
  const column = figureColumns(board.words);
  return {
    heading: dashboard.locations,
    nameHead: dashboard.location,
    firstRow,
    firstColumn: 0,
    nameColumns: 2,
    rows: largestFirst(board, setup, 'location'),
    columns: [column.wonValue, column.won, column.share],
    total: board.words.labels.all,
  };
}

function largestFirst(board: Board, setup: SetupLayout, name: 'rep' | 'location'): readonly FigureRow[] {
  return ranked(board, name).map((place) => ({
    name: () => call('INDEX', setup.list(name), number(place)),
    scope: () => segmentScope(name, place),
  }));
}

/** Places in the setup's list, from 1, by won value in the chosen period and filters. */
export function ranked(board: Board, name: 'rep' | 'location'): readonly number[] {
  const { model } = board.reading;
  const evaluate = evaluator(rowData(model, windowsAt(board.period, board.today), board.today, board.filters));
  const places = (model.lists[name]?.labels ?? []).map((_, index) => {
    const won = evaluate(kpi('REVENUE').value, { window: 'current', segment: { column: name, number: index + 1 } });
    return { place: index + 1, won: won.ok ? won.value : 0 };
  });
  return places.sort((a, b) => b.won - a.won || a.place - b.place).map(({ place }) => place);
}

const segmentScope = (column: Segment, place: number): ReturnType<FigureRow['scope']> => ({
  window: 'current',
  segment: { column, number: number(place) },
});
