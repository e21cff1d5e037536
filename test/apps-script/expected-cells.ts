/** What must stand in the cells once a plan is written: read off the plan a second time, cell by cell, without the host. */
import type { Content, Plan, TabPlan } from '../../core/dashboard/plan';
import { numberFormats } from '../../core/dashboard/style';
import { tabNamesOf } from '../../core/dashboard/tab-names';
import type { Formula } from '../../core/language/formula';
import { printFormula } from '../../core/language/print';
import { place, type StoredCell } from './fake/state';

export interface ExpectedTab {
  readonly cells: ReadonlyMap<string, StoredCell>;
  readonly formats: ReadonlyMap<string, string>;
}

/** By `row column` from 1; blank cells are left out. */
export function expectedTab(plan: Plan, tab: TabPlan): ExpectedTab {
  const cells = new Map<string, StoredCell>();
  const formats = new Map<string, string>();
  const put = (row: number, column: number, cell: StoredCell): void => {
    if (cell.value !== '' || cell.formula !== '') cells.set(place(row + 1, column + 1), cell);
  };
  const text = (formula: Formula, row: number, array = false): StoredCell => ({
    value: '',
    formula: printed(plan, tab, formula, row, array),
  });
  for (const { row, column, content, format } of tab.cells) {
    put(row, column, isFormula(content) ? text(content.formula, row, content.array) : plain(content));
    const shown = format ?? (isDate(content) ? 'date' : undefined);
    formats.set(place(row + 1, column + 1), shown === undefined ? 'General' : numberFormats[shown]);
  }
  for (const { column, firstRow, lastRow, formula, overrides, format } of tab.columnFormulas) {
    for (let row = firstRow; row <= lastRow; row++) {
      const fixed = overrides.find((item) => item.row === row);
      put(row, column, fixed === undefined ? text(formula, row) : { value: fixed.value, formula: '' });
      if (format !== undefined) formats.set(place(row + 1, column + 1), numberFormats[format]);
    }
  }
  for (const { column, firstRow, values, format } of tab.columnValues) {
    values.forEach((value, index) => {
      put(firstRow + index, column, { value: value ?? '', formula: '' });
      if (format !== undefined) formats.set(place(firstRow + index + 1, column + 1), numberFormats[format]);
    });
  }
  return { cells, formats };
}

/** Formula text as core prints it for this cell. */
export function printed(plan: Plan, tab: TabPlan, formula: Formula, row: number, array = false): string {
  const result = printFormula(formula, { dialect: 'sheets', tabNames: tabNamesOf(plan), tab: tab.id, row }, array);
  if (!result.ok) throw new Error(result.unsupported);
  return result.text;
}

const isFormula = (content: Content): content is Extract<Content, { formula: unknown }> =>
  typeof content === 'object' && content !== null && 'formula' in content;

const isDate = (content: Content): boolean => typeof content === 'object' && content !== null && 'date' in content;

function plain(content: Exclude<Content, { formula: unknown }>): StoredCell {
  if (content === null) return { value: '', formula: '' };
  return { value: typeof content === 'object' ? content.date : content, formula: '' };
}
