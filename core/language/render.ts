/** An expression as a spreadsheet formula over the rows tab, with every condition under which there is no value. */
import { type Failure, failure, type Result, success } from '../result';
import { type Lack, lackOfPeriod } from './evaluate';
import type { Expression } from './expression';
import {
  binary,
  type CellReference,
  type ColumnReference,
  type Criterion,
  call,
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
} from './formula';
import { joinedCriteria } from './joined-criteria';
import { missing } from './lack';
import { operators } from './operators/index';
import type { Absence } from './operators/operator';
import { type Population, populationOf } from './populations';
import {
  before,
  criteriaOf,
  dateOf,
  hasTargets,
  type KeyArithmetic,
  measureColumn,
  needsPeriod,
  type Scope,
  type Window,
  withoutSegment,
} from './scope';
import {
  type FilterName,
  filterNames,
  type InputName,
  isWindowed,
  isWindowedMeasure,
  type KeyColumn,
  type Measure,
  type MeasureColumn,
  type Source,
} from './vocabulary';

/** Where the rows tab and the setup keep what formulas read. */
export interface RowsLayout {
  /** Whole columns, so that rows appended later are seen. */
  readonly column: (name: KeyColumn | MeasureColumn) => ColumnReference | undefined;
  /** The same column down to the headroom's end: array formulas over whole columns would be slow. */
  readonly bounded: (name: KeyColumn | MeasureColumn) => RangeReference | undefined;
  readonly missing: (name: KeyColumn | MeasureColumn) => Lack | undefined;
  /** Whether the rows of the window can be picked by that date. */
  readonly dated: (date: KeyColumn, window: Window<Formula>) => boolean;
  /** A column that is there whenever the tab is: for counting its rows. */
  readonly anyColumn: Readonly<Record<Source, KeyColumn>>;
  /** `null` where the window has no such number. */
  readonly input: (name: InputName, window: Window<Formula>) => Formula | null;
  /** The setup's target of a KPI there, and whether there is one; a failure where there can be none. */
  readonly target: (kpi: string, addsUp: boolean, scope: Scope<Formula>) => Result<GivenTarget>;
  readonly days: Omit<KeyArithmetic<Formula>, 'literal' | 'plus'>;
  /** 1 where the period has one before it, else 0. */
  readonly hasPrevious: CellReference;
  /** 0 where the filter lets every label through. */
  readonly filter: (name: FilterName) => CellReference;
  readonly filterable: (source: Source, name: FilterName) => boolean;
}

export interface GivenTarget {
  readonly isGiven: Formula;
  readonly value: Formula;
  /** Asked only where it is given. */
  readonly absences: readonly Absence[];
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

/** Keys as formulas; sums of literals are added up at once so that the text stays short. */
export const formulaKeys: Pick<KeyArithmetic<Formula>, 'literal' | 'plus'> = {
  literal: number,
  plus: (key, value) => {
    if (key.kind === 'number') return number(key.value + value);
    if (key.kind === 'binary' && key.operator === '+' && key.right.kind === 'number') {
      return binary('+', key.left, number(key.right.value + value));
    }
    return binary('+', key, number(value));
  },
};

/** Blank cells are other than any number: over whole columns one engine looks at a million of them for each criterion. */
const isRest = ({ segment }: Scope<Formula>): boolean => segment !== undefined && !('number' in segment);

const nowhere: Shown = () => null;

interface Selected {
  readonly where: readonly Criterion[];
  /** What a window may lack whatever the operator. */
  readonly absences: readonly Absence[];
}

function selected(
  population: Population,
  scope: Scope<Formula>,
  layout: RowsLayout,
  bounded: boolean,
): Result<Selected> {
  const criteria = criteriaOf(population, scope, { ...formulaKeys, ...layout.days });
  if (!criteria.ok) return criteria;
  const where: Criterion[] = [];
  for (const { column: name, is, value } of joinedCriteria(criteria.value)) {
    const column = bounded ? layout.bounded(name) : layout.column(name);
    if (column === undefined) return lacking(layout, name);
    where.push({ column, is, value });
  }
  return success({ where, absences: windowAbsences(population, scope, layout) });
}

function measured(
  population: Population,
  measure: Measure | null,
  scope: Scope<Formula>,
  layout: RowsLayout,
  bounded: boolean,
): Result<ColumnReference | RangeReference> {
  const name =
    measure === null ? layout.anyColumn[populationOf(population).source] : measureColumn(measure, scope.window);
  if (name === null) return failure('no-history');
  const column = bounded ? layout.bounded(name) : layout.column(name);
  return column === undefined ? lacking(layout, name) : success(column);
}

/**
 * In evaluate's order: a period before, a period at all, the dates that tell what lies in it, filters it can be told by,
 * and whether any row has that meaning.
 */
function windowAbsences(population: Population, scope: Scope<Formula>, layout: RowsLayout): readonly Absence[] {
  const { source, known } = populationOf(population);
  const absences: Absence[] = [];
  const isAll = equals(layout.hasPrevious, number(0));
  if (scope.window !== 'current' && typeof scope.window !== 'object') {
    absences.push({ when: isAll, why: 'no-previous-period' });
  } else if (scope.window === 'current' && needsPeriod(population)) {
    absences.push({ when: isAll, why: 'needs-period' });
  }
  const date = dateOf(population);
  const lack = date === null || layout.dated(date, scope.window) ? undefined : layout.missing(date);
  if (lack !== undefined) {
    absences.push({ when: equals(layout.hasPrevious, number(1)), ...missing(lack) });
  }
  for (const name of filterNames) {
    if (layout.filterable(source, name)) continue;
    const isSet = binary('<>', layout.filter(name), number(0));
    absences.push({ when: isSet, why: 'not-by-filter', details: { tab: source, filter: name } });
  }
  const meant = known === undefined ? undefined : layout.column(known.column);
  if (known !== undefined && meant !== undefined) {
    const where = [{ column: meant, is: known.is, value: number(known.value) }];
    const rows: Formula = { kind: 'aggregate', operator: 'count', of: meant, where };
    const details = { tab: source, choice: known.choice };
    absences.push({ when: equals(rows, number(0)), why: 'nothing-counts', details });
  }
  return absences;
}

/** What a customer paid at the start of all dates is no figure. */
const measureAbsences = (
  measure: Measure | null,
  { window }: Scope<Formula>,
  { hasPrevious }: RowsLayout,
): readonly Absence[] =>
  measure !== null && isWindowedMeasure(measure)
    ? [{ when: equals(hasPrevious, number(0)), why: lackOfPeriod(window) }]
    : [];

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

const lacking = (layout: RowsLayout, name: KeyColumn | MeasureColumn): Failure =>
  missing(layout.missing(name) ?? { tab: 'deals', field: name });
