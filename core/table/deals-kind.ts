/** A deals tab as a kind of tab: how its columns are known and its numbers read. */
import type { ColumnProfile } from './column-profile';
import { fitOf } from './field-fit';
import { type DealField, dealFields } from './fields';
import { dealHeaders } from './headers/named-fields';
import { asProbabilities, inPercent } from './probability';
import { isCrmStage } from './stage-ladders';
import { isStageWord } from './stages';
import type { TabKind } from './tab-kind';

export const dealsKind: TabKind<typeof dealFields> = {
  fields: dealFields,
  headers: dealHeaders,
  fitOf,
  fieldsByValues,
  inPercent,
  asMeant: (field, reading) => (inPercent(field) ? asProbabilities(reading) : reading),
  money: 'value',
};

/** Its labels are steps of a pipeline with an end, such as Prospek, Penawaran, Menang, Kalah. */
export function stageLike({ labels, saysWon, saysLost }: ColumnProfile): boolean {
  if (!saysWon && !saysLost) return false;
  // One stage of a CRM is enough: as a status nobody would know it, or know no more of it than that it is open.
  return labels.filter(isStageWord).length >= 2 || labels.some((label) => isCrmStage(label) && isStageWord(label));
}

/** Outcomes and currency codes. */
function fieldsByValues(profile: ColumnProfile): readonly DealField[] {
  if (profile.filled > 0 && profile.currencies === profile.filled) return ['currency'];
  const speaks = profile.saysWon && profile.saysLost && profile.outcomes >= 0.5 * profile.filled;
  if (!speaks || profile.distinct > 30) return [];
  return stageLike(profile) ? ['stage'] : ['status'];
}
