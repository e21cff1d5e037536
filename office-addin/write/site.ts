/** Where one tab of a plan is written: its new sheet, and how formulas and days are said there. */
import {
  type Formula,
  type GeneratedTab,
  type Plan,
  printFormula,
  type TabId,
  type TabNames,
  type TabPlan,
  tabNamesOf,
} from '../../core/index';
import type { SerialShift } from '../date-system';

export interface TabSite {
  readonly sheet: Excel.Worksheet;
  readonly tab: TabPlan;
  readonly shift: SerialShift;
  /** The formula as it stands in that row, in A1 notation. */
  readonly a1: (formula: Formula, row: number) => string;
  /** The same text for every row. */
  readonly r1c1: (formula: Formula) => string;
  /** A sheet of the workbook by the name the plan gives it. */
  readonly sheetOf: (tab: TabId) => Excel.Worksheet;
}

/** Adds the sheets of all tabs, each marked before anything else happens. */
export function tabsSites(
  context: Excel.RequestContext,
  plan: Plan,
  shift: SerialShift,
  mark: (sheet: Excel.Worksheet, tab: GeneratedTab) => void,
): readonly TabSite[] {
  const { worksheets } = context.workbook;
  const tabNames = tabNamesOf(plan);
  const sheets = new Map<TabId, Excel.Worksheet>();
  for (const tab of plan.tabs) {
    // Made with its name: renaming a sheet takes the user's undo history away.
    const sheet = worksheets.add(tab.name);
    mark(sheet, tab.id);
    sheets.set(tab.id, sheet);
  }
  const sheetOf = (tab: TabId): Excel.Worksheet => sheets.get(tab) ?? worksheets.getItem(tabNames[tab] ?? tab);
  return plan.tabs.map((tab) => ({
    sheet: sheetOf(tab.id),
    tab,
    shift,
    a1: (formula, row) => printed(formula, { tabNames, tab: tab.id, row }),
    r1c1: (formula) => printed(formula, { tabNames, tab: tab.id, row: 0, notation: 'R1C1' }),
    sheetOf,
  }));
}

interface Place {
  readonly tabNames: TabNames;
  readonly tab: TabId;
  readonly row: number;
  readonly notation?: 'R1C1';
}

/** Throws while the batch is still being put together, so that nothing of a plan Excel cannot say is written. */
function printed(formula: Formula, place: Place): string {
  const text = printFormula(formula, { dialect: 'excel', ...place });
  if (!text.ok) throw new Error(`Excel cannot say: ${text.unsupported}`);
  return text.text;
}
