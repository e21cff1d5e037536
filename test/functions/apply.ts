/** Calls a function as a cell would, and shapes of arguments that tests need. */
import { isRange } from '../../core/functions/arguments';
import type { Answer, Argument, CustomFunction } from '../../core/functions/custom-function';
import { customFunction } from '../../core/functions/index';
import type { Result } from '../../core/result';
import type { Cell } from '../../core/table/cell';

export function apply(id: string, args: readonly Argument[]): Result<Answer> {
  const definition = customFunction(id);
  if (definition === undefined) throw new Error(`no function ${id}`);
  return definition.compute(args);
}

/** The number, text or table itself, or the reason where there is none. */
export function answer(id: string, ...args: readonly Argument[]): Answer {
  const result = apply(id, args);
  return result.ok ? result.value : result.why;
}

export const column = (...cells: readonly Cell[]): readonly (readonly Cell[])[] => cells.map((cell) => [cell]);

/** A single value as the range of one cell that Excel makes of it. */
export const asRange = (argument: Argument): Argument =>
  argument === undefined || isRange(argument) ? argument : [[argument]];

export const transposed = (argument: Argument): Argument => (isRange(argument) ? [argument.flat()] : argument);

/** What the example says; of the report, which grows with the catalogue, its first rows. */
export const asInExample = ({ id, example }: CustomFunction, given: Answer): Answer =>
  id === 'KPI_REPORT' && Array.isArray(given) && Array.isArray(example.value)
    ? given.slice(0, example.value.length)
    : given;

/** The arguments of a function's example, which work. */
export const exampleOf = (id: string): readonly Argument[] => customFunction(id)?.example.arguments ?? [];
