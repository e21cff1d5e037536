/** Excel through Office.js: English names and commas whatever the user's language; arrays are computed whole since 2021. */
import { type Dialect, quotedTabName, quotedText, usualPatternSigns } from './dialect';

export const excel: Dialect = {
  separator: ',',
  text: quotedText,
  number: String,
  tabName: quotedTabName,
  patternSigns: usualPatternSigns,
  arrayFormula: (formula) => formula,
};
