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
  readonly goals: readonly never[];
  readonly alerts: readonly never[];
  readonly forecast: { readonly won: number | null; readonly weighted: number | null; readonly total: number | null };
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
  readonly target: null;
  readonly benchmark: null;
  readonly status: null;
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
