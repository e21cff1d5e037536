// The keys and measures that aggregates ask for. Competitors get them for nothing; ours has to work out most of them.
import type { Numbers, RowData } from '../../core/language/evaluate';
import type { KeyCriterion } from '../../core/language/scope';
import type { KeyColumn, MeasureColumn } from '../../core/language/vocabulary';
import type { AskedAggregate } from './asked';

export type ColumnName = KeyColumn | MeasureColumn;

export type Columns = ReadonlyMap<ColumnName, Numbers>;

export function columnsOf(asked: readonly AskedAggregate[], data: RowData): Columns {
  const columns = new Map<ColumnName, Numbers>();
  for (const { criteria, measure } of asked) {
    for (const { column } of criteria) columns.set(column, thereIs(data.key(column)));
    if (measure !== null) columns.set(measure, thereIs(data.measure(measure)));
  }
  return columns;
}

function thereIs(numbers: Numbers | undefined): Numbers {
  if (numbers === undefined) throw new Error('a column is not there');
  return numbers;
}

/** `deal.closedState === 1 && deal.rep === 7` */
export const conditionOf = (criteria: readonly KeyCriterion<number>[]): string =>
  criteria.map(({ column, is, value }) => `deal.${column} ${operators[is]} ${value}`).join(' && ');

const operators = { '=': '===', '<>': '!==', '<': '<', '<=': '<=', '>': '>', '>=': '>=' } as const;
