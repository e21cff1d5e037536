/** The shape of the JSON: a dashboard's numbers, each with its reason where it has none. */
import type { Unit } from '../kpi';
import type { Why } from '../result';

export interface Report {
  readonly source: { readonly sheet: string; readonly headerRow: number; readonly rows: number };
  readonly mapping: Readonly<Record<string, { header: string; column: string; confidence: number }>>;
  readonly formats: Readonly<Record<string, { kind: string; style: string; evidence: string }>>;
  readonly outcomes: Readonly<Record<string, string>>;
  readonly health: {
    readonly used: number;
    readonly excluded: readonly { reason: string; count: number; rows: readonly number[] }[];
    readonly warnings: readonly {
      code: string;
      count: number;
      text: string;
      rows: readonly number[];
      value: number | null;
    }[];
    /** What the KPIs without a value would need: a column, a tab, a history; each with the ids of those KPIs. */
    readonly uncomputable: readonly { needs: string; kpis: readonly string[] }[];
  };
  /** Half-open ISO dates; both `null` for all dates. */
  readonly period: { readonly start: string | null; readonly end: string | null };
  readonly kpis: readonly KpiReport[];
  readonly byMonth: readonly MonthReport[];
  readonly byRep: readonly RepReport[];
  readonly byLocation: readonly LocationReport[];
  readonly byStage: readonly StageReport[];
  /** By the column that the user chose; empty where none was. */
  readonly bySegment: readonly SegmentReport[];
  readonly topCustomers: readonly CustomerReport[];
  readonly goals: readonly GoalReport[];
  readonly alerts: readonly AlertReport[];
  readonly forecast: ForecastReport;
}

export interface AimReport {
  readonly kpi: string;
  readonly value: number | null;
  /** What it is measured from: as given, else of the same days a year before, else of just before. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** Of the target; the other way round where less is better. */
  readonly progress: number | null;
  /** The part of the target for the working days so far; of a rate all of it. */
  readonly due: number | null;
  readonly missing: number | null;
  readonly status: 'onTarget' | 'watch' | 'offTarget' | null;
}

/** Measured whatever the period; `null` while a filter asks for others than those whose goal it is. */
export interface GoalReport extends AimReport {
  readonly id: string;
  readonly name: string;
  readonly kind: 'activity' | 'performance';
  readonly scope: { readonly by: 'team' | 'rep' | 'location'; readonly label: string | null };
  /** ISO dates, the deadline included. */
  readonly from: string;
  readonly deadline: string;
  readonly change: { readonly percent: number | null; readonly amount: number | null };
  readonly projected_finish: number | null;
  readonly pace: number | null;
  readonly days_left: number;
  readonly warnings: readonly { readonly code: string; readonly text: string }[];
  readonly objectives: readonly AimReport[];
  readonly tracking: readonly {
    readonly kpi: string;
    readonly value: number | null;
    readonly baseline: number | null;
    /** Of a sum the part of that for the working days so far: what the change is measured from. */
    readonly due: number | null;
    readonly change: number | null;
  }[];
}

export interface AlertReport {
  readonly id: string;
  /** `null` where it cannot be told. */
  readonly on: boolean | null;
  readonly number: number | null;
  /** The money concerned. */
  readonly amount: number | null;
  readonly text: string;
}

export interface ForecastReport {
  readonly won: number | null;
  readonly weighted: number | null;
  readonly total: number | null;
  readonly by_conversion: number | null;
  readonly target: number | null;
  readonly pace: number | null;
  readonly projected_finish: number | null;
  /** Open deals by when they are expected to close. */
  readonly closing: Readonly<
    Record<
      'overdue' | 'in_period' | 'later' | 'undated',
      { readonly count: number | null; readonly value: number | null }
    >
  >;
}

export interface KpiReport {
  readonly id: string;
  readonly name: string;
  readonly value: number | null;
  readonly unit: Unit;
  readonly n: number | null;
  readonly why: Why | null;
  /** The column or the tab that is missing, in words, where one is. */
  readonly needs: string | null;
  /** Why there is no value, as a sentence. */
  readonly reason: string | null;
  readonly previous: number | null;
  /** In the same period a year ago. */
  readonly yearAgo: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly target: number | null;
  /** Of the target; the other way round where less is better. */
  readonly attainment: number | null;
  /** What others come to, as the user says. */
  readonly benchmark: number | null;
  /** Against what is due of the target by now; `null` without a target. */
  readonly status: 'onTarget' | 'watch' | 'offTarget' | null;
  /** Fewer rows stand behind it than the setup asks for. */
  readonly small_sample: boolean;
}

export interface MonthReport {
  readonly month: string;
  readonly won_value: number | null;
  readonly won_count: number | null;
  readonly lost_count: number | null;
  readonly created_count: number | null;
  readonly win_rate: number | null;
  readonly growth: number | null;
}

export interface RepReport {
  readonly rep: string;
  readonly won_value: number | null;
  readonly won_count: number | null;
  readonly lost_count: number | null;
  readonly win_rate: number | null;
  readonly cycle_days: number | null;
}

export interface LocationReport {
  readonly location: string;
  readonly won_value: number | null;
  readonly won_count: number | null;
  readonly share: number | null;
}

export interface StageReport {
  readonly stage: string;
  readonly value: number | null;
  readonly weighted: number | null;
  readonly count: number | null;
  /** Of the deals created in the period: advanced ÷ (advanced + lost here). */
  readonly conversion: number | null;
  /** Mean days of the visits that ended in the period. */
  readonly days: number | null;
}

export interface SegmentReport {
  readonly segment: string;
  readonly won_value: number | null;
  readonly won_count: number | null;
  readonly lost_count: number | null;
  readonly win_rate: number | null;
  readonly average_won: number | null;
  readonly cycle_days: number | null;
  readonly open_count: number | null;
  readonly open_value: number | null;
}

/** At most ten, by won value in the period. */
export interface CustomerReport {
  readonly customer: string;
  readonly won_value: number | null;
  readonly won_count: number | null;
  readonly open_count: number | null;
  readonly open_value: number | null;
}
