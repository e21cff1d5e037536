/**
 * The loops over rows and columns behind `row-sets.ts`: for all values of a key at once, each value’s rows and numbers in a
 * stretch of its own, in the order of the rows.
 */
import type { Numbers } from './evaluate';
import type { Measured, Total } from './operators/operator';

/** Where each value’s stretch begins, from the least value on; behind the last the end of all. */
export function startsOf(keys: Int32Array, least: number, most: number, rows: Int32Array): Int32Array {
  const starts = new Int32Array(Math.max(0, most - least) + 2);
  for (let place = 0; place < rows.length; place++) {
    const next = (keys[rows[place] ?? 0] ?? 0) - least + 1;
    starts[next] = (starts[next] ?? 0) + 1;
  }
  for (let value = 1; value < starts.length; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  return starts;
}

export interface Totals {
  readonly totals: Float64Array;
  readonly counted: Int32Array;
}

/** Of all values at once; those of one are added in the order of their rows, as if they stood alone. */
export function totalsOf(
  keys: Int32Array,
  least: number,
  span: number,
  rows: Int32Array,
  values: Float64Array,
): Totals {
  const [totals, counted] = [new Float64Array(span), new Int32Array(span)];
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const number = values[row] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    const own = (keys[row] ?? 0) - least;
    totals[own] = (totals[own] ?? 0) + number;
    counted[own] = (counted[own] ?? 0) + 1;
  }
  return { totals, counted };
}

export function rowsSideBySide(keys: Int32Array, least: number, starts: Int32Array, rows: Int32Array): Int32Array {
  const ends = starts.slice();
  const sorted = new Int32Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const own = (keys[row] ?? 0) - least;
    const end = ends[own] ?? 0;
    sorted[end] = row;
    ends[own] = end + 1;
  }
  return sorted;
}

/** Those of a value stand from its start to its end; blanks leave room behind them. */
export interface SideBySide {
  readonly numbers: Float64Array;
  readonly ends: Int32Array;
}

export function numbersSideBySide(
  keys: Int32Array,
  least: number,
  starts: Int32Array,
  rows: Int32Array,
  values: Float64Array,
): SideBySide {
  const ends = starts.slice();
  const numbers = new Float64Array(rows.length);
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    const number = values[row] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    const own = (keys[row] ?? 0) - least;
    const end = ends[own] ?? 0;
    numbers[end] = number;
    ends[own] = end + 1;
  }
  return { numbers, ends };
}

export function rowsWhere(
  keys: Numbers,
  holds: (key: number, value: number) => boolean,
  value: number,
  rows: Int32Array,
): Int32Array {
  const holding = new Int32Array(rows.length);
  let found = 0;
  for (let place = 0; place < rows.length; place++) {
    const row = rows[place] ?? 0;
    if (holds(keys[row] ?? Number.NaN, value)) holding[found++] = row;
  }
  return holding.slice(0, found);
}

function presentIn(values: Float64Array, rows: Int32Array): Float64Array {
  const present = new Float64Array(rows.length);
  let found = 0;
  for (let place = 0; place < rows.length; place++) {
    const number = values[rows[place] ?? 0] ?? Number.NaN;
    if (!Number.isNaN(number)) present[found++] = number;
  }
  return present.subarray(0, found);
}

function totalIn(values: Float64Array, rows: Int32Array): Total {
  let [total, counted] = [0, 0];
  for (let place = 0; place < rows.length; place++) {
    const number = values[rows[place] ?? 0] ?? Number.NaN;
    if (Number.isNaN(number)) continue;
    total += number;
    counted++;
  }
  return { total, counted };
}

/** Rows by themselves, with what stands in one column. */
export const measuredIn = (values: Float64Array, rows: Int32Array): Measured => ({
  rows: rows.length,
  total: () => totalIn(values, rows),
  numbers: () => presentIn(values, rows),
});

export function everyRow(count: number): Int32Array {
  const rows = new Int32Array(count);
  for (let row = 0; row < count; row++) rows[row] = row;
  return rows;
}

export interface Span {
  readonly least: number;
  readonly most: number;
}

export function spanOf(keys: Int32Array): Span {
  let [least, most] = [keys[0] ?? 0, keys[0] ?? 0];
  for (let row = 0; row < keys.length; row++) {
    const key = keys[row] ?? 0;
    if (key < least) least = key;
    if (key > most) most = key;
  }
  return { least, most };
}
