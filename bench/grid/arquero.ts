// The grid as one would ask it of Arquero: for what is told apart alike one filter, one grouping, one roll-up of all figures.
import { table } from 'arquero';
import type { OperatorName } from '../../core/language/operators/index';
import { type AskedAggregate, nameOf } from './asked';
import { type Columns, conditionOf } from './columns';

export function arqueroGrid(asked: readonly AskedAggregate[], columns: Columns): () => ReadonlyMap<string, number> {
  const deals = table(Object.fromEntries(columns));
  const groups = groupsOf(asked);
  return () => {
    const found = new Map<string, number>();
    for (const group of groups) {
      const [first] = group;
      if (first === undefined) continue;
      const { told, base } = first;
      const where = (condition: string): typeof deals =>
        condition === '' ? deals : deals.filter(`(deal) => ${condition}`);
      const rollup = Object.fromEntries(
        group.map((one) => [figureOf(one), operators[one.operator](one.measure ?? '')]),
      );
      if (told?.is === '=') {
        const rolled = where(conditionOf(base)).groupby(told.column).rollup(rollup);
        const keys: readonly unknown[] = Array.from(rolled.array(told.column));
        for (const one of group) {
          const row = keys.indexOf(one.told?.value);
          found.set(nameOf(one), row < 0 ? Number.NaN : Number(rolled.get(figureOf(one), row)));
        }
        continue;
      }
      for (const value of new Set(group.map((one) => one.told?.value))) {
        const of = group.filter((one) => one.told?.value === value);
        const rolled = where(conditionOf(of[0]?.criteria ?? [])).rollup(rollup);
        for (const one of of) found.set(nameOf(one), Number(rolled.get(figureOf(one), 0)));
      }
    }
    return found;
  };
}

const figureOf = ({ operator, measure }: AskedAggregate): string => `${operator} ${measure}`;

const operators: Readonly<Record<OperatorName, (measure: string) => string>> = {
  sum: (measure) => `(deal) => op.sum(deal.${measure})`,
  count: () => '() => op.count()',
  countValues: (measure) => `(deal) => op.valid(deal.${measure})`,
  distinct: (measure) => `(deal) => op.distinct(deal.${measure})`,
  mean: (measure) => `(deal) => op.mean(deal.${measure})`,
  median: (measure) => `(deal) => op.median(deal.${measure})`,
  upperQuartile: (measure) => `(deal) => op.quantile(deal.${measure}, 0.75)`,
};

function groupsOf(asked: readonly AskedAggregate[]): readonly (readonly AskedAggregate[])[] {
  const groups = new Map<string, AskedAggregate[]>();
  for (const one of asked) {
    const group = groups.get(one.group) ?? [];
    group.push(one);
    groups.set(one.group, group);
  }
  return [...groups.values()];
}
