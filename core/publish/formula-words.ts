/** A KPI's expression as people say it: `value of deals won ÷ (deals won + deals lost)`. */
import { catalogue } from '../catalogue/index';
import type { Kpi } from '../kpi';
import type { Expression } from '../language/expression';
import { type ReferenceWords, referenceWords } from '../words/reference';
import { fill, type Language } from '../words/words';

/**
 * With brackets only where leaving them out would say something else. A part that is a KPI itself is said by its name:
 * that of `REQUIRED_PIPELINE` ends in `÷ “Win rate”`.
 */
export const formulaInWords = ({ value }: Kpi, language: Language): string =>
  inWords(value, { words: referenceWords[language], nameOf: (part) => nameOf(part, language) }).text;

interface Saying {
  readonly words: ReferenceWords;
  readonly nameOf: (part: Expression) => string | null;
}

/** A count or a sum says itself; what is worked out of several has a name, where a KPI is the same data. */
function nameOf(part: Expression, language: Language): string | null {
  if (part.kind === 'aggregate' || part.kind === 'inBoth') return null;
  const data = JSON.stringify(part);
  const known = catalogue.find(({ value }) => JSON.stringify(value) === data);
  return known === undefined ? null : `“${known.name[language]}”`;
}

/** How tightly its parts hold together: a bracket goes around what holds less tightly than what it stands in. */
interface Said {
  readonly text: string;
  readonly binding: number;
}

const [sums, products, powers, whole] = [1, 2, 3, 4] as const;

function inWords(expression: Expression, saying: Saying): Said {
  const { operators, populations, measures, inputs } = saying.words;
  const inner = (of: Expression, least: number): string => {
    const name = saying.nameOf(of);
    if (name !== null) return name;
    const { text, binding } = inWords(of, saying);
    return binding < least ? `(${text})` : text;
  };
  switch (expression.kind) {
    case 'aggregate': {
      const population = populations[expression.population];
      if (expression.operator === 'count' || expression.measure === null) return { text: population, binding: whole };
      const measure = measures[expression.measure];
      return { text: fill(operators[expression.operator], { measure, population }), binding: whole };
    }
    case 'inBoth': {
      const [one, other] = expression.populations;
      const blanks = { measure: measures[expression.measure], one: populations[one], other: populations[other] };
      return { text: fill(operators.inBoth, blanks), binding: whole };
    }
    case 'plus':
      return { text: `${inner(expression.left, sums)} + ${inner(expression.right, sums)}`, binding: sums };
    case 'minus':
      return { text: `${inner(expression.left, sums)} − ${inner(expression.right, products)}`, binding: sums };
    case 'times':
      return { text: `${inner(expression.left, products)} × ${inner(expression.right, powers)}`, binding: products };
    case 'ratio':
      return { text: `${inner(expression.top, products)} ÷ ${inner(expression.bottom, powers)}`, binding: products };
    case 'power':
      return { text: `${inner(expression.base, whole)} ^ ${inner(expression.exponent, whole)}`, binding: powers };
    case 'previous':
    case 'whole':
      return { text: fill(operators[expression.kind], { of: inner(expression.of, whole) }), binding: whole };
    case 'atLeastZero':
      return { text: fill(operators.atLeastZero, { of: inner(expression.of, sums) }), binding: whole };
    case 'input':
      return { text: inputs[expression.name], binding: whole };
    case 'target':
      return expression.otherwise === null
        ? { text: operators.target, binding: whole }
        : inWords(expression.otherwise, saying);
    case 'constant':
      return { text: String(expression.value), binding: whole };
  }
}
