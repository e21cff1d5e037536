/** Reads a raw tab in one of the roles beside the deals, or says why it cannot be read so. */
import { isBlank, type RawTab, type Row } from '../cell';
import { allRows } from '../column-reader';
import type { DateChoices } from '../date-columns';
import type { MappedColumn } from '../deals-table';
import { repeatsToExclude, rowContent } from '../duplicates';
import { exclusionsOf } from '../exclusions';
import { type Fields, namesOf } from '../fields';
import { headerTexts } from '../header-row';
import { sortRows } from '../junk-rows';
import { labelKey } from '../labels';
import { readColumns } from '../read-columns';
import { type DurationChoice, type DurationReading, durationChoices, readDurations } from '../read-durations';
import { readLabels } from '../read-labels';
import { withDerived } from './derived-columns';
import { type MapChoices, mapTab } from './map-tab';
import type { OtherReading, OtherRefusal, OtherTable } from './other-table';
import { withPeriodStarts } from './period-start';
import { type OtherTab, type TabField, tabFields } from './tab-fields';
import { isByPeriod, tabKinds } from './tab-kinds';

/** What the user decided; all else is found out from the tab. */
export interface OtherTabChoices<Tab extends OtherTab>
  extends MapChoices<Tab>,
    DateChoices<TabField<Tab>>,
    DurationChoices {}

export interface DurationChoices {
  /** By header, what bare numbers or clocks such as `1:30` are in that column. */
  readonly durations?: Readonly<Record<string, DurationChoice>>;
}

/**
 * Never throws and drops no row unsaid. Rows that say the same under the same id in every column that is read are one;
 * others with one id are kept.
 */
export function readOtherTab<Tab extends OtherTab>(
  role: Tab,
  tab: RawTab,
  choices: OtherTabChoices<Tab> = {},
): OtherReading<Tab> {
  const { rows } = tab;
  if (rows.every((row) => row.every(isBlank))) return refused({ code: 'empty-tab' });
  const mapped = mapTab(role, tab, choices);
  if (mapped === null) return refused({ code: 'no-header' });
  const { headerIndex, mapping, missing } = mapped;
  if (missing.length > 0) {
    const headers = headerTexts(rows[headerIndex] ?? []).filter((text) => text !== '');
    return refused({ code: 'not-this-tab', role, headers, missing });
  }
  const { deals: candidates, junk, rowCount } = sortRows(rows, headerIndex);
  const columnsRead = namesOf(tabFields[role]).flatMap((field) => columnOf(mapping, field));
  const repeated = repeats(rows, candidates, columnOf(mapping, 'id'), columnsRead);
  const kept = repeated.size === 0 ? candidates : candidates.filter((index) => !repeated.has(index));
  const [date] = columnOf(mapping, 'date');
  const dated = date !== undefined && isByPeriod(role) ? withPeriodStarts(rows, kept, date) : rows;
  const reading = readColumns(tabKinds[role], dated, allRows(kept), mapping, choices);
  if (!reading.ok) return refused(reading.refusal);
  const table: OtherTable<Tab> = {
    tab: tab.name,
    role,
    headerRow: headerIndex + 1,
    rowCount,
    rowNumbers: kept.map((index) => index + 1),
    mapping,
    formats: reading.formats,
    columns: reading.columns,
    excluded: exclusionsOf(new Map<string, readonly number[]>([...junk, ['duplicate-id', [...repeated]]])),
    unreadable: reading.unreadable,
    durations: durationsIn(role, rows, kept, mapping, choices),
  };
  return { ok: true, table: withDerived(table, reading.moments) };
}

function durationsIn(
  role: OtherTab,
  rows: readonly Row[],
  kept: Int32Array,
  mapping: Readonly<Record<string, MappedColumn | undefined>>,
  { durations = {} }: DurationChoices,
): Readonly<Record<string, DurationReading>> {
  const fields: Fields = tabFields[role];
  const chosen = new Map(Object.entries(durations).map(([header, choice]) => [labelKey(header), choice]));
  const found = Object.entries(fields).flatMap(([field, { kind }]) => {
    const mapped = mapping[field];
    if (kind !== 'duration' || mapped === undefined) return [];
    const choice = durationChoices.find((known) => known === chosen.get(labelKey(mapped.header)));
    return [[field, readDurations(rows, kept, mapped.column, mapped.header, choice)] as const];
  });
  return Object.fromEntries(found);
}

const refused = <Tab extends OtherTab>(refusal: OtherRefusal<Tab>): OtherReading<Tab> => ({ ok: false, refusal });

function columnOf(mapping: Readonly<Record<string, MappedColumn | undefined>>, field: string): readonly number[] {
  const column = mapping[field]?.column;
  return column === undefined ? [] : [column];
}

/** Indexes in `rows`. */
function repeats(
  rows: readonly Row[],
  candidates: Int32Array,
  [id]: readonly number[],
  columns: readonly number[],
): ReadonlySet<number> {
  if (id === undefined) return new Set();
  const positions = repeatsToExclude(readLabels(rows, candidates, id).column, null, (position) =>
    rowContent(rows[candidates[position] ?? -1] ?? [], columns),
  );
  return new Set(Array.from(positions.keys(), (position) => candidates[position] ?? -1));
}
