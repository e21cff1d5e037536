/** The rows and the numbers of an aggregate as a formula asks for them: criteria, columns, and what a window may lack. */
import { type Failure, failure, type Result, success } from '../result';
import { lackOfPeriod } from './evaluate';
import { askingFilter } from './filter-apart';
import {
  binary,
  type ColumnReference,
  type Criterion,
  equals,
  type Formula,
  number,
  type RangeReference,
} from './formula';
import { joinedCriteria } from './joined-criteria';
import { missing } from './lack';
import type { Absence } from './operators/operator';
import { type Population, populationOf } from './populations';
import type { RowsLayout } from './rows-layout';
import { criteriaOf, dateOf, type KeyArithmetic, measureColumn, needsPeriod, type Scope } from './scope';
import { filterNames, isWindowedMeasure, type KeyColumn, type Measure, type MeasureColumn } from './vocabulary';

interface Selected {
  readonly where: readonly Criterion[];
  /** What a window may lack whatever the operator. */
  readonly absences: readonly Absence[];
}

export function selected(
  population: Population,
  scope: Scope<Formula>,
  layout: RowsLayout,
  bounded: boolean,
): Result<Selected> {
  const criteria = criteriaOf(population, scope, { ...formulaKeys, ...layout.days });
  if (!criteria.ok) return criteria;
  const where: Criterion[] = [];
  const joined = joinedCriteria(criteria.value);
  for (const { column: name, is, value } of layout.filterApart
    ? askingFilter(joined, populationOf(population).timing)
    : joined) {
    const column = bounded ? layout.bounded(name) : layout.column(name);
    if (column === undefined) return lacking(layout, name);
    where.push({ column, is, value });
  }
  return success({ where, absences: windowAbsences(population, scope, layout) });
}

export function measured(
  population: Population,
  measure: Measure | null,
  scope: Scope<Formula>,
  layout: RowsLayout,
  bounded: boolean,
): Result<ColumnReference | RangeReference> {
  const name =
    measure === null ? layout.anyColumn[populationOf(population).source] : measureColumn(measure, scope.window);
  if (name === null) return failure('no-history');
  const column = bounded ? layout.bounded(name) : layout.column(name);
  return column === undefined ? lacking(layout, name) : success(column);
}

/**
 * In evaluate's order: a period before, a period at all, the dates that tell what lies in it, filters it can be told by,
 * and whether any row has that meaning.
 */
function windowAbsences(population: Population, scope: Scope<Formula>, layout: RowsLayout): readonly Absence[] {
  const { source, known } = populationOf(population);
  const absences: Absence[] = [];
  const isAll = equals(layout.hasPrevious, number(0));
  if (scope.window !== 'current' && typeof scope.window !== 'object') {
    absences.push({ when: isAll, why: 'no-previous-period' });
  } else if (scope.window === 'current' && needsPeriod(population)) {
    absences.push({ when: isAll, why: 'needs-period' });
  }
  const date = dateOf(population);
  const lack = date === null || layout.dated(date, scope.window) ? undefined : layout.missing(date);
  if (lack !== undefined) {
    absences.push({ when: equals(layout.hasPrevious, number(1)), ...missing(lack) });
  }
  for (const name of filterNames) {
    if (layout.filterable(source, name)) continue;
    const isSet = binary('<>', layout.filter(name), number(0));
    absences.push({ when: isSet, why: 'not-by-filter', details: { tab: source, filter: name } });
  }
  const meant = known === undefined ? undefined : layout.column(known.column);
  if (known !== undefined && meant !== undefined) {
    const where = [{ column: meant, is: known.is, value: number(known.value) }];
    const rows: Formula = { kind: 'aggregate', operator: 'count', of: meant, where };
    const details = { tab: source, choice: known.choice };
    absences.push({ when: equals(rows, number(0)), why: 'nothing-counts', details });
  }
  return absences;
}

/** What a customer paid at the start of all dates is no figure. */
export const measureAbsences = (
  measure: Measure | null,
  { window }: Scope<Formula>,
  { hasPrevious }: RowsLayout,
): readonly Absence[] =>
  measure !== null && isWindowedMeasure(measure)
    ? [{ when: equals(hasPrevious, number(0)), why: lackOfPeriod(window) }]
    : [];

/** Blank cells are other than any number: over whole columns one engine looks at a million of them for each criterion. */
export const isRest = ({ segment }: Scope<Formula>): boolean => segment !== undefined && !('number' in segment);

/** Keys as formulas; sums of literals are added up at once so that the text stays short. */
export const formulaKeys: Pick<KeyArithmetic<Formula>, 'literal' | 'plus'> = {
  literal: number,
  plus: (key, value) => {
    if (key.kind === 'number') return number(key.value + value);
    if (key.kind === 'binary' && key.operator === '+' && key.right.kind === 'number') {
      return binary('+', key.left, number(key.right.value + value));
    }
    return binary('+', key, number(value));
  },
};

const lacking = (layout: RowsLayout, name: KeyColumn | MeasureColumn): Failure =>
  missing(layout.missing(name) ?? { tab: 'deals', field: name });
