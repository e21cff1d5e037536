/** The embedded spreadsheet engine (o-spreadsheet). */
import type { Dialect } from './dialect';

export const embedded: Dialect = {
  separator: ',',
  text: (value) => (/["\\]/.test(value) ? joinedText(value) : `"${value}"`),
  number: String,
  // It cannot read a quote inside a name; its host names tabs without one.
  tabName: (name) => `'${name}'`,
  // @compatibility There a tilde means itself unless a star or a question mark follows, and two of them are two:
  // escaped, a name with a tilde would never be found.
  patternSigns: ['*', '?'],
  arrayFormula: (formula) => formula,
};

/** It reads neither `""` inside a literal nor a backslash before its end, so these are CHAR(34) and CHAR(92). */
const joinedText = (value: string): string =>
  `(${value
    .split(/(["\\])/)
    .filter((part) => part !== '')
    .map((part) => (part === '"' ? 'CHAR(34)' : part === '\\' ? 'CHAR(92)' : `"${part}"`))
    .join('&')})`;
