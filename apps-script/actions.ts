/** What the sidebar does in the spreadsheet besides building: look at a tab, remove a dashboard, write a formula. */
import { type CellPlace, type Language, quotedTabName } from '../core/index';
import { earlierTabs, referringTabs } from './earlier-tabs';
import { standing } from './generated-tabs';
import type { Reply } from './messages';
import { hostWords } from './words';

export function openTab(tab: string, language: Language): Reply<string> {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(tab);
  if (sheet === null) return { ok: false, sentence: hostWords[language].noSuchTab(tab) };
  sheet.activate();
  return { ok: true, value: tab };
}

/** Of the tabs that were built from this one; a formula of the user's that reads them would be broken. */
export function removeDashboard(raw: string, language: Language): Reply<string> {
  const words = hostWords[language];
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return { ok: false, sentence: words.someoneElse };
  try {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const now = standing(spreadsheet);
    const tabs = earlierTabs(now, raw);
    const [referring] = referringTabs(now, tabs);
    if (referring !== undefined) return { ok: false, sentence: words.referred(referring) };
    // The setup last: cut off in between, what is left is still found by it and can be removed again.
    const order = [...tabs].sort((a, b) => Number(a.mark?.tab === 'setup') - Number(b.mark?.tab === 'setup'));
    for (const { sheet } of order) spreadsheet.deleteSheet(sheet);
    return { ok: true, value: raw };
  } finally {
    lock.releaseLock();
  }
}

const patience = 5_000;

/** With the name of its tab: the formula may go to another one. */
export function selectedArea(): string | null {
  const range = SpreadsheetApp.getActiveSpreadsheet().getActiveRange();
  return range === null ? null : `${quotedTabName(range.getSheet().getName())}!${range.getA1Notation()}`;
}

/** Where the cursor stands, from 0. */
export function activeCell(): { readonly tab: string; readonly place: CellPlace } | null {
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (cell === null) return null;
  return { tab: cell.getSheet().getName(), place: { row: cell.getRow() - 1, column: cell.getColumn() - 1 } };
}

export function insertFormula(formula: string, language: Language): Reply<string> {
  const words = hostWords[language];
  const cell = SpreadsheetApp.getActiveSpreadsheet().getCurrentCell();
  if (cell === null) return { ok: false, sentence: words.noCell };
  const at = `${cell.getSheet().getName()}!${cell.getA1Notation()}`;
  if (!cell.isBlank()) return { ok: false, sentence: words.notBlank(at) };
  cell.setFormula(formula);
  return { ok: true, value: at };
}
