/** What a tab is, before anything is written: what was found out, what is in doubt, and the numbers it comes to. */
import type { LayoutName } from '../dashboard/layouts';
import type { Family, Kpi, Unit } from '../kpi';
import type { TargetPeriod } from '../rows/kpi-targets';
import type { MappedColumn } from '../table/deals-table';
import type { DecimalMark } from '../table/decimal-marks';
import type { Outcome } from '../table/outcomes';
import type { DateOrder } from '../table/scan-dates';
import type { Stage } from '../table/stages';
import type { Decisions } from './decisions';
import type { Refused } from './refused';

export type Inspection = InspectedTab | RefusedTab;

export interface InspectedTab {
  readonly ok: true;
  readonly tab: string;
  /** What its rows are, in words; `null`: deals. */
  readonly holds: string | null;
  /** Rows that are read, whatever they are. */
  readonly rows: number;
  readonly deals: number;
  readonly won: number;
  readonly lost: number;
  readonly open: number;
  readonly excluded: number;
  readonly warnings: readonly string[];
  readonly fields: readonly FieldFound[];
  readonly columns: readonly ColumnFound[];
  /** What the labels of the status or stage column mean; empty where something else tells the outcomes. */
  readonly labels: readonly LabelFound[];
  readonly stages: readonly StageFound[];
  /** Those that a dashboard has one figure of. */
  readonly kpis: readonly KpiFound[];
  readonly layout: LayoutName;
  /** What the targets that are suggested are for. */
  readonly targetsPer: TargetPeriod;
  readonly locations: readonly string[];
  /** First day and the day after the last, as ISO dates; `null` for all dates. */
  readonly period: { readonly start: string; readonly end: string } | null;
  readonly fiscalYearStart: number;
  /** Goals that cannot be set: the numbers are without them, and a build is refused. */
  readonly goalsUnset: readonly GoalUnset[];
  /** What holds now: kept from an earlier dashboard, or chosen since. */
  readonly decisions: Decisions;
}

/** Where the user can say something so that the tab is read after all, there is more than the sentence. */
export interface RefusedTab extends Refused {
  readonly dates?: DateQuestion;
  readonly fields?: readonly FieldFound[];
  readonly columns?: readonly ColumnFound[];
  /** Nothing but the outcome is missing: every row may be a sale. */
  readonly mayBeSales?: boolean;
}

/** A field that deals may have, and the column that was taken for it. */
export interface FieldFound {
  readonly field: string;
  readonly name: string;
  readonly kind: string;
  /** `null` where no column is. */
  readonly header: string | null;
  readonly confidence: number;
  readonly by: NonNullable<MappedColumn['by']> | null;
  /** How it is written: `1.234,56`, `d/m/y`; `null` where nothing is to be said of it. */
  readonly style: string | null;
  /** Cells that could not be read, and the first of them. */
  readonly unreadable: number;
  readonly firstUnreadable: string | null;
  /** Its numbers can be read in two ways, and nothing in the column says in which. */
  readonly numbers: NumberQuestion | null;
}

export interface NumberQuestion {
  /** What they are read with; `null` where they are not read at all. */
  readonly mark: DecimalMark | null;
  readonly examples: readonly { readonly text: string; readonly readings: Readonly<Record<DecimalMark, number>> }[];
}

export interface GoalUnset {
  /** Among the goals that were asked for, from 0. */
  readonly place: number;
  readonly sentence: string;
}

export interface ColumnFound {
  readonly header: string;
  /** `A`, `AB`. */
  readonly letters: string;
  /** The first two different ones. */
  readonly examples: readonly string[];
}

export interface LabelFound {
  readonly label: string;
  readonly outcome: Outcome;
  readonly count: number;
  /** The user said it or the word is known; else it is a guess. */
  readonly known: boolean;
}

export interface StageFound extends Pick<Stage, 'label' | 'weight' | 'weightSource'> {
  readonly open: number;
  /** Of the deals decided so far that had come this far, those won; `null` where nothing tells how far lost ones came. */
  readonly ownRate: number | null;
  readonly decided: number;
}

export interface KpiFound extends Pick<Kpi, 'id' | 'better'> {
  readonly name: string;
  readonly about: string;
  readonly unit: Unit;
  readonly family: Family;
  readonly value: number | null;
  readonly previous: number | null;
  /** Why there is no value, as a sentence. */
  readonly reason: string | null;
  /** The column or the tab that it would need, in words, where one is missing. */
  readonly needs: string | null;
  readonly target: number | null;
  readonly suggested: number | null;
  readonly onFirstPage: boolean;
}

/** Dates that can be read in two ways, with what either way makes of real ones. */
export interface DateQuestion {
  readonly field: string;
  readonly header: string;
  readonly examples: readonly DateExample[];
}

export interface DateExample {
  readonly text: string;
  /** ISO dates; `null` where that order gives no day. */
  readonly readings: Readonly<Record<Exclude<DateOrder, 'ymd'>, string | null>>;
}
