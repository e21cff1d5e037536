/** The open stages of a pipeline in order, each with the share of its value that one may expect. */
import type { DealsTable, LabelColumn } from './deals-table';
import { labelKey } from './labels';
import { readOutcome } from './outcome-words';
import { type Outcome, type OutcomeChoices, type Outcomes, outcomeCodes, outcomesOfLabels } from './outcomes';
import { isCrmStage, type StageLadder, stageLadders, stageWords } from './stage-ladders';

export interface StageChoices extends OutcomeChoices {
  /** The open stages as the user ordered them; stages that are not named follow in the order found. */
  readonly stageOrder?: readonly string[];
  /** Open stages that stand in the list although no deal is in them. */
  readonly addedStages?: readonly string[];
  /** By stage label, as fractions. */
  readonly stageWeights?: Readonly<Record<string, number>>;
}

/** A stage as a tab of the workbook lists it. */
export interface KnownStage {
  /** What the deals may call it: its id and its name, as `labelKey` has them. */
  readonly keys: readonly string[];
  /** As a fraction; `null` where the tab does not say. */
  readonly weight: number | null;
  readonly outcome: Outcome | null;
}

export interface Stage {
  readonly label: string;
  /** From 1. */
  readonly order: number;
  /** 0 to 1; `null` for a stage that the workbook's own list of stages leaves out: nobody knows how far along it is. */
  readonly weight: number | null;
  /**
   * `column`: the mean of the probability column over the stage's open deals, of which half or more have one; `crm`: the CRM's default; `order`: evenly
   * rising with the order, for want of anything better; `tab`: as the list of stages says; `user`: as chosen.
   */
  readonly weightSource: 'crm' | 'column' | 'order' | 'tab' | 'user' | null;
}

/**
 * Stages that mean won or lost are left out. In the order the user chose, else of the list of stages in the workbook, else
 * of a CRM whose stages they all are, else of words that tell how far along a stage is, else of their probabilities, else
 * as they first appear.
 */
export function stageList(
  table: DealsTable,
  outcomes: Outcomes,
  choices: StageChoices,
  known: readonly KnownStage[] = [],
): readonly Stage[] {
  const { stage, probability } = table.columns;
  if (stage === undefined) return [];
  const open = openLabels(stage, outcomes, choices);
  const means =
    probability === undefined ? new Map<number, number>() : meanByStage(stage, probability.values, outcomes);
  const ladder = ladderOf(open.map((code) => labelKey(stage.labels[code] ?? '')));
  const guessed = inOrder(open, stage.labels, ladder, means);
  const places = placesOf(known, choices);
  const found = inKnownOrder(guessed, stage.labels, places).map((code) => ({ label: stage.labels[code] ?? '', code }));
  const ordered = inChosenOrder([...found, ...addedStages(stage.labels, choices)], choices);
  const chosen = new Map(
    Object.entries(choices.stageWeights ?? {}).map(([label, weight]) => [labelKey(label), weight]),
  );
  return ordered.map(({ label, code }, index) => {
    const key = labelKey(label);
    const place = places.get(key);
    const evenly = known.length === 0 ? (index + 1) / (ordered.length + 1) : place === undefined ? null : place.evenly;
    const said = place?.weight ?? null;
    return { label, order: index + 1, ...weightOf(key, chosen, said, means.get(code), ladder, evenly) };
  });
}

interface LabelledStage {
  readonly label: string;
  /** -1 where no deal has the label. */
  readonly code: number;
}

function addedStages(labels: readonly string[], { addedStages: added = [] }: StageChoices): readonly LabelledStage[] {
  const known = new Set(labels.map(labelKey));
  return added.filter((label) => !known.has(labelKey(label))).map((label) => ({ label, code: -1 }));
}

/** The user's choices with what the list of stages says of outcomes, where the user says nothing else. */
export function withKnownOutcomes<Choices extends OutcomeChoices>(
  choices: Choices,
  known: readonly KnownStage[],
): Choices {
  const said = known.flatMap(({ keys, outcome }) =>
    outcome === null ? [] : keys.map((key): [string, Outcome] => [key, outcome]),
  );
  if (said.length === 0) return choices;
  const chosen = Object.entries(choices.outcomes ?? {}).map(([label, outcome]) => [labelKey(label), outcome]);
  return { ...choices, outcomes: Object.fromEntries([...said.reverse(), ...chosen]) };
}

interface Place {
  readonly at: number;
  readonly weight: number | null;
  /** Its share among the open stages of the list, whether deals stand in them or not. */
  readonly evenly: number;
}

function placesOf(known: readonly KnownStage[], choices: StageChoices): ReadonlyMap<string, Place> {
  const means = outcomesOfLabels(
    'stage',
    known.map(({ keys }) => keys[0] ?? ''),
    choices,
  );
  const open = known.filter(({ outcome }, index) => (outcome ?? means[index]?.outcome) === 'open');
  const places = new Map<string, Place>();
  for (const [at, { keys, weight }] of open.entries()) {
    const place = { at, weight, evenly: (at + 1) / (open.length + 1) };
    for (const key of keys) if (!places.has(key)) places.set(key, place);
  }
  return places;
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

function inChosenOrder(stages: readonly LabelledStage[], choices: StageChoices): readonly LabelledStage[] {
  const chosen = new Map((choices.stageOrder ?? []).map((label, index) => [labelKey(label), index]));
  return sortedBy(stages, ({ label }) => chosen.get(labelKey(label)) ?? chosen.size);
}

/** Stages that the list leaves out come after, in the order guessed. */
const inKnownOrder = (
  codes: readonly number[],
  labels: readonly string[],
  places: ReadonlyMap<string, Place>,
): readonly number[] => sortedBy(codes, (code) => places.get(labelKey(labels[code] ?? ''))?.at ?? places.size);

/** Stable: equal keys stay as they were. */
function sortedBy<Item>(items: readonly Item[], key: (item: Item) => number): readonly Item[] {
  return items
    .map((item, index) => ({ item, index, key: key(item) }))
    .sort((one, other) => one.key - other.key || one.index - other.index)
    .map(({ item }) => item);
}

function weightOf(
  key: string,
  chosen: ReadonlyMap<string, number>,
  said: number | null,
  mean: number | undefined,
  ladder: StageLadder | null,
  evenly: number | null,
): Pick<Stage, 'weight' | 'weightSource'> {
  const choice = chosen.get(key);
  if (choice !== undefined && choice >= 0 && choice <= 1) return { weight: choice, weightSource: 'user' };
  if (said !== null) return { weight: said, weightSource: 'tab' };
  if (mean !== undefined) return { weight: mean, weightSource: 'column' };
  const ofCrm = ladder?.weights?.[rungOf(ladder, key)];
  if (ofCrm !== undefined) return { weight: ofCrm, weightSource: 'crm' };
  return { weight: evenly, weightSource: evenly === null ? null : 'order' };
}
