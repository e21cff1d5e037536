/** Columns that a tab may lack because its others say the same: when a stage was left, how long a subscription's interval is. */
import type { LabelColumn } from '../deals-table';
import { minutesIn } from '../duration-text';
import { monthsOfAmount } from './interval-months';
import type { OtherTable } from './other-table';
import type { OtherTab, TabField } from './tab-fields';

/** By field, with the time of day where the tab has one. */
type Moments<Tab extends OtherTab> = ReadonlyMap<TabField<Tab>, Float64Array>;

type Derivation<Tab extends OtherTab> = (table: OtherTable<Tab>, moments: Moments<Tab>) => OtherTable<Tab>;

export function withDerived<Tab extends OtherTab>(table: OtherTable<Tab>, moments: Moments<Tab>): OtherTable<Tab> {
  const derive = derivations[table.role];
  return derive === undefined ? table : derive(table, moments);
}

const derivations: { readonly [Tab in OtherTab]?: Derivation<Tab> } = {
  stageLog: withLeft,
  subscriptions: withInterval,
  leads: withResponded,
};

/** A column that is worked out from others wherever they are there, and from which. */
export const workedOutFrom: Readonly<Partial<Record<OtherTab, Readonly<Record<string, readonly string[]>>>>> = {
  stageLog: { left: ['dealId', 'entered'] },
};

/** A log of changes says only when a stage was entered: the deal left it when it entered the next one. */
function withLeft(table: OtherTable<'stageLog'>, moments: Moments<'stageLog'>): OtherTable<'stageLog'> {
  const { dealId, entered, left } = table.columns;
  if (left !== undefined || dealId === undefined || entered === undefined) return table;
  const values = nextEntries(dealId, moments.get('entered') ?? entered.values);
  return { ...table, columns: { ...table.columns, left: { values } } };
}

/** Entries at one moment follow each other as they stand in the tab. */
function nextEntries({ codes }: LabelColumn, moments: Float64Array): Float64Array {
  const left = new Float64Array(codes.length).fill(Number.NaN);
  const momentOf = (row: number): number => moments[row] ?? Number.NaN;
  const order = Array.from(codes.keys())
    .filter((row) => (codes[row] ?? -1) >= 0 && !Number.isNaN(momentOf(row)))
    .sort((one, other) => (codes[one] ?? 0) - (codes[other] ?? 0) || momentOf(one) - momentOf(other) || one - other);
  order.forEach((row, index) => {
    const next = order[index + 1];
    if (next !== undefined && codes[next] === codes[row]) left[row] = Math.floor(momentOf(next));
  });
  return left;
}

/** A tab that says how long the answer took says when it came. Not while that may be two things: nobody answered never. */
function withResponded(table: OtherTable<'leads'>): OtherTable<'leads'> {
  const { received, responded } = table.columns;
  const took = table.durations?.responseTime;
  if (responded !== undefined || received === undefined || took === undefined || took.inDoubt.length > 0) return table;
  const values = received.values.map((from, row) => from + (took.values[row] ?? Number.NaN) / minutesIn.days);
  return { ...table, columns: { ...table.columns, responded: { values } } };
}

/** By what the amount is called, else by the month. */
function withInterval(table: OtherTable<'subscriptions'>): OtherTable<'subscriptions'> {
  if (table.columns.intervalMonths !== undefined) return table;
  const months = monthsOfAmount(table.mapping.amount?.header ?? '') ?? 1;
  const values = new Float64Array(table.rowNumbers.length).fill(months);
  return { ...table, columns: { ...table.columns, intervalMonths: { values } } };
}
