/** What Excel hands over for a cell, as core's Cell: the same for custom functions and for a tab that is read. */
import type { Cell } from '../core/index';

/** `''` and `null` are blanks. An error arrives as its text; someone's text `#N/A` cannot be told from it. */
export function cellFrom(value: unknown): Cell {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value === 'string') return errorTexts.has(value) ? { error: value } : value;
  if (typeof value === 'object' && 'code' in value && typeof value.code === 'string') return { error: value.code };
  return { error: '#VALUE!' };
}

const errorTexts = new Set(
  '#N/A #VALUE! #REF! #DIV/0! #NUM! #NAME? #NULL! #SPILL! #CALC! #FIELD! #BLOCKED! #CONNECT! #UNKNOWN! #BUSY! #GETTING_DATA'.split(
    ' ',
  ),
);
