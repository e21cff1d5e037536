/** Executes core's plan on tabs that stand ready and empty. It only translates: every decision is in the plan. */
import {
  type Formula,
  type Plan,
  printFormula,
  type Style,
  type TabId,
  type TabPlan,
  tabNamesOf,
} from '../../core/index';
import { cellBlock } from './cell-block';
import { writeCharts } from './charts';
import { writeColumns } from './columns';
import { writeContents } from './contents';
import { sizeOf, writeLayout, writeSize } from './layout';
import { textStyleMaker, writeLooks } from './looks';
import { writeConditionalFormats, writeValidations } from './rules';

export interface Target {
  readonly tab: TabPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** What the rooms of this folder need besides their tab. */
export interface Writing extends Target {
  /** Formula text for a cell in this row of the tab, in the Sheets dialect. */
  readonly textOf: (formula: Formula, row: number, array?: boolean) => string;
  readonly sheetOf: (tab: TabId) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly textStyleOf: (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle;
}

/** The last tab first, so that what the dashboard reads stands when it is computed. */
export function writePlan(plan: Plan, targets: readonly Target[]): void {
  const [first] = targets;
  if (first === undefined) return;
  // New tabs are all of one size.
  const size = sizeOf(first.sheet);
  const shared = { sheetOf: sheetFinder(targets), textStyleOf: textStyleMaker() };
  for (const target of [...targets].reverse()) {
    const writing: Writing = { ...target, ...shared, textOf: formulaPrinter(plan, target.tab) };
    writeSize(writing, size);
    const block = cellBlock(writing);
    if (block !== null) {
      writeContents(writing, block);
      writeLooks(writing, block);
    }
    writeColumns(writing);
    writeLayout(writing);
    writeValidations(writing);
    writeConditionalFormats(writing);
    writeCharts(writing);
  }
}

export function formulaPrinter(plan: Plan, tab: TabPlan): Writing['textOf'] {
  const tabNames = tabNamesOf(plan);
  return (formula, row, array = false) => {
    const printed = printFormula(formula, { dialect: 'sheets', tabNames, tab: tab.id, row }, array);
    if (!printed.ok) throw new Error(`Google Sheets cannot say: ${printed.unsupported}`);
    return printed.text;
  };
}

const sheetFinder =
  (targets: readonly Target[]): Writing['sheetOf'] =>
  (id) => {
    const target = targets.find(({ tab }) => tab.id === id);
    if (target === undefined) throw new Error(`the plan has no tab ${id}`);
    return target.sheet;
  };
