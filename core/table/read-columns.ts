/** The mapped columns of the kept rows, typed, with how each is written and what in it cannot be read. */
import type { Row } from './cell';
import { grouped } from './cell-text';
import { type DateChoices, readDateColumns } from './date-columns';
import type {
  AmbiguousDates,
  ColumnFormat,
  ColumnsOf,
  DateColumn,
  DealsTable,
  FlagColumn,
  LabelColumn,
  MappedColumn,
  Mapping,
  MomentColumn,
  NumberColumn,
  TableOf,
  UnreadableCell,
} from './deals-table';
import { type FieldKind, type Fields, type NamesOf, namesOf } from './fields';
import { normaliseHeader } from './normalise-header';
import { readFlags } from './read-flag';
import { type LabelReading, readLabels } from './read-labels';
import type { UnreadableAt } from './read-number';
import type { NameOf, TabKind } from './tab-kind';

export type ColumnsReading<Declared extends Fields> =
  | { readonly ok: false; readonly refusal: AmbiguousDates<NameOf<Declared>> }
  | ({ readonly ok: true } & Pick<TableOf<Declared>, 'columns' | 'formats' | 'unreadable'> &
      Pick<DealsTable, 'amountSigns'> & {
        /** The dates with their time of day, which the columns drop. */
        readonly moments: ReadonlyMap<NameOf<Declared>, Float64Array>;
      });

/** `ids` are those of the same rows, where they were read before. */
export function readColumns<Declared extends Fields>(
  kind: TabKind<Declared>,
  rows: readonly Row[],
  rowIndexes: Int32Array,
  mapping: Mapping<NameOf<Declared>>,
  choices: DateChoices<NameOf<Declared>>,
  ids: LabelReading | null,
): ColumnsReading<Declared> {
  type Field = NameOf<Declared>;
  const dateFields = fieldsOf(kind.fields, 'date');
  const momentFields = fieldsOf(kind.fields, 'moment');
  const dates = readDateColumns<Field>(rows, rowIndexes, [...dateFields, ...momentFields], mapping, choices);
  if (!dates.ok) return dates;
  const formats: { [Name in Field]?: ColumnFormat } = {};
  const unreadable: UnreadableCell<Field>[] = [];
  const mapped = (field: Field): MappedColumn | undefined => mapping[field];
  const report = (field: Field, format: ColumnFormat, cells: readonly UnreadableAt[]): void => {
    formats[field] = format;
    for (const { position, text } of cells) unreadable.push({ field, row: (rowIndexes[position] ?? 0) + 1, text });
  };

  const numberColumns: { [Name in NamesOf<Declared, 'number'>]?: NumberColumn } = {};
  let amountSigns: LabelColumn = { codes: new Int32Array(rowIndexes.length).fill(-1), labels: [] };
  const indonesian = speaksIndonesian(kind, mapping);
  for (const field of fieldsOf(kind.fields, 'number')) {
    const column = mapped(field)?.column;
    if (column === undefined) continue;
    const reading = kind.readNumbers(field, rows, rowIndexes, column, indonesian);
    numberColumns[field] = { values: reading.values };
    report(field, reading.format, reading.unreadable);
    if (field === kind.money) amountSigns = reading.signs;
  }

  const moments = new Map<Field, Float64Array>();
  const dateColumns: { [Name in NamesOf<Declared, 'date'>]?: DateColumn } = {};
  for (const field of dateFields) {
    const reading = dates.readings.get(field);
    if (reading === undefined) continue;
    dateColumns[field] = { values: wholeDays(reading.moments) };
    moments.set(field, reading.moments);
    report(field, reading.format, reading.unreadable);
  }

  const momentColumns: { [Name in NamesOf<Declared, 'moment'>]?: MomentColumn } = {};
  for (const field of momentFields) {
    const reading = dates.readings.get(field);
    if (reading === undefined) continue;
    momentColumns[field] = { values: reading.moments };
    report(field, { ...reading.format, kind: 'moment' }, reading.unreadable);
  }

  const labelColumns: { [Name in NamesOf<Declared, 'label'>]?: LabelColumn } = {};
  for (const field of fieldsOf(kind.fields, 'label')) {
    const at = mapped(field)?.column;
    if (at === undefined) continue;
    const known = field === 'id' ? ids : null;
    const { column, unreadable: cells, filled } = known ?? readLabels(rows, rowIndexes, at);
    labelColumns[field] = column;
    const evidence = `${grouped(filled)} filled, ${grouped(column.labels.length)} different`;
    report(field, textFormat('label', evidence), cells);
  }

  const flagColumns: { [Name in NamesOf<Declared, 'flag'>]?: FlagColumn } = {};
  for (const field of fieldsOf(kind.fields, 'flag')) {
    const at = mapped(field)?.column;
    if (at === undefined) continue;
    const { column, unreadable: cells, filled } = readFlags(rows, rowIndexes, at);
    flagColumns[field] = column;
    report(field, textFormat('flag', `${grouped(filled)} filled`), cells);
  }

  const columns: ColumnsOf<Declared> = {
    ...numberColumns,
    ...dateColumns,
    ...momentColumns,
    ...labelColumns,
    ...flagColumns,
  };
  return { ok: true, columns, formats, unreadable, amountSigns, moments };
}

/** The same array where no date has a time. */
function wholeDays(moments: Float64Array): Float64Array {
  let days = moments;
  for (let row = 0; row < moments.length; row++) {
    const moment = moments[row] ?? Number.NaN;
    const day = Math.floor(moment);
    if (days === moments && day !== moment && !Number.isNaN(moment)) days = moments.slice();
    if (days !== moments) days[row] = day;
  }
  return days;
}

function fieldsOf<Declared extends Fields, Kind extends FieldKind>(
  fields: Declared,
  kind: Kind,
): readonly NamesOf<Declared, Kind>[] {
  return namesOf(fields).filter((field): field is NamesOf<Declared, Kind> => fields[field]?.kind === kind);
}

const textFormat = (kind: 'label' | 'flag', evidence: string): ColumnFormat => ({
  kind,
  style: 'text',
  evidence,
  typed: true,
});

/** One Indonesian header may be a loan word in an English tab; that of the money, or two, are not. */
function speaksIndonesian<Declared extends Fields>(
  { fields, headers, money }: TabKind<Declared>,
  mapping: Mapping<NameOf<Declared>>,
): boolean {
  const isIndonesian = (field: NameOf<Declared>): boolean => {
    const column: MappedColumn | undefined = mapping[field];
    return column !== undefined && headers.isIndonesianName(normaliseHeader(column.header, headers.ownWords));
  };
  if (money !== null && isIndonesian(money)) return true;
  return namesOf(fields).filter(isIndonesian).length >= 2;
}
