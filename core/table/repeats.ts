/** Rows without an id that say the same, and labels that seem to be one thing twice: kept, and pointed out. */
import type { DealsTable, LabelColumn } from './deals-table';
import { type DealField, dealFieldNames } from './fields';

/**
 * Sheet row numbers of rows without an id that say the same as an earlier one in every mapped column. Where neither title
 * nor account is mapped, equal rows are no wonder and none is reported.
 */
export function repeatedRows({ columns, rowNumbers }: DealsTable): readonly number[] {
  if ((columns.title ?? columns.account) === undefined) return [];
  const parts: (Float64Array | Int32Array | Uint8Array)[] = [];
  for (const field of dealFieldNames) {
    const column = columns[field];
    if (column !== undefined) parts.push('codes' in column ? column.codes : column.values);
  }
  const { id } = columns;
  const seen = new Set<string>();
  const rows: number[] = [];
  for (let row = 0; row < rowNumbers.length; row++) {
    if (id !== undefined && id.codes[row] !== -1) continue;
    let content = '';
    for (const part of parts) content += `${part[row]} `;
    if (seen.has(content)) rows.push(rowNumbers[row] ?? 0);
    else seen.add(content);
  }
  return rows;
}

export interface SimilarLabels {
  readonly field: DealField;
  /** Pairs of labels in this column; the first is named. */
  readonly count: number;
  readonly one: string;
  readonly other: string;
}

/** Labels that differ only in signs, spaces or accents: `GTX Pro` and `GTXPro`. Ids and titles are not compared. */
export function similarLabels({ columns }: DealsTable): readonly SimilarLabels[] {
  const found: SimilarLabels[] = [];
  for (const field of ['owner', 'account', 'location', 'pipeline', 'stage', 'product', 'source'] as const) {
    const column = columns[field];
    if (column === undefined) continue;
    const pairs = similarIn(column);
    const [first] = pairs;
    if (first !== undefined) found.push({ field, count: pairs.length, one: first[0], other: first[1] });
  }
  return found;
}

function similarIn({ labels }: LabelColumn): readonly (readonly [string, string])[] {
  const firstOf = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const label of labels) {
    if (label.length > 200) continue;
    const letters = label
      .toLowerCase()
      .normalize('NFD')
      .replace(/[^\p{L}\p{N}]/gu, '');
    if (letters === '') continue;
    const first = firstOf.get(letters);
    if (first === undefined) firstOf.set(letters, label);
    else pairs.push([first, label]);
  }
  return pairs;
}
