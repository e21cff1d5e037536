/**
 * The goals: how far each is, what is due by now and where this pace leads, with what leads to it beneath.
 *
 * Values follow the filters like everything else; what is measured by the target stands only while no filter asks for
 * anybody but those whose goal it is.
 */

import { type Ask, timeOf, watchedFigures } from '../goals/figures';
import type { Aim, Goal } from '../goals/goal';
import { goalScopes } from '../goals/stretches';
import type { Kpi } from '../kpi';
import {
  binary,
  type CellReference,
  call,
  cell,
  dividedBy,
  equals,
  type Formula,
  minus,
  number,
  plus,
  text,
  times,
  when,
} from '../language/formula';
import { addsUp } from '../language/parts';
import type { Board } from './board';
import { gridColumn, wholeWidth } from './dashboard-frame';
import type { DerivedCell, FigureWriter } from './figure';
import { type AimStanding, aimStanding, goalWarnings, isFree } from './goal-standing';
import { changeBetween, changeFormula } from './kpi-table';
import { setupFrame } from './setup-frame';
import { type GoalCells, goalCells } from './setup-goals';
import { statuses, statusFormula } from './standing';
import { statusLooks } from './style';
import type { Look, TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';

const columns = {
  name: gridColumn(0),
  yearAgo: gridColumn(2),
  before: gridColumn(3),
  baseline: gridColumn(4),
  target: gridColumn(5),
  value: gridColumn(6),
  progress: gridColumn(7),
  due: gridColumn(8),
  missing: gridColumn(9),
  status: gridColumn(10),
  daysLeft: gridColumn(11),
} as const;

type ColumnName = keyof typeof columns;

const dash = text('–');
const isNumber = (formula: Formula): Formula => call('ISNUMBER', formula);

interface Block {
  readonly tab: TabBuilder;
  readonly board: Board;
  readonly figures: FigureWriter;
  readonly tolerance: CellReference;
}

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
    (ask, filters) => {
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
    (ask, filters) => {
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

/** A goal or an objective: from what, to what, how far, what is due, and how it stands. */
function aimLine(block: Block, goal: Goal, aim: Aim, cells: GoalCells, row: number): void {
  const { tab, board } = block;
  const { kpi } = aim;
  const own = cells.aim(aim);
  const look: Look = { style: 'number', format: unitFormats[kpi.unit] };
  valueCells(block, kpi, cells, row);
  const [value, target, baseline, due] = [at(row, 'value'), at(row, 'target'), at(row, 'baseline'), at(row, 'due')];
  const shown = (
    name: ColumnName,
    formula: Formula,
    show: (standing: AimStanding) => number | string | null,
    as = look,
  ) =>
    derive(
      block,
      row,
      name,
      as,
      () => when(cells.isSound, formula, dash),
      (ask, filters) => {
        const standing = aimStanding(board, goal, aim, filters, ask);
        return (standing && show(standing)) ?? '–';
      },
    );
  shown('baseline', when(isNumber(own.baseline), own.baseline, was(row)), ({ baseline: of }) => of);
  // Blank is 0, and so is a word that somebody types: SUM reads numbers only.
  const more = plus(times(baseline, plus(number(1), call('SUM', own.percent))), call('SUM', own.amount));
  shown('target', when(isNumber(baseline), more, dash), ({ target: of }) => of);
  const both = (one: Formula, other: Formula, formula: Formula): Formula =>
    when(call('AND', isNumber(one), isNumber(other)), formula, dash);
  shown('progress', both(value, target, share(value, target, aim)), ({ progress }) => progress, percent);
  shown('due', when(isNumber(target), addsUp(kpi.value) ? dueByNow(target, cells) : target, dash), ({ due: of }) => of);
  const lacking = aim.better === 'lower' ? minus(value, target) : minus(target, value);
  shown('missing', both(value, target, call('MAX', number(0), lacking)), ({ missing }) => missing);
  const { statuses: said } = board.words;
  shown('status', statusFormula(value, due, aim, block.tolerance, said), ({ status }) => status && said[status], {
    style: 'status',
  });
  const area = { firstRow: row, lastRow: row, firstColumn: columns.status, lastColumn: columns.status };
  for (const status of statuses) {
    const formula = equals(at(row, 'status'), text(said[status]));
    tab.conditionalFormat({ kind: 'rule', area, formula, ...statusLooks[status] });
  }
}

const percent: Look = { style: 'number', format: 'percent' };

/** Its name, and what it comes to now, a year before and just before. */
function valueCells({ tab, board, figures }: Block, kpi: Kpi, { scopes }: GoalCells, row: number): void {
  const look = { style: 'number', format: unitFormats[kpi.unit] } as const;
  tab.put(row, columns.name, kpi.name[board.language], { style: 'body' });
  const place = (name: ColumnName, scope: GoalCells['scopes']['own'] | undefined): void => {
    if (scope !== undefined) figures.place({ row, column: columns[name], expression: kpi.value, scope, look });
  };
  place('value', scopes.own);
  place('yearAgo', scopes.yearAgo);
  place('before', scopes.before[0]);
}

/** What it came to a year before, or just before where there was nothing then. */
function was(row: number): Formula {
  const [yearAgo, before] = [at(row, 'yearAgo'), at(row, 'before')];
  return when(isNumber(yearAgo), when(equals(yearAgo, number(0)), before, yearAgo), before);
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
    (_, filters) => (isFree(goal, filters) ? left : '–'),
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
    (ask, filters) =>
      aimStanding(board, goal, goal, filters, ask)?.[name] ?? '–';
  derive(block, row, 'value', look, () => (addsUp(goal.kpi.value) ? projected : dash), show('finish'));
  const isKnown = call('AND', isNumber(finish), isNumber(target));
  derive(block, row, 'progress', percent, () => when(isKnown, share(finish, target, goal), dash), show('pace'));
}

/** A KPI that is only watched: its value, what it was, and the change from the part of that which is due by now. */
function trackingLine(block: Block, goal: Goal, kpi: Kpi, cells: GoalCells, row: number): void {
  const { board } = block;
  const look: Look = { style: 'number', format: unitFormats[kpi.unit] };
  const scopes = goalScopes(goal);
  valueCells(block, kpi, cells, row);
  const time = timeOf(goal, board.today, board.reading.model.holidays);
  const watched = (ask: Ask): ReturnType<typeof watchedFigures> => watchedFigures(kpi, scopes, time, ask);
  const baseline = at(row, 'baseline');
  derive(
    block,
    row,
    'baseline',
    look,
    () => was(row),
    (ask) => watched(ask).baseline ?? '–',
  );
  derive(
    block,
    row,
    'due',
    look,
    () => when(isNumber(baseline), addsUp(kpi.value) ? dueByNow(baseline, cells) : baseline, dash),
    (ask) => watched(ask).due ?? '–',
  );
  derive(
    block,
    row,
    'progress',
    { style: 'number', format: 'change' },
    () => changeFormula(at(row, 'value'), at(row, 'due'), kpi.unit),
    (ask) => changeBetween(watched(ask).value, watched(ask).due, kpi.unit) ?? '–',
  );
}

/** The part for the working days so far; nothing is due of what has not begun. */
const dueByNow = (whole: Formula, { elapsed, total }: GoalCells): Formula =>
  when(equals(elapsed, number(0)), dash, dividedBy(times(whole, elapsed), total));

const at = (row: number, name: ColumnName): CellReference => cell('dashboard', row, columns[name]);

/** Of the target; the other way round where less is better. */
function share(value: Formula, target: Formula, { better }: Aim): Formula {
  const [top, bottom] = better === 'lower' ? [target, value] : [value, target];
  return when(equals(bottom, number(0)), dash, dividedBy(top, bottom));
}

function derive(
  { figures }: Block,
  row: number,
  name: ColumnName,
  look: Look,
  formula: DerivedCell['formula'],
  meaning: DerivedCell['meaning'],
): void {
  figures.derive({ row, column: columns[name], formula, meaning, look });
}
