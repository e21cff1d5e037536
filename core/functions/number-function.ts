/** Builds the functions over plain numbers from what they mean: their parameters and how the numbers go together. */
import { failure, type Result, success } from '../result';
import type { LocalText } from '../words/words';
import type { Argument, CustomFunction } from './custom-function';
import { type NumberParameter, readNumber } from './number-parameter';

export interface NumberFunction extends CustomFunction {
  readonly parameters: readonly NumberParameter[];
}

interface Definition<Name extends string> {
  readonly id: string;
  readonly about: LocalText;
  readonly parameters: readonly NumberParameter<Name>[];
  readonly example: { readonly arguments: readonly Argument[]; readonly value: number };
  /** The numbers by the parameters' names. */
  readonly compute: (numbers: Readonly<Record<Name, number>>) => Result<number>;
}

/** Arguments are read in their order; the first that cannot be is the reason given. */
export const numberFunction = <Name extends string>(definition: Definition<Name>): NumberFunction => ({
  ...definition,
  result: 'number',
  compute(args) {
    const numbers: Partial<Record<Name, number>> = {};
    for (const [place, parameter] of definition.parameters.entries()) {
      const number = readNumber(parameter, args[place]);
      if (!number.ok) return number;
      numbers[parameter.name] = number.value;
    }
    if (!hasAll(numbers, definition.parameters)) return failure('no-values');
    const result = definition.compute(numbers);
    return result.ok && !Number.isFinite(result.value) ? failure('too-large') : result;
  },
});

interface RatioDefinition extends Pick<Definition<string>, 'id' | 'about' | 'example'> {
  readonly of: NumberParameter;
  readonly by: NumberParameter;
  /** The first is a part of the second: more than all of it cannot be. */
  readonly isPart?: boolean;
}

/** first ÷ second; 0 below is zero-denominator, less than 0 there is negative. */
export const ratio = ({ id, about, example, of, by, isPart = false }: RatioDefinition): NumberFunction =>
  numberFunction({
    id,
    about,
    example,
    parameters: [of, by],
    compute: (numbers) => {
      const part = numbers[of.name] ?? 0;
      const whole = numbers[by.name] ?? 0;
      return isPart ? share({ [of.name]: part }, { [by.name]: whole }) : quotient(part, { [by.name]: whole });
    },
  });

/** A number with its name, for the reason: `{ customers: 0 }`. */
type Named = Readonly<Record<string, number>>;

export function quotient(dividend: number, divisor: Named): Result<number> {
  const [name, value] = onlyEntry(divisor);
  if (value === 0) return failure('zero-denominator', { name });
  return value < 0 ? failure('negative', { name }) : success(dividend / value);
}

/** As `quotient`, of a part that cannot be more than the whole. */
export function share(part: Named, whole: Named): Result<number> {
  const [partName, value] = onlyEntry(part);
  const [wholeName, limit] = onlyEntry(whole);
  const result = quotient(value, whole);
  return result.ok && value > limit
    ? failure('part-exceeds-whole', { part: partName, value, whole: wholeName, limit })
    : result;
}

const onlyEntry = (named: Named): readonly [string, number] => Object.entries(named)[0] ?? ['', 0];

const hasAll = <Name extends string>(
  numbers: Partial<Record<Name, number>>,
  parameters: readonly NumberParameter<Name>[],
): numbers is Record<Name, number> => parameters.every(({ name }) => numbers[name] !== undefined);
