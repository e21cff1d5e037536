/** When an alert is on: its number, as core computes it and as a formula, side by side; and from where on it says so. */
import { kpi } from '../catalogue/index';
import { count, type Expression, sum } from '../language/expression';
import { binary, call, equals, type Formula, minus, number, plus, text, when } from '../language/formula';
import type { Scope } from '../language/scope';
import type { Board } from './board';
import type { Ask, DerivedCell } from './figure';
import { type KpiPlaces, kpiColumns, kpiRows } from './kpi-table';
import { shownPlaces } from './segments/largest';
import type { SetupLayout } from './setup/tab';
import { shownKpis } from './shown-kpis';
import { shortfallFor, standingOf } from './standing';

export const alertNames = [
  'offTarget',
  'callsWithoutDemos',
  'repsBehind',
  'stale',
  'overdue',
  'coverage',
  'bulge',
] as const;

export type AlertName = (typeof alertNames)[number];

/** `null`: it cannot be told. */
export interface Alert {
  readonly name: AlertName;
  readonly isOn: boolean | null;
  readonly number: number | null;
  readonly amount: number | null;
}

export interface AlertRule {
  readonly name: AlertName;
  /** The number that the sentence is about: of what it counts, or a ratio. */
  readonly number: (ask: Ask) => number | null;
  readonly numberFormula: Formulas;
  readonly isOn: (value: number, wanted: number) => boolean;
  readonly isOnFormula: (value: Formula) => Formula;
  readonly format: 'integer' | 'ratio' | 'decimal';
  /** The money concerned. */
  readonly amount?: Expression;
}

export type Formulas = DerivedCell['formula'];

const now = { window: 'current' } as const;

export function alertRules(
  board: Board,
  setup: SetupLayout | null,
  places: KpiPlaces | null,
  kpisRow: number,
): readonly AlertRule[] {
  const { reading, words } = board;
  const { model } = reading;
  const none = number(0);
  const counted = (name: AlertName, population: 'stale' | 'overdue'): AlertRule => ({
    ...some,
    name,
    number: (ask) => ask(count(population)),
    numberFormula: (figure) => figure(count(population), now),
    amount: sum('value', population),
  });
  const tolerance = model.tolerance;
  return [
    {
      ...some,
      name: 'offTarget',
      number: (ask) => {
        const standing = shownKpis(board).map((one) => standingOf(one, ask, tolerance));
        return standing.every((status) => status === null)
          ? null
          : standing.filter((status) => status === 'offTarget').length;
      },
      numberFormula: () => {
        const rows = kpiRows(board, kpisRow);
        const statuses = {
          kind: 'range',
          tab: 'dashboard',
          firstRow: rows[0]?.row ?? kpisRow,
          lastRow: rows[rows.length - 1]?.row ?? kpisRow,
          firstColumn: kpiColumns.status,
          lastColumn: kpiColumns.status,
        } as const;
        const how = (status: keyof typeof words.statuses): Formula =>
          call('COUNTIF', statuses, text(words.statuses[status]));
        const off = how('offTarget');
        return when(equals(plus(plus(how('onTarget'), how('watch')), off), none), text('–'), off);
      },
    },
    {
      ...some,
      name: 'callsWithoutDemos',
      format: 'decimal',
      number: (ask) => {
        const [calls, demos] = [standingOf(kpi('CALLS'), ask, tolerance), standingOf(kpi('DEMOS'), ask, tolerance)];
        if (calls === null || demos === null) return null;
        return calls === 'onTarget' && demos !== 'onTarget' ? ask(shortfallFor(kpi('DEMOS'))) : 0;
      },
      numberFormula: (figure) => {
        if (places === null) return text('–');
        const [calls, demos] = [places('CALLS').status, places('DEMOS').status];
        const onTarget = text(words.statuses.onTarget);
        const isSo = call('AND', equals(calls, onTarget), binary('<>', demos, onTarget));
        const isUnknown = call('OR', equals(calls, text('–')), equals(demos, text('–')));
        return when(isUnknown, text('–'), when(isSo, figure(shortfallFor(kpi('DEMOS')), now), none));
      },
    },
    repsBehind(board, setup),
    counted('stale', 'stale'),
    counted('overdue', 'overdue'),
    {
      name: 'coverage',
      format: 'ratio',
      number: (ask) => ask(kpi('PIPELINE_COVERAGE').value),
      numberFormula: (figure) => figure(kpi('PIPELINE_COVERAGE').value, now),
      isOn: (value, wanted) => value < wanted,
      isOnFormula: (value) => binary('<', value, setup?.coverageWanted ?? none),
    },
    {
      ...some,
      name: 'bulge',
      number: (ask) => {
        if (model.stages.length === 0) return null;
        const values = model.stages.map((_, index) => ask(kpi('PIPELINE_BY_STAGE').value, stageScope(index + 1)));
        return values.filter((value, index) => {
          const before = values[index - 1] ?? null;
          return value !== null && before !== null && value > before;
        }).length;
      },
      numberFormula: (figure) => {
        if (model.stages.length === 0) return text('–');
        const values = model.stages.map((_, index) =>
          figure(kpi('PIPELINE_BY_STAGE').value, {
            window: 'current',
            segment: { column: 'stage', number: number(index + 1) },
          }),
        );
        const bulges = values.slice(1).map((value, index) => {
          const before = values[index] ?? none;
          const known = call('AND', call('ISNUMBER', value), call('ISNUMBER', before));
          return when(known, when(binary('>', value, before), number(1), none), none);
        });
        return bulges.length === 0 ? none : added(bulges);
      },
    },
  ];
}

/** On where there is one at all. */
const some = {
  format: 'integer',
  isOn: (value: number) => value > 0,
  isOnFormula: (value: Formula) => binary('>', value, number(0)),
} as const;

/** How many reps have won so much less than is due of their targets by now that it is more than to be watched. */
function repsBehind(board: Board, setup: SetupLayout | null): AlertRule {
  // Those with a line of their own: their pace stands in a cell, and the formula stays short.
  const reps = shownPlaces(board, 'rep');
  const pace = kpi('PACE_TO_GOAL').value;
  const { tolerance } = board.reading.model;
  return {
    ...some,
    name: 'repsBehind',
    number: (ask) => {
      const paces = reps.flatMap((place) => ask(pace, repScope(place)) ?? []);
      return paces.length === 0 ? null : paces.filter((reached) => reached < 1 - tolerance).length;
    },
    numberFormula: (figure) => {
      const paces = reps.map((place) =>
        figure(pace, { window: 'current', segment: { column: 'rep', number: number(place) } }),
      );
      if (paces.length === 0 || setup === null) return text('–');
      const least = minus(number(1), setup.tolerance);
      const behind = paces.map((reached) => {
        const isBehind = when(binary('<', reached, least), number(1), number(0));
        return when(call('ISNUMBER', reached), isBehind, number(0));
      });
      return when(equals(call('COUNT', ...paces), number(0)), text('–'), added(behind));
    },
  };
}

const added = (parts: readonly Formula[]): Formula => parts.reduce((total, part) => plus(total, part));

const repScope = (place: number): Scope<number> => ({ window: 'current', segment: { column: 'rep', number: place } });
const stageScope = (place: number): Scope<number> => ({
  window: 'current',
  segment: { column: 'stage', number: place },
});
