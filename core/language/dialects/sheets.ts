/** Google Sheets: formula text is parsed in the spreadsheet's locale, so `;` between arguments and no decimal literal. */
import { type Dialect, quotedTabName, quotedText, usualPatternSigns } from './dialect';

export const sheets: Dialect = {
  separator: ';',
  text: quotedText,
  number: asFraction,
  tabName: quotedTabName,
  patternSigns: usualPatternSigns,
  arrayFormula: (formula) => `=ARRAYFORMULA(${formula.slice(1)})`,
};

/** 0.25 becomes `(25/100)`, 1.5e-7 becomes `(15/100000000)`: a decimal point is a syntax error in half of all locales. */
function asFraction(value: number): string {
  if (Number.isInteger(value)) return String(value);
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '0', decimals = ''] = mantissa.split('.');
  return `(${Number(whole + decimals)}/${10 ** (decimals.length - Number(exponent))})`;
}
