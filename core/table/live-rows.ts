/** Of the rows that may be deals, those that count: without deleted ones and repeats. */
import type { Row } from './cell';
import type { Mapping } from './deals-table';
import { repeatsToExclude, rowContent } from './duplicates';
import { type DealField, dealFieldNames } from './fields';
import { datesInOrder } from './read-date';
import { readFlags } from './read-flag';
import { type LabelReading, readLabels } from './read-labels';
import { type DateOrder, decideOrder, scanDates } from './scan-dates';

export interface LiveRows {
  /** Indexes in `rows`, as are the others. */
  readonly kept: Int32Array;
  readonly deleted: readonly number[];
  /** To each that repeats another the one that counts. */
  readonly repeated: ReadonlyMap<number, number>;
  /** The ids of the kept rows, where they are known by now: 100,000 different texts take a while to tell apart. */
  readonly ids: LabelReading | null;
}

export function liveRows(
  rows: readonly Row[],
  deals: Int32Array,
  mapping: Mapping,
  updatedOrder: DateOrder | undefined,
): LiveRows {
  const { isDeleted, id } = mapping;
  const flags = isDeleted === undefined ? null : readFlags(rows, deals, isDeleted.column).column.values;
  const present = flags === null ? deals : deals.filter((_, position) => flags[position] !== 1);
  const deleted = flags === null ? [] : Array.from(deals.filter((_, position) => flags[position] === 1));
  if (id === undefined) return { kept: present, deleted, repeated: new Map(), ids: null };

  const columns = tellingColumns(mapping);
  const ids = readLabels(rows, present, id.column);
  const positions = repeatsToExclude(
    ids.column,
    () => updateMoments(rows, present, mapping, updatedOrder),
    (position) => rowContent(rows[present[position] ?? -1] ?? [], columns),
  );
  if (positions.size === 0) return { kept: present, deleted, repeated: new Map(), ids };
  return {
    kept: present.filter((_, position) => !positions.has(position)),
    deleted,
    repeated: new Map([...positions].map(([position, of]) => [present[position] ?? 0, present[of] ?? 0])),
    ids: null,
  };
}

/** A deal exported again is the same deal though its forecast has moved. */
const tellingColumns = (mapping: Mapping): readonly number[] =>
  dealFieldNames.flatMap((field) => (forecastFields.has(field) ? [] : (mapping[field]?.column ?? [])));

const forecastFields: ReadonlySet<DealField> = new Set<DealField>(['expectedCloseDate', 'probability', 'updatedDate']);

/** With the time of day: two updates of one deal are often minutes apart. */
function updateMoments(
  rows: readonly Row[],
  present: Int32Array,
  { updatedDate }: Mapping,
  chosen: DateOrder | undefined,
): Float64Array | null {
  if (updatedDate === undefined) return null;
  const scan = scanDates(rows, present, updatedDate.column, chosen === 'ymd');
  const decision = decideOrder(scan);
  const order = chosen ?? (typeof decision === 'object' ? decision.order : null);
  return datesInOrder(scan, order, rows, present, updatedDate.column).moments;
}
