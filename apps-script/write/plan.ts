/** Executes core's plan on tabs that stand ready and empty. It only translates: every decision is in the plan. */
import {
  type Area,
  type Formula,
  type Plan,
  printFormula,
  type Style,
  type TabId,
  type TabPlan,
  tabNamesOf,
} from '../../core/index';
import { checkTime } from '../time-limit';
import { rangesAtOnce } from './areas';
import { cellBlock } from './cell-block';
import { chartAreas, writeCharts } from './charts';
import { columnAreas, writeColumns } from './columns';
import { writeContents } from './contents';
import { mergedAreas, sizeOf, writeLayout, writeSize } from './layout';
import { textStyleMaker, writeLooks } from './looks';
import { changeableAreas, writeProtection } from './protection';
import { choiceAreas, ruleAreas, writeConditionalFormats, writeValidations } from './rules';

export interface Target {
  readonly tab: TabPlan;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** What the rooms of this folder need besides their tab. */
export interface Writing extends Target {
  /** Formula text for a cell in this row of the tab, in the Sheets dialect. */
  readonly textOf: (formula: Formula, row: number, array?: boolean) => string;
  /** On its own tab: one of the areas that the rooms have said they write to or read. */
  readonly rangeOf: (area: Area) => GoogleAppsScript.Spreadsheet.Range;
  readonly rangeOn: (tab: TabId, area: Area) => GoogleAppsScript.Spreadsheet.Range;
  readonly textStyleOf: (style: Style) => GoogleAppsScript.Spreadsheet.TextStyle;
}

/** The last tab first, so that what the dashboard reads stands when it is computed. */
export function writePlan(plan: Plan, targets: readonly Target[]): void {
  const [first] = targets;
  if (first === undefined) return;
  // New tabs are all of one size.
  const size = sizeOf(first.sheet);
  for (const target of targets) writeSize(target, size);
  const shared = { rangeOn: rangeFinder(targets), textStyleOf: textStyleMaker() };
  for (const target of [...targets].reverse()) {
    const { tab } = target;
    const rangeOf = (area: Area): GoogleAppsScript.Spreadsheet.Range => shared.rangeOn(tab.id, area);
    const writing: Writing = { ...target, ...shared, rangeOf, textOf: formulaPrinter(plan, tab) };
    const block = cellBlock(tab);
    if (block !== null) {
      checkTime();
      writeContents(writing, block);
      checkTime();
      writeLooks(writing, block);
    }
    for (const write of rooms) {
      checkTime();
      write(writing);
    }
  }
}

const rooms = [
  writeColumns,
  writeLayout,
  writeValidations,
  writeConditionalFormats,
  writeCharts,
  writeProtection,
] as const;

export function formulaPrinter(plan: Plan, tab: TabPlan): Writing['textOf'] {
  const tabNames = tabNamesOf(plan);
  return (formula, row, array = false) => {
    const printed = printFormula(formula, { dialect: 'sheets', tabNames, tab: tab.id, row }, array);
    if (!printed.ok) throw new Error(`Google Sheets cannot say: ${printed.unsupported}`);
    return printed.text;
  };
}

/** All ranges of a tab are fetched together, when they stand in its planned size. */
function rangeFinder(targets: readonly Target[]): Writing['rangeOn'] {
  const tabs = targets.map(({ tab }) => tab);
  const finders = targets.map(({ tab, sheet }) => {
    const block = cellBlock(tab);
    const areas = [
      ...(block === null ? [] : [block.area]),
      ...columnAreas(tab),
      ...mergedAreas(tab),
      ...ruleAreas(tab),
      ...choiceAreas(tabs, tab.id),
      ...chartAreas(tab),
      ...changeableAreas(tab),
    ];
    return { id: tab.id, find: rangesAtOnce(sheet, areas) };
  });
  return (id, area) => {
    const finder = finders.find((item) => item.id === id);
    if (finder === undefined) throw new Error(`the plan has no tab ${id}`);
    return finder.find(area);
  };
}
