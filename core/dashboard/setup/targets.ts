/** The setup's table of targets: of which KPI, whose, per what and how much; a line that counts for nothing says why. */
import {
  binary,
  call,
  cell,
  dividedBy,
  equals,
  type Formula,
  number,
  plus,
  type RangeReference,
  text,
  when,
} from '../../language/formula';
import { daysPerWeek, everyone, firstLocation, monthsPer, nobody, type TargetPeriod } from '../../rows/kpi-targets';
import { matchIn } from '../../rows/labels';
import type { Board } from '../board';
import { shownKpis } from '../shown-kpis';
import type { TabBuilder } from '../tab-builder';
import { columns, type NumberColumn } from '../target-cells';
import { unitFormats } from '../unit-formats';
import { frameRows, type SetupFrame, settingCell, targetRows } from './frame';
import { heads } from './lists';

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

const numberColumnNamed = (name: string): NumberColumn =>
  (['kpiNumber', 'owner', 'perMonth', 'perDay'] as const).find((known) => known === name) ?? 'amount';

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
