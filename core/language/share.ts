/** Aggregates that stand alone in a cell are read from it wherever else they occur: the same rows are counted once. */
import type { CellReference, Formula } from './formula';

export interface StandingFormula {
  readonly formula: Formula;
  readonly cell: CellReference;
}

/** The formulas in the same order; a cell never refers to itself. */
export function shareAggregates(standing: readonly StandingFormula[]): readonly Formula[] {
  const places = new Map<string, CellReference>();
  for (const { formula, cell } of standing) {
    if (formula.kind === 'aggregate') places.set(JSON.stringify(formula), places.get(JSON.stringify(formula)) ?? cell);
  }
  return standing.map(({ formula }) => (formula.kind === 'aggregate' ? formula : withCells(formula, places)));
}

function withCells(formula: Formula, places: ReadonlyMap<string, CellReference>): Formula {
  switch (formula.kind) {
    case 'aggregate':
      return places.get(JSON.stringify(formula)) ?? formula;
    case 'call':
      return { ...formula, arguments: formula.arguments.map((argument) => withCells(argument, places)) };
    case 'binary':
      return { ...formula, left: withCells(formula.left, places), right: withCells(formula.right, places) };
    case 'literal':
      return { ...formula, of: withCells(formula.of, places) };
    default:
      return formula;
  }
}
