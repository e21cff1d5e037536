/** What the ids of the accounts are called, from a tab that lists them. Found by its values, as the people who sell are. */
import { isBlank, type RawTab } from '../cell';
import { textOf } from '../cell-text';
import type { DealsTable } from '../deals-table';
import { findHeaderRow, headerTexts } from '../header-row';
import { fieldsNamed } from '../headers/named-fields';
import type { HealthWarning } from '../health-codes';
import { labelKey } from '../labels';
import { normaliseHeaders } from '../normalise-header';
import { type ListedIds, type ListRow, listedIds } from './listed-ids';
import { identifies } from './people';

export interface AccountNames {
  /** By the key of the account as the deals have it. */
  readonly names: ReadonlyMap<string, string>;
  /** Ids of the list that are the deals' but for zeros in front. */
  readonly warnings: readonly HealthWarning[];
}

/** `null` where that is a name already, or no tab has nearly all of them. */
export function findAccountNames(deals: DealsTable, tabs: readonly RawTab[]): AccountNames | null {
  const labels = deals.columns.account?.labels ?? [];
  const ids = labels.filter((label) => !label.includes(' ') && /\d/.test(label));
  if (labels.length < 2 || ids.length * 2 <= labels.length) return null;
  const wanted = labels.map(labelKey);
  for (const tab of tabs) {
    const { rows } = tab;
    const headerIndex = findHeaderRow(rows);
    if (headerIndex === -1) continue;
    const headers = headerTexts(rows[headerIndex] ?? []);
    const body = rows
      .map((row, index) => ({ row, number: index + 1 }))
      .filter(({ row, number }) => number > headerIndex + 1 && !row.every(isBlank));
    const listOf = (column: number): readonly ListRow[] =>
      body.map(({ row, number }) => ({ number, text: textOf(row[column]).trim() }));
    const idsOf = (column: number): ListedIds => listedIds(tab, headers[column] ?? '', listOf(column), labels);
    const names = normaliseHeaders(headers).map((name) => fieldsNamed(name));
    // Numbers such as 1 to 30 identify whatever is numbered: the header has to be that of accounts, or of any id.
    const mayBeIds = (column: number): boolean =>
      labelKey(headers[column] ?? '') === labelKey(deals.mapping.account?.header ?? '') ||
      names[column]?.has('account') === true ||
      names[column]?.has('id') === true;
    const key = headers.findIndex((_, column) => mayBeIds(column) && identifies(idsOf(column).keys, wanted));
    if (key === -1) continue;
    const name = names.findIndex((fields, column) => column !== key && (fields.has('account') || fields.has('title')));
    if (name === -1) continue;
    const called = listOf(name);
    const { keys, warnings } = idsOf(key);
    const named = keys.map((id, row): [string, string] => [id, called[row]?.text ?? '']);
    return { names: new Map(named.filter(([id, text]) => id !== '' && text !== '')), warnings };
  }
  return null;
}
