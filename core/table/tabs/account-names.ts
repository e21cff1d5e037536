/** What the ids of the accounts are called, from a tab that lists them. Found by its values, as the people who sell are. */
import { isBlank, type RawTab } from '../cell';
import { textOf } from '../cell-text';
import type { DealsTable } from '../deals-table';
import { findHeaderRow, headerTexts } from '../header-row';
import { fieldsNamed } from '../headers/named-fields';
import { labelKey } from '../labels';
import { normaliseHeaders } from '../normalise-header';
import { identifies } from './people';

/** By the key of the account as the deals have it; `null` where that is a name already, or no tab has nearly all of them. */
export function findAccountNames(deals: DealsTable, tabs: readonly RawTab[]): ReadonlyMap<string, string> | null {
  const labels = deals.columns.account?.labels ?? [];
  const ids = labels.filter((label) => !label.includes(' ') && /\d/.test(label));
  if (labels.length < 2 || ids.length * 2 <= labels.length) return null;
  const wanted = labels.map(labelKey);
  for (const { rows } of tabs) {
    const headerIndex = findHeaderRow(rows);
    if (headerIndex === -1) continue;
    const headers = headerTexts(rows[headerIndex] ?? []);
    const body = rows.slice(headerIndex + 1).filter((row) => !row.every(isBlank));
    const textsOf = (column: number): readonly string[] => body.map((row) => textOf(row[column]).trim());
    const names = normaliseHeaders(headers).map((name) => fieldsNamed(name));
    // Numbers such as 1 to 30 identify whatever is numbered: the header has to be that of accounts, or of any id.
    const mayBeIds = (column: number): boolean =>
      labelKey(headers[column] ?? '') === labelKey(deals.mapping.account?.header ?? '') ||
      names[column]?.has('account') === true ||
      names[column]?.has('id') === true;
    const key = headers.findIndex((_, column) => mayBeIds(column) && identifies(textsOf(column).map(labelKey), wanted));
    if (key === -1) continue;
    const name = names.findIndex((fields, column) => column !== key && (fields.has('account') || fields.has('title')));
    if (name === -1) continue;
    const called = textsOf(name);
    const named = textsOf(key).map((id, row): [string, string] => [labelKey(id), called[row] ?? '']);
    return new Map(named.filter(([id, text]) => id !== '' && text !== ''));
  }
  return null;
}
