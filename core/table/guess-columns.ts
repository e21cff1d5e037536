/** Which column holds which field: by its header, by its values, and first of all by what the user said. */
import type { Row } from './cell';
import { type ColumnProfile, profileColumn } from './column-profile';
import type { MappedColumn, Mapping } from './deals-table';
import { fitOf } from './field-fit';
import { type DealField, dealFieldNames } from './fields';
import { headerTexts } from './header-row';
import { fieldsNamed, fieldsNamedWithin } from './headers/named-fields';
import { labelKey } from './labels';
import { normaliseHeaders } from './normalise-header';
import { isStageWord } from './stages';

export interface MappingChoices {
  /** The header of each field's column; `null`: the tab has none. A header that is gone is guessed anew. */
  readonly mapping?: Readonly<Partial<Record<DealField, string | null>>>;
}

export interface ColumnGuess {
  readonly mapping: Mapping;
  readonly profiles: readonly ColumnProfile[];
}

/**
 * One column serves one field, the surest pair first; only the user may give one column to two. Confidence is how surely
 * the header names the field, times how well the values fit it: below a quarter a column stays unmapped.
 */
export function guessColumns(rows: readonly Row[], headerIndex: number, choices: MappingChoices): ColumnGuess {
  const headers = headerTexts((rows[headerIndex] ?? []).slice(0, widest));
  const profiles = headers.map((_, column) => profileColumn(rows, headerIndex + 1, column));
  const guess = new Map<DealField, MappedColumn>();
  const decided = new Set<DealField>();
  const taken = new Set<number>();
  for (const field of dealFieldNames) {
    const wanted = wantedHeader(choices, field);
    if (wanted === undefined) continue;
    const column = wanted === null ? -1 : columnCalled(wanted, headers);
    if (wanted !== null && column === -1) continue;
    decided.add(field);
    if (wanted === null) continue;
    guess.set(field, { header: headers[column] ?? '', column, confidence: 1, by: 'choice' });
    taken.add(column);
  }
  for (const { field, column, score, by } of candidates(headers, profiles)) {
    if (guess.has(field) || decided.has(field) || taken.has(column)) continue;
    guess.set(field, { header: headers[column] ?? '', column, confidence: score, by });
    taken.add(column);
  }
  settleStatus(guess, profiles, decided);
  return { mapping: inFieldOrder(guess), profiles };
}

const widest = 1000;
const leastConfidence = 0.25;

interface Candidate {
  readonly field: DealField;
  readonly column: number;
  readonly score: number;
  readonly by: 'header' | 'similar-header' | 'values';
}

function candidates(headers: readonly string[], profiles: readonly ColumnProfile[]): readonly Candidate[] {
  const found: Candidate[] = [];
  normaliseHeaders(headers).forEach((name, column) => {
    const profile = profiles[column];
    if (name === '' || profile === undefined) return;
    const named = fieldsNamed(name);
    const by = named.size > 0 ? 'header' : 'similar-header';
    for (const [field, surety] of named.size > 0 ? named : fieldsNamedWithin(name)) {
      const score = rounded(surety * fitOf(field, profile));
      if (score >= leastConfidence) found.push({ field, column, score, by });
    }
    if (named.size > 0) return;
    for (const field of fieldsByValues(profile)) found.push({ field, column, score: 0.4, by: 'values' });
  });
  return found.sort((one, other) => other.score - one.score || one.column - other.column);
}

/** A header nobody knows over values that speak for themselves: outcomes, currency codes. */
function fieldsByValues(profile: ColumnProfile): readonly DealField[] {
  if (profile.filled > 0 && profile.currencies === profile.filled) return ['currency'];
  const speaks = profile.saysWon && profile.saysLost && profile.outcomes >= 0.5 * profile.filled;
  if (!speaks || profile.distinct > 30) return [];
  return stageLike(profile) ? ['stage'] : ['status'];
}

/** Its labels are steps of a pipeline with an end, such as Prospek, Penawaran, Menang, Kalah. */
function stageLike({ labels, saysWon, saysLost }: ColumnProfile): boolean {
  return (saysWon || saysLost) && labels.filter(isStageWord).length >= 2;
}

/**
 * Where the only column called "Status" holds the stages, it is the stage column: else each stage would be a status not
 * recognised. And a status that says neither won nor lost, beside a stage that does, does not tell the outcome.
 */
function settleStatus(
  guess: Map<DealField, MappedColumn>,
  profiles: readonly ColumnProfile[],
  decided: ReadonlySet<DealField>,
): void {
  const status = guess.get('status');
  const statusProfile = status === undefined ? undefined : profiles[status.column];
  if (status === undefined || statusProfile === undefined || decided.has('status')) return;
  const stage = guess.get('stage');
  if (stage === undefined) {
    if (decided.has('stage') || !stageLike(statusProfile)) return;
    guess.delete('status');
    guess.set('stage', { ...status, confidence: rounded(status.confidence * 0.9) });
    return;
  }
  const stageProfile = profiles[stage.column];
  const statusTells = statusProfile.saysWon || statusProfile.saysLost;
  if (stageProfile !== undefined && !statusTells && (stageProfile.saysWon || stageProfile.saysLost)) {
    guess.delete('status');
  }
}

/** `undefined` where the user said nothing. The field's name is ours, so that the record may be asked for it. */
function wantedHeader({ mapping }: MappingChoices, field: DealField): string | null | undefined {
  return mapping?.[field];
}

/** Of columns with the same header the first. */
function columnCalled(header: string, headers: readonly string[]): number {
  const exact = headers.findIndex((text) => labelKey(text) === labelKey(header.trim()));
  if (exact !== -1) return exact;
  const [wanted = '', ...names] = normaliseHeaders([header, ...headers]);
  return wanted === '' ? -1 : names.indexOf(wanted);
}

function inFieldOrder(guess: ReadonlyMap<DealField, MappedColumn>): Mapping {
  const mapping: { [Name in DealField]?: MappedColumn } = {};
  for (const field of dealFieldNames) {
    const column = guess.get(field);
    if (column !== undefined) mapping[field] = column;
  }
  return mapping;
}

const rounded = (score: number): number => Math.round(score * 1000) / 1000;
