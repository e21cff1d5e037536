/** Of the rows that may be deals, those that count: without deleted ones and repeats. */
import type { Row } from './cell';
import type { DealColumns, Mapping } from './deals-table';
import { repeatsToExclude, rowContent } from './duplicates';
import { type DealField, dealFieldNames } from './fields';

export interface LiveRows {
  /** Indexes in `rows`, as are the others. */
  readonly kept: Int32Array;
  readonly deleted: readonly number[];
  /** To each that repeats another the one that counts. */
  readonly repeated: ReadonlyMap<number, number>;
}

/** `columns` are those of all `deals`; `updated`: when each was last changed, where the tab says so. */
export function liveRows(
  rows: readonly Row[],
  deals: Int32Array,
  { id, isDeleted }: Pick<DealColumns, 'id' | 'isDeleted'>,
  updated: Float64Array | null,
  mapping: Mapping,
): LiveRows {
  const isPresent = (position: number): boolean => isDeleted?.values[position] !== 1;
  const deleted = isDeleted === undefined ? [] : Array.from(deals.filter((_, position) => !isPresent(position)));
  if (id === undefined) return { kept: without(deals, deleted), deleted, repeated: new Map() };

  const columns = tellingColumns(mapping);
  const positions = repeatsToExclude(
    deleted.length === 0
      ? id
      : { labels: id.labels, codes: id.codes.map((code, position) => (isPresent(position) ? code : -1)) },
    updated,
    (position) => rowContent(rows[deals[position] ?? -1] ?? [], columns),
  );
  const repeated = new Map([...positions].map(([position, of]) => [deals[position] ?? 0, deals[of] ?? 0]));
  return { kept: without(deals, [...deleted, ...repeated.keys()]), deleted, repeated };
}

/** The same array where nothing is left out. */
function without(deals: Int32Array, left: readonly number[]): Int32Array {
  if (left.length === 0) return deals;
  const out = new Set(left);
  return deals.filter((index) => !out.has(index));
}

/** A deal exported again is the same deal though its forecast has moved. */
const tellingColumns = (mapping: Mapping): readonly number[] =>
  dealFieldNames.flatMap((field) => (forecastFields.has(field) ? [] : (mapping[field]?.column ?? [])));

const forecastFields: ReadonlySet<DealField> = new Set<DealField>(['expectedCloseDate', 'probability', 'updatedDate']);
