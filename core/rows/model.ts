/** The deals as numbers: outcome, value, dates and list positions of every kept row, ready to be keyed and counted. */
import { dealKinds, type FilterName, type Source } from '../language/vocabulary';
import { closedDatesOf } from '../table/closed-dates';
import type { DealsTable, LabelColumn } from '../table/deals-table';
import type { DealField } from '../table/fields';
import { labelKey } from '../table/labels';
import type { LabelOutcome, OutcomeChoices, Outcomes } from '../table/outcomes';
import type { Stage } from '../table/stages';
import type { Benchmark, KpiTarget } from './kpi-targets';
import { type LabelList, labelsElsewhere, listed, teamLabelIn } from './label-list';
import { meantLabels, outcomesAhead } from './labels-ahead';
import { type MeaningName, meaningCodeOf } from './meanings';
import type { SetupChoices } from './setup-choices';
import { stageLimits } from './stage-limits';
import { labelsIn, type TabRows } from './tab-rows';

export type ListName = FilterName | 'segment';

export type ClosedField = 'closedDate' | 'wonDate' | 'lostDate' | 'expectedCloseDate';

export interface DealModel {
  readonly length: number;
  /** Sheet row number of each deal. */
  readonly rowNumbers: Int32Array;
  /** 0 unknown, 1 won, 2 lost, 3 open. */
  readonly outcome: Uint8Array;
  /** `NaN` where there is none, in all of these. Days are whole serial days. */
  readonly value: Float64Array;
  readonly bookingValue: Float64Array;
  /** The deal's own, as a fraction. */
  readonly probability: Float64Array;
  /** The deal's own probability, else its stage's weight. */
  readonly weight: Float64Array;
  readonly created: Float64Array;
  readonly closed: Float64Array;
  readonly stage: Int32Array;
  readonly listed: Readonly<Record<ListName, Int32Array>>;
  readonly lists: Readonly<Partial<Record<ListName, LabelList>>>;
  readonly stages: readonly Stage[];
  /** Days a deal may stay in each of them; `NaN` where nothing says. */
  readonly stageLimits: readonly number[];
  readonly expectedClose: Float64Array;
  /** Within so many hours a lead is answered in time. */
  readonly responseHours: number;
  /** What the setup says that KPIs should come to. */
  readonly kpiTargets: readonly KpiTarget[];
  /** What others come to, as the user found it, by KPI. */
  readonly benchmarks: Readonly<Record<string, Benchmark | undefined>>;
  /** By what part a figure may miss its target and is only to be watched. */
  readonly tolerance: number;
  /** The open pipeline should be so many times what the target still lacks. */
  readonly coverageWanted: number;
  /** Fewer rows than this say little. */
  readonly smallSample: number;
  /** What each list of meanings has labels for: as read, in order of appearance. */
  readonly meant: Readonly<Record<MeaningName, readonly string[]>>;
  /** What a label counts as: the code of the user's choice, else of the first guess. */
  readonly meaningCode: (name: MeaningName, label: string) => number;
  /** Days a deal may stay in the stage where the user said so. */
  readonly stageDays: (label: string) => number | undefined;
  /** What the targets call the whole team. */
  readonly teamLabel: string;
  /** Serial days on which nobody works. */
  readonly holidays: ReadonlySet<number>;
  /** Every tab that was read, the deals among them. */
  readonly tabs: Readonly<Partial<Record<Source, TabRows>>>;
  readonly outcomeSource: Outcomes['source'];
  readonly outcomeLabels: readonly LabelOutcome[];
  /** What the tab has no column for. */
  readonly absent: ReadonlySet<DealField>;
  /** The date columns that say when a deal was closed. */
  readonly closedFields: readonly ClosedField[];
}

/** What there is to work with. What a column of the rows tab lacks is told by this alone. */
export type Holdings = Pick<DealModel, 'tabs' | 'absent' | 'lists'>;

/** What stands behind deals that have no owner, and behind a team that its targets do not name. */
export interface ModelWords {
  readonly blank: string;
  readonly team: string;
}

export function dealModel(
  table: DealsTable,
  outcomes: Outcomes,
  stages: readonly Stage[],
  tabs: Readonly<Partial<Record<Source, TabRows>>>,
  words: ModelWords,
  holidays: ReadonlySet<number> = new Set(),
  choices: SetupChoices & Pick<OutcomeChoices, 'outcomes'> = {},
): DealModel {
  const { columns, rowNumbers } = table;
  const length = rowNumbers.length;
  const value = columns.value?.values ?? blanks(length);
  const stage = stageNumbers(columns.stage, stages, length);
  const closedFields = closedDateFields(table);
  const probability = columns.probability?.values ?? blanks(length);
  const teamLabel = choices.teamLabel ?? teamLabelIn(tabs.targets) ?? words.team;
  const meaningCode = meaningCodeOf(choices.meanings ?? {}, tabs);
  const days = new Map(Object.entries(choices.stageDays ?? {}).map(([label, limit]) => [labelKey(label), limit]));
  const stageDays: DealModel['stageDays'] = (label) => days.get(labelKey(label));
  const added = choices.added ?? {};
  const rep = listed(columns.owner, length, words.blank, labelsElsewhere(tabs, 'owner', teamLabel), added.rep);
  const location = listed(columns.location, length, words.blank, labelsElsewhere(tabs, 'location', ''), added.location);
  const pipeline = listed(columns.pipeline, length, words.blank, labelsElsewhere(tabs, 'pipeline', ''), added.pipeline);
  const segment = listed(labelsIn(tabs.deals, 'segment') ?? undefined, length, words.blank, [], added.segment);
  return {
    length,
    rowNumbers,
    outcome: outcomes.codes,
    value,
    bookingValue: bookingValues(value, columns.dealType, (label) => meaningCode('dealType', label)),
    probability,
    weight: weights(probability, stage, stages),
    created: columns.createdDate?.values ?? blanks(length),
    closed: closedDates(table, outcomes),
    kpiTargets: [],
    benchmarks: {},
    tolerance: defaultTolerance,
    coverageWanted: defaultCoverage,
    smallSample: defaultSmallSample,
    responseHours: choices.responseHours ?? defaultResponseHours,
    expectedClose: columns.expectedCloseDate?.values ?? blanks(length),
    stage,
    listed: { rep: rep.numbers, location: location.numbers, pipeline: pipeline.numbers, segment: segment.numbers },
    lists: {
      ...(rep.list && { rep: rep.list }),
      ...(location.list && { location: location.list }),
      ...(pipeline.list && { pipeline: pipeline.list }),
      ...(segment.list && { segment: segment.list }),
    },
    stages,
    stageLimits: stageLimits(stages, tabs.stageLog).map(
      (usual, index) => stageDays(stages[index]?.label ?? '') ?? usual,
    ),
    stageDays,
    meaningCode,
    outcomeSource: outcomes.source,
    outcomeLabels: [...outcomes.labels, ...outcomesAhead(outcomes, columns.stage, choices.outcomes ?? {})],
    meant: meantLabels(tabs, choices.meanings ?? {}),
    teamLabel,
    holidays,
    tabs,
    absent: absentFields(table, stages, closedFields.length > 0),
    closedFields,
  };
}

/** The setup's first values; the user changes them there. */
const defaultResponseHours = 1;
const defaultTolerance = 0.1;
const defaultCoverage = 3;
const defaultSmallSample = 10;

/** An expected close date stands in only where the tab has no date of closing at all; that is reported. */
function closedDateFields({ columns }: DealsTable): readonly ClosedField[] {
  const real = (['closedDate', 'wonDate', 'lostDate'] as const).filter((field) => columns[field] !== undefined);
  if (real.length > 0) return real;
  return columns.expectedCloseDate === undefined ? [] : ['expectedCloseDate'];
}

/** A column of nothing but blanks has no labels to make a list of: as good as absent. */
function absentFields(
  { columns }: DealsTable,
  stages: readonly Stage[],
  hasClosedDate: boolean,
): ReadonlySet<DealField> {
  const absent = new Set<DealField>();
  for (const field of ['value', 'createdDate', 'owner', 'location', 'stage', 'dealType', 'probability'] as const) {
    if (columns[field] === undefined) absent.add(field);
  }
  if (stages.length === 0) absent.add('stage');
  if (columns.dealType?.labels.length === 0) absent.add('dealType');
  if (!hasClosedDate) absent.add('closedDate');
  return absent;
}

function stageNumbers(column: LabelColumn | undefined, stages: readonly Stage[], length: number): Int32Array {
  if (column === undefined) return new Int32Array(length);
  const place = new Map(stages.map((stage, index) => [labelKey(stage.label), index + 1]));
  const ofCode = column.labels.map((label) => place.get(labelKey(label)) ?? 0);
  return column.codes.map((code) => ofCode[code] ?? 0);
}

function bookingValues(
  value: Float64Array,
  dealType: LabelColumn | undefined,
  kindOf: (label: string) => number,
): Float64Array {
  if (dealType === undefined) return value;
  const renewal = dealType.labels.map((label) => kindOf(label) === dealKinds.renewal);
  return value.map((amount, row) => (renewal[dealType.codes[row] ?? -1] === true ? Number.NaN : amount));
}

function weights(probability: Float64Array, stage: Int32Array, stages: readonly Stage[]): Float64Array {
  const ofStage = [Number.NaN, ...stages.map(({ weight }) => weight ?? Number.NaN)];
  return probability.map((own, row) => (Number.isNaN(own) ? (ofStage[stage[row] ?? 0] ?? Number.NaN) : own));
}

/** Dates of open deals stay: should the user say that their label means won, they count at once. */
function closedDates(table: DealsTable, outcomes: Outcomes): Float64Array {
  const { closedDate, expectedCloseDate } = table.columns;
  const { values, from } = closedDatesOf(table, outcomes);
  const any = (from === 'expectedCloseDate' ? expectedCloseDate : closedDate)?.values;
  return values.map((date, row) => (Number.isNaN(date) ? (any?.[row] ?? Number.NaN) : date));
}

const blanks = (length: number): Float64Array => new Float64Array(length).fill(Number.NaN);
