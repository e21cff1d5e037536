/**
 * Aggregates that stand in a cell are read from it wherever else they occur: the same rows are counted once, and a mean is the
 * sum that is shown by the number of its values. Of all aggregates programs take longest over sums and means.
 */
import { type AggregateFormula, type CellReference, dividedBy, type Formula } from './formula';

export interface StandingFormula {
  readonly formula: Formula;
  readonly cell: CellReference;
  /** What the cell shows where it shows a number. */
  readonly value: Formula | null;
}

/** The formulas in the same order; a cell never refers to itself. */
export function shareAggregates(standing: readonly StandingFormula[]): readonly Formula[] {
  const [places, sums] = [new Map<string, CellReference>(), new Map<string, CellReference>()];
  for (const { formula, cell, value } of standing) {
    if (formula.kind === 'aggregate') places.set(keyOf(formula), places.get(keyOf(formula)) ?? cell);
    else if (value?.kind === 'aggregate') sums.set(keyOf(value), sums.get(keyOf(value)) ?? cell);
  }
  const read = (aggregate: AggregateFormula): Formula => {
    const place = places.get(keyOf(aggregate));
    if (place !== undefined || aggregate.operator !== 'mean') return place ?? aggregate;
    // Where there is no value the sum’s cell shows none either: a mean asks for that before it divides.
    const sum = sums.get(keyOf({ ...aggregate, operator: 'sum' }));
    return sum === undefined ? aggregate : dividedBy(sum, read({ ...aggregate, operator: 'countValues' }));
  };
  return standing.map(({ formula }) => (formula.kind === 'aggregate' ? formula : withCells(formula, read)));
}

const keyOf = (aggregate: AggregateFormula): string => JSON.stringify(aggregate);

function withCells(formula: Formula, read: (aggregate: AggregateFormula) => Formula): Formula {
  switch (formula.kind) {
    case 'aggregate':
      return read(formula);
    case 'call':
      return { ...formula, arguments: formula.arguments.map((argument) => withCells(argument, read)) };
    case 'binary':
      return { ...formula, left: withCells(formula.left, read), right: withCells(formula.right, read) };
    case 'literal':
      return { ...formula, of: withCells(formula.of, read) };
    default:
      return formula;
  }
}
