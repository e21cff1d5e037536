/** Sheet of the in-memory spreadsheet. */
import { quotedTabName } from '../../../core/language/dialects/dialect';
import { service } from './calls';
import { chartBuilder } from './chart';
import { rangeOf } from './range';
import { boxOf, rangeListOf } from './range-list';
import { behind, type SpreadsheetServices } from './services';
import type { State, Tab } from './state';
import { textFinderOver } from './text-finder';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function sheetOf(services: SpreadsheetServices, tab: Tab): Sheet {
  const { state } = services;
  const write = (member: string, change: () => void): Sheet => {
    if (tab.deleted) throw new Error(`Sheet ${tab.name} not found`);
    checkLock(tab);
    tab.writes.push(member);
    change();
    return sheet;
  };
  const sheet: Sheet = service<Sheet>(services.calls, 'Sheet', {
    getName: () => tab.name,
    getSheetId: () => tab.id,
    getType: () => (tab.type === 'GRID' ? 0 : 1),
    getLastRow: () => furthest(tab, 0),
    getLastColumn: () => furthest(tab, 1),
    getDataRange: () =>
      rangeOf(services, tab, {
        ...{ row: 1, column: 1 },
        rows: Math.max(1, furthest(tab, 0)),
        columns: Math.max(1, furthest(tab, 1)),
      }),
    getMaxRows: () => tab.rows,
    getMaxColumns: () => tab.columns,
    getRange: (row: number | string, column: number = 1, rows: number = 1, columns: number = 1) =>
      rangeOf(services, tab, typeof row === 'string' ? boxOf(row) : { row, column, rows, columns }),
    getRangeList: (names: string[]) => rangeListOf(services, tab, names),
    activate: () => {
      if (tab.deleted) throw new Error(`Sheet ${tab.name} not found`);
      state.active = tab;
      return sheet;
    },
    setName: (name: string) =>
      write('setName', () => {
        checkName(services, name, tab);
        renameTab(state, tab, name);
      }),
    addDeveloperMetadata: (key: string, value: unknown = '', visibility: unknown = '') =>
      write('addDeveloperMetadata', () => {
        tab.metadata.push({ key, value: String(value), visibility: String(visibility) });
      }),
    insertRowsAfter: (_after: number, howMany: number) =>
      write('insertRowsAfter', () => {
        checkCells(state, howMany * tab.columns);
        tab.rows += howMany;
      }),
    insertColumnsAfter: (_after: number, howMany: number) =>
      write('insertColumnsAfter', () => {
        checkCells(state, howMany * tab.rows);
        tab.columns += howMany;
      }),
    deleteRows: (first: number, howMany: number) => {
      write('deleteRows', () => (tab.rows = shrunk(tab.rows, first, howMany)));
    },
    deleteColumns: (first: number, howMany: number) => {
      write('deleteColumns', () => (tab.columns = shrunk(tab.columns, first, howMany)));
    },
    setColumnWidths: (first: number, count: number, width: number) =>
      write('setColumnWidths', () => fill(tab.widths, first, count, width, tab.columns)),
    setRowHeights: (first: number, count: number, height: number) =>
      write('setRowHeights', () => fill(tab.heights, first, count, height, tab.rows)),
    setFrozenRows: (count: number) => {
      write('setFrozenRows', () => {
        if (count >= tab.rows) throw new Error('You cannot freeze all visible rows on the sheet.');
        checkFreeze(
          tab.merges.map(({ row, rows }) => [row, rows]),
          count,
          'rows',
        );
        tab.frozenRows = count;
      });
    },
    setFrozenColumns: (count: number) => {
      write('setFrozenColumns', () => {
        if (count >= tab.columns) throw new Error('You cannot freeze all visible columns on the sheet.');
        checkFreeze(
          tab.merges.map(({ column, columns }) => [column, columns]),
          count,
          'columns',
        );
        tab.frozenColumns = count;
      });
    },
    setHiddenGridlines: (hidden: boolean) => write('setHiddenGridlines', () => (tab.hiddenGridlines = hidden)),
    setTabColor: (color: string | null) => write('setTabColor', () => (tab.color = color)),
    setConditionalFormatRules: (rules: GoogleAppsScript.Spreadsheet.ConditionalFormatRule[]) => {
      write('setConditionalFormatRules', () => (tab.rules = rules.map((rule) => behind(services.rules, rule, 'rule'))));
    },
    createTextFinder: (text: string) => textFinderOver(services, tab, text),
    protect: () => {
      write('protect', () => (tab.protection = { warns: false, except: [] }));
      return protectionOf(services, tab);
    },
    newChart: () => chartBuilder(services),
    insertChart: (chart: GoogleAppsScript.Spreadsheet.EmbeddedChart) => {
      write('insertChart', () => tab.charts.push(behind(services.charts, chart, 'EmbeddedChart')));
    },
  });
  services.sheets.set(sheet, tab);
  return sheet;
}

function protectionOf(services: SpreadsheetServices, tab: Tab): GoogleAppsScript.Spreadsheet.Protection {
  const now = (): NonNullable<Tab['protection']> => tab.protection ?? { warns: false, except: [] };
  const protection: GoogleAppsScript.Spreadsheet.Protection = service<GoogleAppsScript.Spreadsheet.Protection>(
    services.calls,
    'Protection',
    {
      setWarningOnly: (warns) => {
        tab.protection = { ...now(), warns };
        return protection;
      },
      setUnprotectedRanges: (ranges) => {
        tab.protection = { ...now(), except: ranges.map((range) => behind(services.ranges, range, 'Range').box) };
        return protection;
      },
    },
  );
  return protection;
}

/** Names are compared without case, are not empty and have at most 100 letters. */
export function checkName({ state }: SpreadsheetServices, name: string, own?: Tab): void {
  if (name === '' || name.length > 100) throw new Error(`Invalid sheet name: ${name}`);
  const taken = state.tabs.some((tab) => tab !== own && tab.name.toLowerCase() === name.toLowerCase());
  if (taken) throw new Error(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

const furthest = (tab: Tab, axis: 0 | 1): number =>
  [...tab.cells.keys()].reduce((most, key) => Math.max(most, Number(key.split(' ')[axis])), 0);

function shrunk(size: number, first: number, howMany: number): number {
  if (howMany < 1 || first < 1 || first + howMany - 1 > size) throw new Error('Those rows are out of bounds.');
  if (howMany >= size) throw new Error("You can't delete all the rows on the sheet.");
  return size - howMany;
}

function fill(sizes: Map<number, number>, first: number, count: number, pixels: number, most: number): void {
  if (first < 1 || count < 1 || first + count - 1 > most) throw new Error('Those rows or columns are out of bounds.');
  if (!Number.isInteger(pixels) || pixels < 2) throw new Error(`Invalid size: ${pixels}`);
  for (let index = first; index < first + count; index++) sizes.set(index, pixels);
}

function checkFreeze(merges: readonly (readonly number[])[], count: number, what: string): void {
  const straddling = merges.some(([first = 0, size = 0]) => first <= count && first + size - 1 > count);
  if (straddling) throw new Error(`You can't freeze ${what} which contain only part of a merged cell.`);
}

/** Ten million in a spreadsheet, blank ones too. */
export function checkCells({ tabs }: State, added: number): void {
  const there = tabs.reduce((sum, { type, rows, columns }) => sum + (type === 'GRID' ? rows * columns : 0), 0);
  if (there + added <= 10_000_000) return;
  throw new Error('This action would increase the number of cells in the workbook above the limit of 10000000 cells.');
}

/** Formulas follow the tab that they read, whatever it is called. */
export function renameTab(state: State, tab: Tab, name: string): void {
  rewriteFormulas(state, tab.name, `${quotedTabName(name)}!`);
  tab.name = name;
}

/** What formulas read of it is lost, also when another tab takes the name later. */
export function deleteTab(state: State, tab: Tab): void {
  if (tab.deleted) throw new Error(`Sheet ${tab.name} not found`);
  if (state.tabs.length === 1) throw new Error("You can't remove all the sheets in a document.");
  checkLock(tab);
  tab.deleted = true;
  tab.writes.push('deleteSheet');
  const index = state.tabs.indexOf(tab);
  state.tabs.splice(index, 1);
  const neighbour = state.tabs[Math.max(0, index - 1)];
  if (state.active === tab && neighbour !== undefined) state.active = neighbour;
  rewriteFormulas(state, tab.name, '#REF!');
}

function rewriteFormulas({ tabs }: State, from: string, by: string): void {
  const prefix = `${quotedTabName(from)}!`;
  for (const { cells } of tabs) {
    for (const [at, cell] of cells) {
      if (cell.formula.includes(prefix)) cells.set(at, { ...cell, formula: cell.formula.replaceAll(prefix, by) });
    }
  }
}

export function checkLock({ isLocked }: Tab): void {
  if (!isLocked) return;
  throw new Error(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}
