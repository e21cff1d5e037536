/**
 * The goals: how far each is, what is due by now and where this pace leads, with what leads to it beneath.
 *
 * Values follow the filters like everything else; what is measured by the target stands only while no filter asks for
 * anybody but those whose goal it is.
 */

import { timeOf } from '../goals/figures';
import type { Goal } from '../goals/goal';
import {
  binary,
  type CellReference,
  call,
  dividedBy,
  equals,
  minus,
  number,
  text,
  times,
  when,
} from '../language/formula';
import { addsUp } from '../language/parts';
import type { Board } from './board';
import { wholeWidth } from './dashboard-frame';
import type { DerivedCell, FigureWriter } from './figure';
import { aimLine, at, type Block, columns, dash, derive, isNumber, percent, share, trackingLine } from './goal-lines';
import { aimStanding, goalWarnings, isFree } from './goal-standing';
import { setupFrame } from './setup/frame';
import { type GoalCells, goalCells } from './setup/goals';
import type { Look, TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';

export function goalsBlock(
  tab: TabBuilder,
  board: Board,
  setup: { readonly tolerance: CellReference },
  figures: FigureWriter,
): void {
  if (board.goals.length === 0) return;
  const block: Block = { tab, board, figures, tolerance: setup.tolerance };
  for (const goal of board.goals) goalLines(block, goal, tab.nextRow() + 1);
}

function goalLines(block: Block, goal: Goal, firstRow: number): void {
  const { tab, board, figures } = block;
  const said = board.words.goals;
  const cells = goalCells(board, setupFrame(board), goal);
  heading(block, goal, cells, firstRow);
  aimLine(block, goal, goal, cells, firstRow + 2);
  daysLeft(block, goal, cells, firstRow + 2);
  paceLine(block, goal, cells, firstRow + 3);
  const historyRow = firstRow + 4;
  tab.put(historyRow, columns.name, said.before, { style: 'note' });
  const look = { style: 'number', format: unitFormats[goal.kpi.unit] } as const;
  for (const [index, scope] of cells.scopes.before.entries()) {
    figures.place({ row: historyRow, column: columns.yearAgo + index, expression: goal.kpi.value, scope, look });
  }
  let row = historyRow + 1;
  if (goal.objectives.length > 0) {
    tab.put(row, columns.name, said.objectives, { style: 'group' });
    for (const objective of goal.objectives) aimLine(block, goal, objective, cells, ++row);
    row++;
  }
  if (goal.tracking.length > 0) {
    tab.put(row, columns.name, said.tracking, { style: 'group' });
    tab.put(row, columns.progress, board.words.dashboard.change, { style: 'columnHeadNumber' });
    for (const kpi of goal.tracking) trackingLine(block, goal, kpi, cells, ++row);
    row++;
  }
  for (const { text: warning } of goalWarnings(board, goal)) {
    tab.put(row++, columns.name, warning, { style: 'note' });
  }
}

/** Its name, how much more, until when, and what a reader must know first. */
function heading(block: Block, goal: Goal, cells: GoalCells, row: number): void {
  const { tab, board } = block;
  const { goals: said, dashboard } = board.words;
  tab.put(row, columns.name, goal.name, { style: 'heading', format: 'text' });
  tab.fill({ ...wholeWidth, firstRow: row, lastRow: row }, 'heading');
  const [baseline, target] = [at(row + 2, 'baseline'), at(row + 2, 'target')];
  const isKnown = call('AND', isNumber(baseline), isNumber(target));
  const growth = when(equals(baseline, number(0)), dash, minus(dividedBy(target, baseline), number(1)));
  derive(
    block,
    row,
    'baseline',
    { style: 'heading', format: 'change' },
    () => when(isKnown, growth, dash),
    (ask, { filters }) => {
      const standing = aimStanding(board, goal, goal, filters, ask);
      if (standing === null || standing.baseline === null || standing.target === null) return '–';
      return standing.baseline === 0 ? '–' : standing.target / standing.baseline - 1;
    },
  );
  derive(
    block,
    row,
    'target',
    { style: 'heading', format: 'date' },
    () => cells.deadline,
    () => goal.deadline,
  );
  derive(
    block,
    row,
    'value',
    { style: 'note' },
    () => {
      const history = {
        kind: 'range',
        tab: 'dashboard',
        firstRow: row + 4,
        lastRow: row + 4,
        firstColumn: columns.yearAgo,
        lastColumn: columns.yearAgo + cells.scopes.before.length - 1,
      } as const;
      const isLower = goal.better === 'lower';
      const isBeyond = call(
        'AND',
        binary('>', call('COUNT', history), number(0)),
        binary(isLower ? '<' : '>', target, call(isLower ? 'MIN' : 'MAX', history)),
      );
      const whenKnown = when(isNumber(target), when(isBeyond, text(said.warnings.beyondBest), text('')), text(''));
      const whenSound = when(cells.isSound, whenKnown, text(said.notSound));
      return when(cells.isFree, whenSound, text(said.clearFilters));
    },
    (ask, { filters }) => {
      const standing = aimStanding(board, goal, goal, filters, ask);
      if (standing === null) return said.clearFilters;
      return standing.isBeyondBest ? said.warnings.beyondBest : '';
    },
  );
  tab.put(row + 1, columns.name, dashboard.kpi, { style: 'columnHead' });
  for (const name of [
    'yearAgo',
    'before',
    'baseline',
    'target',
    'value',
    'progress',
    'due',
    'missing',
    'daysLeft',
  ] as const) {
    tab.put(row + 1, columns[name], said.heads[name], { style: 'columnHeadNumber' });
  }
  tab.put(row + 1, columns.status, dashboard.status, { style: 'columnHead' });
  tab.fill({ ...wholeWidth, firstRow: row + 1, lastRow: row + 1 }, 'columnHead');
}

function daysLeft(block: Block, goal: Goal, cells: GoalCells, row: number): void {
  const { board } = block;
  const { daysLeft: left } = timeOf(goal, board.today, board.reading.model.holidays);
  derive(
    block,
    row,
    'daysLeft',
    { style: 'number', format: 'integer' },
    () => when(cells.isSound, cells.daysLeft, dash),
    (_, { filters }) => (isFree(goal, filters) ? left : '–'),
  );
}

/** What the deadline brings at this pace, and that as a part of the target. Rates have none: they do not grow by themselves. */
function paceLine(block: Block, goal: Goal, cells: GoalCells, row: number): void {
  const { tab, board } = block;
  tab.put(row, columns.name, board.words.goals.atThisPace, { style: 'note' });
  const value = at(row - 1, 'value');
  const target = at(row - 1, 'target');
  const finish = at(row, 'value');
  const canTell = call('AND', cells.isSound, isNumber(value), binary('>', cells.elapsed, number(0)));
  const projected = when(canTell, dividedBy(times(value, cells.total), cells.elapsed), dash);
  const look: Look = { style: 'number', format: unitFormats[goal.kpi.unit] };
  const show =
    (name: 'finish' | 'pace'): DerivedCell['meaning'] =>
    (ask, { filters }) =>
      aimStanding(board, goal, goal, filters, ask)?.[name] ?? '–';
  derive(block, row, 'value', look, () => (addsUp(goal.kpi.value) ? projected : dash), show('finish'));
  const isKnown = call('AND', isNumber(finish), isNumber(target));
  derive(block, row, 'progress', percent, () => when(isKnown, share(finish, target, goal), dash), show('pace'));
}
