/** The bridge every custom function goes through: Excel's arguments in, core's value or Excel's own error out. */

import {
  type Answer,
  type Argument,
  type CustomFunction,
  customFunctions,
  type Failure,
  sentence,
  type Why,
} from '../core/index';
import { cellFrom } from './cells';
import { displayLanguage } from './language';
import { reasonOf } from './words';

/** All of core's functions under their ids, as `CustomFunctions.associate` takes them; rows of cells spill. */
export const excelFunctions = (): Record<string, (...given: readonly unknown[]) => Answer> =>
  Object.fromEntries(customFunctions.map((definition) => [definition.id, excelFunction(definition)]));

/**
 * Excel pads what was left out with `null` and appends an object of its own behind the last parameter.
 *
 * Empty cells arrive as 0 on the desktop, `null` on the web and `''` elsewhere: of these, 0 cannot be told from a zero.
 */
const excelFunction =
  (definition: CustomFunction) =>
  (...given: readonly unknown[]): Answer => {
    const result = computed(
      definition,
      definition.parameters.map((_, index) => argumentFrom(given[index])),
    );
    if (!result.ok) throw excelError(result);
    // Excel shows an infinite result as #NUM! and NaN as an error without a reason.
    if (typeof result.value === 'number' && !Number.isFinite(result.value))
      throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidNumber);
    return result.value;
  };

function computed(definition: CustomFunction, args: readonly Argument[]) {
  try {
    return definition.compute(args);
  } catch (problem) {
    // The text of an ordinary exception never reaches the cell.
    throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, reasonOf(problem));
  }
}

function argumentFrom(value: unknown): Argument {
  if (value === null || value === undefined) return undefined;
  if (!Array.isArray(value)) return cellFrom(value);
  return value.map((row: unknown) => (Array.isArray(row) ? row.map(cellFrom) : [cellFrom(row)]));
}

const excelError = (problem: Failure): CustomFunctions.Error =>
  new CustomFunctions.Error(CustomFunctions.ErrorCode[errorCodes[problem.why]], sentence(problem, displayLanguage()));

/** Excel shows the sentence beside #VALUE! and #N/A only; the other two say by themselves what is wrong. */
const errorCodes: Readonly<Record<Why, 'divisionByZero' | 'invalidNumber' | 'invalidValue' | 'notAvailable'>> = {
  'zero-denominator': 'divisionByZero',
  'no-target': 'notAvailable',
  negative: 'invalidNumber',
  'lost-exceeds-start': 'invalidNumber',
  'probability-out-of-range': 'invalidNumber',
  'not-a-number': 'invalidValue',
  'more-than-one-number': 'invalidValue',
  'unknown-stage': 'invalidValue',
  'lengths-differ': 'invalidValue',
  'error-in-cell': 'invalidValue',
  'rate-above-one': 'invalidNumber',
  'part-exceeds-whole': 'invalidNumber',
  'too-large': 'invalidNumber',
  'not-a-date': 'invalidValue',
  'not-a-year': 'invalidNumber',
  'end-before-start': 'invalidNumber',
  'more-than-one-cell': 'invalidValue',
  'unknown-choice': 'invalidValue',
  'missing-value': 'invalidValue',
  'too-many-arguments': 'invalidValue',
  'only-by-segment': 'invalidValue',
  refused: 'invalidValue',
  'missing-column': 'invalidValue',
  'missing-tab': 'notAvailable',
  'needs-period': 'notAvailable',
  'not-by-filter': 'notAvailable',
  'not-by-segment': 'notAvailable',
  'needs-segment': 'invalidValue',
  'no-values': 'notAvailable',
  'no-previous-period': 'notAvailable',
  'no-history': 'notAvailable',
  'nothing-counts': 'notAvailable',
};
