/** Parameters that are a number in the end: several added up where amounts or counts are meant, else exactly one. */
import { type Failure, failure, type Result, success } from '../result';
import type { LocalText } from '../words/words';
import { columnNumbers, total, totalNotNegative } from './arguments';
import type { Argument, Parameter } from './custom-function';

/**
 * `amount`: added up, may be below 0. `quantity`: added up, 0 or more: a count, or money that cannot be negative.
 * `single`: one number, an average for example. `duration`: one number, 0 or more. `rate`: one number from 0 to 1.
 */
export type NumberKind = 'amount' | 'quantity' | 'single' | 'duration' | 'rate';

export interface NumberParameter<Name extends string = string> extends Parameter {
  readonly name: Name;
  readonly shape: 'number';
  readonly kind: NumberKind;
  /** What it is where it is left out. */
  readonly otherwise?: number;
}

const parameterOf =
  (kind: NumberKind) =>
  <Name extends string>(name: Name, about: LocalText): NumberParameter<Name> => ({
    name,
    shape: 'number',
    kind,
    optional: false,
    about,
  });

export const amount = parameterOf('amount');
export const quantity = parameterOf('quantity');
export const single = parameterOf('single');
export const duration = parameterOf('duration');
export const rate = parameterOf('rate');

export const optional = <Name extends string>(
  parameter: NumberParameter<Name>,
  otherwise: number,
): NumberParameter<Name> => ({ ...parameter, optional: true, otherwise });

export function readNumber({ name, kind, otherwise }: NumberParameter, argument: Argument): Result<number> {
  if (kind === 'amount') return total(argument, name);
  if (kind === 'quantity') return totalNotNegative(argument, name);
  const number = oneNumber(argument, name);
  if (!number.ok) return number.why === 'no-values' && otherwise !== undefined ? success(otherwise) : number;
  return kind === 'single' ? number : (impossible(kind, name, number.value) ?? number);
}

/** A range that holds one number is that number; blanks are not there. */
export function oneNumber(argument: Argument, name: string): Result<number> {
  const numbers = columnNumbers(argument, name);
  if (!numbers.ok) return numbers;
  const [first, second] = numbers.value.filter((value) => !Number.isNaN(value));
  if (first === undefined) return failure('no-values', { name });
  return second === undefined ? success(first) : failure('more-than-one-number', { name });
}

function impossible(kind: 'duration' | 'rate', name: string, value: number): Failure | undefined {
  if (value < 0) return failure('negative', { name });
  return kind === 'rate' && value > 1 ? failure('rate-above-one', { name, value }) : undefined;
}
