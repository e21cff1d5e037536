/**
 * The figures of a dashboard: which expression each cell shows, and its formula, "–" where there is no value.
 *
 * All places are known before the first formula is written, so that what one cell shows another one reads from it: a win
 * rate divides two cells instead of counting the deals again.
 */
import type { Expression } from '../language/expression';
import { type CellReference, call, cell, type Formula, text } from '../language/formula';
import { render, type Shown, valueOrDash, whyNot } from '../language/render';
import type { RowsLayout } from '../language/rows-layout';
import { before, type Scope } from '../language/scope';
import { formulaKeys } from '../language/selected';
import { type StandingFormula, shareAggregates } from '../language/share';
import type { Failure } from '../result';
import { type Language, sentence } from '../words/words';
import type { Board } from './board';
import type { StandIn } from './stand-in';
import type { Look, TabBuilder } from './tab-builder';

export interface PlacedFigure {
  readonly row: number;
  readonly column: number;
  readonly expression: Expression;
  readonly scope: Scope<Formula>;
  readonly look: Look;
  /** The same place as another cell asks for it: the month before that of the row below. */
  readonly alias: Scope<Formula> | null;
}

/** What a figure comes to somewhere; `null` where there is none. */
export type Ask = (expression: Expression, scope?: Scope<number>) => number | null;

/** A cell worked out of figures – a change, a status, an alert: its formula and what it must show, side by side. */
export interface DerivedCell {
  readonly row: number;
  readonly column: number;
  /** `figure` is what stands for an expression: the cell that shows it, else its formula with "–" where it has no value. */
  readonly formula: (figure: (expression: Expression, scope: Scope<Formula>) => Formula) => Formula;
  /** Under the filters that `ask` answers for. */
  /** `board`: as it is asked, which may have other filters and deals than the one the cell was built from. */
  readonly meaning: (ask: Ask, board: Pick<Board, 'filters' | 'reading'>) => number | string;
  readonly look: Look;
}

export interface FigureWriter {
  readonly place: (figure: Omit<PlacedFigure, 'alias'> & { readonly alias?: Scope<Formula> | null }) => void;
  readonly derive: (cell: DerivedCell) => void;
  readonly derived: readonly DerivedCell[];
  /** Why there is no value, as text; empty where there is one. */
  readonly why: (expression: Expression, scope: Scope<Formula>) => Formula;
  readonly placed: readonly PlacedFigure[];
  /** Writes every formula; how many figures are computed numbers instead, because no formula can say them. */
  readonly write: (tab: TabBuilder) => number;
}

/** `standing` takes the place of what the program cannot say. */
export function figureWriter(layout: RowsLayout, language: Language, standing: StandIn | null = null): FigureWriter {
  const placed: PlacedFigure[] = [];
  const derived: DerivedCell[] = [];
  const say = (problem: Failure): string => sentence(problem, language);
  return {
    placed,
    derived,
    derive: (cell) => derived.push(cell),
    place: (figure) => placed.push({ alias: null, ...figure }),
    why(expression, scope) {
      const rendered = render(expression, scope, layout);
      return rendered.ok ? whyNot(rendered.value, say) : text(say(rendered));
    },
    write(tab) {
      const shown = shownBy(placed);
      const written = formulasOf(placed, layout, shown);
      let dated = 0;
      for (const [index, placing] of placed.entries()) {
        const { row, column, look } = placing;
        const figure = written[index];
        if (figure === undefined) continue;
        if (standing === null || standing.canSay(figure.formula)) {
          tab.formula(row, column, figure.formula, { ...look, array: figure.array });
        } else {
          tab.formula(row, column, standing.formula(placing), { ...look, style: 'dated' });
          dated++;
        }
      }
      const figure = (expression: Expression, scope: Scope<Formula>): Formula => {
        const place = shown(expression, scope);
        if (place !== null) return place.cell;
        const rendered = render(expression, scope, layout, shown);
        return rendered.ok ? valueOrDash(rendered.value) : text('–');
      };
      for (const { row, column, formula, look } of derived) tab.formula(row, column, formula(figure), look);
      return dated;
    },
  };
}

interface WrittenFigure {
  readonly formula: Formula;
  readonly array: boolean;
}

/** The cell that shows an expression, where one does. */
function shownBy(placed: readonly PlacedFigure[]): Shown {
  const places = new Map<string, CellReference>();
  for (const { row, column, expression, scope, alias } of placed) {
    for (const asked of alias === null ? [scope] : [scope, alias]) {
      const key = keyOf(expression, asked);
      if (key !== null && !places.has(key)) places.set(key, cell('dashboard', row, column));
    }
  }
  return (expression, scope) => {
    const key = keyOf(expression, scope);
    const place = key === null ? undefined : places.get(key);
    return place === undefined ? null : { cell: place, isMissing: call('NOT', call('ISNUMBER', place)) };
  };
}

function formulasOf(placed: readonly PlacedFigure[], layout: RowsLayout, shown: Shown): readonly WrittenFigure[] {
  const figures = placed.map(({ row, column, expression, scope }): WrittenFigure & Pick<StandingFormula, 'value'> => {
    const first = shown(expression, scope)?.cell;
    if (first !== undefined && (first.row !== row || first.column !== column))
      return { formula: first, array: false, value: null };
    const rendered = render(expression, scope, layout, shown);
    // What the deals have no column for is "–" from the start.
    return rendered.ok
      ? { formula: valueOrDash(rendered.value), array: rendered.value.array, value: rendered.value.value }
      : { formula: text('–'), array: false, value: null };
  });
  const formulas = shareAggregates(
    figures.map(({ formula, value }, index) => ({
      formula,
      value,
      cell: cell('dashboard', placed[index]?.row ?? 0, placed[index]?.column ?? 0),
    })),
  );
  return figures.map(({ array }, index) => ({ formula: formulas[index] ?? text('–'), array }));
}

/** The same figure has the same key however it is asked for: "won value, before" is won value in the period before. */
function keyOf(expression: Expression, scope: Scope<Formula>): string | null {
  if (expression.kind !== 'previous') return JSON.stringify([expression, scope]);
  const earlier = before(scope, formulaKeys);
  return earlier === null ? null : keyOf(expression.of, earlier);
}
