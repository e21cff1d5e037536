/** All date columns of a tab together: one that cannot decide its order of day and month follows those that can. */
import type { Row } from './cell';
import type { ColumnReader } from './column-reader';
import type { AmbiguousDates, MappedColumn, Mapping } from './deals-table';
import type { DealField } from './fields';
import { type DateReading, datesInOrder } from './read-date';
import { type DateOrder, type DateScan, dateScanner, decideOrder } from './scan-dates';

export interface DateChoices<Field extends string = DealField> {
  /** The order of day and month in a field's texts, where the user decided it. */
  readonly dateOrder?: Readonly<Partial<Record<Field, DateOrder>>>;
}

export type DateColumnsReading<Field extends string> =
  | { readonly ok: true; readonly readings: ReadonlyMap<Field, DateReading> }
  | { readonly ok: false; readonly refusal: AmbiguousDates<Field> };

/** A date column while it is read: what its cells say, before its order is known. */
export interface ScannedDates<Field extends string> {
  readonly field: Field;
  readonly column: number;
  readonly header: string;
  readonly scanner: ColumnReader<DateScan>;
}

export function dateScanners<Field extends string>(
  rows: readonly Row[],
  rowIndexes: Int32Array,
  dateFields: readonly Field[],
  mapping: Mapping<Field>,
  choices: DateChoices<Field>,
): readonly ScannedDates<Field>[] {
  return dateFields.flatMap((field) => {
    const mapped: MappedColumn | undefined = mapping[field];
    if (mapped === undefined) return [];
    const { column, header } = mapped;
    const yearFirst = chosenOrder(choices, field) === 'ymd';
    return [{ field, column, header, scanner: dateScanner(rows, rowIndexes, column, yearFirst) }];
  });
}

/**
 * One export writes all its dates alike, so that an undecided column takes the order of the others where these agree.
 * What stays undecided is refused, or asked; but where it is one cell in ten at most, only these cells are unreadable.
 */
export function settleDates<Field extends string>(
  scanned: readonly ScannedDates<Field>[],
  rows: readonly Row[],
  rowIndexes: Int32Array,
  choices: DateChoices<Field>,
): DateColumnsReading<Field> {
  const columns = scanned.map((dates) => decided(dates, rowIndexes.length, choices));
  const shared = sharedOrder(columns);
  const readings = new Map<Field, DateReading>();
  for (const { field, column, header, scan, order, decision } of columns) {
    const borrowed = order === null && decision === 'undecided' ? shared : null;
    const { filled, either } = scan.counts;
    const isOpen = order === null && borrowed === null;
    if (isOpen && (decision === 'contradictory' || (decision === 'undecided' && either > 0.1 * filled))) {
      return { ok: false, refusal: { code: 'ambiguous-dates', header, examples: scan.examples, field } };
    }
    const reading = datesInOrder(scan, order ?? borrowed, rows, rowIndexes, column);
    const { format } = reading;
    const evidence = borrowed === null ? format.evidence : `${format.evidence}; the order is that of the other dates`;
    readings.set(field, { ...reading, format: { ...format, evidence } });
  }
  return { ok: true, readings };
}

export const chosenOrder = <Field extends string>(
  { dateOrder }: DateChoices<Field>,
  field: Field,
): DateOrder | undefined => {
  const order = dateOrder?.[field];
  return order === 'dmy' || order === 'mdy' || order === 'ymd' ? order : undefined;
};

interface DecidedColumn<Field extends string> extends ScannedDates<Field> {
  readonly scan: DateScan;
  /** By the user's word or by the column's own cells. */
  readonly order: DateOrder | null;
  readonly decision: ReturnType<typeof decideOrder>;
}

function decided<Field extends string>(
  dates: ScannedDates<Field>,
  count: number,
  choices: DateChoices<Field>,
): DecidedColumn<Field> {
  const scan = dates.scanner.finish(count);
  const decision = decideOrder(scan);
  const order = chosenOrder(choices, dates.field) ?? (typeof decision === 'object' ? decision.order : null);
  return { ...dates, scan, order, decision };
}

function sharedOrder(columns: readonly DecidedColumn<string>[]): DateOrder | null {
  const orders = new Set<DateOrder>();
  for (const { order } of columns) if (order !== null) orders.add(order);
  const [only = null] = orders;
  return orders.size === 1 ? only : null;
}
