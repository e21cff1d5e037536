/** The embedded spreadsheet: a workbook in memory that computes its formulas, in Node and in the browser. */
import './embedded-polyfill';
import { coreTypes, type EvaluatedCell, helpers, Model } from '@odoo/o-spreadsheet';
import { atOnce, inSlices } from '../background/slices';
import { type Cell, cellKey, type Plan } from '../core/index';
import { cellContent } from './embedded-cells';
import { type EmbeddedData, embeddedTabName, type TypedTab, workbookData } from './embedded-data';

export type EmbeddedModel = Model;

/** The plan's tabs, the first in front, then the raw tabs; without a plan the raw tabs alone. */
export const embeddedModel = (plan: Plan | null, raw: readonly TypedTab[]): EmbeddedModel =>
  loadedModel(atOnce(workbookData(plan, raw)));

/** The same, while the page goes on; what the engine does by itself stays one task. */
export const embeddedModelInSlices = async (plan: Plan | null, raw: readonly TypedTab[]): Promise<EmbeddedModel> =>
  loadedModel(await inSlices(workbookData(plan, raw)));

/** Any workbook data; in the test hosts, what was written to them. */
export const loadedModel = (data: Pick<EmbeddedData, 'sheets'>): EmbeddedModel =>
  engineTask(() => quietly(() => new Model(data)));

/** Every cell's value down to the last filled row; numbers shown as dates come as dates. Throws when there is no such tab. */
export const readTab = (model: EmbeddedModel, tabName: string, mostRows?: number): Cell[][] =>
  atOnce(cellsOf(model, tabName, { mostRows }));

/** A tab of the user's while the page goes on, with the formulas that stand in it. */
export async function readTypedTab(model: EmbeddedModel, tabName: string): Promise<Required<TypedTab>> {
  const typed = new Map<string, string>();
  return { name: tabName, rows: await inSlices(cellsOf(model, tabName, { typed })), typed };
}

interface Wanted {
  readonly mostRows?: number | undefined;
  /** Where to note what was typed into cells that show something else. */
  readonly typed?: Map<string, string>;
}

function* cellsOf(
  model: EmbeddedModel,
  tabName: string,
  { mostRows = Number.POSITIVE_INFINITY, typed }: Wanted,
): Generator<void, Cell[][]> {
  const sheetId = sheetOf(model, tabName);
  const { getters } = model;
  const rows: Cell[][] = [];
  for (let row = 0; row < Math.min(mostRows, getters.getNumberRows(sheetId)); row++) {
    const cells: Cell[] = [];
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const position = { sheetId, col, row };
      const value = cellValue(getters.getEvaluatedCell(position));
      if (value === null) continue;
      cells.push(...Array<null>(col - cells.length).fill(null), value);
      if (typed === undefined) continue;
      const cell = getters.getCell(position);
      if (cell === undefined) typed.set(cellKey(row, col), '');
      else if (cell.isFormula) typed.set(cellKey(row, col), cell.compiledFormula.toFormulaString(getters));
    }
    if (cells.length > 0) rows.push(...Array.from({ length: row - rows.length }, () => []), cells);
    yield;
  }
  return rows;
}

/** Told apart from our own in the browser's timeline: a task of the engine's cannot be cut up by us. */
export function engineTask<Result>(work: () => Result): Result {
  const start = performance.now();
  try {
    return work();
  } finally {
    engineSince(start);
  }
}

/** From `start` on the engine worked: what it does in tasks of its own, as it draws, is told apart only afterwards. */
export const engineSince = (start: number): void => {
  performance.measure(engineTaskName, { start, end: performance.now() });
};

const engineTaskName = 'spreadsheet engine';

/** Every formula of a tab as its text, of the first rows where no more are wanted. */
export function formulasIn(
  model: EmbeddedModel,
  tabName: string,
  mostRows = Number.POSITIVE_INFINITY,
): readonly { readonly row: number; readonly column: number; readonly text: string }[] {
  const { getters } = model;
  const sheetId = sheetOf(model, tabName);
  const found: { readonly row: number; readonly column: number; readonly text: string }[] = [];
  for (let row = 0; row < Math.min(mostRows, getters.getNumberRows(sheetId)); row++) {
    for (let col = 0; col < getters.getNumberCols(sheetId); col++) {
      const cell = getters.getCell({ sheetId, col, row });
      if (cell?.isFormula) found.push({ row, column: col, text: cell.compiledFormula.toFormulaString(getters) });
    }
  }
  return found;
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

/** The tabs from left to right, by their ids, which those of a plan have from it. */
export const tabsOf = ({ getters }: EmbeddedModel): readonly { readonly id: string; readonly name: string }[] =>
  getters.getSheetIds().map((id) => ({ id, name: getters.getSheetName(id) }));

/** `null` where there is no such tab any more. */
export const nameOfTab = (model: EmbeddedModel, id: string): string | null =>
  tabsOf(model).find((tab) => tab.id === id)?.name ?? null;

export const activeTab = ({ getters }: EmbeddedModel): string => getters.getSheetName(getters.getActiveSheetId());

/** Calls back when something in the workbook becomes another: looking around in it is no change. */
export function onChange(model: EmbeddedModel, changed: () => void): void {
  model.on('command-dispatched', null, (command: object) => {
    if ('type' in command && typeof command.type === 'string' && changing.has(command.type)) changed();
  });
}

const changing: ReadonlySet<string> = new Set<string>([...coreTypes, 'REQUEST_UNDO', 'REQUEST_REDO']);

/** The selected cells and their tab. */
export function selectedCells({ getters }: EmbeddedModel): { readonly tab: string; readonly cells: string } {
  const { left, top, right, bottom } = getters.getSelectedZone();
  const [first, last] = [helpers.toXC(left, top), helpers.toXC(right, bottom)];
  return { tab: getters.getSheetName(getters.getActiveSheetId()), cells: first === last ? first : `${first}:${last}` };
}

/** Where the cursor stands, from 0. */
export function activeCellOf({ getters }: EmbeddedModel): {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
} {
  const { sheetId, col, row } = getters.getActivePosition();
  return { tab: getters.getSheetName(sheetId), row, column: col };
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
