// The grid as a person writes it who has deals as objects and needs one figure after the other: filter, then add up.
import { runInThisContext } from 'node:vm';
import type { Numbers } from '../../core/language/evaluate';
import type { OperatorName } from '../../core/language/operators/index';
import { type AskedAggregate, nameOf } from './asked';
import { type Columns, conditionOf } from './columns';

/** A blank is `null`. */
export type DealObject = Readonly<Record<string, number | null>>;

export function objectsOf(columns: Columns): readonly DealObject[] {
  const text = [...columns.keys()].map((name) => `${name}: at(${name}, row)`).join(', ');
  const make: unknown = runInThisContext(`(({ ${[...columns.keys()].join(', ')} }, at) => (row) => ({ ${text} }))`);
  if (typeof make !== 'function') throw new Error('no function');
  const at = (column: Numbers, row: number): number | null => {
    const number = column[row] ?? Number.NaN;
    return Number.isNaN(number) ? null : number;
  };
  const object = make(Object.fromEntries(columns), at);
  const [some] = columns.values();
  return Array.from({ length: some?.length ?? 0 }, (_, row) => object(row));
}

export function naiveGrid(
  asked: readonly AskedAggregate[],
): (deals: readonly DealObject[]) => ReadonlyMap<string, number> {
  const figures = asked.map((one): readonly [string, (deals: readonly DealObject[]) => unknown] => {
    const { criteria, operator, measure } = one;
    const there = measure === null ? [] : [`deal.${measure} !== null`];
    const condition = [conditionOf(criteria), ...there].join(' && ');
    const compute: unknown = runInThisContext(`((deals) => { ${texts[operator](condition, measure ?? '')} })`);
    if (typeof compute !== 'function') throw new Error('no function');
    return [nameOf(one), (deals) => compute(deals)];
  });
  return (deals) => new Map(figures.map(([name, compute]) => [name, Number(compute(deals))]));
}

const added = (measure: string): string => `reduce((sum, deal) => sum + deal.${measure}, 0)`;
const found = (condition: string): string => `const found = deals.filter((deal) => ${condition});`;

const at =
  (part: number) =>
  (condition: string, measure: string): string =>
    `
  const sorted = deals.filter((deal) => ${condition}).map((deal) => deal.${measure}).sort((one, other) => one - other);
  const place = ${part} * (sorted.length - 1);
  const [below, above] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return below + (above - below) * (place - Math.floor(place));`;

const texts: Readonly<Record<OperatorName, (condition: string, measure: string) => string>> = {
  sum: (condition, measure) => `return deals.filter((deal) => ${condition}).${added(measure)};`,
  count: (condition) => `return deals.filter((deal) => ${condition}).length;`,
  countValues: (condition) => `return deals.filter((deal) => ${condition}).length;`,
  distinct: (condition, measure) =>
    `return new Set(deals.filter((deal) => ${condition}).map((deal) => deal.${measure})).size;`,
  mean: (condition, measure) => `${found(condition)} return found.${added(measure)} / found.length;`,
  median: at(0.5),
  upperQuartile: at(0.75),
};
