/** What formulas elsewhere ask of the setup: the target of a KPI there, and whether one is given. */
import { binary, call, cell, equals, type Formula, minus, number, plus, times, when } from '../language/formula';
import type { GivenTarget, RowsLayout } from '../language/rows-layout';
import type { Scope } from '../language/scope';
import { failure, type Result, success } from '../result';
import { everyone, firstLocation, nobody, notBySegment } from '../rows/kpi-targets';
import type { Board } from './board';
import { frameRows, type SetupFrame, settingCell } from './setup/frame';
import { monthPoint } from './setup/windows';
import { shownKpis } from './shown-kpis';
import { kpiColumns, type NumberColumn, ownedBy, total } from './target-cells';
import { windowDays } from './window-days';

/** What formulas elsewhere ask for: the KPI's target there, and whether one is given. */
export function targetLayout(board: Board, frame: SetupFrame): RowsLayout['target'] {
  // Listed once: every figure that is held against a target asks.
  const places = new Map(shownKpis(board).map(({ id }, index) => [id, index]));
  return (kpi, isAdditive, scope) => {
    const index = places.get(kpi);
    if (index === undefined) return failure('no-target');
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
