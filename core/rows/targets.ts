/** The targets' block: whose, for which period, how much. A team's own target stands for the sum of its reps'. */
import { binary, call, equals, type Formula, number, text, when } from '../language/formula';
import { labelKey } from '../table/labels';
import {
  dateColumn,
  inFilterColumn,
  isThere,
  lacksTab,
  meaningCodes,
  meaningFormula,
  numberColumn,
  placeColumn,
  rowsOf,
  stateColumn,
} from './block-columns';
import type { DealModel } from './model';
import type { RowColumn } from './row-column';
import { keysIn } from './tab-rows';

const source = 'targets';

export const targetRep = placeColumn(source, 'rep', 'owner', []);
export const targetDate = dateColumn(source, 'date');
export const targetAmount = numberColumn(source, 'amount');

/** 1 for a target of the whole team: no rep is named, or the word for the team is. */
export const targetTeam: RowColumn = {
  source,
  lacks: lacksTab(source),
  evaluate: ({ model }) => {
    const keys = keysIn(model.tabs[source], 'owner');
    const team = labelKey(model.teamLabel);
    return Int32Array.from({ length: rowsOf(model, source) }, (_, row) => {
      const key = keys?.[row] ?? '';
      return (key === '' || key === team) && isRevenue(model)(row) ? 1 : 0;
    });
  },
  formula: (cells) => {
    const { model, raw, setup } = cells;
    const isTeam = isThere(model, source, 'owner')
      ? [call('OR', equals(call('TRIM', raw('owner')), text('')), equals(call('TRIM', raw('owner')), setup.teamLabel))]
      : [];
    const conditions = [...isTeam, ...revenueFormula(cells)];
    return conditions.length === 0 ? number(1) : when(call('AND', ...conditions), number(1), number(0));
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
    const sameDate = hasDate(model) ? [whole('targetDate'), own('targetDate')] : [];
    const ofTeam = call('COUNTIFS', whole('targetTeam'), number(1), ...sameDate);
    const alone = when(equals(ofTeam, number(0)), number(1), number(0));
    const forAll = when(equals(own('targetTeam'), number(1)), number(1), alone);
    return when(binary('<>', setup.filter('rep'), number(0)), number(1), forAll);
  },
  isLive: () => true,
};

export const targetState = stateColumn(source, 'targetDate', targetDate.lacks, 'targetInFilter');

const hasDate = (model: DealModel): boolean => targetDate.lacks(model) === null;

function isRevenue(model: DealModel): (row: number) => boolean {
  const keys = keysIn(model.tabs[source], 'kpi');
  if (keys === null) return () => true;
  const codes = meaningCodes(model, source, 'targetKpi');
  return (row) => keys[row] === '' || codes[row] === 1;
}

/** The condition, where the tab says which KPI a target is for. */
const revenueFormula = (cells: Parameters<RowColumn['formula']>[0]): readonly Formula[] =>
  isThere(cells.model, source, 'kpi')
    ? [
        call(
          'OR',
          equals(call('TRIM', cells.raw('kpi')), text('')),
          equals(meaningFormula(cells, 'targetKpi'), number(1)),
        ),
      ]
    : [];
