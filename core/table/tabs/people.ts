/** A tab of the people who sell: what the ids of the owners are called, and where each of them works. Found by its values. */
import { isBlank, type RawTab } from '../cell';
import { textOf } from '../cell-text';
import type { ColumnFormat, DealsTable, LabelColumn } from '../deals-table';
import { findHeaderRow, headerTexts } from '../header-row';
import { fieldsNamed } from '../headers/named-fields';
import type { HealthWarning } from '../health-codes';
import { labelKey } from '../labels';
import { normaliseHeaders } from '../normalise-header';
import { type ListedIds, type ListRow, listedIds } from './listed-ids';

export interface People {
  /** By the key of the owner's label as the deals have it; `null` where that is a name already. */
  readonly names: ReadonlyMap<string, string> | null;
  /** Where each works, by the same key; `null` where the tab does not say, or the deals say it themselves. */
  readonly locations: { readonly header: string; readonly byOwner: ReadonlyMap<string, string> } | null;
  /** Ids of the list that are the deals' but for zeros in front. */
  readonly warnings: readonly HealthWarning[];
}

/**
 * The tab that has nearly all owners of the deals in one column, each once: whoever keeps such a list keeps it for that.
 * A column of names beside ids, and one of regions or cities, are known by their headers.
 */
export function findPeople(deals: DealsTable, tabs: readonly RawTab[]): People | null {
  const { owner, location } = deals.columns;
  if (owner === undefined || owner.labels.length < 2) return null;
  const wanted = owner.labels.map(labelKey);
  for (const tab of tabs) {
    const { rows } = tab;
    const headerIndex = findHeaderRow(rows);
    if (headerIndex === -1 || rows.length - headerIndex > mostPeople) continue;
    const headers = headerTexts(rows[headerIndex] ?? []);
    const body = rows
      .map((row, index) => ({ row, number: index + 1 }))
      .filter(({ row, number }) => number > headerIndex + 1 && !row.every(isBlank));
    const listOf = (column: number): readonly ListRow[] =>
      body.map(({ row, number }) => ({ number, text: textOf(row[column]).trim() }));
    const textsOf = (column: number): readonly string[] => listOf(column).map(({ text }) => text);
    const idsOf = (column: number): ListedIds => listedIds(tab, headers[column] ?? '', listOf(column), owner.labels);
    const named = normaliseHeaders(headers).map((name) => fieldsNamed(name));
    // Companies numbered from 1 have all the numbers that the owners have.
    const isOfAccounts = (column: number): boolean =>
      named[column]?.has('account') === true && named[column]?.has('owner') !== true;
    const key = headers.findIndex((_, column) => !isOfAccounts(column) && identifies(idsOf(column).keys, wanted));
    if (key === -1) continue;
    const { keys, warnings } = idsOf(key);
    // Other tabs may have the ids as this list has them.
    const asListed = textsOf(key).map(labelKey);
    const areIds = owner.labels.filter((label) => !label.includes(' ') && /\d/.test(label)).length * 2 > wanted.length;
    const nameAt = named.findIndex((fields, column) => column !== key && (fields.has('title') || fields.has('owner')));
    const placeAt = location === undefined ? named.findIndex((fields) => (fields.get('location') ?? 0) > 0.7) : -1;
    const by = (column: number): ReadonlyMap<string, string> =>
      new Map([...pairs(asListed, textsOf(column)), ...pairs(keys, textsOf(column))]);
    const names = areIds && nameAt !== -1 ? by(nameAt) : null;
    const locations = placeAt === -1 ? null : { header: headers[placeAt] ?? '', byOwner: by(placeAt) };
    if (names !== null || locations !== null) return { names, locations, warnings };
  }
  return null;
}

/** The owners by their names, and the deals at the places of their owners. */
export function withPeople(deals: DealsTable, people: People): DealsTable {
  const { owner } = deals.columns;
  const mapped = deals.mapping.owner;
  if (owner === undefined || mapped === undefined) return deals;
  const named = withNames(deals, owner, people);
  if (people.locations === null) return named;
  const { header, byOwner } = people.locations;
  return {
    ...named,
    mapping: { ...named.mapping, location: { ...mapped, header, by: 'values' } },
    formats: { ...named.formats, location: lookedUp },
    columns: { ...named.columns, location: translated(owner, byOwner, '') },
  };
}

interface WithOwner {
  readonly columns: object;
  readonly formats: object;
}

export const withNames = <Table extends WithOwner>(table: Table, owner: LabelColumn, { names }: People): Table =>
  names === null
    ? table
    : {
        ...table,
        formats: { ...table.formats, owner: lookedUp },
        columns: { ...table.columns, owner: translated(owner, names, null) },
      };

/** A formula cannot read it in the raw column. */
const lookedUp: ColumnFormat = { kind: 'label', style: 'text', evidence: 'looked up by the owner', typed: false };

const mostPeople = 2000;

/** Nearly all that are wanted, and no value twice. */
export function identifies(keys: readonly string[], wanted: readonly string[]): boolean {
  const own = new Set(keys.filter((key) => key !== ''));
  if (own.size < keys.length * 0.95) return false;
  return wanted.filter((key) => own.has(key)).length >= 0.8 * wanted.length;
}

function pairs(keys: readonly string[], values: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [index, key] of keys.entries()) {
    const value = values[index] ?? '';
    if (key !== '' && value !== '' && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** What is not in the list keeps its label, or with `''` has none. */
function translated(column: LabelColumn, by: ReadonlyMap<string, string>, otherwise: '' | null): LabelColumn {
  const labels: string[] = [];
  const placeOfKey = new Map<string, number>();
  const places = column.labels.map((label) => {
    const name = by.get(labelKey(label)) ?? otherwise ?? label;
    const key = labelKey(name);
    if (key === '') return -1;
    const known = placeOfKey.get(key) ?? labels.push(name) - 1;
    placeOfKey.set(key, known);
    return known;
  });
  return { codes: column.codes.map((code) => places[code] ?? -1), labels };
}
