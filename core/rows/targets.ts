/**
 * The targets' block: whose, for which period, how much. A team's own target stands for the sum of its reps'.
 *
 * A table without dates that has a column for each kind of period is good for whichever period is chosen, by the column
 * of its kind: a year's amount for a year. For no other period it says anything, so there is no target of the one before.
 */
import { binary, type ColumnReference, call, equals, type Formula, number, text, when } from '../language/formula';
import { datedState } from '../language/vocabulary';
import { wholeMonths } from '../periods/edges';
import { labelKey } from '../table/labels';
import { dateColumn, isThere, lacksTab, numberColumn, rowsOf } from './cell-columns';
import { inFilterColumn, stateColumn } from './filter-columns';
import { labelIn, saysNothing } from './labels';
import { meaningCodes, meaningFormula } from './meaning-columns';
import type { DealModel, Holdings } from './model';
import { placeColumn } from './place-columns';
import type { RowColumn } from './row-column';
import type { RowColumnName } from './row-column-names';
import { keysIn } from './tab-rows';

const source = 'targets';

export const targetRep = placeColumn(source, 'rep', 'owner', [], 'team');
export const targetDate = dateColumn(source, 'date');

/** What a wide table has for each kind of period, by its whole months. */
const wideColumns = [
  { name: 'targetYear', field: 'yearAmount', months: 12 },
  { name: 'targetQuarter', field: 'quarterAmount', months: 3 },
  { name: 'targetMonth', field: 'monthAmount', months: 1 },
] as const;

/** No amount with a date of its own, but one for each kind of period. */
export const isWide = (model: Holdings): boolean =>
  !isThere(model, source, 'amount') &&
  !hasDate(model) &&
  wideColumns.some(({ field }) => isThere(model, source, field));

const wideColumn = (field: (typeof wideColumns)[number]['field']): RowColumn => {
  const column = numberColumn(source, field);
  return { ...column, lacks: (model) => (isWide(model) ? column.lacks(model) : { tab: source, field }) };
};

export const targetYear = wideColumn('yearAmount');
export const targetQuarter = wideColumn('quarterAmount');
export const targetMonth = wideColumn('monthAmount');

const narrowAmount = numberColumn(source, 'amount');

/** Of a wide table nothing where the period is of no kind that it has a column for. */
export const targetAmount: RowColumn = {
  source,
  lacks: (model) => (isWide(model) ? null : narrowAmount.lacks(model)),
  evaluate: (computing) => {
    const { model, windows, own } = computing;
    if (!isWide(model)) return narrowAmount.evaluate(computing);
    const months = wholeMonths(windows.current);
    const column = wideColumns.find((wide) => wide.months === months && isThere(model, source, wide.field));
    return column === undefined ? new Float64Array(rowsOf(model, source)).fill(Number.NaN) : own(column.name);
  },
  formula: (cells) => {
    const { model, own, setup } = cells;
    if (!isWide(model)) return narrowAmount.formula(cells);
    return wideColumns
      .filter(({ field }) => isThere(model, source, field))
      .reduceRight<Formula>(
        (otherwise, { name, months }) => when(equals(setup.periodMonths, number(months)), own(name), otherwise),
        text(''),
      );
  },
  isLive: (model, isReadable) => isWide(model) || narrowAmount.isLive(model, isReadable),
};

/** The columns of a row's amounts: a row without any is no target, nor is the room below the last one. */
const amountColumns = (model: DealModel): readonly RowColumnName[] => {
  if (!isWide(model)) return targetAmount.lacks(model) === null ? ['targetAmount'] : [];
  return wideColumns.flatMap(({ name, field }) => (isThere(model, source, field) ? [name] : []));
};

/** 1 for a target of the whole team: no rep is named, or the word for the team is. A total below the rest is none. */
export const targetTeam: RowColumn = {
  source,
  lacks: lacksTab(source),
  evaluate: ({ model, own }) => {
    const keys = keysIn(model.tabs[source], 'owner');
    const team = labelKey(model.teamLabel);
    const counts = own('targetInFilter');
    const amounts = amountColumns(model).map(own);
    return Int32Array.from({ length: rowsOf(model, source) }, (_, row) => {
      const key = keys?.[row] ?? '';
      const hasAmount = amounts.some((column) => !Number.isNaN(column[row] ?? Number.NaN));
      return counts[row] === 1 && hasAmount && (key === '' || key === team) ? 1 : 0;
    });
  },
  formula: ({ model, raw, own, setup }) => {
    const amounts = amountColumns(model).map(own);
    if (amounts.length === 0) return number(0);
    const isTeam = isThere(model, source, 'owner')
      ? [call('OR', saysNothing(raw('owner')), equals(labelIn(raw('owner')), setup.teamLabel))]
      : [];
    const hasAmount = binary('>', call('COUNT', ...amounts), number(0));
    return when(call('AND', equals(own('targetInFilter'), number(1)), hasAmount, ...isTeam), number(1), number(0));
  },
  isLive: () => true,
};

/** Targets of another KPI than won value are no quota of it. */
export const targetInFilter = inFilterColumn(
  source,
  { rep: { name: 'targetRep', column: targetRep } },
  {
    evaluate: ({ model }) => isRevenue(model),
    formula: (cells) => revenueFormula(cells)[0] ?? null,
  },
);

/** 1 where the target counts for everyone together: the team's own, or a rep's where the team has none of that date. */
export const targetCounted: RowColumn = {
  source,
  lacks: lacksTab(source),
  evaluate: ({ model, own, filters }) => {
    const team = own('targetTeam');
    if (filters.rep !== 0) return new Int32Array(team.length).fill(1);
    const dates = hasDate(model) ? own('targetDate') : null;
    const withTeam = new Set(Array.from(team, (isTeam, row) => (isTeam === 1 ? (dates?.[row] ?? 0) : null)));
    return Int32Array.from(team, (isTeam, row) => (isTeam === 1 || !withTeam.has(dates?.[row] ?? 0) ? 1 : 0));
  },
  formula: ({ model, own, whole, setup }) => {
    const ofTeam = hasDate(model)
      ? ofTeamOn(own('targetDate'), whole('targetTeam'), whole('targetDate'))
      : call('COUNTIFS', whole('targetTeam'), number(1));
    const alone = when(equals(ofTeam, number(0)), number(1), number(0));
    const forAll = when(equals(own('targetTeam'), number(1)), number(1), alone);
    return when(binary('<>', setup.filter('rep'), number(0)), number(1), forAll);
  },
  isLive: () => true,
};

/** Targets of the team on that day; of those without a day, where it is blank: as a criterion a blank is a 0 or a text. */
function ofTeamOn(date: Formula, teams: ColumnReference, dates: ColumnReference): Formula {
  const all = call('COUNTIFS', teams, number(1));
  const dated = call('COUNTIFS', teams, number(1), dates, text('>0'));
  return when(call('ISNUMBER', date), call('COUNTIFS', teams, number(1), dates, date), binary('-', all, dated));
}

const stateByDate = stateColumn(source, 'targetDate', targetDate.lacks, 'targetInFilter');

/** What stands in a wide table is in the period, whichever it is. */
export const targetState: RowColumn = {
  ...stateByDate,
  evaluate: (computing) =>
    isWide(computing.model)
      ? Int32Array.from(computing.own('targetInFilter'), (counts) => (counts === 0 ? 0 : datedState))
      : stateByDate.evaluate(computing),
  formula: (cells) =>
    isWide(cells.model)
      ? when(equals(cells.own('targetInFilter'), number(0)), number(0), number(datedState))
      : stateByDate.formula(cells),
};

const hasDate = (model: Holdings): boolean => targetDate.lacks(model) === null;

function isRevenue(model: DealModel): (row: number) => boolean {
  const keys = keysIn(model.tabs[source], 'kpi');
  if (keys === null) return () => true;
  const codes = meaningCodes(model, source, 'targetKpi');
  return (row) => keys[row] === '' || codes[row] === 1;
}

/** The condition, where the tab says which KPI a target is for. */
const revenueFormula = (cells: Parameters<RowColumn['formula']>[0]): readonly Formula[] =>
  isThere(cells.model, source, 'kpi')
    ? [call('OR', saysNothing(cells.raw('kpi')), equals(meaningFormula(cells, 'targetKpi'), number(1)))]
    : [];
