/** An expression over typed rows: the number, or why there is none. */
import { type Failure, failure, type Result, success, type Why } from '../result';
import { comparisons } from './comparisons';
import type { Expression } from './expression';
import { kept } from './kept';
import { lackIn, missing, type Present } from './lack';
import { type OperatorName, operators, pairOperators } from './operators/index';
import { type Place, places } from './places';
import { type Population, populationOf } from './populations';
import { type RowSet, rowFinder } from './row-sets';
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
import { everyRow, rowsWhere } from './side-by-side';
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

/** Evaluates expressions over one set of rows; what was found for one figure is there for all others. */
export function evaluator(data: RowData): Evaluate {
  const arithmetic = arithmeticOf(data);
  const findRows = rowFinder(data);
  const placeAt = places();

  const select = (population: Population, { scope, rows }: Place): Result<RowSet> =>
    kept(rows, population, () => {
      const criteria = criteriaIn(population, scope, data, arithmetic);
      return criteria.ok ? findRows(criteria.value) : criteria;
    });

  const aggregate = (operator: OperatorName, population: Population, measure: Measure | null, place: Place) => {
    const rows = select(population, place);
    if (!rows.ok) return rows;
    const { count } = rows.value;
    if (measure === null) return operators[operator].evaluate({ ...noNumbers, rows: count });
    const measured = measuredIn(rows.value, measure, place);
    return measured.ok ? operators[operator].evaluate(measured.value) : measured;
  };

  const inBoth = ([one, other]: readonly [Population, Population], measure: Measure, place: Place) => {
    const first = select(one, place);
    if (!first.ok) return first;
    const second = select(other, place);
    if (!second.ok) return second;
    const ones = measuredIn(first.value, measure, place);
    if (!ones.ok) return ones;
    const others = measuredIn(second.value, measure, place);
    return others.ok ? pairOperators.inBoth.evaluate(ones.value.numbers(), others.value.numbers()) : others;
  };

  const measuredIn = (rows: RowSet, measure: Measure, { scope }: Place): Result<ReturnType<RowSet['measured']>> => {
    if (data.allDates && isWindowedMeasure(measure)) return failure(lackOfPeriod(scope.window));
    const name = measureColumn(measure, scope.window);
    if (name === null) return failure('no-history');
    const values = data.measure(name);
    return values === undefined ? missing(data.missing(name)) : success(rows.measured(name, values));
  };

  const both = (left: Expression, right: Expression, place: Place, join: Join): Result<number> => {
    const first = evaluate(left, place);
    if (!first.ok) return first;
    const second = evaluate(right, place);
    if (!second.ok) return second;
    return join(first.value, second.value);
  };

  const lackAt = (expression: Expression, { scope, lacks }: Place): Failure | null =>
    kept(lacks, expression, () => lackOver(expression, scope, data));

  const evaluate = (expression: Expression, place: Place): Result<number> => {
    switch (expression.kind) {
      case 'aggregate': {
        const { operator, population, measure } = expression;
        return kept(place.figures, `${operator} ${measure} ${population}`, () =>
          aggregate(operator, population, measure, place),
        );
      }
      case 'inBoth': {
        const { populations, measure } = expression;
        return kept(place.figures, `in both ${measure} ${populations.join(' ')}`, () =>
          inBoth(populations, measure, place),
        );
      }
      case 'plus':
        return both(expression.left, expression.right, place, (left, right) => success(left + right));
      case 'minus':
        return both(expression.left, expression.right, place, (left, right) => success(left - right));
      case 'times':
        return both(expression.left, expression.right, place, (left, right) => success(left * right));
      case 'power':
        return both(expression.base, expression.exponent, place, (base, exponent) => success(base ** exponent));
      case 'ratio':
        return both(expression.top, expression.bottom, place, (top, bottom) =>
          bottom === 0 ? failure('zero-denominator') : success(top / bottom),
        );
      case 'atLeastZero': {
        const of = evaluate(expression.of, place);
        return of.ok ? success(Math.max(0, of.value)) : of;
      }
      case 'previous': {
        const earlier = before(place.scope, arithmetic);
        return earlier === null ? failure('no-history') : evaluate(expression.of, placeAt(earlier));
      }
      case 'whole':
        return evaluate(expression.of, placeAt(withoutSegment(place.scope)));
      case 'input': {
        const { window } = place.scope;
        if (data.allDates && isWindowed(expression.name)) return failure(lackOfPeriod(window));
        const value = data.inputs(expression.name, window);
        return value === null ? failure('no-history') : success(value);
      }
      case 'target': {
        const { kpi, addsUp, otherwise } = expression;
        const given = hasTargets(place.scope) ? data.target(kpi, addsUp, place.scope) : null;
        if (given !== null) return given;
        if (otherwise === null) return failure('no-target');
        return lackAt(otherwise, place) ?? evaluate(otherwise, place);
      }
      case 'constant':
        return success(expression.value);
    }
  };
  // As a formula does, which is not written at all where something is lacking.
  return (expression, scope) => {
    const place = placeAt(scope);
    return lackAt(expression, place) ?? evaluate(expression, place);
  };
}

/** The places of the rows that a scope picks, by themselves: which rows a figure is made of. */
export function rowsIn(population: Population, scope: Scope<number>, data: RowData): Result<Int32Array> {
  const criteria = criteriaIn(population, scope, data, arithmeticOf(data));
  return criteria.ok ? rowsMeeting(data, criteria.value) : criteria;
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

const noNumbers = { total: () => ({ total: 0, counted: 0 }), numbers: () => new Float64Array(0) };

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

function rowsMeeting(data: RowData, criteria: readonly KeyCriterion<number>[]): Result<Int32Array> {
  let rows: Int32Array | null = null;
  for (const { column, is, value } of criteria) {
    const keys = data.key(column);
    if (keys === undefined) return missing(data.missing(column));
    rows = rowsWhere(keys, comparisons[is], value, rows ?? everyRow(keys.length));
  }
  return success(rows ?? new Int32Array(0));
}

/** All dates have neither a start nor a period before. */
export const lackOfPeriod = <Key>(window: Window<Key>): Why =>
  window === 'current' ? 'needs-period' : 'no-previous-period';
