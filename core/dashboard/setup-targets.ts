/** The setup's two tables of targets: what each KPI should come to, and whose target of which KPI, how much, per what. */
import {
  type AggregateFormula,
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
  type RangeReference,
  text,
  times,
  when,
} from '../language/formula';
import { addsUp } from '../language/parts';
import type { GivenTarget, RowsLayout } from '../language/render';
import type { Scope } from '../language/scope';
import { failure, type Result, success } from '../result';
import {
  daysPerWeek,
  everyone,
  firstLocation,
  monthsPer,
  nobody,
  notBySegment,
  type TargetPeriod,
} from '../rows/kpi-targets';
import { matchIn } from '../rows/labels';
import type { Board } from './board';
import { frameRows, type SetupFrame, settingCell, targetRows } from './setup-frame';
import { heads } from './setup-lists';
import { monthPoint } from './setup-windows';
import { shownKpis } from './shown-kpis';
import { suggestedTargets } from './suggestions';
import type { TabBuilder } from './tab-builder';
import { unitFormats } from './unit-formats';
import { windowDays } from './window-days';

/** Columns of the KPI table, from its first. */
const kpiColumns = {
  name: 0,
  suggested: 1,
  benchmark: 2,
  source: 3,
  given: 4,
  perMonth: 5,
  perDay: 6,
  amount: 7,
} as const;

/** Columns of the target table. */
const columns = { kpi: 0, of: 1, per: 2, amount: 3, note: 4, kpiNumber: 5, owner: 6, perMonth: 7, perDay: 8 } as const;

type NumberColumn = 'amount' | 'kpiNumber' | 'owner' | 'perMonth' | 'perDay';

/** Every KPI that a target can be given for, with what is suggested and what others come to. */
export function kpiTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, language, reading } = board;
  const { setup } = words;
  const first = frame.kpis;
  const suggested = suggestedTargets(board);
  heads(tab, first, setup.kpiTargets, [
    ...[setup.kpi, setup.suggested, setup.benchmark, setup.benchmarkSource],
    ...[setup.targetRows, setup.perMonth, setup.perDay, setup.asItIs],
  ]);
  for (const [index, kpi] of shownKpis(board).entries()) {
    const row = frameRows.first + index;
    const format = unitFormats[kpi.unit];
    const place = index + 1;
    const benchmark = reading.model.benchmarks[kpi.id];
    tab.put(row, first, kpi.name[language], { style: 'body' });
    tab.put(row, first + kpiColumns.suggested, suggested.get(kpi.id) ?? null, { style: 'number', format });
    tab.put(row, first + kpiColumns.benchmark, benchmark?.value ?? null, { style: 'inputNumber', format });
    tab.put(row, first + kpiColumns.source, benchmark?.source ?? null, { style: 'input', format: 'text' });
    const owner = settingCell('targetOwner');
    const isAdditive = addsUp(kpi.value);
    const own = (column: NumberColumn | null): Formula => total(frame, column, place, ownedBy(owner));
    const ofTeam = (column: NumberColumn | null): Formula => {
      if (!isAdditive) return own(column);
      const isOfReps = call('AND', equals(owner, number(everyone)), equals(own(null), number(0)));
      return when(isOfReps, total(frame, column, place, reps), own(column));
    };
    const live = [ofTeam(null), ...(isAdditive ? [ofTeam('perMonth'), ofTeam('perDay')] : [text(''), text('')])];
    for (const [offset, formula] of [...live, isAdditive ? text('') : own('amount')].entries()) {
      tab.formula(row, first + kpiColumns.given + offset, formula, {
        style: 'code',
        format: offset === 0 ? 'integer' : format,
      });
    }
  }
}

/** The user's targets, a line each; a line that counts for nothing says why. */
export function targetTable(tab: TabBuilder, board: Board, frame: SetupFrame): void {
  const { words, language, reading } = board;
  const { setup } = words;
  const first = frame.targets;
  heads(tab, first, setup.targets, [
    ...[setup.kpi, setup.whose, setup.per, setup.amount, setup.targetNote],
    ...[setup.kpiNumber, setup.ownerNumber, setup.perMonth, setup.perDay],
  ]);
  const kpis = shownKpis(board);
  const given = reading.model.kpiTargets.filter(({ kpi }) => kpis.some(({ id }) => id === kpi));
  for (let index = 0; index < targetRows(board); index++) {
    const row = frameRows.first + index;
    const target = given[index];
    const kpi = kpis.find(({ id }) => id === target?.kpi);
    const format = kpi === undefined ? {} : { format: unitFormats[kpi.unit] };
    const whose = target === undefined ? null : (target.of ?? reading.model.teamLabel);
    tab.put(row, first + columns.kpi, kpi?.name[language] ?? null, { style: 'input', format: 'text' });
    tab.put(row, first + columns.of, whose, { style: 'input', format: 'text' });
    tab.put(row, first + columns.per, target === undefined ? null : setup.targetPeriods[target.per], {
      style: 'input',
    });
    tab.put(row, first + columns.amount, target?.amount ?? null, { style: 'inputNumber', ...format });
    for (const [name, formula] of Object.entries(lineFormulas(board, frame, row))) {
      const column = columns[name === 'note' ? 'note' : numberColumnNamed(name)];
      tab.formula(row, first + column, formula, { style: name === 'note' ? 'note' : 'code' });
    }
  }
  const lastRow = frameRows.first + targetRows(board) - 1;
  const choose = (column: number, source: RangeReference, help: string): void =>
    tab.validation({
      area: { firstRow: frameRows.first, lastRow, firstColumn: first + column, lastColumn: first + column },
      source,
      help,
    });
  choose(columns.kpi, frame.kpiNames, setup.chooseKpi);
  choose(columns.per, frame.targetPeriodChoices, setup.choosePer);
}

/** What formulas elsewhere ask for: the KPI's target there, and whether one is given. */
export const targetLayout =
  (board: Board, frame: SetupFrame): RowsLayout['target'] =>
  (kpi, isAdditive, scope) => {
    const index = shownKpis(board).findIndex(({ id }) => id === kpi);
    if (index < 0) return failure('no-target');
    const { window, segment } = scope;
    const owner = segment === undefined ? null : segmentOwner(segment);
    if (owner !== null && !owner.ok) return owner;
    const ofFilter = (name: 'given' | 'perMonth' | 'perDay' | 'amount'): Formula =>
      cell('setup', frameRows.first + index, frame.kpis + kpiColumns[name]);
    const own = (column: NumberColumn | null): Formula =>
      owner === null
        ? ofFilter(column === null ? 'given' : ownColumn(column))
        : total(frame, column, index + 1, ownedBy(owner.value));
    const isGiven = binary('>', own(null), number(0));
    if (!isAdditive) return success({ isGiven, value: own('amount'), absences: [] });
    const span = spanOf(window, frame);
    if (span === null) return failure('no-history');
    const value = plus(times(own('perMonth'), span.months), times(own('perDay'), span.days));
    const isAll = equals(settingCell('periodIsAll'), number(1));
    const absences: GivenTarget['absences'] = typeof window === 'object' ? [] : [{ when: isAll, why: 'needs-period' }];
    return success({ isGiven, value, absences });
  };

/** The cell of a KPI's benchmark, the user's to fill. */
export function benchmarkCell(board: Board, frame: SetupFrame, kpi: string): CellReference | null {
  const index = shownKpis(board).findIndex(({ id }) => id === kpi);
  return index < 0 ? null : cell('setup', frameRows.first + index, frame.kpis + kpiColumns.benchmark);
}

/** Whose target the filters ask for; nobody's where they name two at once, or a pipeline. */
export function targetOwner(): Formula {
  const [rep, location, pipeline] = (['rep', 'location', 'pipeline'] as const).map((name) =>
    settingCell(`${name}Filter`),
  );
  if (rep === undefined || location === undefined || pipeline === undefined) return number(nobody);
  const isNone = (filter: Formula): Formula => equals(filter, number(0));
  const ofPlace = when(isNone(location), number(everyone), plus(number(firstLocation), location));
  const one = when(isNone(rep), ofPlace, when(isNone(location), rep, number(nobody)));
  return when(call('AND', isNone(pipeline), binary('>=', location, number(0))), one, number(nobody));
}

const ownColumn = (column: NumberColumn): 'perMonth' | 'perDay' | 'amount' =>
  column === 'perMonth' || column === 'perDay' ? column : 'amount';

const numberColumnNamed = (name: string): NumberColumn =>
  (['kpiNumber', 'owner', 'perMonth', 'perDay'] as const).find((known) => known === name) ?? 'amount';

type Owner = readonly { readonly is: '=' | '>' | '<'; readonly value: Formula }[];

const ownedBy = (owner: Formula): Owner => [{ is: '=', value: owner }];
const reps: Owner = [
  { is: '>', value: number(everyone) },
  { is: '<', value: number(firstLocation) },
];

/** Of the lines of that KPI and owner: one column added up, or how many lines there are. */
function total(frame: SetupFrame, column: NumberColumn | null, kpi: number, owner: Owner): AggregateFormula {
  const range = (name: NumberColumn): RangeReference => frame.targetColumn(columns[name]);
  return {
    kind: 'aggregate',
    operator: column === null ? 'count' : 'sum',
    of: range(column ?? 'kpiNumber'),
    where: [
      { column: range('kpiNumber'), is: '=', value: number(kpi) },
      ...owner.map((condition) => ({ column: range('owner'), ...condition })),
    ],
  };
}

/** The segment's own number, if the filters let it through and name nobody else. */
function segmentOwner(segment: NonNullable<Scope<Formula>['segment']>): Result<Formula> {
  if (!('number' in segment)) return failure('no-target');
  const { column, number: place } = segment;
  if (column !== 'rep' && column !== 'location') return notBySegment(column);
  const [own, other] = [settingCell(`${column}Filter`), settingCell(column === 'rep' ? 'locationFilter' : 'repFilter')];
  const isOwn = call('OR', equals(own, number(0)), equals(own, place));
  const isAlone = call('AND', equals(other, number(0)), equals(settingCell('pipelineFilter'), number(0)), isOwn);
  return success(when(isAlone, column === 'rep' ? place : plus(number(firstLocation), place), number(nobody)));
}

function spanOf(
  window: Scope<Formula>['window'],
  frame: SetupFrame,
): { readonly months: Formula; readonly days: Formula } | null {
  if (window === 'current') return { months: settingCell('spanMonths'), days: settingCell('spanDays') };
  if (typeof window !== 'object') return null;
  const { start, end } = windowDays({ window: frame.window, today: settingCell('today') });
  const days = minus(end(window), start(window));
  return { months: 'month' in window ? number(1) : minus(monthPoint(end(window)), monthPoint(start(window))), days };
}

/** The numbers of a line, each from those before it, and what is wrong with it. */
function lineFormulas(
  board: Board,
  frame: SetupFrame,
  row: number,
): Readonly<Record<'kpiNumber' | 'owner' | 'perMonth' | 'perDay' | 'note', Formula>> {
  const { words, reading } = board;
  const own = (column: keyof typeof columns): Formula => cell('setup', row, frame.targets + columns[column]);
  const isMissing = (value: Formula): Formula => call('NOT', call('ISNUMBER', value));
  const kpi = matchIn(own('kpi'), frame.kpiNames);
  const owner = own('owner');
  // Of two lines for the same the first counts: what stands above is asked for.
  const above = (column: NumberColumn): RangeReference => frame.targetColumn(columns[column], row - 1);
  const isRepeated =
    row === frameRows.first
      ? null
      : binary('>', call('COUNTIFS', above('kpiNumber'), kpi, above('owner'), owner), number(0));
  const counts = when(call('AND', call('ISNUMBER', own('amount')), binary('>=', owner, number(0))), kpi, number(0));
  const known = isRepeated === null ? counts : when(isRepeated, number(0), counts);
  const per = call('MATCH', own('per'), frame.targetPeriodChoices, number(0));
  const isWeek = equals(own('per'), text(words.setup.targetPeriods.week));
  const monthly = (['month', 'quarter', 'year'] as const).reduceRight<Formula>(
    (otherwise, name) =>
      when(equals(own('per'), text(words.setup.targetPeriods[name])), share(own('amount'), name), otherwise),
    number(0),
  );
  const { targetNotes: notes } = words.setup;
  const isBlank = call('AND', equals(own('kpi'), text('')), equals(own('amount'), text('')));
  const problems: readonly (readonly [Formula, string])[] = [
    [isBlank, ''],
    [isMissing(kpi), notes.unknownKpi],
    [equals(owner, number(nobody)), notes.unknownOwner],
    [isMissing(own('amount')), notes.noAmount],
    [isMissing(per), notes.noPeriod],
    [equals(own('kpiNumber'), number(0)), notes.repeated],
  ];
  return {
    owner: ownerOf(own('of'), frame, reading.model.lists),
    kpiNumber: when(call('OR', isMissing(kpi), isMissing(per)), number(0), known),
    perMonth: when(equals(own('kpiNumber'), number(0)), number(0), monthly),
    perDay: when(
      equals(own('kpiNumber'), number(0)),
      number(0),
      when(isWeek, dividedBy(own('amount'), number(daysPerWeek)), number(0)),
    ),
    note: problems.reduceRight<Formula>(
      (otherwise, [condition, note]) => when(condition, text(note), otherwise),
      text(notes.counts),
    ),
  };
}

const share = (amount: Formula, per: Exclude<TargetPeriod, 'week'>): Formula =>
  monthsPer[per] === 1 ? amount : dividedBy(amount, number(monthsPer[per]));

/** A rep before a location of the same name; a blank is everyone. */
function ownerOf(label: Formula, frame: SetupFrame, lists: Board['reading']['model']['lists']): Formula {
  const placed = (name: 'rep' | 'location', base: number, otherwise: Formula): Formula => {
    if (lists[name] === undefined) return otherwise;
    const place = matchIn(label, frame.list(name));
    return when(call('ISNUMBER', place), base === 0 ? place : plus(number(base), place), otherwise);
  };
  const isEveryone = call('OR', equals(label, text('')), equals(label, settingCell('teamLabel')));
  return when(isEveryone, number(everyone), placed('rep', 0, placed('location', firstLocation, number(nobody))));
}
