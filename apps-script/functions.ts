/** The bridge every custom function goes through: the cell's arguments in, core's value out, a failure as a sentence. */

import { type Answer, type Argument, customFunction, type Failure, type Result, sentence } from '../core/index';
import { cellFrom } from './cells';
import { sheetLanguage } from './language';
import { serialDays } from './time-zone';

/**
 * `call('CHURN_RATE', [12, 340])` → 0.0353; rows of cells spill over the cells below and to the right.
 *
 * Throws the reason as a sentence: the cell then shows `#ERROR!` and, when pointed at, the sentence; IFERROR and ISERROR
 * see an error. Apps Script has no way to put `#DIV/0!` itself into a cell. Returning the text would not be an error, and
 * returning Infinity shows `#NUM!` without a reason, so for ÷ 0 the sentence begins with the name of the error.
 */
export function call(id: string, args: ArrayLike<unknown>): Answer {
  const definition = customFunction(id);
  if (definition === undefined) throw new Error(`There is no function ${id}.`);
  const { length: count } = definition.parameters;
  const result: Result<Answer> =
    args.length > count
      ? { ok: false, why: 'too-many-arguments', details: { name: id, count, given: args.length } }
      : definition.compute(Array.from(args, argumentReader()));
  if (result.ok) return result.value;
  throw new Error(errorText(result));
}

/** Arguments of one call; the time zone is asked for only where there is a date. */
function argumentReader(): (value: unknown) => Argument {
  let serialOf: ((date: Date) => number) | undefined;
  const serial = (date: Date): number => {
    serialOf ??= serialDays(SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetTimeZone());
    return serialOf(date);
  };
  return (value) => {
    if (value === undefined) return undefined;
    if (!Array.isArray(value)) return cellFrom(value, serial);
    return value.map((row: unknown) =>
      Array.isArray(row) ? row.map((cell: unknown) => cellFrom(cell, serial)) : [cellFrom(row, serial)],
    );
  };
}

function errorText(problem: Failure): string {
  const reason = sentence(problem, sheetLanguage());
  return problem.why === 'zero-denominator' ? `#DIV/0! – ${reason}` : reason;
}
