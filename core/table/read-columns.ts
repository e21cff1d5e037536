/** The mapped columns of the kept rows, typed, with how each is written and what in it cannot be read. */
import type { Row } from './cell';
import { grouped } from './cell-text';
import { type RowsToRead, takeSideBySide } from './column-reader';
import { type DateChoices, dateScanners, settleDates } from './date-columns';
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
import { chosenMark, type DecimalChoices } from './decimal-marks';
import { type FieldKind, type Fields, type NamesOf, namesOf } from './fields';
import { normaliseHeader } from './normalise-header';
import { flagReader } from './read-flag';
import { idReader, labelReader, seldomReader } from './read-labels';
import { numberReader, type UnreadableAt } from './read-number';
import type { NameOf, TabKind } from './tab-kind';

export type ColumnsReading<Declared extends Fields> =
  | { readonly ok: false; readonly refusal: AmbiguousDates<NameOf<Declared>> }
  | ({ readonly ok: true } & Pick<TableOf<Declared>, 'columns' | 'formats' | 'unreadable'> &
      Pick<DealsTable, 'amountSigns'> & {
        /** Amounts counted in `M` that are read as millions for want of a word: positions. */
        readonly millions: readonly number[];
        /** The dates that are timed, with the time of day that the columns drop. */
        readonly moments: ReadonlyMap<NameOf<Declared>, Float64Array>;
      });

export function readColumns<Declared extends Fields>(
  kind: TabKind<Declared>,
  rows: readonly Row[],
  toRead: RowsToRead,
  mapping: Mapping<NameOf<Declared>>,
  choices: DateChoices<NameOf<Declared>> & DecimalChoices<NameOf<Declared>>,
): ColumnsReading<Declared> {
  type Field = NameOf<Declared>;
  const { fields } = kind;
  const { indexes } = toRead;
  const dateFields = fieldsOf(fields, 'date');
  const momentFields = fieldsOf(fields, 'moment');
  const mapped = (field: Field): MappedColumn | undefined => mapping[field];
  const columnsOf = <Name extends Field>(names: readonly Name[]) =>
    names.flatMap((field) => {
      const at = mapped(field)?.column;
      return at === undefined ? [] : [{ field, at }];
    });
  const indonesian = speaksIndonesian(kind, mapping);

  const dates = dateScanners<Field>(rows, indexes, [...dateFields, ...momentFields], mapping, choices);
  const numbers = columnsOf(fieldsOf(fields, 'number')).map(({ field, at }) => ({
    field,
    at,
    reader: numberReader(rows, indexes, at, {
      indonesian,
      percent: kind.inPercent(field),
      mark: chosenMark<Field>(choices, field),
    }),
  }));
  const isSeldom = (field: Field): boolean => fields[field]?.seldom === true;
  const labels = columnsOf(fieldsOf(fields, 'label')).map(({ field, at }) => ({
    field,
    seldom: isSeldom(field),
    reader: (field === 'id' ? idReader : isSeldom(field) ? seldomReader : labelReader)(rows, indexes, at),
  }));
  const flags = columnsOf(fieldsOf(fields, 'flag')).map(({ field, at }) => ({
    field,
    reader: flagReader(rows, indexes, at),
  }));
  const readers = [...numbers, ...labels, ...flags].map(({ reader }) => reader);
  const count = takeSideBySide(rows, toRead, [...dates.map(({ scanner }) => scanner), ...readers]);
  const rowIndexes = indexes.subarray(0, count);

  const settled = settleDates(dates, rows, rowIndexes, choices);
  if (!settled.ok) return settled;
  const formats: { [Name in Field]?: ColumnFormat } = {};
  const unreadable: UnreadableCell<Field>[] = [];
  const report = (field: Field, format: ColumnFormat, cells: readonly UnreadableAt[]): void => {
    formats[field] = format;
    for (const { position, text } of cells) unreadable.push({ field, row: (rowIndexes[position] ?? 0) + 1, text });
  };

  const numberColumns: { [Name in NamesOf<Declared, 'number'>]?: NumberColumn } = {};
  let amountSigns: LabelColumn | null = null;
  let millions: readonly number[] = [];
  for (const { field, at, reader } of numbers) {
    const reading = kind.asMeant(field, reader.finish(count), rows, rowIndexes, at);
    numberColumns[field] = { values: reading.values };
    report(field, reading.format, reading.unreadable);
    if (field === kind.money) ({ signs: amountSigns, millions } = reading);
  }

  const moments = new Map<Field, Float64Array>();
  const dateColumns: { [Name in NamesOf<Declared, 'date'>]?: DateColumn } = {};
  for (const field of dateFields) {
    const reading = settled.readings.get(field);
    if (reading === undefined) continue;
    if (fields[field]?.timed === true) moments.set(field, reading.moments.slice());
    dateColumns[field] = { values: inWholeDays(reading.moments) };
    report(field, reading.format, reading.unreadable);
  }

  const momentColumns: { [Name in NamesOf<Declared, 'moment'>]?: MomentColumn } = {};
  for (const field of momentFields) {
    const reading = settled.readings.get(field);
    if (reading === undefined) continue;
    momentColumns[field] = { values: reading.moments };
    report(field, { ...reading.format, kind: 'moment' }, reading.unreadable);
  }

  const labelColumns: { [Name in NamesOf<Declared, 'label'>]?: LabelColumn } = {};
  for (const { field, seldom, reader } of labels) {
    const { column, unreadable: cells, filled } = reader.finish(count);
    labelColumns[field] = column;
    const different = seldom ? '' : `, ${grouped(differentOf(column, filled))} different`;
    report(field, textFormat('label', `${grouped(filled)} filled${different}`), cells);
  }

  const flagColumns: { [Name in NamesOf<Declared, 'flag'>]?: FlagColumn } = {};
  for (const { field, reader } of flags) {
    const { column, unreadable: cells, filled } = reader.finish(count);
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
  return { ok: true, columns, formats, unreadable, ...(amountSigns !== null && { amountSigns }), millions, moments };
}

/** A column read on demand is not asked where nobody has to: telling its labels apart is what it puts off. */
function differentOf(column: LabelColumn, filled: number): number {
  return column.areDifferent === true ? filled : column.labels.length;
}

/** In the same array: nobody else holds it, and a column of dates is read in every tab. */
function inWholeDays(moments: Float64Array): Float64Array {
  for (let row = 0; row < moments.length; row++) moments[row] = Math.floor(moments[row] ?? Number.NaN);
  return moments;
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
