/** An expression as a spreadsheet formula over the rows tab, with every condition under which there is no value. */
import { type Failure, failure, type Result, success } from '../result';
import type { DealField } from '../table/fields';
import type { Expression } from './expression';
import {
  binary,
  type CellReference,
  type ColumnReference,
  dividedBy,
  equals,
  type Formula,
  minus,
  number,
  plus,
  type RangeReference,
  text,
  when,
} from './formula';
import { operators } from './operators/index';
import type { Absence } from './operators/operator';
import { before, criteriaOf, type KeyArithmetic, needsClosedDate, type Scope, withoutSegment } from './scope';
import type { InputName, KeyColumn, Measure, Population } from './vocabulary';

/** Where the rows tab and the setup keep what formulas read. */
export interface RowsLayout {
  /** Whole columns, so that rows appended later are seen. */
  readonly column: (name: KeyColumn | Measure) => ColumnReference | undefined;
  /** The same column down to the headroom's end: array formulas over whole columns would be slow. */
  readonly bounded: (name: KeyColumn | Measure) => RangeReference | undefined;
  readonly missing: (name: KeyColumn | Measure) => DealField | undefined;
  readonly input: (name: InputName) => CellReference;
  /** 1 where the period has one before it, else 0. */
  readonly hasPrevious: CellReference;
}

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
  switch (expression.kind) {
    case 'aggregate': {
      const operator = operators[expression.operator];
      const reference = operator.array ? layout.bounded : layout.column;
      const criteria = criteriaOf(expression.population, scope, formulaKeys);
      if (criteria === null) return failure('no-history');
      const of = reference(expression.measure ?? 'closedState');
      if (of === undefined) return missingColumn(layout, expression.measure ?? 'closedState');
      const where = [];
      for (const criterion of criteria) {
        const column = reference(criterion.column);
        if (column === undefined) return missingColumn(layout, criterion.column);
        where.push({ column, equals: criterion.equals });
      }
      return success({
        value: { kind: 'aggregate', operator: expression.operator, of, where },
        absences: [...windowAbsences(expression.population, scope, layout), ...operator.absences(of, where)],
        array: operator.array,
      });
    }
    case 'plus':
      return both(part(expression.left, scope), part(expression.right, scope), plus);
    case 'minus':
      return both(part(expression.left, scope), part(expression.right, scope), minus);
    case 'ratio': {
      const bottom = part(expression.bottom, scope);
      const division = both(part(expression.top, scope), bottom, dividedBy);
      if (!bottom.ok) return bottom;
      if (!division.ok) return division;
      const zero: Absence = { when: equals(bottom.value.value, number(0)), why: 'zero-denominator' };
      return success({ ...division.value, absences: distinct([...division.value.absences, zero]) });
    }
    case 'previous': {
      const earlier = before(scope, formulaKeys);
      return earlier === null ? failure('no-history') : render(expression.of, earlier, layout, shown);
    }
    case 'whole':
      return part(expression.of, withoutSegment(scope));
    case 'input':
      return success({ value: layout.input(expression.name), absences: [], array: false });
  }
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

/** What a window may lack whatever the operator: a period before, or the dates that tell what lies in it. */
function windowAbsences(population: Population, scope: Scope<Formula>, layout: RowsLayout): readonly Absence[] {
  const noPrevious: readonly Absence[] =
    scope.window === 'previous' ? [{ when: equals(layout.hasPrevious, number(0)), why: 'no-previous-period' }] : [];
  const field = layout.missing('closedMonth');
  return field !== undefined && needsClosedDate(population)
    ? [...noPrevious, { when: equals(layout.hasPrevious, number(1)), why: 'missing-column', details: { field } }]
    : noPrevious;
}

/** Keys as formulas; sums of literals are added up at once so that the text stays short. */
export const formulaKeys: KeyArithmetic<Formula> = {
  literal: number,
  plus: (key, value) => {
    if (key.kind === 'number') return number(key.value + value);
    if (key.kind === 'binary' && key.operator === '+' && key.right.kind === 'number') {
      return binary('+', key.left, number(key.right.value + value));
    }
    return binary('+', key, number(value));
  },
};

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

const missingColumn = (layout: RowsLayout, name: KeyColumn | Measure): Failure =>
  failure('missing-column', { field: layout.missing(name) ?? name });
