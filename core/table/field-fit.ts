/** How well the values of a column can be what a field holds, 0 to 1. */
import type { ColumnProfile } from './column-profile';
import { readDurationText } from './duration-text';
import { type DealField, dealFields, type FieldKind } from './fields';
import { isStageWord } from './stages';

/** 0: impossible, whatever the header says. A column without a filled cell says nothing: 0.5. */
export function fitOf(field: DealField, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.5;
  const { kind } = dealFields[field];
  if (kind === 'label') return labelFit(field, profile);
  return field === 'probability' ? enough(shareOf(profile.percentLike, profile)) : kindFit(kind, profile);
}

/** By the kind of the field alone: how many of the filled cells can be read so. */
export function kindFit(kind: FieldKind, profile: ColumnProfile): number {
  if (profile.filled === 0) return 0.5;
  switch (kind) {
    case 'number':
      return enough(shareOf(profile.numbers, profile));
    case 'date':
    case 'moment':
      return enough(shareOf(profile.dates + profile.dayNumbers, profile));
    case 'flag':
      return shareOf(profile.flags, profile) >= 0.9 ? 1 : 0;
    case 'label':
      return shareOf(profile.dates, profile) > 0.5 ? 0 : 1;
    case 'duration':
      return enough(profile.labels.filter(isDuration).length / Math.max(1, profile.labels.length));
  }
}

/** A time of day without a day is one of 1899 or 1900. */
const isDuration = (label: string): boolean => readDurationText(label) !== null || /^(?:1899|1900)-/.test(label);

const shareOf = (count: number, { filled }: ColumnProfile): number => Math.min(1, count / filled);

/** A column with some unreadable cells is still its field's, and they are reported; with nothing readable it is not. */
function enough(share: number): number {
  if (share >= 0.9) return 1;
  return share < 0.2 ? 0 : share;
}

function labelFit(field: DealField, profile: ColumnProfile): number {
  if (kindFit('label', profile) === 0) return 0;
  const numeric = shareOf(profile.numbers, profile);
  const variety = profile.distinct / profile.filled;
  // In a few rows everything is different.
  const small = profile.filled <= 20;
  switch (field) {
    case 'id':
      return (
        (small || variety > 0.9 ? 1 : 0.5 + 0.5 * variety) * (numeric + shareOf(profile.codes, profile) > 0.5 ? 1 : 0.7)
      );
    case 'title':
      return numeric + shareOf(profile.codes, profile) > 0.5 ? 0.3 : 1;
    case 'stage':
      if (profile.labels.filter(isStageWord).length * 2 >= profile.distinct) return 1;
      return outcomeFit(profile, numeric, variety, small);
    case 'status':
      return outcomeFit(profile, numeric, variety, small);
    case 'currency':
      return shareOf(profile.currencies, profile) > 0.7 ? 1 : numeric > 0.5 ? 0 : 0.3;
    case 'location':
      if (shareOf(profile.outcomes, profile) > 0.8) return 0;
      return numeric > 0.5 ? 0.2 : 1;
    default:
      return numeric > 0.8 ? 0.5 : 1;
  }
}

function outcomeFit(profile: ColumnProfile, numeric: number, variety: number, small: boolean): number {
  if (shareOf(profile.outcomes, profile) >= 0.5) return 1;
  if (!small && variety > 0.6) return 0.2;
  return numeric > 0.8 ? 0.4 : 0.8;
}
