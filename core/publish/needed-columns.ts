/** What a KPI needs in the words of raw tabs: which tabs, which of their columns. */
import { needsOf } from '../catalogue/needs';
import type { Kpi } from '../kpi';
import { measureColumn } from '../language/scope';
import type { InputName, KeyColumn, MeasureColumn, Source } from '../language/vocabulary';
import { rawColumnsFor } from '../rows/raw-columns';

/** The fields of each tab, in the order they are asked for. */
export type ColumnsByTab = Readonly<Partial<Record<Source, readonly string[]>>>;

export interface NeededColumns {
  /** Those that rows are joined with, too. */
  readonly tabs: readonly Source[];
  readonly columns: ColumnsByTab;
  /** Those that only a period asks for: "all dates" has a figure without them. */
  readonly inPeriods: ColumnsByTab;
  /** What the setup says and no tab does. */
  readonly inputs: readonly InputName[];
  /** It has no figure for all dates. */
  readonly period: boolean;
}

/** `neededColumns(kpi('REVENUE'))` → tabs: deals; columns: its value; in periods: its closed date. */
export function neededColumns(kpi: Kpi): NeededColumns {
  const { keys, dates, measures, inputs, period } = needsOf(kpi);
  const counted: readonly MeasureColumn[] = measures.flatMap((measure) => measureColumn(measure, 'current') ?? []);
  const always = [...inputs.flatMap((name) => listsFor[name] ?? []), ...keys, ...counted];
  const columns = byTab(rawColumnsFor(always));
  const all = rawColumnsFor([...always, ...dates]);
  return {
    tabs: [...new Set(all.map(({ tab }) => tab))],
    columns: period ? byTab(all) : columns,
    inPeriods: period
      ? {}
      : byTab(all.filter(({ tab, field }) => field !== null && columns[tab]?.includes(field) !== true)),
    inputs: inputs.filter(isOfSetup),
    period,
  };
}

/** Reps are counted in the setup's list, which is made of the deals' owners. */
const listsFor: Readonly<Partial<Record<InputName, KeyColumn>>> = { repCount: 'rep' };

const isOfSetup = (name: InputName): boolean => name === 'repCount' || name === 'responseHours';

function byTab(columns: ReturnType<typeof rawColumnsFor>): ColumnsByTab {
  const fields: Partial<Record<Source, readonly string[]>> = {};
  for (const { tab, field } of columns) {
    if (field !== null) fields[tab] = [...(fields[tab] ?? []), field];
  }
  return fields;
}
