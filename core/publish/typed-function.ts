/** A typed function as Markdown: how it is called in each host, what its arguments are, what its example gives. */
import type { Answer, Argument, CustomFunction } from '../functions/custom-function';
import type { Cell } from '../table/cell';
import { referenceWords } from '../words/reference';
import type { Language } from '../words/words';
import { code, numberText, table } from './markdown';

/** `namespace` is what Excel puts before the function's name. */
export function typedFunctionText(definition: CustomFunction, language: Language, namespace: string): string {
  const { inSheets, inExcel, optional } = referenceWords[language];
  const { about, parameters } = definition;
  const called = signature(definition);
  const first = `${code(`=${called}`)} (${inSheets}), ${code(`=${namespace}.${called}`)} (${inExcel}): ${about[language]}`;
  const said = parameters.map((parameter) => {
    const text = parameter.about[language];
    const mark = parameter.optional && !text.includes(optional) ? ` ${optional}` : '';
    return `- ${code(parameter.name)}: ${text}${mark}`;
  });
  const example = exampleOf(definition, language);
  return [first, said.join('\n'), ...example].filter((text) => text !== '').join('\n\n');
}

/** `CHURN_RATE(lost, at_start)`; what may be left out stands in brackets. */
export const signature = ({ id, parameters }: Pick<CustomFunction, 'id' | 'parameters'>): string =>
  `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`;

/** None where an argument cannot be typed: a range with dates or empty cells. */
function exampleOf({ id, example, parameters }: CustomFunction, language: Language): readonly string[] {
  const given = example.arguments.slice(0, lastGiven(example.arguments) + 1).map(argumentText);
  if (parameters.length === 0 || given.includes(null)) return [];
  const call = code(`=${id}(${given.join(', ')})`);
  const { gives } = referenceWords[language];
  return isTable(example.value)
    ? [`${call} ${gives}:`, table(example.value.map((row) => row.map((cell) => answerText(cell, language))))]
    : [`${call} ${gives} ${scalarText(example.value, language)}.`];
}

const lastGiven = (given: readonly Argument[]): number =>
  given.reduce<number>((last, argument, place) => (argument === undefined ? last : place), -1);

const isTable = (value: Answer): value is Exclude<Answer, number | string> => typeof value === 'object';

const answerText = (value: number | string, language: Language): string =>
  typeof value === 'number' ? numberText(value, language) : value;

const scalarText = (value: number | string, language: Language): string =>
  typeof value === 'number' ? numberText(value, language) : `“${value}”`;

function argumentText(argument: Argument): string | null {
  if (argument === undefined) return '';
  if (!isRange(argument)) return cellText(argument);
  const rows = argument.map((row) => row.map(cellText));
  return rows.some((row) => row.includes(null)) ? null : `{${rows.map((row) => row.join(', ')).join('; ')}}`;
}

const isRange = (argument: Argument): argument is Exclude<Argument, Cell | undefined> => Array.isArray(argument);

function cellText(cell: Cell): string | null {
  if (typeof cell === 'number') return String(cell);
  return typeof cell === 'string' ? `"${cell.replace(/"/g, '""')}"` : null;
}
