/** What an expression can never have here, whatever the rows hold: a tab, a column, a history, a segment that is not there. */
import { type Failure, failure } from '../result';
import type { Lack } from './evaluate';
import type { Expression } from './expression';
import type { Population } from './populations';
import { before, criteriaOf, hasTargets, type KeyArithmetic, measureColumn, type Scope, withoutSegment } from './scope';
import type { InputName, KeyColumn, Measure, MeasureColumn } from './vocabulary';

/** What is there to count over. */
export interface Present<Key> {
  readonly has: (name: KeyColumn | MeasureColumn) => boolean;
  readonly missing: (name: KeyColumn | MeasureColumn) => Lack;
  readonly hasInput: (name: InputName, scope: Scope<Key>) => boolean;
  readonly arithmetic: KeyArithmetic<Key>;
}

/** The first lack from left to right; `null` where all that is asked for is there. */
export function lackIn<Key>(expression: Expression, scope: Scope<Key>, present: Present<Key>): Failure | null {
  const inner = (of: Expression): Failure | null => lackIn(of, scope, present);
  switch (expression.kind) {
    case 'aggregate':
      return (
        populationLack(expression.population, scope, present) ??
        (expression.measure === null ? null : measureLack(expression.measure, scope, present))
      );
    case 'inBoth': {
      const [one, other] = expression.populations;
      return (
        populationLack(one, scope, present) ??
        populationLack(other, scope, present) ??
        measureLack(expression.measure, scope, present)
      );
    }
    case 'plus':
    case 'minus':
    case 'times':
      return inner(expression.left) ?? inner(expression.right);
    case 'ratio':
      return inner(expression.top) ?? inner(expression.bottom);
    case 'power':
      return inner(expression.base) ?? inner(expression.exponent);
    case 'atLeastZero':
      return inner(expression.of);
    case 'previous': {
      const earlier = before(scope, present.arithmetic);
      return earlier === null ? failure('no-history') : lackIn(expression.of, earlier, present);
    }
    case 'whole':
      return lackIn(expression.of, withoutSegment(scope), present);
    case 'input':
      return present.hasInput(expression.name, scope) ? null : failure('no-history');
    case 'target':
      // The setup may say one at any time.
      if (hasTargets(scope)) return null;
      return expression.otherwise === null ? failure('no-target') : inner(expression.otherwise);
    case 'constant':
      return null;
  }
}

/** Which tab or column is not there, as a reason. */
export const missing = ({ tab, field }: Lack): Failure =>
  field === null ? failure('missing-tab', { tab }) : failure('missing-column', { tab, field });

function populationLack<Key>(population: Population, scope: Scope<Key>, present: Present<Key>): Failure | null {
  const criteria = criteriaOf(population, scope, present.arithmetic);
  if (!criteria.ok) return criteria;
  const lacking = criteria.value.find(({ column }) => !present.has(column));
  return lacking === undefined ? null : missing(present.missing(lacking.column));
}

function measureLack<Key>(measure: Measure, { window }: Scope<Key>, present: Present<Key>): Failure | null {
  const name = measureColumn(measure, window);
  if (name === null) return failure('no-history');
  return present.has(name) ? null : missing(present.missing(name));
}
