/** What is wrong with the ids of deals: damaged by a spreadsheet, without their zeros, in more than one row. */
import { damagedIds } from './damaged-ids';
import type { DealsTable, LabelColumn } from './deals-table';
import { repeatedIds, withoutDamaged } from './duplicates';
import { type Found, warningFor } from './health-codes';
import { labelKey } from './labels';
import { zeroTwins } from './lost-zeros';

export function idWarnings(table: DealsTable): readonly Found[] {
  const { id } = table.columns;
  return [
    ...(id === undefined ? [] : damaged(table, id)),
    ...lostZeros(table),
    ...(id === undefined ? [] : [...keptDuplicates(table, id), ...leftOutDuplicates(table, id)]),
  ];
}

function keptDuplicates({ rowNumbers }: DealsTable, ids: LabelColumn): readonly Found[] {
  const repeated = repeatedIds(withoutDamaged(ids));
  const positions = [...repeated.values()].flat().sort((one, other) => one - other);
  if (positions.length === 0) return [];
  const [first] = repeated.keys();
  const details = { ids: repeated.size, first: ids.labels[first ?? 0] ?? '' };
  const rows = positions.map((position) => rowNumbers[position] ?? 0);
  return [{ code: 'duplicate-id-kept', count: rows.length, rows, details }];
}

/** Their value is that of the rows which count in their place, once each. */
function leftOutDuplicates(table: DealsTable, ids: LabelColumn): readonly Found[] {
  const { repeats = [], rowNumbers } = table;
  if (repeats.length === 0) return [];
  const counted = new Set(repeats.map(({ of }) => of));
  const positions = Array.from(rowNumbers.keys()).filter((position) => counted.has(rowNumbers[position] ?? 0));
  const first = ids.labels[ids.codes[positions[0] ?? 0] ?? -1] ?? '';
  const details = { ids: counted.size, first, value: totalValue(table, positions) };
  return [{ code: 'duplicate-id-left-out', count: repeats.length, rows: repeats.map(({ row }) => row), details }];
}

const totalValue = ({ columns: { value } }: DealsTable, positions: readonly number[]): number =>
  positions
    .map((position) => value?.values[position] ?? Number.NaN)
    .reduce((sum, own) => (Number.isNaN(own) ? sum : sum + own), 0);

function damaged({ rowNumbers, mapping }: DealsTable, ids: LabelColumn): readonly Found[] {
  if (ids.areDifferent === true) return [];
  const { codes, labels } = ids;
  const lost = damagedIds(labels);
  const rows: number[] = [];
  codes.forEach((code, row) => {
    if (lost.has(code)) rows.push(rowNumbers[row] ?? 0);
  });
  const [first = -1] = lost;
  const details = { header: mapping.id?.header ?? '', text: labels[first] ?? '' };
  return rows.length === 0 ? [] : [{ code: 'damaged-id', count: rows.length, rows, details }];
}

/** Ids of one column that differ in nothing but zeros: of deals, accounts and owners. */
function lostZeros({ rowNumbers, mapping, columns }: DealsTable): readonly Found[] {
  return (['id', 'account', 'owner'] as const).flatMap((field) => {
    const column = columns[field];
    // Numbers that are all different have no zeros in front.
    if (column === undefined || column.areDifferent === true) return [];
    const twins = zeroTwins(column.labels);
    if (twins === null) return [];
    const isShort = column.labels.map((label) => twins.short.has(labelKey(label)));
    const rows = Array.from(rowNumbers).filter((_, row) => isShort[column.codes[row] ?? -1] === true);
    const details = { header: mapping[field]?.header ?? '', first: twins.first, as: twins.as };
    return warningFor('lost-zeros', rows).map((warning) => ({ ...warning, details }));
  });
}
