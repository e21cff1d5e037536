/** A read tab with its fields as plain names, so that what all tabs have in common is said once. */
import type { RawTab } from '../table/cell';
import { textOf } from '../table/cell-text';
import type { ColumnFormat, Exclusion, LabelColumn, MappedColumn, UnreadableCell } from '../table/deals-table';
import { labelKey } from '../table/labels';
import type { DurationReading } from '../table/read-durations';
import { readLabels } from '../table/read-labels';

export interface TabRows {
  /** Made of another tab's columns: no tab of the workbook has these rows. */
  readonly isMade?: true;
  readonly raw: RawTab;
  /** Sheet row number of the header, 1 is the first row. */
  readonly headerRow: number;
  readonly rowCount: number;
  /** Sheet row number of each kept row. */
  readonly rowNumbers: Int32Array;
  readonly mapping: Readonly<Record<string, MappedColumn | undefined>>;
  readonly formats: Readonly<Record<string, ColumnFormat | undefined>>;
  readonly columns: Readonly<Record<string, TypedColumn | undefined>>;
  readonly excluded: readonly Exclusion[];
  readonly unreadable?: readonly UnreadableCell<string>[];
  /** By field, in minutes. */
  readonly durations?: Readonly<Record<string, DurationReading>>;
  /** By field, what labels that a spreadsheet damaged stand for in the deals: keys to keys. */
  readonly sameAs?: Readonly<Record<string, ReadonlyMap<string, string> | undefined>>;
}

type TypedColumn = { readonly values: Float64Array | Uint8Array } | LabelColumn;

/** `null` where the tab has no such column. */
export function numbersIn(tab: TabRows | undefined, field: string): Float64Array | null {
  const column = tab?.columns[field];
  return column !== undefined && 'values' in column && column.values instanceof Float64Array ? column.values : null;
}

export function labelsIn(tab: TabRows | undefined, field: string): LabelColumn | null {
  const column = tab?.columns[field];
  return column !== undefined && 'codes' in column ? column : null;
}

/** As `labelsIn`, of a column that was read as yes and no: the words that stand there. */
export function wordsIn(tab: TabRows | undefined, field: string): LabelColumn | null {
  const labels = labelsIn(tab, field);
  const mapped = tab?.mapping[field];
  if (labels !== null || tab === undefined || mapped === undefined) return labels;
  const indexes = tab.rowNumbers.map((row) => row - 1);
  return readLabels(tab.raw.rows, indexes, mapped.column).column;
}

/** The label of each kept row as MATCH compares it, `''` where blank. */
export function keysIn(tab: TabRows | undefined, field: string): readonly string[] | null {
  const column = labelsIn(tab, field);
  if (column === null) return null;
  const keys = column.labels.map(labelKey);
  return Array.from(column.codes, (code) => keys[code] ?? '');
}

/** Sheet row number of the first row of the whole column with each label, the header's row and those above included. */
export function firstRowsIn(tab: TabRows, field: string): ReadonlyMap<string, number> {
  const first = new Map<string, number>();
  const mapped = tab.mapping[field];
  if (mapped === undefined) return first;
  for (const [index, row] of tab.raw.rows.entries()) {
    const key = labelKey(textOf(row[mapped.column]));
    if (key !== '' && !first.has(key)) first.set(key, index + 1);
  }
  return first;
}

/**
 * Whether MATCH finds labels of a column as they stand: all numbers, or all texts without spaces to trim. `null`: as
 * things are it would miss some, so that what is found must stand as a value.
 */
export function matchKind(tab: TabRows, field: string): 'number' | 'text' | null {
  const mapped = tab.mapping[field];
  if (mapped === undefined) return null;
  let kind: 'number' | 'text' | null = null;
  for (const row of tab.rowNumbers) {
    const cell = tab.raw.rows[row - 1]?.[mapped.column];
    if (cell === null || cell === undefined || cell === '') continue;
    const own = typeof cell === 'number' ? 'number' : typeof cell === 'string' ? 'text' : null;
    if (own === null || (kind !== null && own !== kind)) return null;
    if (typeof cell === 'string' && (cell.length > longestMatch || isUntidy(cell))) return null;
    kind = own;
  }
  return kind;
}

/** Excel's limit for what MATCH looks for. */
const longestMatch = 255;

const isUntidy = (text: string): boolean => text.startsWith(' ') || text.endsWith(' ') || text.includes('  ');
