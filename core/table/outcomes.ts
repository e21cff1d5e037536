/** The outcome of every kept row: by its status, else by won and lost flags or dates, else by its stage, else by a probability of 100 or 0. */
import type { DealsTable, LabelColumn } from './deals-table';
import { labelKey } from './labels';
import { readOutcome } from './outcome-words';

export const outcomeCodes = { unknown: 0, won: 1, lost: 2, open: 3 } as const;

export type Outcome = keyof typeof outcomeCodes;

export interface OutcomeChoices {
  /** What a label of the status or stage column means; case and spaces do not matter. */
  readonly outcomes?: Readonly<Record<string, Outcome>>;
  /** A sales ledger: the user said that every row is a sale. */
  readonly everyRowIsASale?: boolean;
}

/** What tells the outcomes apart. `ledger`: nothing, every row is a sale. */
export type OutcomeSource = 'status' | 'flags' | 'dates' | 'stage' | 'probability' | 'ledger';

export interface LabelOutcome {
  readonly label: string;
  readonly outcome: Outcome;
  /** Kept rows with this label. */
  readonly count: number;
  /** The user said it or the word is known; else it is a guess by the rules below, to be asked. */
  readonly known: boolean;
}

export interface Outcomes {
  readonly source: OutcomeSource;
  /** Of the status or the stage column, in order of first appearance; empty where flags or dates tell. */
  readonly labels: readonly LabelOutcome[];
  /** Per kept row: `outcomeCodes`. */
  readonly codes: Uint8Array;
}

/**
 * A status that is blank or not recognised is unknown; a stage that says neither won nor lost is open, a blank one
 * unknown. A flagged row is won, else lost where it is closed, else open. A won date makes it won, a lost date lost; of
 * both the later counts, and two on one day are unknown; neither is open. Where only one of the two dates is a column,
 * a stage column that knows won or lost tells more, and without one a closed deal is of the other kind. Where all else is
 * silent, a probability of 100 is won and one of 0 lost, if the column has both.
 */
export function resolveOutcomes(table: DealsTable, choices: OutcomeChoices): Outcomes {
  const { status, stage, isWon, isClosed, wonDate, lostDate } = table.columns;
  const length = table.rowNumbers.length;
  if (choices.everyRowIsASale === true) {
    return { source: 'ledger', labels: [], codes: new Uint8Array(length).fill(outcomeCodes.won) };
  }
  if (status !== undefined) return byLabels('status', status, length, choices);
  if (isWon !== undefined && isClosed !== undefined) {
    const codes = Uint8Array.from(isWon.values, (won, row) => flaggedCode(won === 1, isClosed.values[row] === 1));
    return { source: 'flags', labels: [], codes };
  }
  const byStage = byLabels('stage', stage ?? noLabels, length, choices);
  const bothDates = wonDate !== undefined && lostDate !== undefined;
  if (bothDates || ((wonDate ?? lostDate) !== undefined && !byStage.labels.some(isClosedLabel))) {
    return { source: 'dates', labels: [], codes: datedCodes(table) };
  }
  if (stage === undefined && isWon !== undefined) {
    // Without a closed flag a deal that is not won may be lost or still open.
    return { source: 'flags', labels: [], codes: isWon.values.map((won) => (won === 1 ? outcomeCodes.won : 0)) };
  }
  const choseStages = Object.keys(choices.outcomes ?? {}).length > 0;
  const certain = choseStages || byStage.labels.some(isClosedLabel) ? null : certainCodes(table);
  return certain === null ? byStage : { source: 'probability', labels: [], codes: certain };
}

/** `null` where not both ends occur: a first stage at 0 % is no lost deal. */
function certainCodes({ columns: { probability, stage } }: DealsTable): Uint8Array | null {
  if (probability === undefined) return null;
  const { values } = probability;
  if (!values.includes(0) || !values.includes(1)) return null;
  return Uint8Array.from(values, (value, row) => {
    if (value === 1) return outcomeCodes.won;
    if (value === 0) return outcomeCodes.lost;
    return Number.isNaN(value) && (stage?.codes[row] ?? -1) < 0 ? outcomeCodes.unknown : outcomeCodes.open;
  });
}

const isClosedLabel = ({ outcome }: LabelOutcome): boolean => outcome === 'won' || outcome === 'lost';

const noLabels: LabelColumn = { codes: new Int32Array(0), labels: [] };

/** What each label of one column means: the user's word, else the known words, else the rule for a status or a stage. */
export function outcomesOfLabels(
  source: 'status' | 'stage',
  labels: readonly string[],
  choices: OutcomeChoices,
): readonly { readonly outcome: Outcome; readonly known: boolean }[] {
  const chosen = new Map(Object.entries(choices.outcomes ?? {}).map(([label, outcome]) => [labelKey(label), outcome]));
  const words = labels.map((label) => readOutcome(label));
  const chosenOf = (index: number): Outcome | undefined => chosen.get(labelKey(labels[index] ?? ''));
  const hasWon = words.some(
    ({ outcome, hint }, index) => (chosenOf(index) ?? (hint === undefined ? outcome : 'unknown')) === 'won',
  );
  const otherwise = source === 'stage' ? 'open' : 'unknown';
  return words.map(({ outcome, hint }, index) => {
    const choice = chosenOf(index);
    if (choice !== undefined && isOutcome(choice)) return { outcome: choice, known: true };
    if (hint === 'sold' || hint === 'finished')
      return hasWon ? { outcome: otherwise, known: false } : { outcome: 'won', known: source === 'status' };
    if (hint === 'both') return { outcome: 'unknown', known: false };
    // A pipeline that ends in "Closed" and has no other won stage ends in a sale; a status "Closed" may be a lost one.
    if (hint === 'closed') return { outcome: hasWon || source === 'status' ? 'unknown' : 'won', known: false };
    if (outcome === 'unknown') return { outcome: otherwise, known: false };
    return { outcome, known: true };
  });
}

/** A configuration file may say anything. */
const isOutcome = (text: unknown): boolean =>
  text === 'won' || text === 'lost' || text === 'open' || text === 'unknown';

function byLabels(source: 'status' | 'stage', column: LabelColumn, length: number, choices: OutcomeChoices): Outcomes {
  const meanings = outcomesOfLabels(source, column.labels, choices);
  const counts = new Float64Array(column.labels.length);
  const codes = new Uint8Array(length);
  for (let row = 0; row < length; row++) {
    const label = column.codes[row] ?? -1;
    if (label < 0) continue;
    counts[label] = (counts[label] ?? 0) + 1;
    codes[row] = outcomeCodes[meanings[label]?.outcome ?? 'unknown'];
  }
  const labels = column.labels.map((label, index) => {
    const { outcome, known } = meanings[index] ?? { outcome: 'unknown', known: false };
    return { label, outcome, count: counts[index] ?? 0, known };
  });
  return { source, labels, codes };
}

function flaggedCode(won: boolean, closed: boolean): number {
  if (won) return outcomeCodes.won;
  return closed ? outcomeCodes.lost : outcomeCodes.open;
}

function datedCodes({ rowNumbers, columns: { wonDate, lostDate, closedDate } }: DealsTable): Uint8Array {
  const codes = new Uint8Array(rowNumbers.length);
  for (let row = 0; row < codes.length; row++) {
    const won = wonDate?.values[row] ?? Number.NaN;
    const lost = lostDate?.values[row] ?? Number.NaN;
    const closed = !Number.isNaN(closedDate?.values[row] ?? Number.NaN);
    if (!Number.isNaN(won) && !Number.isNaN(lost)) codes[row] = laterCode(won, lost);
    else if (!Number.isNaN(won)) codes[row] = outcomeCodes.won;
    else if (!Number.isNaN(lost)) codes[row] = outcomeCodes.lost;
    else if (closed && lostDate === undefined) codes[row] = outcomeCodes.lost;
    else if (closed && wonDate === undefined) codes[row] = outcomeCodes.won;
    else codes[row] = outcomeCodes.open;
  }
  return codes;
}

function laterCode(won: number, lost: number): number {
  if (won === lost) return outcomeCodes.unknown;
  return won > lost ? outcomeCodes.won : outcomeCodes.lost;
}
