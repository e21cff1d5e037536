/** The embedded spreadsheet engine (o-spreadsheet). */
import type { Dialect } from './dialect';

export const embedded: Dialect = {
  separator: ',',
  // "" inside a literal is a syntax error there, so a quote is CHAR(34).
  text: (value) =>
    value.includes('"')
      ? `(${value
          .split('"')
          .map((part) => `"${part}"`)
          .join('&CHAR(34)&')})`
      : `"${value}"`,
  number: String,
  // It cannot read a quote inside a name; its host names tabs without one.
  tabName: (name) => `'${name}'`,
  arrayFormula: (formula) => formula,
};
