/** An expression over typed rows: the number, or why there is none. */
import { type Failure, failure, type Result, success, type Why } from '../result';
import type { Expression } from './expression';
import { lackIn, missing, type Present } from './lack';
import { operators, pairOperators } from './operators/index';
import { type Comparison, type Population, populationOf } from './populations';
import {
  before,
  criteriaOf,
  dateOf,
  hasTargets,
  type KeyArithmetic,
  type KeyCriterion,
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

export type Numbers = Int32Array | Float64Array;

/** What is not there: a tab, or a column of one. */
export interface Lack {
  readonly tab: Source;
  /** `null` where the whole tab is missing. */
  readonly field: string | null;
}

/** The columns of the rows tab as typed arrays, for one period and one setting of the filters. */
export interface RowData {
  readonly has: (name: KeyColumn | MeasureColumn) => boolean;
  readonly key: (name: KeyColumn) => Numbers | undefined;
  /** `NaN` is a blank. */
  readonly measure: (name: MeasureColumn) => Float64Array | undefined;
  /** The raw column that a missing key or measure would need. */
  readonly missing: (name: KeyColumn | MeasureColumn) => Lack;
  /** `null` where the window has no such number. */
  readonly inputs: (name: InputName, window: Window<number>) => number | null;
  /** What the setup says that a KPI should come to there; `null` where it says nothing. */
  readonly target: (kpi: string, addsUp: boolean, scope: Scope<number>) => Result<number> | null;
  /** Whether the rows of the window can be picked by that date. */
  readonly dated: (date: KeyColumn, window: Window<number>) => boolean;
  /** Whether a tab's rows can be told apart by a filter; where they cannot and it is set, the tab has no figures. */
  readonly filterable: (source: Source, name: FilterName) => boolean;
  readonly days: Omit<KeyArithmetic<number>, 'literal' | 'plus'>;
  /** No date condition: the period is "all", and there is none before it. */
  readonly allDates: boolean;
  /** The filters that let only one label through. */
  readonly filtered: ReadonlySet<FilterName>;
}

export type Evaluate = (expression: Expression, scope: Scope<number>) => Result<number>;

/** Evaluates expressions over one set of rows; the rows a scope picks are found once and shared. */
export function evaluator(data: RowData): Evaluate {
  const selections = new Map<string, Result<Int32Array>>();
  const numbers = arithmeticOf(data);

  const select = (population: Population, scope: Scope<number>): Result<Int32Array> => {
    const criteria = criteriaIn(population, scope, data, numbers);
    if (!criteria.ok) return criteria;
    const name = criteria.value.map(({ column, is, value }) => `${column}${is}${value}`).join('&');
    const known = selections.get(name);
    if (known !== undefined) return known;
    const found = rowsWhere(data, criteria.value);
    selections.set(name, found);
    return found;
  };

  const measured = (measure: Measure, window: Window<number>): Result<Float64Array> => {
    if (data.allDates && isWindowedMeasure(measure)) return failure(lackOfPeriod(window));
    const name = measureColumn(measure, window);
    if (name === null) return failure('no-history');
    const column = data.measure(name);
    return column === undefined ? missing(data.missing(name)) : success(column);
  };

  const both = (left: Expression, right: Expression, scope: Scope<number>, join: Join): Result<number> => {
    const first = evaluate(left, scope);
    if (!first.ok) return first;
    const second = evaluate(right, scope);
    if (!second.ok) return second;
    return join(first.value, second.value);
  };

  const evaluate: Evaluate = (expression, scope) => {
    switch (expression.kind) {
      case 'aggregate': {
        const rows = select(expression.population, scope);
        if (!rows.ok) return rows;
        if (expression.measure === null) return operators[expression.operator].evaluate(noColumn, rows.value);
        const column = measured(expression.measure, scope.window);
        if (!column.ok) return column;
        return operators[expression.operator].evaluate(column.value, rows.value);
      }
      case 'inBoth': {
        const [one, other] = expression.populations;
        const first = select(one, scope);
        if (!first.ok) return first;
        const second = select(other, scope);
        if (!second.ok) return second;
        const column = measured(expression.measure, scope.window);
        if (!column.ok) return column;
        return pairOperators.inBoth.evaluate(column.value, first.value, second.value);
      }
      case 'plus':
        return both(expression.left, expression.right, scope, (left, right) => success(left + right));
      case 'minus':
        return both(expression.left, expression.right, scope, (left, right) => success(left - right));
      case 'times':
        return both(expression.left, expression.right, scope, (left, right) => success(left * right));
      case 'power':
        return both(expression.base, expression.exponent, scope, (base, exponent) => success(base ** exponent));
      case 'ratio':
        return both(expression.top, expression.bottom, scope, (top, bottom) =>
          bottom === 0 ? failure('zero-denominator') : success(top / bottom),
        );
      case 'atLeastZero': {
        const of = evaluate(expression.of, scope);
        return of.ok ? success(Math.max(0, of.value)) : of;
      }
      case 'previous': {
        const earlier = before(scope, numbers);
        return earlier === null ? failure('no-history') : evaluate(expression.of, earlier);
      }
      case 'whole':
        return evaluate(expression.of, withoutSegment(scope));
      case 'input': {
        if (data.allDates && isWindowed(expression.name)) return failure(lackOfPeriod(scope.window));
        const value = data.inputs(expression.name, scope.window);
        return value === null ? failure('no-history') : success(value);
      }
      case 'target': {
        const given = hasTargets(scope) ? data.target(expression.kpi, expression.addsUp, scope) : null;
        if (given !== null) return given;
        if (expression.otherwise === null) return failure('no-target');
        return lackOver(expression.otherwise, scope, data) ?? evaluate(expression.otherwise, scope);
      }
      case 'constant':
        return success(expression.value);
    }
  };
  // As a formula does, which is not written at all where something is lacking.
  return (expression, scope) => lackOver(expression, scope, data) ?? evaluate(expression, scope);
}

/** The places of the rows that a scope picks, by themselves: which rows a figure is made of. */
export function rowsIn(population: Population, scope: Scope<number>, data: RowData): Result<Int32Array> {
  const criteria = criteriaIn(population, scope, data, arithmeticOf(data));
  return criteria.ok ? rowsWhere(data, criteria.value) : criteria;
}

function criteriaIn(
  population: Population,
  scope: Scope<number>,
  data: RowData,
  arithmetic: KeyArithmetic<number>,
): Result<readonly KeyCriterion<number>[]> {
  return windowLack(population, scope, data) ?? criteriaOf(population, scope, arithmetic);
}

/** What can never be had over these rows, whatever they hold; `null` where all that is asked for is there. */
export function lackOver(expression: Expression, scope: Scope<number>, data: RowData): Failure | null {
  const present: Present<number> = {
    has: (name) => data.has(name),
    missing: data.missing,
    hasInput: (name, { window }) => data.inputs(name, window) !== null,
    arithmetic: arithmeticOf(data),
  };
  return lackIn(expression, scope, present);
}

const arithmeticOf = ({ days }: RowData): KeyArithmetic<number> => ({
  literal: (value) => value,
  plus: (key, value) => key + value,
  ...days,
});

type Join = (left: number, right: number) => Result<number>;

const noColumn = new Float64Array(0);

/** Why the window has no such rows at all, whatever stands in them. */
function windowLack(population: Population, scope: Scope<number>, data: RowData): Failure | null {
  const { source, known } = populationOf(population);
  const notBy = filterNames.find((name) => data.filtered.has(name) && !data.filterable(source, name));
  if (data.allDates && scope.window !== 'current' && typeof scope.window !== 'object') {
    return failure('no-previous-period');
  }
  if (data.allDates && needsPeriod(population) && scope.window === 'current') return failure('needs-period');
  const date = dateOf(population);
  if (date !== null && !data.allDates && !data.dated(date, scope.window)) return missing(data.missing(date));
  if (notBy !== undefined) return failure('not-by-filter', { tab: source, filter: notBy });
  if (known !== undefined && data.key(known.column)?.some((key) => comparisons[known.is](key, known.value)) === false) {
    return failure('nothing-counts', { tab: source, choice: known.choice });
  }
  return null;
}

function rowsWhere(data: RowData, criteria: readonly KeyCriterion<number>[]): Result<Int32Array> {
  let rows: Int32Array | null = null;
  for (const { column, is, value } of criteria) {
    const keys = data.key(column);
    if (keys === undefined) return missing(data.missing(column));
    const holds = comparisons[is];
    rows = rows === null ? allWhere(keys, holds, value) : rows.filter((row) => holds(keys[row] ?? Number.NaN, value));
  }
  return success(rows ?? new Int32Array(0));
}

function allWhere(keys: Numbers, holds: (key: number, value: number) => boolean, value: number): Int32Array {
  const rows = new Int32Array(keys.length);
  let found = 0;
  for (let row = 0; row < keys.length; row++) if (holds(keys[row] ?? Number.NaN, value)) rows[found++] = row;
  return rows.subarray(0, found);
}

/** A blank, `NaN`, meets none of them but to be another: as criteria of a spreadsheet have it. */
const comparisons: Readonly<Record<Comparison, (key: number, value: number) => boolean>> = {
  '=': (key, value) => key === value,
  '<>': (key, value) => key !== value,
  '<': (key, value) => key < value,
  '<=': (key, value) => key <= value,
  '>': (key, value) => key > value,
  '>=': (key, value) => key >= value,
};

/** All dates have neither a start nor a period before. */
export const lackOfPeriod = <Key>(window: Window<Key>): Why =>
  window === 'current' ? 'needs-period' : 'no-previous-period';
