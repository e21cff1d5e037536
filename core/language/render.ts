/** An expression as a spreadsheet formula over the rows tab, with every condition under which there is no value. */
import { type Failure, failure, type Result, success } from '../result';
import { lackOfPeriod } from './evaluate';
import type { Expression } from './expression';
import {
  binary,
  type CellReference,
  call,
  dividedBy,
  equals,
  type Formula,
  minus,
  number,
  plus,
  text,
  times,
  when,
} from './formula';
import { operators } from './operators/index';
import type { Absence } from './operators/operator';
import type { GivenTarget, RowsLayout } from './rows-layout';
import { before, hasTargets, type Scope, withoutSegment } from './scope';
import { formulaKeys, isRest, measureAbsences, measured, selected } from './selected';
import { isWindowed } from './vocabulary';

export interface Rendered {
  readonly value: Formula;
  /** In the order in which they must be asked: a later one may be an error where an earlier one holds. */
  readonly absences: readonly Absence[];
  readonly array: boolean;
}

/** A cell that shows an expression already, and the condition under which it shows no value. */
export interface ShownCell {
  readonly cell: CellReference;
  readonly isMissing: Formula;
}

export type Shown = (expression: Expression, scope: Scope<Formula>) => ShownCell | null;

/** Parts of the expression that a cell shows already are read from it; the expression itself is always written out. */
export function render(
  expression: Expression,
  scope: Scope<Formula>,
  layout: RowsLayout,
  shown: Shown = nowhere,
): Result<Rendered> {
  const part = (inner: Expression, innerScope: Scope<Formula>): Result<Rendered> => {
    const place = shown(inner, innerScope);
    const rendered = render(inner, innerScope, layout, shown);
    if (place === null || !rendered.ok) return rendered;
    const [first] = rendered.value.absences;
    const absences = first === undefined ? [] : [{ ...first, when: place.isMissing }];
    return success({ value: place.cell, absences, array: false });
  };
  const two = (left: Expression, right: Expression, join: (left: Formula, right: Formula) => Formula) =>
    both(part(left, scope), part(right, scope), join);
  switch (expression.kind) {
    case 'aggregate': {
      const operator = operators[expression.operator];
      const bounded = operator.array || isRest(scope);
      const rows = selected(expression.population, scope, layout, bounded);
      if (!rows.ok) return rows;
      const of = measured(expression.population, expression.measure, scope, layout, bounded);
      if (!of.ok) return of;
      const { where, absences } = rows.value;
      return success({
        value: { kind: 'aggregate', operator: expression.operator, of: of.value, where },
        absences: distinct([
          ...absences,
          ...measureAbsences(expression.measure, scope, layout),
          ...operator.absences(of.value, where),
        ]),
        array: operator.array,
      });
    }
    case 'inBoth': {
      const [one, other] = expression.populations;
      const first = selected(one, scope, layout, true);
      if (!first.ok) return first;
      const second = selected(other, scope, layout, true);
      if (!second.ok) return second;
      const of = measured(one, expression.measure, scope, layout, true);
      if (!of.ok) return of;
      if (of.value.kind !== 'range') throw new Error('an array formula reads a part of a column');
      return success({
        value: { kind: 'pair', operator: 'inBoth', of: of.value, where: [first.value.where, second.value.where] },
        absences: distinct([...first.value.absences, ...second.value.absences]),
        array: true,
      });
    }
    case 'plus':
      return two(expression.left, expression.right, plus);
    case 'minus':
      return two(expression.left, expression.right, minus);
    case 'times':
      return two(expression.left, expression.right, times);
    case 'power':
      return two(expression.base, expression.exponent, (base, exponent) => binary('^', base, exponent));
    case 'ratio': {
      const bottom = part(expression.bottom, scope);
      const division = both(part(expression.top, scope), bottom, dividedBy);
      if (!bottom.ok) return division.ok ? bottom : division;
      if (!division.ok) return division;
      const zero: Absence = { when: equals(bottom.value.value, number(0)), why: 'zero-denominator' };
      return success({ ...division.value, absences: distinct([...division.value.absences, zero]) });
    }
    case 'atLeastZero': {
      const of = part(expression.of, scope);
      return of.ok ? success({ ...of.value, value: call('MAX', number(0), of.value.value) }) : of;
    }
    case 'previous': {
      const earlier = before(scope, formulaKeys);
      return earlier === null ? failure('no-history') : render(expression.of, earlier, layout, shown);
    }
    case 'whole':
      return part(expression.of, withoutSegment(scope));
    case 'input': {
      const value = layout.input(expression.name, scope.window);
      if (value === null) return failure('no-history');
      const isAll = equals(layout.hasPrevious, number(0));
      const absences = isWindowed(expression.name) ? [{ when: isAll, why: lackOfPeriod(scope.window) }] : [];
      return success({ value, absences, array: false });
    }
    case 'target': {
      const { kpi, addsUp, otherwise } = expression;
      return eitherTarget(
        hasTargets(scope) ? layout.target(kpi, addsUp, scope) : failure('no-target'),
        otherwise === null ? failure('no-target') : part(otherwise, scope),
      );
    }
    case 'constant':
      return success({ value: number(expression.value), absences: [], array: false });
  }
}

/** The setup's own target; where there is none, the other one with its reasons. */
function eitherTarget(given: Result<GivenTarget>, otherwise: Result<Rendered>): Result<Rendered> {
  if (!given.ok) return otherwise;
  const { isGiven, value } = given.value;
  const unlessGiven = (condition: Formula): Formula => call('AND', call('NOT', isGiven), condition);
  const absences = given.value.absences.map((absence) => ({ ...absence, when: call('AND', isGiven, absence.when) }));
  if (!otherwise.ok) {
    const { why, details } = otherwise;
    const none: Absence = { when: call('NOT', isGiven), why, ...(details && { details }) };
    return success({ value, absences: [none, ...absences], array: false });
  }
  return success({
    value: when(isGiven, value, otherwise.value.value),
    absences: [
      ...absences,
      ...otherwise.value.absences.map((absence) => ({ ...absence, when: unlessGiven(absence.when) })),
    ],
    array: otherwise.value.array,
  });
}

/** What stands in the cell: the value, or "–" where there is none. */
export const valueOrDash = (rendered: Rendered): Formula =>
  rendered.absences.reduceRight((otherwise, absence) => when(absence.when, text('–'), otherwise), rendered.value);

/** What stands beside it: why there is none, in words, or nothing. */
export const whyNot = (rendered: Rendered, sentence: (problem: Failure) => string): Formula =>
  rendered.absences.reduceRight<Formula>(
    (otherwise, { when: condition, why, details }) => when(condition, text(sentence(failure(why, details))), otherwise),
    text(''),
  );

const nowhere: Shown = () => null;

function both(
  left: Result<Rendered>,
  right: Result<Rendered>,
  join: (left: Formula, right: Formula) => Formula,
): Result<Rendered> {
  if (!left.ok) return left;
  if (!right.ok) return right;
  return success({
    value: join(left.value.value, right.value.value),
    absences: distinct([...left.value.absences, ...right.value.absences]),
    array: left.value.array || right.value.array,
  });
}

/** The same condition asked once; its first place counts. */
function distinct(absences: readonly Absence[]): readonly Absence[] {
  const seen = new Set<string>();
  return absences.filter((absence) => {
    const name = JSON.stringify(absence.when);
    if (seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
