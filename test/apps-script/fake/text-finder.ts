/** TextFinder of the in-memory spreadsheet: over formula text, as it is used here. */
import { service } from './calls';
import { rangeOf } from './range';
import type { SpreadsheetServices } from './services';
import type { Tab } from './state';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

export function textFinderOver(services: SpreadsheetServices, tab: Tab, text: string): TextFinder {
  let overFormulas = false;
  const finder: TextFinder = service<TextFinder>(services.calls, 'TextFinder', {
    matchFormulaText: (matches: boolean) => {
      overFormulas = matches;
      return finder;
    },
    findAll: () => {
      if (!overFormulas) throw new Error('the fake finds formula text only');
      return [...tab.cells].flatMap(([at, { formula }]) => {
        if (!formula.toLowerCase().includes(text.toLowerCase())) return [];
        const [row = 1, column = 1] = at.split(' ').map(Number);
        return [rangeOf(services, tab, { row, column, rows: 1, columns: 1 })];
      });
    },
  });
  return finder;
}
