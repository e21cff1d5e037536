/** The mapped columns of the kept rows, typed, with how each is written and what in it cannot be read. */
import type { Row } from './cell';
import { grouped } from './cell-text';
import { type DateChoices, readDateColumns } from './date-columns';
import type {
  ColumnFormat,
  DateColumn,
  DealColumns,
  DealsTable,
  FlagColumn,
  LabelColumn,
  Mapping,
  NumberColumn,
  Refusal,
  UnreadableCell,
} from './deals-table';
import { type DealField, dealFieldNames, dealFields, type FieldKind, type FieldOf } from './fields';
import { isIndonesianName } from './headers/named-fields';
import { type LabelReading, readLabels } from './labels';
import { normaliseHeader } from './normalise-header';
import { asProbabilities } from './probability';
import { readFlags } from './read-flag';
import { type NumberReading, readNumbers, type UnreadableAt } from './read-number';

export type ColumnsReading =
  | { readonly ok: false; readonly refusal: Refusal }
  | ({ readonly ok: true } & Pick<DealsTable, 'columns' | 'formats' | 'unreadable' | 'currencySigns'>);

/** `ids` are those of the same rows, where they were read before. */
export function readColumns(
  rows: readonly Row[],
  rowIndexes: Int32Array,
  mapping: Mapping,
  choices: DateChoices,
  ids: LabelReading | null,
): ColumnsReading {
  const dates = readDateColumns(rows, rowIndexes, mapping, choices);
  if (!dates.ok) return dates;
  const formats: { [Name in DealField]?: ColumnFormat } = {};
  const unreadable: UnreadableCell[] = [];
  const report = (field: DealField, cells: readonly UnreadableAt[]): void => {
    for (const { position, text } of cells) unreadable.push({ field, row: (rowIndexes[position] ?? 0) + 1, text });
  };

  const numberColumns: { [Name in FieldOf<'number'>]?: NumberColumn } = {};
  let currencies: NumberReading['currencies'] = new Map();
  const indonesian = speaksIndonesian(mapping);
  for (const field of fieldsOf('number')) {
    const mapped = mapping[field];
    if (mapped === undefined) continue;
    const isProbability = field === 'probability';
    const read = readNumbers(rows, rowIndexes, mapped.column, { indonesian, percent: isProbability });
    const reading = isProbability ? asProbabilities(read) : read;
    numberColumns[field] = { values: reading.values };
    formats[field] = reading.format;
    report(field, reading.unreadable);
    if (field === 'value') currencies = reading.currencies;
  }

  const dateColumns: { [Name in FieldOf<'date'>]?: DateColumn } = {};
  for (const [field, { moments, format, unreadable: cells }] of dates.readings) {
    dateColumns[field] = { values: moments.map(Math.floor) };
    formats[field] = format;
    report(field, cells);
  }

  const labelColumns: { [Name in FieldOf<'label'>]?: LabelColumn } = {};
  for (const field of fieldsOf('label')) {
    const mapped = mapping[field];
    if (mapped === undefined) continue;
    const known = field === 'id' ? ids : null;
    const { column, unreadable: cells, filled } = known ?? readLabels(rows, rowIndexes, mapped.column);
    labelColumns[field] = column;
    formats[field] = textFormat('label', `${grouped(filled)} filled, ${grouped(column.labels.length)} different`);
    report(field, cells);
  }

  const flagColumns: { [Name in FieldOf<'flag'>]?: FlagColumn } = {};
  for (const field of fieldsOf('flag')) {
    const mapped = mapping[field];
    if (mapped === undefined) continue;
    const { column, unreadable: cells, filled } = readFlags(rows, rowIndexes, mapped.column);
    flagColumns[field] = column;
    formats[field] = textFormat('flag', `${grouped(filled)} filled`);
    report(field, cells);
  }

  const columns: DealColumns = { ...numberColumns, ...dateColumns, ...labelColumns, ...flagColumns };
  const signs = [...currencies].map(([sign, count]) => ({ sign, count }));
  return { ok: true, columns, formats, unreadable, currencySigns: signs };
}

const fieldsOf = <Kind extends FieldKind>(kind: Kind): readonly FieldOf<Kind>[] =>
  dealFieldNames.filter((field): field is FieldOf<Kind> => dealFields[field].kind === kind);

const textFormat = (kind: 'label' | 'flag', evidence: string): ColumnFormat => ({
  kind,
  style: 'text',
  evidence,
  typed: true,
});

/** One Indonesian header may be a loan word in an English tab; that of the value, or two, are not. */
function speaksIndonesian(mapping: Mapping): boolean {
  const headers = dealFieldNames.flatMap((field) => mapping[field]?.header ?? []);
  const value = mapping.value?.header;
  if (value !== undefined && isIndonesianName(normaliseHeader(value))) return true;
  return headers.filter((header) => isIndonesianName(normaliseHeader(header))).length >= 2;
}
