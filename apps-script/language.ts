/** The spreadsheet's language, not the reader's: all who share it see the same text. */
import { isLanguage, type Language } from '../core/index';

export function sheetLanguage(): Language {
  const [code = ''] = SpreadsheetApp.getActiveSpreadsheet().getSpreadsheetLocale().split(/[_-]/);
  // Java's old code for Indonesian.
  if (code === 'in') return 'id';
  return isLanguage(code) ? code : 'en';
}
