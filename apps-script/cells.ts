/** What Google hands over for a cell, as core's Cell: the same for custom functions and for a tab that is read. */
import type { Cell } from '../core/index';

/** `''` becomes blank, a Date its serial, `#N/A` and its like an error; text stays as it is. */
export function cellFrom(value: unknown, serialOf: (date: Date) => number): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') {
    if (value === '') return null;
    // An error cell arrives as its text; a cell into which someone typed that text cannot be told from it.
    return errorText.test(value) ? { error: value } : value;
  }
  if (value === null || value === undefined) return null;
  return isDateObject(value) ? { date: serialOf(value) } : String(value);
}

const errorText = /^#(?:N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!)$/;

/** Not `instanceof`: values from the host may come from another global scope, with another Date. */
const isDateObject = (value: object): value is Date => Object.prototype.toString.call(value) === '[object Date]';
