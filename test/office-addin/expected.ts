/** What a plan's cells must hold in Excel, said by core itself: the host under test is not asked. */
import type { Content, Plan, TabPlan } from '../../core/dashboard/plan';
import { numberFormats } from '../../core/dashboard/style';
import { tabNamesOf } from '../../core/dashboard/tab-names';
import type { Formula } from '../../core/language/formula';
import { printFormula } from '../../core/language/print';
import { cellKey, type Sheet, type SheetCell, sheetNamed, type Workbook } from './host/workbook';

/** By tab name and cell: the value or formula and, where the plan gives one, the number pattern. */
export function expectedCells(plan: Plan): ReadonlyMap<string, SheetCell> {
  const cells = new Map<string, SheetCell>();
  for (const tab of plan.tabs) {
    const put = (row: number, column: number, cell: SheetCell): void => {
      const key = `${tab.name} ${cellKey(row, column)}`;
      const merged = { ...cells.get(key), ...cell };
      if (Object.keys(merged).length > 0) cells.set(key, merged);
    };
    for (const { row, column, content, format } of tab.cells) {
      put(row, column, { ...held(content, plan, tab, row), ...patternOf(format) });
    }
    for (const { column, firstRow, lastRow, formula, format, overrides } of tab.columnFormulas) {
      const fixed = new Map(overrides.map(({ row, value }) => [row, value]));
      for (let row = firstRow; row <= lastRow; row++) {
        const value = fixed.get(row);
        const cell = value === undefined ? { formula: printed(formula, plan, tab, row) } : { value };
        put(row, column, { ...cell, ...patternOf(format) });
      }
    }
    for (const { column, firstRow, values, format } of tab.columnValues) {
      for (const [index, value] of values.entries()) {
        put(firstRow + index, column, { ...(value === null ? {} : { value }), ...patternOf(format) });
      }
    }
  }
  return cells;
}

/** The same of a workbook, for the tabs of the plan. */
export const foundCells = (workbook: Workbook, plan: Plan): ReadonlyMap<string, SheetCell> =>
  new Map(
    plan.tabs.flatMap((tab) =>
      [...sheetOf(workbook, tab.name).cells].map(([key, cell]) => [`${tab.name} ${key}`, cell] as const),
    ),
  );

export function sheetOf(workbook: Workbook, name: string): Sheet {
  const sheet = sheetNamed(workbook, name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

export function printed(formula: Formula, plan: Plan, tab: TabPlan, row: number): string {
  const text = printFormula(formula, { dialect: 'excel', tabNames: tabNamesOf(plan), tab: tab.id, row });
  if (!text.ok) throw new Error(text.unsupported);
  return text.text;
}

function held(content: Content, plan: Plan, tab: TabPlan, row: number): SheetCell {
  if (content === null || content === '') return {};
  if (typeof content !== 'object') return { value: content };
  return 'date' in content ? { value: content.date } : { formula: printed(content.formula, plan, tab, row) };
}

const patternOf = (format: keyof typeof numberFormats | undefined): SheetCell =>
  format === undefined ? {} : { pattern: numberFormats[format] };
