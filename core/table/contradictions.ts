/** Deals of which two columns say different things: a status "Won" beside a stage "Closed Lost". */
import type { DealsTable } from './deals-table';
import { type OutcomeChoices, type Outcomes, outcomeCodes, outcomesOfLabels } from './outcomes';

export interface Contradiction {
  readonly code: 'outcome-contradicts-stage' | 'outcome-contradicts-probability';
  /** Positions of the deals. */
  readonly deals: readonly number[];
  /** The label that is contradicted, or the probability; of the first. */
  readonly first: string;
}

/**
 * A closed deal keeps the open stage it was in, which is no contradiction; one in a stage that means won or lost has to be
 * so. A won deal at a probability of 0, or a lost one at 100, was entered wrongly somewhere.
 */
export function contradictions(
  table: DealsTable,
  outcomes: Outcomes,
  choices: OutcomeChoices = {},
): readonly Contradiction[] {
  return [againstStage(table, outcomes, choices), againstProbability(table, outcomes)].filter(
    ({ deals }) => deals.length > 0,
  );
}

function againstStage({ columns: { stage } }: DealsTable, outcomes: Outcomes, choices: OutcomeChoices): Contradiction {
  const deals: number[] = [];
  let first = '';
  if (stage !== undefined && outcomes.source !== 'stage' && outcomes.source !== 'ledger') {
    const meanings = outcomesOfLabels('stage', stage.labels, choices).map(({ outcome, known }) => {
      const code = outcomeCodes[outcome];
      return known && (code === outcomeCodes.won || code === outcomeCodes.lost) ? code : null;
    });
    stage.codes.forEach((label, deal) => {
      const meant = meanings[label] ?? null;
      const told = outcomes.codes[deal];
      if (meant === null || told === meant || told === outcomeCodes.unknown) return;
      if (deals.length === 0) first = stage.labels[label] ?? '';
      deals.push(deal);
    });
  }
  return { code: 'outcome-contradicts-stage', deals, first };
}

function againstProbability({ columns: { probability } }: DealsTable, outcomes: Outcomes): Contradiction {
  const deals: number[] = [];
  probability?.values.forEach((value, deal) => {
    const told = outcomes.codes[deal];
    if ((told === outcomeCodes.won && value === 0) || (told === outcomeCodes.lost && value === 1)) deals.push(deal);
  });
  const first = probability?.values[deals[0] ?? -1] ?? Number.NaN;
  return { code: 'outcome-contradicts-probability', deals, first: `${first * 100}%` };
}
