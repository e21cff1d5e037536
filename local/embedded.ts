/** The embedded spreadsheet: a workbook in memory that computes its formulas, in Node and in the browser. */
import './embedded-polyfill';
import { type EvaluatedCell, helpers, Model } from '@odoo/o-spreadsheet';
import type { Cell, Plan, RawTab } from '../core/index';
import { cellContent } from './embedded-cells';
import { embeddedTabName, workbookData } from './embedded-data';

export type EmbeddedModel = Model;

/** The plan's tabs, the first in front, then the raw tabs; without a plan the raw tabs alone. */
export const embeddedModel = (plan: Plan | null, raw: readonly RawTab[]): EmbeddedModel =>
  quietly(() => new Model(workbookData(plan, raw)));

/** Every cell's value down to the last filled row; numbers shown as dates come as dates. Throws when there is no such tab. */
export function readTab(model: EmbeddedModel, tabName: string): Cell[][] {
  const sheetId = sheetOf(model, tabName);
  const { getters } = model;
  const rows: Cell[][] = [];
  for (let row = 0; row < getters.getNumberRows(sheetId); row++) {
    const cells: Cell[] = [];
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const cell = cellValue(getters.getEvaluatedCell({ sheetId, col, row }));
      if (cell !== null) cells.push(...Array<null>(col - cells.length).fill(null), cell);
    }
    if (cells.length > 0) rows.push(...Array.from({ length: row - rows.length }, () => []), cells);
  }
  return rows;
}

/** Every formula of a tab as its text. */
export function formulasIn(
  model: EmbeddedModel,
  tabName: string,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const { getters } = model;
  return Object.values(getters.getCells(sheetOf(model, tabName))).flatMap((cell) => {
    if (cell === undefined || !cell.isFormula) return [];
    const { row, col } = getters.getCellPosition(cell.id);
    return [{ row, column: col, text: cell.compiledFormula.toFormulaString(getters) }];
  });
}

/** Enters a value as it is, text never as a formula, and recomputes. Throws outside the tab. */
export function setCell(model: EmbeddedModel, tabName: string, row: number, column: number, value: Cell): void {
  const sheetId = sheetOf(model, tabName);
  const format = value !== null && typeof value === 'object' && 'date' in value ? { format: 'yyyy-mm-dd' } : {};
  const result = quietly(() =>
    model.dispatch('UPDATE_CELL', { sheetId, row, col: column, content: cellContent(value) ?? '', ...format }),
  );
  // The same content again is no failure.
  const reasons = result.reasons.filter((reason) => reason !== 'NoChanges');
  if (reasons.length > 0) throw new Error(`Cannot enter a value in ${tabName}: ${reasons.join(', ')}`);
}

/** The selected cells and their tab. */
export function selectedCells({ getters }: EmbeddedModel): { readonly tab: string; readonly cells: string } {
  const { left, top, right, bottom } = getters.getSelectedZone();
  const [first, last] = [helpers.toXC(left, top), helpers.toXC(right, bottom)];
  return { tab: getters.getSheetName(getters.getActiveSheetId()), cells: first === last ? first : `${first}:${last}` };
}

export function showTab(model: EmbeddedModel, tabName: string): void {
  model.dispatch('ACTIVATE_SHEET', {
    sheetIdFrom: model.getters.getActiveSheetId(),
    sheetIdTo: sheetOf(model, tabName),
  });
}

/** Into the active cell, whose address comes back; `null`, and nothing typed, where it is not blank. */
export function typeFormula(model: EmbeddedModel, formula: string): string | null {
  const { sheetId, col, row } = model.getters.getActivePosition();
  if (model.getters.getCell({ sheetId, col, row }) !== undefined) return null;
  quietly(() => model.dispatch('UPDATE_CELL', { sheetId, col, row, content: formula }));
  return `${model.getters.getSheetName(sheetId)}!${helpers.toXC(col, row)}`;
}

function sheetOf(model: EmbeddedModel, tabName: string): string {
  const sheetId = model.getters.getSheetIdByName(embeddedTabName(tabName));
  if (sheetId === undefined) throw new Error(`There is no tab ${tabName}`);
  return sheetId;
}

function cellValue(cell: EvaluatedCell): Cell {
  if (cell.value === null || typeof cell.value === 'boolean') return cell.value;
  if (typeof cell.value === 'number') return isShownAsDate(cell) ? { date: cell.value } : cell.value;
  return helpers.isEvaluationError(cell.value) ? { error: cell.value } : cell.value;
}

const isShownAsDate = (cell: EvaluatedCell): boolean =>
  cell.format !== undefined && helpers.isDateTimeFormat(cell.format);

/** The engine reports every load on the console, which in Node is what the command line prints. */
function quietly<Result>(work: () => Result): Result {
  const { debug } = console;
  console.debug = () => {};
  try {
    return work();
  } finally {
    console.debug = debug;
  }
}
