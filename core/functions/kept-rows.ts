/** What row functions share: which rows are sales, which days are in the period, what came first. */
import { failure, type Result, success } from '../result';
import { labelKey } from '../table/labels';
import type { Outcome } from '../table/outcomes';
import { outcomesOfLabels } from '../table/outcomes';
import type { LabelColumn, NumberColumn } from './row-parameter';

/** Tells a row that is a sale: its status says won; without statuses every row is one. */
export function salesIn(statuses: LabelColumn | null): (row: number) => boolean {
  if (statuses === null) return () => true;
  const outcomes = meanings('status', statuses);
  return (row) => outcomes.get(statuses[row] ?? '') === 'won';
}

/**
 * What became of each row: as its status says; where there is none, or its word tells nothing, as its stage says. A
 * stage that says neither won nor lost is open.
 */
export function outcomesIn(statuses: LabelColumn | null, stages: LabelColumn): (row: number) => Outcome {
  const byStatus = meanings('status', statuses ?? []);
  const byStage = meanings('stage', stages);
  return (row) => {
    const said = byStatus.get(statuses?.[row] ?? '') ?? 'unknown';
    return said === 'unknown' ? (byStage.get(stages[row] ?? '') ?? 'open') : said;
  };
}

/** Of all labels of a column together: "Closing" is won, but beside "Menang" it is a stage before it. */
function meanings(source: 'status' | 'stage', column: LabelColumn): ReadonlyMap<string, Outcome> {
  const spellings = [...new Set(column)].filter((label) => label !== '');
  const outcomes = outcomesOfLabels(source, spellings, {});
  return new Map(spellings.map((label, index) => [label, outcomes[index]?.outcome ?? 'unknown']));
}

/** Σ of the sales. No sales: 0; sales of which none has a value: no-values. */
export function sumOfSales(values: NumberColumn, isSale: (row: number) => boolean): Result<number> {
  let sum = 0;
  let sales = 0;
  let valued = 0;
  for (const [row, value] of values.entries()) {
    if (!isSale(row)) continue;
    sales++;
    if (Number.isNaN(value)) continue;
    sum += value;
    valued++;
  }
  return sales > 0 && valued === 0 ? failure('no-values', { name: 'values' }) : success(sum);
}

/** Tells a day in the period, its last day included; a blank is in no period. */
export const daysBetween = (start: number, end: number): Result<(day: number | undefined) => boolean> =>
  end < start
    ? failure('end-before-start')
    : success((day) => day !== undefined && day >= start && day < Math.floor(end) + 1);

/** The earliest day of each name, by its key; blank names and days are not there. */
export function firstDays(names: LabelColumn, days: NumberColumn, isKept = (_row: number) => true) {
  const first = new Map<string, number>();
  for (const [row, name] of names.entries()) {
    const key = labelKey(name);
    const day = days[row] ?? Number.NaN;
    if (key === '' || Number.isNaN(day) || !isKept(row)) continue;
    first.set(key, Math.min(first.get(key) ?? day, day));
  }
  return first;
}

/** How many of the rows are kept. */
export const countRows = (column: readonly unknown[], isKept: (row: number) => boolean): number =>
  column.reduce<number>((count, _, row) => (isKept(row) ? count + 1 : count), 0);
