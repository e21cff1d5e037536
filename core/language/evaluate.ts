/** An expression over typed rows: the number, or why there is none. */
import { type Failure, failure, type Result, success } from '../result';
import type { DealField } from '../table/fields';
import type { Expression } from './expression';
import { operators } from './operators/index';
import {
  before,
  criteriaOf,
  type KeyArithmetic,
  type KeyCriterion,
  needsClosedDate,
  type Scope,
  withoutSegment,
} from './scope';
import type { InputName, KeyColumn, Measure } from './vocabulary';

/** The columns of the rows tab as typed arrays, for one period and one setting of the filters. */
export interface RowData {
  readonly length: number;
  readonly keys: Readonly<Partial<Record<KeyColumn, Int32Array>>>;
  /** `NaN` is a blank. */
  readonly measures: Readonly<Partial<Record<Measure, Float64Array>>>;
  /** The raw column that a missing key or measure would need. */
  readonly missing: Readonly<Partial<Record<KeyColumn | Measure, DealField>>>;
  readonly inputs: Readonly<Record<InputName, number>>;
  /** No date condition: the period is "all". */
  readonly allDates: boolean;
  readonly hasPrevious: boolean;
}

/** Evaluates expressions over one set of rows; the rows a scope picks are found once and shared. */
export function evaluator(data: RowData): (expression: Expression, scope: Scope<number>) => Result<number> {
  const selections = new Map<string, Result<Int32Array>>();

  const select = (criteria: readonly KeyCriterion<number>[]): Result<Int32Array> => {
    const name = criteria.map(({ column, equals }) => `${column}=${equals}`).join('&');
    const known = selections.get(name);
    if (known !== undefined) return known;
    const found = rowsWhere(data, criteria);
    selections.set(name, found);
    return found;
  };

  const evaluate = (expression: Expression, scope: Scope<number>): Result<number> => {
    switch (expression.kind) {
      case 'aggregate': {
        if (scope.window === 'previous' && !data.hasPrevious) return failure('no-previous-period');
        if (!data.allDates && needsClosedDate(expression.population) && data.missing.closedMonth !== undefined) {
          return missingColumn(data, 'closedMonth');
        }
        const criteria = criteriaOf(expression.population, scope, numbers);
        if (criteria === null) return failure('no-history');
        const rows = select(criteria);
        if (!rows.ok) return rows;
        if (expression.measure === null) return operators[expression.operator].evaluate(noColumn, rows.value);
        const column = data.measures[expression.measure];
        if (column === undefined) return missingColumn(data, expression.measure);
        return operators[expression.operator].evaluate(column, rows.value);
      }
      case 'plus':
      case 'minus': {
        const left = evaluate(expression.left, scope);
        if (!left.ok) return left;
        const right = evaluate(expression.right, scope);
        if (!right.ok) return right;
        return success(expression.kind === 'plus' ? left.value + right.value : left.value - right.value);
      }
      case 'ratio': {
        const top = evaluate(expression.top, scope);
        if (!top.ok) return top;
        const bottom = evaluate(expression.bottom, scope);
        if (!bottom.ok) return bottom;
        return bottom.value === 0 ? failure('zero-denominator') : success(top.value / bottom.value);
      }
      case 'previous': {
        const earlier = before(scope, numbers);
        return earlier === null ? failure('no-history') : evaluate(expression.of, earlier);
      }
      case 'whole':
        return evaluate(expression.of, withoutSegment(scope));
      case 'input':
        return success(data.inputs[expression.name]);
    }
  };
  return evaluate;
}

const noColumn = new Float64Array(0);

const numbers: KeyArithmetic<number> = { literal: (value) => value, plus: (key, value) => key + value };

function rowsWhere(data: RowData, criteria: readonly KeyCriterion<number>[]): Result<Int32Array> {
  let rows: Int32Array | null = null;
  for (const { column, equals } of criteria) {
    const keys = data.keys[column];
    if (keys === undefined) return missingColumn(data, column);
    rows = rows === null ? allWith(keys, equals) : rows.filter((row) => keys[row] === equals);
  }
  return success(rows ?? new Int32Array(0));
}

function allWith(keys: Int32Array, equals: number): Int32Array {
  const rows = new Int32Array(keys.length);
  let found = 0;
  for (let row = 0; row < keys.length; row++) if (keys[row] === equals) rows[found++] = row;
  return rows.subarray(0, found);
}

const missingColumn = (data: RowData, name: KeyColumn | Measure): Failure =>
  failure('missing-column', { field: data.missing[name] ?? name });
