/** The id of deals that call it what their leads call theirs, such as `mql_id`: a name that says nothing by itself. */
import type { RawTab } from '../cell';
import { textOf } from '../cell-text';
import type { DealsTable, LabelColumn, MappedColumn } from '../deals-table';
import { headerTexts } from '../header-row';
import { labelKey } from '../labels';

export interface LeadIds {
  readonly header: string;
  readonly ids: LabelColumn;
}

/** `null` where the deals have ids, no column of that name, one that repeats, or one of which few are leads' ids. */
export function sharedIdColumn(
  { rows }: RawTab,
  { columns, headerRow, rowNumbers }: DealsTable,
  { header, ids }: LeadIds,
): MappedColumn | null {
  if (columns.id !== undefined) return null;
  const headers = headerTexts(rows[headerRow - 1] ?? []);
  const column = headers.findIndex((text) => labelKey(text) === labelKey(header));
  if (column === -1) return null;
  const keys = Array.from(rowNumbers, (row) => labelKey(textOf(rows[row - 1]?.[column]).trim())).filter(
    (key) => key !== '',
  );
  const known = new Set(ids.labels.map(labelKey));
  const shared = keys.filter((key) => known.has(key)).length;
  if (new Set(keys).size < keys.length || shared * 2 < Math.max(1, rowNumbers.length)) return null;
  return { header: headers[column] ?? '', column, confidence: shared / rowNumbers.length, by: 'values' };
}
