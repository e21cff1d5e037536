/** A KPI's expression as what stands in a cell: the formula, "–" where there is no value, and why beside it. */
import type { Expression } from '../language/expression';
import { type Formula, text } from '../language/formula';
import { type RowsLayout, render, valueOrDash, whyNot } from '../language/render';
import type { Scope } from '../language/scope';
import type { Failure } from '../result';
import { type Language, sentence } from '../words/words';

export interface Figure {
  readonly formula: Formula;
  /** Text: empty where there is a value. */
  readonly why: Formula;
  readonly array: boolean;
}

export type Figures = (expression: Expression, scope: Scope<Formula>) => Figure;

/** What the deals have no column for is "–" and the reason from the start. */
export function figures(layout: RowsLayout, language: Language): Figures {
  const say = (problem: Failure): string => sentence(problem, language);
  return (expression, scope) => {
    const rendered = render(expression, scope, layout);
    if (!rendered.ok) return { formula: text('–'), why: text(say(rendered)), array: false };
    return {
      formula: valueOrDash(rendered.value),
      why: whyNot(rendered.value, say),
      array: rendered.value.array,
    };
  };
}
