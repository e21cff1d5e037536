/** The setup's table of goals: what the user may change of each, and the days and working days that follow from it. */

import type { Aim, Goal, GoalScopes } from '../../goals/goal';
import { scopesOf, stretchesBefore } from '../../goals/goal';
import { firstGoalDay, longestGoal } from '../../goals/stretches';
import {
  binary,
  type CellReference,
  call,
  cell,
  equals,
  type Formula,
  minus,
  monthNumber,
  number,
  plus,
  times,
  when,
} from '../../language/formula';
import { placeOf } from '../../rows/labels';
import type { Board } from '../board';
import type { NumberFormat } from '../style';
import type { TabBuilder } from '../tab-builder';
import { unitFormats } from '../unit-formats';
import { frameRows, type SetupFrame, settingCell } from './frame';
import { heads } from './lists';

/** Columns of the table, from its first. */
const columns = {
  ...{ name: 0, kpi: 1, whose: 2, from: 3, deadline: 4, baseline: 5, changePercent: 6, changeAmount: 7 },
  ...{ tracking: 8, start: 9, until: 10, place: 11, yearFrom: 12, yearUntil: 13, months: 14, elapsed: 15, total: 16 },
  before: 17,
} as const;

type ColumnName = Exclude<keyof typeof columns, 'before'>;

/** Where the dashboard finds what it needs of a goal. */
export interface GoalCells {
  readonly scopes: GoalScopes<Formula>;
  readonly deadline: CellReference;
  readonly elapsed: CellReference;
  readonly total: CellReference;
  readonly daysLeft: Formula;
  /** The dates are dates in their order, the label is in its list, and no filter asks for others. */
  readonly isSound: Formula;
  /** No filter is set but one for whom the goal is. */
  readonly isFree: Formula;
  readonly aim: (aim: Aim) => AimCells;
}

export interface AimCells {
  readonly baseline: CellReference;
  readonly percent: CellReference;
  readonly amount: CellReference;
}

/** Each goal with its objectives below it, a line each. */
const linesOf = ({ goals }: Board): readonly { readonly goal: Goal; readonly aim: Aim; readonly row: number }[] =>
  goals
    .flatMap((goal) => [goal, ...goal.objectives].map((aim) => ({ goal, aim })))
    .map((line, index) => ({ ...line, row: frameRows.first + index }));

export function goalCells(board: Board, frame: SetupFrame, goal: Goal): GoalCells {
  const at = cellsOf(frame, rowOf(board, goal));
  const before = (index: number): CellReference => cell('setup', at('name').row, frame.goals + columns.before + index);
  const stretches = Array.from({ length: stretchesBefore }, (_, index) => ({
    from: before(index),
    until: index === 0 ? at('start') : before(index - 1),
  }));
  const { column } = goal.whose;
  const segment = column === null ? null : { column, number: at('place') };
  const free = (['rep', 'location', 'pipeline'] as const).map((name) => {
    const filter = settingCell(`${name}Filter`);
    const isNone = equals(filter, number(0));
    return name === column ? call('OR', isNone, equals(filter, at('place'))) : isNone;
  });
  const isFree = call('AND', ...free);
  const isDated = binary('>', at('start'), number(0));
  const isKnown = column === null ? [] : [binary('>', at('place'), number(0))];
  return {
    scopes: scopesOf(
      {
        own: { from: at('start'), until: at('until') },
        yearAgo: { from: at('yearFrom'), until: at('yearUntil') },
        before: stretches,
      },
      segment,
    ),
    deadline: at('deadline'),
    elapsed: at('elapsed'),
    total: at('total'),
    daysLeft: call('MAX', number(0), minus(minus(at('until'), number(1)), settingCell('today'))),
    isSound: call('AND', isFree, isDated, ...isKnown),
    isFree,
    aim(aim) {
      const own = cellsOf(frame, rowOf(board, aim));
      return { baseline: own('baseline'), percent: own('changePercent'), amount: own('changeAmount') };
    },
  };
}

export function goalTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  if (board.goals.length === 0) return;
  const { words, language, reading } = board;
  const { setup } = words;
  const said = words.goals.setup;
  heads(tab, frame.goals, said.goals, [
    ...[setup.name, setup.kpi, setup.whose, said.from, said.deadline, said.baseline, said.changePercent],
    ...[
      said.changeAmount,
      said.tracking,
      said.start,
      said.until,
      setup.ownerNumber,
      said.yearFrom,
      said.yearUntil,
      said.months,
    ],
    ...[said.elapsed, said.total],
    ...Array.from({ length: stretchesBefore }, (_, index) => `${said.before} ${index + 1}`),
  ]);
  for (const { goal, aim, row } of linesOf(board)) {
    const at = cellsOf(frame, row);
    const put = (name: ColumnName, content: Parameters<TabBuilder['put']>[2], format: NumberFormat): void =>
      tab.put(row, at(name).column, content, { style: format === 'text' ? 'input' : 'inputNumber', format });
    tab.put(row, at('kpi').column, aim.kpi.name[language], { style: 'body' });
    const format = unitFormats[aim.kpi.unit];
    put('baseline', aim.baseline, format);
    put('changePercent', aim.change.percent ?? null, 'percent');
    put('changeAmount', aim.change.amount ?? null, format);
    if (aim !== goal) continue;
    tab.put(row, at('name').column, goal.name, { style: 'body', format: 'text' });
    const { whose } = goal;
    if (whose.column === null)
      tab.put(row, at('whose').column, reading.model.teamLabel, { style: 'body', format: 'text' });
    else put('whose', whose.label, 'text');
    put('from', { date: goal.from }, 'date');
    put('deadline', { date: goal.deadline }, 'date');
    // By their ids, which hold no comma and mean the same in every language.
    const tracking = goal.tracking.map(({ id }) => id).join(' ');
    tab.put(row, at('tracking').column, tracking, { style: 'body', format: 'text' });
    for (const { column, formula, format: shown } of daysFormulas(frame, goal, row)) {
      tab.formula(row, column, formula, { style: 'code', format: shown });
    }
  }
}

/** As core/goals/stretches has them. What are no dates of a goal count as none: 0. */
function daysFormulas(
  frame: SetupFrame,
  { whose }: Goal,
  row: number,
): readonly { readonly column: number; readonly formula: Formula; readonly format: NumberFormat }[] {
  const at = cellsOf(frame, row);
  const [from, deadline, start, until, months] = [at('from'), at('deadline'), at('start'), at('until'), at('months')];
  const areNumbers = call('AND', call('ISNUMBER', from), call('ISNUMBER', deadline));
  const inOrder = call(
    'AND',
    binary('>=', from, number(firstGoalDay)),
    binary('>', call('INT', deadline), call('INT', from)),
    binary('<', minus(deadline, from), number(longestGoal)),
  );
  const known = (formula: Formula): Formula => when(equals(start, number(0)), number(0), formula);
  const workingDays = (last: Formula): Formula =>
    known(when(binary('<', last, start), number(0), call('NETWORKDAYS', start, last, frame.holidays)));
  const lastDay = minus(until, number(1));
  const areWhole = call('AND', equals(call('DAY', start), number(1)), equals(call('DAY', until), number(1)));
  const before = (steps: number): Formula =>
    when(
      binary('>', months, number(0)),
      call('EDATE', start, times(number(-steps), months)),
      minus(start, times(number(steps), minus(until, start))),
    );
  const ofColumn = (name: ColumnName, formula: Formula, format: NumberFormat) => ({
    column: at(name).column,
    formula,
    format,
  });
  return [
    ofColumn('start', when(areNumbers, when(inOrder, call('INT', from), number(0)), number(0)), 'dateOrNone'),
    ofColumn('until', known(plus(call('INT', deadline), number(1))), 'dateOrNone'),
    ...(whose.column === null ? [] : [ofColumn('place', placeOf(at('whose'), frame.list(whose.column)), 'integer')]),
    ofColumn('yearFrom', known(call('EDATE', start, number(-12))), 'dateOrNone'),
    ofColumn('yearUntil', known(call('EDATE', until, number(-12))), 'dateOrNone'),
    ofColumn('months', known(when(areWhole, minus(monthNumber(until), monthNumber(start)), number(0))), 'integer'),
    ofColumn('elapsed', workingDays(call('MIN', lastDay, settingCell('today'))), 'integer'),
    ofColumn('total', workingDays(lastDay), 'integer'),
    ...Array.from({ length: stretchesBefore }, (_, index) => ({
      column: frame.goals + columns.before + index,
      formula: known(before(index + 1)),
      format: 'dateOrNone' as const,
    })),
  ];
}

const cellsOf =
  (frame: SetupFrame, row: number) =>
  (name: ColumnName): CellReference =>
    cell('setup', row, frame.goals + columns[name]);

function rowOf(board: Board, aim: Aim): number {
  const line = linesOf(board).find((one) => one.aim === aim);
  if (line === undefined) throw new Error('a goal is asked for that the board does not have');
  return line.row;
}
