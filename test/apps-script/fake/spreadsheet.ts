/** Spreadsheet of the in-memory spreadsheet, and its developer metadata. */
import { service } from './calls';
import { rangeOf } from './range';
import { behind, type SpreadsheetServices } from './services';
import { checkCells, checkLock, checkName, deleteTab, sheetOf } from './sheet';
import { emptyTab, type MetadataState, type Tab } from './state';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type MetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

export function spreadsheetOf(services: SpreadsheetServices): Spreadsheet {
  const { calls, state } = services;
  return service<Spreadsheet>(calls, 'Spreadsheet', {
    getSheets: () => state.tabs.map((tab) => sheetOf(services, tab)),
    getActiveRange: () => rangeOf(services, state.active, state.selected),
    getCurrentCell: () => rangeOf(services, state.active, { ...state.selected, rows: 1, columns: 1 }),
    getActiveSheet: () => sheetOf(services, state.active),
    getSheetByName: (name: string) => {
      const tab = state.tabs.find((item) => item.name === name);
      return tab === undefined ? null : sheetOf(services, tab);
    },
    getSpreadsheetTimeZone: () => state.timeZone,
    getSpreadsheetLocale: () => state.locale,
    insertSheet: (name?: unknown, position?: unknown) => {
      if (typeof name !== 'string' || typeof position !== 'number') throw new Error('insertSheet needs name and index');
      if (position < 0 || position > state.tabs.length) throw new Error('Sheet index is out of bounds.');
      checkName(services, name);
      const tab = emptyTab(state.nextId, name);
      checkCells(state, tab.rows * tab.columns);
      state.nextId++;
      state.tabs.splice(position, 0, tab);
      state.active = tab;
      return sheetOf(services, tab);
    },
    deleteSheet: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => {
      deleteTab(state, behind(services.sheets, sheet, 'Sheet'));
    },
    createDeveloperMetadataFinder: () => finderOver(services),
  });
}

function finderOver(services: SpreadsheetServices): MetadataFinder {
  let wanted: string | null = null;
  const finder: MetadataFinder = service<MetadataFinder>(services.calls, 'DeveloperMetadataFinder', {
    withKey: (key) => {
      wanted = key;
      return finder;
    },
    find: () =>
      services.state.tabs.flatMap((tab) =>
        tab.metadata
          .filter(({ key }) => wanted === null || key === wanted)
          .map((item) => metadataOf(services, tab, item)),
      ),
  });
  return finder;
}

function metadataOf(services: SpreadsheetServices, tab: Tab, item: MetadataState): Metadata {
  const metadata: Metadata = service<Metadata>(services.calls, 'DeveloperMetadata', {
    getValue: () => item.value,
    getLocation: () =>
      service<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation>(services.calls, 'DeveloperMetadataLocation', {
        getSheet: () => sheetOf(services, tab),
      }),
    setValue: (value) => {
      if (tab.deleted) throw new Error('The metadata no longer exists.');
      checkLock(tab);
      tab.writes.push('DeveloperMetadata.setValue');
      item.value = value;
      return metadata;
    },
  });
  return metadata;
}
