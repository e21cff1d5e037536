/** Apps Script's globals over an in-memory spreadsheet: strict, counted, and failing where a test says so. */

import { ruleBuilder, textStyleBuilder, validationBuilder } from './fake/builders';
import { type Calls, callCounter, type Failing, type Permission, service } from './fake/calls';
import { servicesOver } from './fake/services';
import { spreadsheetOf } from './fake/spreadsheet';
import { emptyTab, place, type State } from './fake/state';

export interface Host {
  readonly calls: Calls;
  readonly globals: Readonly<Record<string, unknown>>;
}

export interface HostSettings {
  readonly permission?: Permission;
  readonly failing?: Failing;
  /** Google takes so long for each call, and ends the script after six minutes. */
  readonly secondsPerCall?: number;
}

/** The script's globals in one execution; the state outlives it, as the spreadsheet does. */
export function hostOver(state: State, { permission, failing, secondsPerCall }: HostSettings = {}): Host {
  const clock = slowClock(secondsPerCall ?? 0);
  const calls = callCounter(permission, failing, clock.onCall);
  const services = servicesOver(state, calls);
  const enumeration = (...names: readonly string[]): unknown =>
    service(calls, 'enum', Object.fromEntries(names.map((name) => [name, name])));
  const app = service<object>(calls, 'SpreadsheetApp', {
    ...({
      getActiveSpreadsheet: () => spreadsheetOf(services),
      getUi: () => uiOver(calls, state),
      flush: () => undefined,
      newTextStyle: () => textStyleBuilder(services),
      newDataValidation: () => validationBuilder(services),
      newConditionalFormatRule: () => ruleBuilder(services),
    } satisfies Partial<GoogleAppsScript.Spreadsheet.SpreadsheetApp>),
    BorderStyle: enumeration('SOLID'),
    WrapStrategy: enumeration('WRAP', 'OVERFLOW', 'CLIP'),
    DeveloperMetadataVisibility: enumeration('DOCUMENT'),
    SheetType: service(calls, 'SheetType', { GRID: 0, OBJECT: 1 }),
  });
  return {
    calls,
    globals: {
      ...(secondsPerCall !== undefined && { Date: clock.Date }),
      SpreadsheetApp: app,
      Charts: { ChartType: enumeration('COLUMN', 'BAR', 'LINE', 'PIE') },
      HtmlService: htmlOver(calls),
      LockService: locksOver(calls, state),
      PropertiesService: propertiesOver(calls, state),
      Utilities: utilitiesOver(calls),
    },
  };
}

function slowClock(secondsPerCall: number) {
  let passed = 0;
  return {
    onCall: () => {
      passed += secondsPerCall * 1000;
      // Nothing is caught or cleared away any more, for there is no script.
      if (passed > 6 * 60_000) throw new Error('Exceeded maximum execution time');
    },
    Date: class extends Date {
      static override now = (): number => passed;
    },
  };
}

export interface TabSeed {
  readonly name: string;
  /** From A1. A Date stands for a date cell. */
  readonly rows: readonly (readonly (number | string | boolean | Date | null)[])[];
}

/** A spreadsheet with these tabs, the first of them shown. */
export function spreadsheetWith(
  seeds: readonly TabSeed[],
  { timeZone = 'Asia/Jakarta', locale = 'en_US' } = {},
): State {
  const tabs = seeds.map(({ name, rows }, index) => {
    const tab = emptyTab(index, name);
    tab.rows = Math.max(tab.rows, rows.length);
    tab.columns = Math.max(tab.columns, ...rows.map((row) => row.length));
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) tab.cells.set(place(r + 1, c + 1), { value, formula: '' });
      });
    });
    return tab;
  });
  const active = tabs[0] ?? emptyTab(0, 'Sheet1');
  const selected = { row: 1, column: 1, rows: 1, columns: 1 };
  return {
    tabs,
    active,
    selected,
    timeZone,
    locale,
    nextId: tabs.length,
    sidebars: [],
    menu: [],
    locked: false,
    properties: new Map(),
    alerts: [],
  };
}

function uiOver(calls: Calls, state: State): GoogleAppsScript.Base.Ui {
  const menu: GoogleAppsScript.Base.Menu = service<GoogleAppsScript.Base.Menu>(calls, 'Menu', {
    addItem: (caption: string, functionName: string) => {
      state.menu.push({ caption, functionName });
      return menu;
    },
    addToUi: () => undefined,
  });
  return service<GoogleAppsScript.Base.Ui>(calls, 'Ui', {
    createAddonMenu: () => menu,
    alert: (text: string) => {
      state.alerts.push(text);
      return 0;
    },
    showSidebar: (page) => {
      state.sidebars.push(page.getTitle());
    },
  });
}

function htmlOver(calls: Calls): GoogleAppsScript.HTML.HtmlService {
  return service<GoogleAppsScript.HTML.HtmlService>(calls, 'HtmlService', {
    createHtmlOutputFromFile: (file) => {
      let title = '';
      const page: GoogleAppsScript.HTML.HtmlOutput = service<GoogleAppsScript.HTML.HtmlOutput>(calls, 'HtmlOutput', {
        setTitle: (text) => {
          title = text;
          return page;
        },
        getTitle: () => `${file}: ${title}`,
      });
      return page;
    },
  });
}

function locksOver(calls: Calls, state: State): GoogleAppsScript.Lock.LockService {
  return service<GoogleAppsScript.Lock.LockService>(calls, 'LockService', {
    getDocumentLock: () =>
      service<GoogleAppsScript.Lock.Lock>(calls, 'Lock', {
        tryLock: () => {
          const free = !state.locked;
          state.locked = true;
          return free;
        },
        releaseLock: () => {
          state.locked = false;
        },
      }),
  });
}

/** Nine kilobytes for a value, half a megabyte for all. */
function propertiesOver(calls: Calls, { properties }: State): GoogleAppsScript.Properties.PropertiesService {
  const bytes = (text: string): number => Buffer.byteLength(text);
  return service<GoogleAppsScript.Properties.PropertiesService>(calls, 'PropertiesService', {
    getDocumentProperties: () => {
      const store: GoogleAppsScript.Properties.Properties = service<GoogleAppsScript.Properties.Properties>(
        calls,
        'Properties',
        {
          getKeys: () => [...properties.keys()],
          getProperties: () => Object.fromEntries(properties),
          deleteProperty: (key) => {
            properties.delete(key);
            return store;
          },
          setProperties: (values: Record<string, string>) => {
            for (const [key, value] of Object.entries(values)) {
              if (bytes(value) > 9 * 1024) throw new Error(`Argument too large: value (${key})`);
              properties.set(key, value);
            }
            const all = [...properties].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
            if (all > 500 * 1024) throw new Error('You have exceeded the property storage quota.');
            return store;
          },
        },
      );
      return store;
    },
  });
}

let uuids = 0;

function utilitiesOver(calls: Calls): GoogleAppsScript.Utilities.Utilities {
  return service<GoogleAppsScript.Utilities.Utilities>(calls, 'Utilities', {
    getUuid: () => `00000000-0000-4000-8000-${String(++uuids).padStart(12, '0')}`,
    formatDate: (date, timeZone, format) => {
      if (format !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`the fake does not know the format ${format}`);
      const shown = new Intl.DateTimeFormat('sv-SE', {
        timeZone,
        dateStyle: 'short',
        timeStyle: 'medium',
        hourCycle: 'h23',
      });
      return shown.format(new Date(date.getTime()));
    },
  });
}
