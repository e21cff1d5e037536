/** The deals as numbers: outcome, value, dates and list positions of every kept row, ready to be keyed and counted. */
import { closedDatesOf } from '../table/closed-dates';
import type { DealsTable, LabelColumn } from '../table/deals-table';
import type { DealField } from '../table/fields';
import { labelKey } from '../table/labels';
import type { LabelOutcome, Outcomes } from '../table/outcomes';
import type { Stage } from '../table/stages';
import { dealTypeMeaning } from './deal-types';

/** A label's number is its place in the list, from 1; 0 is none. */
export interface LabelList {
  readonly labels: readonly string[];
  /** The number that deals without a label have; 0 where every deal has one. */
  readonly blank: number;
}

export type ListName = 'rep' | 'location' | 'pipeline';

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
  readonly outcomeSource: Outcomes['source'];
  readonly outcomeLabels: readonly LabelOutcome[];
  readonly dealTypes: readonly string[];
  /** What the tab has no column for. */
  readonly absent: ReadonlySet<DealField>;
  /** The date columns that say when a deal was closed. */
  readonly closedFields: readonly ClosedField[];
}

export function dealModel(
  table: DealsTable,
  outcomes: Outcomes,
  stages: readonly Stage[],
  blankLabel: string,
): DealModel {
  const { columns, rowNumbers } = table;
  const length = rowNumbers.length;
  const value = columns.value?.values ?? blanks(length);
  const stage = stageNumbers(columns.stage, stages, length);
  const closedFields = closedDateFields(table);
  const probability = columns.probability?.values ?? blanks(length);
  const rep = listed(columns.owner, length, blankLabel);
  const location = listed(columns.location, length, blankLabel);
  const pipeline = listed(columns.pipeline, length, blankLabel);
  return {
    length,
    rowNumbers,
    outcome: outcomes.codes,
    value,
    bookingValue: bookingValues(value, columns.dealType),
    probability,
    weight: weights(probability, stage, stages),
    created: columns.createdDate?.values ?? blanks(length),
    closed: closedDates(table, outcomes),
    stage,
    listed: { rep: rep.numbers, location: location.numbers, pipeline: pipeline.numbers },
    lists: {
      ...(rep.list && { rep: rep.list }),
      ...(location.list && { location: location.list }),
      ...(pipeline.list && { pipeline: pipeline.list }),
    },
    stages,
    outcomeSource: outcomes.source,
    outcomeLabels: outcomes.labels,
    dealTypes: columns.dealType?.labels ?? [],
    absent: absentFields(table, stages, closedFields.length > 0),
    closedFields,
  };
}

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

function listed(
  column: LabelColumn | undefined,
  length: number,
  blankLabel: string,
): { readonly numbers: Int32Array; readonly list: LabelList | null } {
  if (column === undefined) return { numbers: new Int32Array(length), list: null };
  const order = column.labels.map((_, index) => index).sort(byLabel(column.labels));
  const place = new Int32Array(order.length);
  for (const [position, code] of order.entries()) place[code] = position + 1;
  const blank = column.codes.includes(-1) ? order.length + 1 : 0;
  const numbers = column.codes.map((code) => (code < 0 ? blank : (place[code] ?? 0)));
  const labels = order.map((code) => column.labels[code] ?? '');
  return { numbers, list: { labels: blank > 0 ? [...labels, blankLabel] : labels, blank } };
}

/** By code units of the lower-case text: the same order everywhere, with no locale's collation. */
const byLabel = (labels: readonly string[]) => (left: number, right: number) => {
  const a = (labels[left] ?? '').toLowerCase();
  const b = (labels[right] ?? '').toLowerCase();
  return a < b ? -1 : a > b ? 1 : 0;
};

function stageNumbers(column: LabelColumn | undefined, stages: readonly Stage[], length: number): Int32Array {
  if (column === undefined) return new Int32Array(length);
  const place = new Map(stages.map((stage, index) => [labelKey(stage.label), index + 1]));
  const ofCode = column.labels.map((label) => place.get(labelKey(label)) ?? 0);
  return column.codes.map((code) => ofCode[code] ?? 0);
}

function bookingValues(value: Float64Array, dealType: LabelColumn | undefined): Float64Array {
  if (dealType === undefined) return value;
  const renewal = dealType.labels.map((label) => dealTypeMeaning(label) === 'renewal');
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
