/** Rows that repeat an id: which of them are left out, and which are kept and only reported. */
import { type Cell, isDate, isError, type Row } from './cell';
import { damagedIds } from './damaged-ids';
import type { LabelColumn } from './deals-table';

/**
 * Positions to leave out, in ascending order, and for each the position that counts in its place.
 *
 * Of rows with one id the one updated last is kept, where an update time tells; a row never updated is older. Where it
 * does not tell, a row whose content is that of an earlier one is a copy and left out. All others stay: they may be the
 * lines of one deal, or two deals numbered alike, and leaving one out would lose value unseen.
 */
export function repeatsToExclude(
  ids: LabelColumn,
  updated: Float64Array | null,
  contentOf: (position: number) => string,
): ReadonlyMap<number, number> {
  const excluded: (readonly [number, number])[] = [];
  // Two ids that a spreadsheet has rounded to one are not one deal.
  const repeated = repeatedIds(withoutDamaged(ids));
  for (const positions of repeated.values()) {
    const latest = updated === null ? Number.NaN : latestOf(positions, updated);
    const isLatest = (position: number): boolean => Number.isNaN(latest) || updated?.[position] === latest;
    const newest = positions.find(isLatest) ?? -1;
    const seen = new Map<string, number>();
    for (const position of positions) {
      if (!isLatest(position)) {
        excluded.push([position, newest]);
        continue;
      }
      const content = contentOf(position);
      const first = seen.get(content);
      if (first === undefined) seen.set(content, position);
      else excluded.push([position, first]);
    }
  }
  return new Map(excluded.sort(([one], [other]) => one - other));
}

/** Damaged ids count as blank: they tell no deals apart. */
export function withoutDamaged(ids: LabelColumn): LabelColumn {
  if (ids.areDifferent === true) return ids;
  const damaged = damagedIds(ids.labels);
  return damaged.size === 0 ? ids : { ...ids, codes: ids.codes.map((code) => (damaged.has(code) ? -1 : code)) };
}

/** Rows by id code, for ids that stand in more than one row. */
export function repeatedIds(ids: LabelColumn): ReadonlyMap<number, readonly number[]> {
  if (ids.areDifferent === true) return new Map();
  const { codes, labels } = ids;
  const counts = new Int32Array(labels.length);
  for (const code of codes) if (code >= 0) counts[code] = (counts[code] ?? 0) + 1;
  const repeated = new Map<number, number[]>();
  codes.forEach((code, position) => {
    if (code < 0 || (counts[code] ?? 0) < 2) return;
    const positions = repeated.get(code);
    if (positions === undefined) repeated.set(code, [position]);
    else positions.push(position);
  });
  return repeated;
}

/** The row's cells in those columns as one text: equal for rows that say the same, the time of day included. */
export function rowContent(row: Row, columns: readonly number[]): string {
  let content = '';
  for (const column of columns) content += `${cellContent(row[column])}\u0001`;
  return content;
}

function cellContent(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (isDate(cell)) return `date ${cell.date}`;
  if (isError(cell)) return `error ${cell.error}`;
  return typeof cell === 'string' ? cell.trim() : String(cell);
}

function latestOf(positions: readonly number[], updated: Float64Array): number {
  let latest = Number.NaN;
  for (const position of positions) {
    const moment = updated[position] ?? Number.NaN;
    if (Number.isNaN(latest) || moment > latest) latest = moment;
  }
  return latest;
}
