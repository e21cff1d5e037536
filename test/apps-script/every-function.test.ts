/** Every function of the catalogue in the built files, called with all that a cell can hand over. */
import { describe, expect, test } from 'vitest';
import { type Answer, type Argument, type CustomFunction, customFunctions } from '../../core/index';
import type { Cell } from '../../core/table/cell';
import { serverFiles } from '../../scripts/build-apps-script';
import { asInExample } from '../functions/apply';
import { load, type Script } from './bundle';
import { hostOver, spreadsheetWith } from './spreadsheet-app';

const files = await serverFiles();

type Shown = { readonly value: unknown } | { readonly error: string };

/** Loaded once for all cells; Google loads it anew for each, which other tests do. */
const scriptIn = (locale: string): Script => {
  const state = spreadsheetWith([{ name: 'Deals', rows: [] }], { timeZone: 'Etc/UTC', locale });
  return load(files, hostOver(state, { permission: 'CUSTOM_FUNCTION' }).globals);
};

const scripts = { en_US: scriptIn('en_US'), id_ID: scriptIn('id_ID') };

function typed(id: string, args: readonly unknown[], locale: keyof typeof scripts = 'en_US'): Shown {
  const script = scripts[locale];
  try {
    return { value: script(id, ...args) };
  } catch (problem) {
    const message: unknown = typeof problem === 'object' && problem !== null && Reflect.get(problem, 'message');
    return { error: String(message) };
  }
}

/** As Google hands it over: blanks as `''`, dates as moments. */
function asGiven(argument: Argument): unknown {
  if (argument === undefined) return undefined;
  return isRows(argument) ? argument.map((row) => row.map(cellGiven)) : cellGiven(argument);
}

const isRows = (argument: Argument): argument is Extract<Argument, readonly unknown[]> => Array.isArray(argument);

function cellGiven(cell: Cell): unknown {
  if (cell === null) return '';
  if (typeof cell !== 'object') return cell;
  return 'date' in cell ? new Date((cell.date - 25_569) * 86_400_000) : cell.error;
}

const isAnswer = (value: unknown): value is Answer =>
  typeof value === 'number' || typeof value === 'string' || Array.isArray(value);

describe.each(customFunctions.map((definition) => [definition.id, definition] as const))('=%s', (id, definition) => {
  const { example, parameters } = definition;
  const given = example.arguments.map(asGiven);

  test('gives its example', () => {
    const shown = typed(id, given);
    if (!('value' in shown) || !isAnswer(shown.value)) throw new Error(JSON.stringify(shown));
    expect(asInExample(definition, shown.value)).toEqual(example.value);
  });

  test('takes one cell for a range of one', () => {
    const single = given.map((argument) => (isScalar(argument) ? [[argument]] : argument));
    const scalar = given.map((argument) => (isSingle(argument) ? argument[0]?.[0] : argument));
    expect([typed(id, single), typed(id, scalar)]).toEqual([typed(id, given), typed(id, given)]);
  });

  test('whatever stands in a cell, it shows a value or says what is wrong, in both languages', () => {
    for (const locale of ['en_US', 'id_ID'] as const) {
      parameters.forEach((_, place) => {
        for (const odd of oddities) {
          const args = parameters.map((__, index) => (index === place ? odd : given[index]));
          expectShown(typed(id, args, locale), [locale, place, odd]);
        }
      });
    }
  });

  test('an error cell in the place of a number is no number', () => {
    for (const place of numberPlaces(definition)) {
      for (const odd of ['#N/A', [['#DIV/0!']]]) {
        const args = parameters.map((_, index) => (index === place ? odd : given[index]));
        expect([place, typed(id, args)]).toEqual([place, { error: expect.stringMatching(/#N\/A|#DIV\/0!/) }]);
      }
    }
  });
});

const isScalar = (argument: unknown): boolean => typeof argument === 'number' || typeof argument === 'string';

const isSingle = (argument: unknown): argument is readonly (readonly unknown[])[] =>
  Array.isArray(argument) && argument.length === 1 && Array.isArray(argument[0]) && argument[0].length === 1;

const numberPlaces = ({ parameters }: CustomFunction): readonly number[] =>
  parameters.flatMap(({ shape }, place) => (shape === 'number' ? [place] : []));

const oddities: readonly unknown[] = [
  ...[undefined, '', [['']], [['', '']], [[''], ['']]],
  ...[0, -1, 0.5, 1e300, [[5]], [[5, 7]], [[5], [7]]],
  ...['#N/A', [['#REF!']], [['Lost'], ['#DIV/0!'], [3]]],
  ...['text', '=1+1', [['text']], true, [[false]], new Date(0), [[new Date(0)], ['']]],
];

/** A sentence, not a program's own message; a number that is one; rows of one length. */
function expectShown(shown: Shown, where: unknown): void {
  if ('error' in shown) {
    expect([where, shown.error]).toEqual([where, expect.stringMatching(/^(?:#DIV\/0! – )?\S.{5,}/s)]);
    expect([where, shown.error]).toEqual([
      where,
      expect.not.stringMatching(/undefined|null|NaN|Infinity|is not a function|\[object|Cannot read|\bat \w+ \(/),
    ]);
    return;
  }
  const cells = Array.isArray(shown.value) ? shown.value.flat() : [shown.value];
  for (const cell of cells) {
    const isFine = typeof cell === 'string' || (typeof cell === 'number' && Number.isFinite(cell));
    expect([where, cell, isFine]).toEqual([where, cell, true]);
  }
  if (Array.isArray(shown.value)) expect(new Set(shown.value.map((row) => row.length)).size).toBe(1);
}
