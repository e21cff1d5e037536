/** Whether a tab can be one of deals at all: something must tell outcomes, and something must be counted or dated. */
import type { ColumnProfile } from './column-profile';
import type { MappedColumn } from './deals-table';
import type { ColumnGuess } from './guess-columns';
import { monthNames } from './month-names';
import { readNumberText } from './number-text';
import type { OutcomeChoices } from './outcomes';

/** What is missing for a deals tab; empty for one. */
export function missingParts(guess: ColumnGuess, choices: OutcomeChoices): readonly ('outcome' | 'value-or-date')[] {
  const missing: ('outcome' | 'value-or-date')[] = [];
  if (choices.everyRowIsASale !== true && !tellsOutcomes(guess, choices)) missing.push('outcome');
  if ((guess.mapping.value ?? dated(guess)) === undefined) missing.push('value-or-date');
  return missing;
}

/** Neither is a column of dates mapped nor does any hold dates, or months such as `Januari 2025`, under another name. */
export const isUndated = (guess: ColumnGuess): boolean =>
  dated(guess) === undefined && guess.profiles.every(({ dates, labels }) => dates === 0 && !labels.some(namesMonth));

const namesMonth = (label: string): boolean => /\d{4}$/.test(label) && monthNames.has(label.split(/[\s\-/]/)[0] ?? '');

function dated({ mapping }: ColumnGuess): MappedColumn | undefined {
  const { closedDate, createdDate, wonDate, lostDate, expectedCloseDate } = mapping;
  return closedDate ?? createdDate ?? wonDate ?? lostDate ?? expectedCloseDate;
}

function tellsOutcomes({ mapping, profiles }: ColumnGuess, { outcomes = {} }: OutcomeChoices): boolean {
  const { stage, status, isWon, wonDate, lostDate, probability } = mapping;
  if ((isWon ?? wonDate ?? lostDate) !== undefined) return true;
  if (probability !== undefined && hasBothEnds(profiles[probability.column])) return true;
  if (stage !== undefined) {
    // "Progress" or "Position" is a stage only where its values say so.
    const saysOutcomes = (profiles[stage.column]?.outcomes ?? 0) > 0;
    if (stage.by === 'choice' || stage.confidence >= 0.7 || saysOutcomes) return true;
  }
  if (status === undefined) return false;
  if (status.by === 'choice' || Object.keys(outcomes).length > 0) return true;
  const profile = profiles[status.column];
  if (profile?.filled === 0) return true;
  if (profile?.saysWon === true || profile?.saysLost === true) return true;
  // Customers, tickets and invoices have a status too: without a won or lost in it, the tab must speak of deals elsewhere.
  const { expectedCloseDate, pipeline, lostReason } = mapping;
  return (probability ?? expectedCloseDate ?? pipeline ?? lostReason) !== undefined;
}

/** Probabilities of nothing and of certainty: what Odoo exports have instead of a status. */
function hasBothEnds(profile: ColumnProfile | undefined): boolean {
  const numbers = (profile?.labels ?? []).map((label) => readNumberText(label)?.point);
  const certain = numbers.some((number) => number !== undefined && number > 1) ? 100 : 1;
  return numbers.includes(0) && (numbers.includes(certain) || numbers.includes(1));
}
