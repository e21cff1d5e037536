/** The tabs of an earlier build of the same deals: found, read, and in the end replaced or left to the user. */
import { cellKey, type EarlierTab, earlierBuild, type FoundTab, refersTo, type Succession } from '../core/index';
import { type MarkedTab, type Standing, sheetNamed } from './generated-tabs';
import { hasCells, readTab } from './read-tab';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const earlierTabs = (now: Standing, raw: string): readonly MarkedTab[] =>
  earlierBuild(now.ours, raw, (name) => sheetNamed(now, name) !== undefined);

export function readEarlier(tabs: readonly MarkedTab[], timeZone: string): readonly EarlierTab[] {
  return tabs.flatMap(({ sheet, name, mark }) =>
    mark === null
      ? []
      : [
          {
            tab: mark.tab,
            found: readFound(sheet, name, mark.tab === 'rows', timeZone),
            written: mark.written ?? null,
          },
        ],
  );
}

/** The user's tabs with formulas that read these tabs. */
export function referringTabs({ tabs: all, ours }: Standing, tabs: readonly MarkedTab[]): readonly string[] {
  if (tabs.length === 0) return [];
  const names = tabs.map(({ name }) => name);
  const own = new Set(ours.map(({ name }) => name));
  return all
    .filter(({ sheet, name }) => !own.has(name) && hasCells(sheet) && reads(sheet, names))
    .map(({ name }) => name);
}

/**
 * Google looks through all formulas where they are; reading them would take as long as reading all the data.
 *
 * Tab by tab: asked of the whole spreadsheet, it would hand over each of our own thousands of formulas.
 */
const reads = (sheet: Sheet, names: readonly string[]): boolean =>
  names.some((name) =>
    sheet
      .createTextFinder(name.replace(/'/g, "''"))
      .matchFormulaText(true)
      .findAll()
      .some((cell) => refersTo(cell.getFormula(), names)),
  );

/** Of the rows tab its head is enough: there are as many rows as deals. */
function readFound(sheet: Sheet, name: string, isRows: boolean, timeZone: string): FoundTab {
  const tab = readTab(sheet, name, timeZone, isRows ? headRows : undefined);
  const formulas = new Map<string, string>();
  if (tab.rows.length === 0) return { ...tab, formulas };
  const texts = sheet.getRange(1, 1, tab.rows.length, tab.rows[0]?.length ?? 1).getFormulas();
  for (const [row, line] of texts.entries()) {
    for (const [column, text] of line.entries()) if (text !== '') formulas.set(cellKey(row, column), text);
  }
  return { ...tab, formulas };
}

const headRows = 4;

/** Names last: the old tab has to give its name up first. What refers to a tab follows it to its new name. */
export function succeed(
  earlier: readonly MarkedTab[],
  succession: readonly Succession[],
  sheetOf: (tab: Succession['tab']) => Sheet | undefined,
  spreadsheet: Spreadsheet,
): void {
  for (const { tab, keptAs, name } of succession) {
    const old = earlier.find(({ mark }) => mark?.tab === tab);
    if (old === undefined) continue;
    if (keptAs === null) spreadsheet.deleteSheet(old.sheet);
    else {
      old.sheet.setName(keptAs);
      old.metadata.setValue(JSON.stringify({ ...old.mark, state: 'kept' }));
    }
    sheetOf(tab)?.setName(name);
  }
}
