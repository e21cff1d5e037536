/**
 * Rows that meet the same criteria, found once and for all values at a time: where they are asked for rep 1, then for rep 2
 * and so on, the keys are looked at once, and rows and numbers of all reps are laid side by side. Each keep the order of the
 * rows, so that sums are the same to the last bit.
 */
import { type Result, success } from '../result';
import { comparisons } from './comparisons';
import type { Numbers, RowData } from './evaluate';
import { kept } from './kept';
import { missing } from './lack';
import type { Measured } from './operators/operator';
import type { Comparison } from './populations';
import type { KeyCriterion } from './scope';
import {
  everyRow,
  measuredIn,
  numbersSideBySide,
  rowsSideBySide,
  rowsWhere,
  type SideBySide,
  type Span,
  spanOf,
  startsOf,
  type Totals,
  totalsOf,
} from './side-by-side';
import type { KeyColumn, MeasureColumn } from './vocabulary';

export interface RowSet {
  readonly count: number;
  readonly measured: (column: MeasureColumn, values: Float64Array) => Measured;
}

export type FindRows = (criteria: readonly KeyCriterion<number>[]) => Result<RowSet>;

/** What is known of some rows is shared by all criteria that begin alike. */
export function rowFinder({ key, missing: lackOf }: Pick<RowData, 'key' | 'missing'>): FindRows {
  const all = new Map<number, Rows>();
  const spans = new Map<KeyColumn, Span>();
  const allRows = (count: number): Rows => kept(all, count, () => someRows(everyRow(count)));
  return (criteria) => {
    let found: Rows | null = null;
    for (const { column, is, value } of criteria) {
      const keys = key(column);
      if (keys === undefined) return missing(lackOf(column));
      const rows: Rows = found ?? allRows(keys.length);
      found =
        keys instanceof Int32Array && is === '='
          ? rows.with(
              column,
              keys,
              kept(spans, column, () => spanOf(keys)),
              value,
            )
          : rows.where(column, keys, is, value);
    }
    return success(found ?? noRows);
  };
}

interface Rows extends RowSet {
  readonly with: (column: KeyColumn, keys: Int32Array, span: Span, value: number) => Rows;
  readonly where: (column: KeyColumn, keys: Numbers, is: Comparison, value: number) => Rows;
}

function rowsFound(count: number, places: () => Int32Array, measured: RowSet['measured']): Rows {
  const parts = new Map<KeyColumn, (value: number) => Rows>();
  const filtered = new Map<string, Rows>();
  const where: Rows['where'] = (column, keys, is, value) =>
    kept(filtered, `${column}${is}${value}`, () => someRows(rowsWhere(keys, comparisons[is], value, places())));
  return {
    count,
    measured,
    where,
    with: (column, keys, span, value) =>
      isTooWide(span, count)
        ? where(column, keys, '=', value)
        : kept(parts, column, () => toldApart(keys, span, places()))(value),
  };
}

/** To count keys by value takes a place for each between the least and the most: month keys of few rows are too far apart. */
const isTooWide = ({ least, most }: Span, count: number): boolean => most - least > 4 * count + 1000;

function someRows(rows: Int32Array): Rows {
  return rowsFound(
    rows.length,
    () => rows,
    (_column, values) => measuredIn(values, rows),
  );
}

const noRows = someRows(new Int32Array(0));

/** The rows with each value of the key side by side, counted first, so that each value’s place is known. */
function toldApart(keys: Int32Array, { least, most }: Span, rows: Int32Array): (value: number) => Rows {
  const starts = startsOf(keys, least, most, rows);
  const sets = new Map<number, Rows>();
  const added = new Map<MeasureColumn, Totals>();
  const laid = new Map<MeasureColumn, SideBySide>();
  let sorted: Int32Array | null = null;
  return (value) =>
    kept(sets, value, () => {
      const own = value - least;
      if (!(own >= 0 && value <= most && Number.isInteger(own))) return noRows;
      const [start, end] = [starts[own] ?? 0, starts[own + 1] ?? 0];
      return rowsFound(
        end - start,
        () => {
          sorted ??= rowsSideBySide(keys, least, starts, rows);
          return sorted.subarray(start, end);
        },
        (column, values) => ({
          rows: end - start,
          total() {
            const { totals, counted } = kept(added, column, () => totalsOf(keys, least, starts.length, rows, values));
            return { total: totals[own] ?? 0, counted: counted[own] ?? 0 };
          },
          numbers() {
            const { numbers, ends } = kept(laid, column, () => numbersSideBySide(keys, least, starts, rows, values));
            return numbers.subarray(start, ends[own]);
          },
        }),
      );
    });
}
