/**
 * What one should look at: each alert a sentence with its number, live, under every filter, and quiet where all is well.
 *
 * Every kind keeps its line, so that a reader sees what was looked for and found in order; an alert that cannot be told
 * says why not, instead of seeming quiet.
 */
import { kpi } from '../catalogue/index';
import { count, type Expression, sum } from '../language/expression';
import { binary, call, cell, equals, type Formula, minus, number, plus, text, when } from '../language/formula';
import type { Scope } from '../language/scope';
import type { Board } from './board';
import { gridColumn } from './dashboard-frame';
import type { Ask, DerivedCell, FigureWriter } from './figure';
import { type KpiPlaces, kpiColumns, kpiRows } from './kpi-table';
import { shownPlaces } from './segments/largest';
import type { SetupLayout } from './setup-tab';
import { shownKpis } from './shown-kpis';
import { dueFor, type Status, shortfallFor, statusOf } from './standing';
import { colors, statusLooks } from './style';
import type { TabBuilder } from './tab-builder';

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

interface AlertRule {
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

type Formulas = DerivedCell['formula'];

const now = { window: 'current' } as const;
const last = gridColumn(11);
const columns = { sentence: gridColumn(6), number: gridColumn(10), amount: last } as const;

/** Heading and a line for each. */
export const alertRows = 1 + alertNames.length;

/** In the right half, from that row on. */
export function alertBlock(
  tab: TabBuilder,
  board: Board,
  setup: SetupLayout,
  figures: FigureWriter,
  places: KpiPlaces,
  kpisRow: number,
  firstRow: number,
): void {
  const { words } = board;
  tab.put(firstRow, columns.sentence, words.alerts.title, { style: 'heading' });
  tab.fill({ firstRow, lastRow: firstRow, firstColumn: columns.sentence, lastColumn: last }, 'heading');
  for (const [index, rule] of alertRules(board, setup, places, kpisRow).entries()) {
    const row = firstRow + 1 + index;
    const said = words.alerts[rule.name];
    const value = cell('dashboard', row, columns.number);
    figures.derive({
      row,
      column: columns.number,
      formula: (figure) => {
        const found = rule.numberFormula(figure);
        return when(call('ISNUMBER', found), found, text('–'));
      },
      meaning: (ask) => rule.number(ask) ?? '–',
      look: { style: 'number', format: rule.format },
    });
    figures.derive({
      row,
      column: columns.sentence,
      formula: () => {
        const known = when(rule.isOnFormula(value), text(`▲ ${said.on}`), text(`✓ ${said.off}`));
        return when(call('ISNUMBER', value), known, text(`– ${said.unknown}`));
      },
      meaning: (ask) => {
        const { isOn } = alertOf(rule, board, ask);
        return isOn === null ? `– ${said.unknown}` : isOn ? `▲ ${said.on}` : `✓ ${said.off}`;
      },
      look: { style: 'body' },
    });
    const look = { style: 'number', format: 'money' } as const;
    if (rule.amount !== undefined) {
      figures.place({ row, column: columns.amount, expression: rule.amount, scope: now, look });
    }
    tab.conditionalFormat({
      kind: 'rule',
      area: { firstRow: row, lastRow: row, firstColumn: columns.sentence, lastColumn: columns.sentence },
      formula: equals(cell('dashboard', row, columns.sentence), text(`▲ ${said.on}`)),
      // The paper stays: words run over the cells beside it.
      fill: colors.paper,
      color: statusLooks.offTarget.color,
    });
  }
}

/** The same for the JSON. */
export const alertsOf = (board: Board, ask: Ask): readonly Alert[] =>
  alertRules(board, null, null, 0).map((rule) => alertOf(rule, board, ask));

function alertOf(rule: AlertRule, { reading }: Board, ask: Ask): Alert {
  const value = rule.number(ask);
  return {
    name: rule.name,
    isOn: value === null ? null : rule.isOn(value, reading.model.coverageWanted),
    number: value,
    amount: rule.amount === undefined ? null : ask(rule.amount),
  };
}

function alertRules(
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

function standingOf(one: ReturnType<typeof kpi>, ask: Ask, tolerance: number): Status | null {
  const [value, due] = [ask(one.value), ask(dueFor(one))];
  return value === null || due === null ? null : statusOf(value, due, one, tolerance);
}
