/** The lines of a goal: it and its objectives against their targets, and what is only watched. */
import { type Ask, timeOf, watchedFigures } from '../goals/figures';
import type { Aim, Goal } from '../goals/goal';
import { goalScopes } from '../goals/stretches';
import type { Kpi } from '../kpi';
import {
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
import { gridColumn } from './dashboard-frame';
import type { DerivedCell, FigureWriter } from './figure';
import { type AimStanding, aimStanding } from './goal-standing';
import { changeBetween, changeFormula } from './kpi-table';
import type { GoalCells } from './setup/goals';
import { statuses, statusFormula } from './standing';
import { statusLooks } from './style';
import type { Look, TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';

export const columns = {
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

export type ColumnName = keyof typeof columns;

export const dash = text('–');
export const isNumber = (formula: Formula): Formula => call('ISNUMBER', formula);

export interface Block {
  readonly tab: TabBuilder;
  readonly board: Board;
  readonly figures: FigureWriter;
  readonly tolerance: CellReference;
}

/** A goal or an objective: from what, to what, how far, what is due, and how it stands. */
export function aimLine(block: Block, goal: Goal, aim: Aim, cells: GoalCells, row: number): void {
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
      (ask, { filters }) => {
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

export const percent: Look = { style: 'number', format: 'percent' };

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

/** A KPI that is only watched: its value, what it was, and the change from the part of that which is due by now. */
export function trackingLine(block: Block, goal: Goal, kpi: Kpi, cells: GoalCells, row: number): void {
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

export const at = (row: number, name: ColumnName): CellReference => cell('dashboard', row, columns[name]);

/** Of the target; the other way round where less is better. */
export function share(value: Formula, target: Formula, { better }: Aim): Formula {
  const [top, bottom] = better === 'lower' ? [target, value] : [value, target];
  return when(equals(bottom, number(0)), dash, dividedBy(top, bottom));
}

export function derive(
  { figures }: Block,
  row: number,
  name: ColumnName,
  look: Look,
  formula: DerivedCell['formula'],
  meaning: DerivedCell['meaning'],
): void {
  figures.derive({ row, column: columns[name], formula, meaning, look });
}
