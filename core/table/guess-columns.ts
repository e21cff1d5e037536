/** Which column of a deals tab holds which field, with what only deals need: a status that may be a stage. */
import {
  assignColumns,
  inFieldOrder,
  type MappingChoices,
  type ProfiledHeader,
  profileColumns,
  rounded,
} from './assign-columns';
import type { Row } from './cell';
import type { ColumnProfile } from './column-profile';
import { dealsKind, stageLike } from './deals-kind';
import type { MappedColumn, Mapping } from './deals-table';
import { type DealField, dealFieldNames } from './fields';

export type { MappingChoices } from './assign-columns';

export interface ColumnGuess extends ProfiledHeader {
  readonly mapping: Mapping;
}

export function guessColumns(
  rows: readonly Row[],
  headerIndex: number,
  choices: MappingChoices,
  profiled: ProfiledHeader = profileColumns(rows, headerIndex),
): ColumnGuess {
  const { profiles } = profiled;
  const { guess, decided } = assignColumns(dealsKind, profiled, choices);
  settleStatus(guess, profiles, decided);
  return { ...profiled, mapping: inFieldOrder(dealFieldNames, guess) };
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
