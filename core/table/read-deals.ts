/** Reads a raw tab as a table of deals: typed columns over the rows that are deals, or why it cannot be read so. */
import { isBlank, type RawTab, type Row } from './cell';
import { findCents, inWhole } from './cents';
import { allRows } from './column-reader';
import { millionsByCurrency } from './counted-in-m';
import type { DateChoices } from './date-columns';
import { dealsKind } from './deals-kind';
import { isUndated, missingParts } from './deals-tab';
import type { DealColumns, DealsTable, Mapping, Refusal } from './deals-table';
import type { DecimalChoices } from './decimal-marks';
import { exclusionsOf } from './exclusions';
import type { DealField } from './fields';
import { type ColumnGuess, guessColumns, type MappingChoices } from './guess-columns';
import { chosenHeaderRow, findHeaderRow, headerTexts } from './header-row';
import { rowSorter } from './junk-rows';
import { liveRows } from './live-rows';
import { readColumns } from './read-columns';
import type { StageChoices } from './stages';

/** What the user decided; all else is found out from the tab. */
export interface ReadChoices extends MappingChoices, DateChoices, DecimalChoices, StageChoices {
  /** Sheet row number, 1 is the first row. */
  readonly headerRow?: number;
}

export type DealsReading =
  | { readonly ok: true; readonly table: DealsTable }
  | { readonly ok: false; readonly refusal: Refusal };

/** Never throws and drops no row unsaid: every row below the header is kept or stands in `excluded` with its reason. */
export function readDeals(tab: RawTab, choices: ReadChoices = {}): DealsReading {
  const { rows } = tab;
  if (rows.every((row) => row.every(isBlank))) return refused({ code: 'empty-tab' });
  const { headerRow } = choices;
  const headerIndex = headerRow === undefined ? findHeaderRow(rows) : chosenHeaderRow(rows, headerRow);
  if (headerIndex === -1) return refused({ code: 'no-header' });
  const guess = guessColumns(rows, headerIndex, choices);
  const { mapping } = guess;
  const missing = missingParts(guess, choices);
  if (missing.length > 0) {
    const headers = headerTexts(rows[headerIndex] ?? []).filter((text) => text !== '');
    return refused({ code: 'not-deals', headers, missing, undated: isUndated(guess) });
  }
  const sorter = rowSorter(rows, headerIndex);
  const all = readColumns(dealsKind, rows, sorter, mapping, choices);
  const { deals, junk, rowCount } = sorter.finish();
  const telling: TellingColumns = all.ok ? all : tellingColumns(rows, deals, mapping, choices);
  const updated = telling.moments.get('updatedDate') ?? null;
  const { kept, deleted, repeated } = liveRows(rows, deals, telling.columns, updated, mapping);
  // What is left out must not speak for the rest: then the columns are read once more without it.
  const reading = kept === deals ? all : readColumns(dealsKind, rows, allRows(kept), mapping, choices);
  if (!reading.ok) return refused(reading.refusal);
  const { unreadable, amountSigns } = reading;
  const { columns, formats, cents } = inUnits(reading, rows, kept, guess);
  const dropped = new Map<string, readonly number[]>([
    ...junk,
    ['duplicate-id', [...repeated.keys()]],
    ['deleted', deleted],
  ]);
  const table: DealsTable = {
    tab: tab.name,
    headerRow: headerIndex + 1,
    rowCount,
    rowNumbers: kept.map((index) => index + 1),
    mapping,
    formats,
    columns,
    excluded: exclusionsOf(dropped),
    unreadable,
    ...(amountSigns !== undefined && { amountSigns }),
    ...(cents !== undefined && { cents }),
    repeats: [...repeated].map(([index, of]) => ({ row: index + 1, of: of + 1 })),
  };
  return { ok: true, table: millionsByCurrency(table, reading.millions) };
}

/** Amounts in cents as whole ones. No formula may read them in the raw column then. */
function inUnits(
  { columns, formats }: Pick<DealsTable, 'columns' | 'formats'>,
  rows: readonly Row[],
  kept: Int32Array,
  { headers, mapping }: ColumnGuess,
): Pick<DealsTable, 'columns' | 'formats' | 'cents'> {
  const { value } = columns;
  const format = formats.value;
  if (value === undefined || format === undefined || mapping.value === undefined) return { columns, formats };
  const found = findCents(rows, kept, headers, mapping.value.column, value.values);
  if (found.unit === 'whole') return { columns, formats };
  if (found.unit === 'maybe') return { columns, formats, cents: found };
  const evidence = `${format.evidence}; they are in cents`;
  return {
    columns: { ...columns, value: { values: inWhole(value.values) } },
    formats: { ...formats, value: { ...format, evidence, typed: false } },
    cents: found,
  };
}

/** Where dates may be two, perhaps only those of rows that do not count: these are told without them. */
function tellingColumns(
  rows: readonly Row[],
  deals: Int32Array,
  mapping: Mapping,
  choices: ReadChoices,
): TellingColumns {
  const { id, isDeleted, updatedDate } = mapping;
  const undated: Mapping = { ...(id && { id }), ...(isDeleted && { isDeleted }) };
  const read = readColumns(
    dealsKind,
    rows,
    allRows(deals),
    { ...undated, ...(updatedDate && { updatedDate }) },
    choices,
  );
  if (read.ok) return read;
  const withoutDates = readColumns(dealsKind, rows, allRows(deals), undated, choices);
  return withoutDates.ok ? withoutDates : { columns: {}, moments: new Map() };
}

interface TellingColumns {
  readonly columns: Pick<DealColumns, 'id' | 'isDeleted'>;
  readonly moments: ReadonlyMap<DealField, Float64Array>;
}

const refused = (refusal: Refusal): DealsReading => ({ ok: false, refusal });
