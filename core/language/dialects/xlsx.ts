/** Formulas inside an .xlsx file. An array formula is marked on its cell, not in its text. */
import { type Dialect, quotedTabName, quotedText, usualPatternSigns } from './dialect';

export const xlsx: Dialect = {
  separator: ',',
  text: quotedText,
  number: String,
  tabName: quotedTabName,
  patternSigns: usualPatternSigns,
  arrayFormula: (formula) => formula,
};
