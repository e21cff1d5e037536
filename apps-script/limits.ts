/** What Google Sheets and its scripts cannot hold or do: known beforehand, so that it is said and not run into. */
import type { Plan, TabPlan } from '../core/index';
import type { Standing } from './generated-tabs';
import { hasCells } from './read-tab';

/** Of a spreadsheet, blank ones too. */
const mostCells = 10_000_000;

/** A new tab has so many until it gets its own size. */
const cellsOfNewTab = 1000 * 26;

/** Cells that may still be added. */
export const freeCells = ({ tabs }: Standing): number =>
  tabs.reduce(
    (free, { sheet }) => free - (hasCells(sheet) ? sheet.getMaxRows() * sheet.getMaxColumns() : 0),
    mostCells,
  );

/** With a copy of the dashboard to be passed on, where one is asked for. The old dashboard stands until the new one does. */
export function neededCells({ tabs }: Plan, isShared: boolean): number {
  const cellsOf = ({ size }: TabPlan): number => Math.max(cellsOfNewTab, size.rows * size.columns);
  const copied = isShared ? tabs.filter(({ id }) => id === 'dashboard') : [];
  return [...tabs, ...copied].reduce((sum, tab) => sum + cellsOf(tab), 0);
}
