/** The open stages of a pipeline in order, each with the share of its value that one may expect. */
import type { DealsTable, LabelColumn } from './deals-table';
import { labelKey } from './labels';
import { readOutcome } from './outcome-words';
import { type OutcomeChoices, type Outcomes, outcomeCodes, outcomesOfLabels } from './outcomes';
import { isCrmStage, type StageLadder, stageLadders, stageWords } from './stage-ladders';

export interface StageChoices extends OutcomeChoices {
  /** The open stages as the user ordered them; stages that are not named follow in the order found. */
  readonly stageOrder?: readonly string[];
  /** By stage label, as fractions. */
  readonly stageWeights?: Readonly<Record<string, number>>;
}

export interface Stage {
  readonly label: string;
  /** From 1. */
  readonly order: number;
  /** 0 to 1; always a number. */
  readonly weight: number | null;
  /**
   * `column`: the mean of the probability column over the stage's open deals, of which half or more have one; `crm`: the CRM's default; `order`: evenly
   * rising with the order, for want of anything better; `user`: as chosen.
   */
  readonly weightSource: 'crm' | 'column' | 'order' | 'user' | null;
}

/**
 * Stages that mean won or lost are left out. In the order the user chose, else of a CRM whose stages they all are, else
 * of words that tell how far along a stage is, else of their probabilities, else as they first appear.
 */
export function stageList(table: DealsTable, outcomes: Outcomes, choices: StageChoices): readonly Stage[] {
  const { stage, probability } = table.columns;
  if (stage === undefined) return [];
  const open = openLabels(stage, outcomes, choices);
  const means =
    probability === undefined ? new Map<number, number>() : meanByStage(stage, probability.values, outcomes);
  const ladder = ladderOf(open.map((code) => labelKey(stage.labels[code] ?? '')));
  const ordered = inChosenOrder(inOrder(open, stage.labels, ladder, means), stage.labels, choices);
  const chosen = new Map(
    Object.entries(choices.stageWeights ?? {}).map(([label, weight]) => [labelKey(label), weight]),
  );
  return ordered.map((code, index) => {
    const label = stage.labels[code] ?? '';
    const evenly = (index + 1) / (ordered.length + 1);
    return { label, order: index + 1, ...weightOf(labelKey(label), chosen, means.get(code), ladder, evenly) };
  });
}

/** True for a label that names a step on the way to a sale, such as `Proposal` or `Negosiasi`; `Open` and `New` do not. */
export const isStageWord = (label: string): boolean =>
  rankOf(labelKey(label)) > 0 || (isCrmStage(labelKey(label)) && readOutcome(label).outcome !== 'open');

/** Labels alone: of a CRM whose stages they all are, else by words that tell how far along a stage is, else as given. */
export function inStageOrder(labels: readonly string[]): readonly string[] {
  const ladder = ladderOf(labels.map(labelKey));
  const codes = labels.map((_, code) => code);
  return inOrder(codes, labels, ladder, new Map()).map((code) => labels[code] ?? '');
}

function openLabels(stage: LabelColumn, outcomes: Outcomes, choices: StageChoices): readonly number[] {
  const meanings = outcomesOfLabels('stage', stage.labels, choices);
  const codes = stage.labels.map((_, code) => code);
  const holdsOpenDeals = new Set(stage.codes.filter((_, row) => outcomes.codes[row] === outcomeCodes.open));
  return codes.filter((code) => {
    const meaning = meanings[code];
    if (meaning === undefined || meaning.outcome === 'open') return true;
    // Where a status tells the outcome, a stage "Closing" may be one on the way: its deals show it.
    return outcomes.source !== 'stage' && !meaning.known && holdsOpenDeals.has(code);
  });
}

/** Only of stages where every second open deal has one: a few set by hand say nothing about the stage. */
function meanByStage(stage: LabelColumn, probabilities: Float64Array, outcomes: Outcomes): Map<number, number> {
  const deals = new Float64Array(stage.labels.length);
  const filled = new Float64Array(stage.labels.length);
  const sums = new Float64Array(stage.labels.length);
  stage.codes.forEach((code, row) => {
    if (code < 0 || outcomes.codes[row] !== outcomeCodes.open) return;
    const probability = probabilities[row] ?? Number.NaN;
    deals[code] = (deals[code] ?? 0) + 1;
    if (Number.isNaN(probability)) return;
    filled[code] = (filled[code] ?? 0) + 1;
    sums[code] = (sums[code] ?? 0) + probability;
  });
  const means = new Map<number, number>();
  filled.forEach((count, code) => {
    if (count > 0 && count * 2 >= (deals[code] ?? 0)) means.set(code, rounded((sums[code] ?? 0) / count));
  });
  return means;
}

/** 0.8 is the mean of many 0.8s, whatever floating point makes of their sum. */
const rounded = (mean: number): number => Math.round(mean * 1e9) / 1e9;

const rungOf = ({ stages }: StageLadder, key: string): number => stages.findIndex((names) => names.includes(key));

/** The ladder that holds all of them: two CRMs share stage names at different weights, and the first listed is taken. */
const ladderOf = (keys: readonly string[]): StageLadder | null =>
  stageLadders.find((ladder) => keys.length >= 2 && keys.every((key) => rungOf(ladder, key) !== -1)) ?? null;

/** The rung whose word the label has, or -1. */
function rankOf(key: string): number {
  const words = key
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .slice(0, 120)
    .split(/[^\p{L}\p{N}]+/u);
  for (let rank = stageWords.length - 1; rank >= 0; rank--) {
    const beginnings = stageWords[rank] ?? [];
    if (words.some((word) => beginnings.some((beginning) => begins(word, beginning)))) return rank;
  }
  return -1;
}

/** Short words must be the whole word: `po` is a purchase order, `point` is not. */
const begins = (word: string, beginning: string): boolean =>
  beginning.length < 4 ? word === beginning : word.startsWith(beginning);

function inOrder(
  open: readonly number[],
  labels: readonly string[],
  ladder: StageLadder | null,
  means: ReadonlyMap<number, number>,
): readonly number[] {
  if (ladder !== null) return sortedBy(open, (code) => rungOf(ladder, labelKey(labels[code] ?? '')));
  const ranks = new Map(open.map((code) => [code, rankOf(labelKey(labels[code] ?? ''))]));
  const unranked = open.filter((code) => ranks.get(code) === -1).length;
  if (unranked > 0 && open.every((code) => means.has(code))) return sortedBy(open, (code) => means.get(code) ?? 0);
  return sortedBy(open, (code) => (ranks.get(code) === -1 ? stageWords.length : (ranks.get(code) ?? 0)));
}

function inChosenOrder(codes: readonly number[], labels: readonly string[], choices: StageChoices): readonly number[] {
  const chosen = new Map((choices.stageOrder ?? []).map((label, index) => [labelKey(label), index]));
  return sortedBy(codes, (code) => chosen.get(labelKey(labels[code] ?? '')) ?? chosen.size);
}

/** Stable: equal keys stay as they were. */
function sortedBy(codes: readonly number[], key: (code: number) => number): readonly number[] {
  return codes
    .map((code, index) => ({ code, index, key: key(code) }))
    .sort((one, other) => one.key - other.key || one.index - other.index)
    .map(({ code }) => code);
}

function weightOf(
  key: string,
  chosen: ReadonlyMap<string, number>,
  mean: number | undefined,
  ladder: StageLadder | null,
  evenly: number,
): Pick<Stage, 'weight' | 'weightSource'> {
  const choice = chosen.get(key);
  if (choice !== undefined && choice >= 0 && choice <= 1) return { weight: choice, weightSource: 'user' };
  if (mean !== undefined) return { weight: mean, weightSource: 'column' };
  const ofCrm = ladder?.weights?.[rungOf(ladder, key)];
  return ofCrm === undefined ? { weight: evenly, weightSource: 'order' } : { weight: ofCrm, weightSource: 'crm' };
}
