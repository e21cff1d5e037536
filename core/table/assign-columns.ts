/** Gives each field of a kind of tab its column: by the header, by the values, and first of all by what the user said. */
import type { Row } from './cell';
import { type ColumnProfile, profileColumn } from './column-profile';
import type { MappedColumn, Mapping } from './deals-table';
import { type DealField, type Fields, namesOf } from './fields';
import { headerTexts } from './header-row';
import { sortRows } from './junk-rows';
import { labelKey } from './labels';
import { normaliseHeaders } from './normalise-header';
import type { NameOf, TabKind } from './tab-kind';

export interface MappingChoices<Field extends string = DealField> {
  /** The header of each field's column; `null`: the tab has none. A header that is gone is guessed anew. */
  readonly mapping?: Readonly<Partial<Record<Field, string | null>>>;
}

export interface ProfiledHeader {
  readonly headers: readonly string[];
  readonly profiles: readonly ColumnProfile[];
}

export interface Assignment<Field extends string> {
  readonly guess: Map<Field, MappedColumn>;
  /** The fields on which the user decided. */
  readonly decided: ReadonlySet<Field>;
}

export function profileColumns(rows: readonly Row[], headerIndex: number): ProfiledHeader {
  const headers = headerTexts((rows[headerIndex] ?? []).slice(0, widest));
  const sample = sampleBelow(rows, headerIndex);
  return { headers, profiles: headers.map((_, column) => profileColumn(sample, column)) };
}

/**
 * One column serves one field, the surest pair first; only the user may give one column to two. Confidence is how surely
 * the header names the field, times how well the values fit it: below a quarter a column stays unmapped.
 */
export function assignColumns<Declared extends Fields>(
  kind: TabKind<Declared>,
  { headers, profiles }: ProfiledHeader,
  choices: MappingChoices<NameOf<Declared>>,
): Assignment<NameOf<Declared>> {
  const guess = new Map<NameOf<Declared>, MappedColumn>();
  const decided = new Set<NameOf<Declared>>();
  const taken = new Set<number>();
  for (const field of namesOf(kind.fields)) {
    const wanted = wantedHeader(choices, field);
    if (wanted === undefined) continue;
    const column = wanted === null ? -1 : columnCalled(wanted, headers);
    if (wanted !== null && column === -1) continue;
    decided.add(field);
    if (wanted === null) continue;
    guess.set(field, { header: headers[column] ?? '', column, confidence: 1, by: 'choice' });
    taken.add(column);
  }
  for (const { field, column, score, by } of candidates(kind, headers, profiles)) {
    if (guess.has(field) || decided.has(field) || taken.has(column)) continue;
    guess.set(field, { header: headers[column] ?? '', column, confidence: score, by });
    taken.add(column);
  }
  return { guess, decided };
}

export function inFieldOrder<Field extends string>(
  fields: readonly Field[],
  guess: ReadonlyMap<Field, MappedColumn>,
): Mapping<Field> {
  const mapping: { [Name in Field]?: MappedColumn } = {};
  for (const field of fields) {
    const column = guess.get(field);
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

/** To three places. */
export const rounded = (score: number): number => Math.round(score * 1000) / 1000;

/**
 * Taken evenly over the whole tab, without headers again, totals and footers: in a short tab one footer that stands in the
 * column of amounts makes the next column that looks like money the surer one.
 */
function sampleBelow(rows: readonly Row[], headerIndex: number): readonly Row[] {
  const step = Math.ceil((rows.length - headerIndex) / mostSampled);
  const taken = [rows[headerIndex] ?? []];
  // The very first row too: in a tab of a million rows it may be one of two that are filled.
  for (let index = headerIndex + 1; index < rows.length; index += step) taken.push(rows[index] ?? []);
  return Array.from(sortRows(taken, 0).deals, (index) => taken[index] ?? []);
}

const mostSampled = 600;
const widest = 1000;
const leastConfidence = 0.25;

interface Candidate<Field> {
  readonly field: Field;
  readonly column: number;
  readonly score: number;
  readonly by: 'header' | 'similar-header' | 'values';
}

function candidates<Declared extends Fields>(
  { headers: names, fitOf, fieldsByValues }: TabKind<Declared>,
  headers: readonly string[],
  profiles: readonly ColumnProfile[],
): readonly Candidate<NameOf<Declared>>[] {
  const found: Candidate<NameOf<Declared>>[] = [];
  normaliseHeaders(headers, names.ownWords).forEach((name, column) => {
    const profile = profiles[column];
    if (name === '' || profile === undefined) return;
    const named = names.fieldsNamed(name);
    const by = named.size > 0 ? 'header' : 'similar-header';
    for (const [field, surety] of named.size > 0 ? named : names.fieldsNamedWithin(name)) {
      const score = rounded(surety * fitOf(field, profile));
      if (score >= leastConfidence) found.push({ field, column, score, by });
    }
    if (named.size > 0) return;
    for (const field of fieldsByValues(profile)) found.push({ field, column, score: 0.4, by: 'values' });
  });
  return found.sort((one, other) => other.score - one.score || one.column - other.column);
}

/** `undefined` where the user said nothing. The field's name is ours, so that the record may be asked for it. */
function wantedHeader<Field extends string>(
  { mapping }: MappingChoices<Field>,
  field: Field,
): string | null | undefined {
  return mapping?.[field];
}

/** Of columns with the same header the first. */
function columnCalled(header: string, headers: readonly string[]): number {
  const exact = headers.findIndex((text) => labelKey(text) === labelKey(header.trim()));
  if (exact !== -1) return exact;
  const [wanted = '', ...names] = normaliseHeaders([header, ...headers]);
  return wanted === '' ? -1 : names.indexOf(wanted);
}
