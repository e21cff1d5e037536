/** The workbook itself and what belongs to no sheet: the application, worksheet functions, settings. */
import { areaOf } from '../addresses';
import { HostError } from '../errors';
import { type HostObject, nullObject } from '../host-object';
import type { Sheet, Workbook } from '../workbook';
import { atMost, textIn, wholeIn } from './arguments';
import { rangeObject } from './ranges';
import { worksheetsObject } from './worksheets';

export const workbookObject = (workbook: Workbook): HostObject => ({
  className: 'Workbook',
  parts: {
    Worksheets: () => worksheetsObject(workbook),
    Application: applicationObject,
    Functions: () => functionsObject(workbook),
    Settings: () => settingsObject(workbook),
    Protection: () => ({ className: 'WorkbookProtection', reads: { Protected: () => workbook.isProtected } }),
  },
  methods: {
    GetSelectedRange: (args) => {
      atMost(args, 0);
      return rangeObject(activeSheet(workbook), areaOf(workbook.selected));
    },
    GetActiveCell: (args) => {
      atMost(args, 0);
      const { firstRow, firstColumn } = areaOf(workbook.selected);
      return rangeObject(activeSheet(workbook), { firstRow, lastRow: firstRow, firstColumn, lastColumn: firstColumn });
    },
  },
});

function activeSheet({ sheets, active }: Workbook): Sheet {
  const sheet = sheets.find(({ name }) => name === active);
  if (sheet === undefined) throw new HostError('ItemNotFound', 'No sheet is active.');
  return sheet;
}

const applicationObject = (): HostObject => ({
  className: 'Application',
  methods: {
    SuspendApiCalculationUntilNextSync: (args) => void atMost(args, 0),
    SuspendScreenUpdatingUntilNextSync: (args) => void atMost(args, 0),
  },
});

const functionsObject = (workbook: Workbook): HostObject => ({
  className: 'Functions',
  methods: {
    Date: (args) => {
      atMost(args, 3);
      const [year, month, day] = args.map(wholeIn);
      const serial = Date.UTC(year ?? 0, (month ?? 0) - 1, day ?? 0) / 86_400_000 + 25_569;
      const value = workbook.dateSystem === 1904 ? serial - 1462 : serial;
      return { className: 'FunctionResult', reads: { Value: () => value, Error: () => '' } };
    },
  },
});

const settingsObject = (workbook: Workbook): HostObject => ({
  className: 'SettingCollection',
  methods: {
    Add: (args) => {
      atMost(args, 2);
      const key = textIn(args[0]);
      workbook.settings.set(key, args[1]);
      return settingObject(workbook, key);
    },
    GetItem: ([key]) => {
      const setting = existing(workbook, textIn(key));
      if (setting === null) throw new HostError('ItemNotFound', `There is no setting ${String(key)}.`);
      return setting;
    },
    GetItemOrNullObject: ([key]) => existing(workbook, textIn(key)) ?? nullObject('Setting'),
  },
});

const existing = (workbook: Workbook, key: string): HostObject | null =>
  workbook.settings.has(key) ? settingObject(workbook, key) : null;

const settingObject = (workbook: Workbook, key: string): HostObject => ({
  className: 'Setting',
  id: key,
  reads: { Key: () => key, Value: () => workbook.settings.get(key) },
  methods: {
    Delete: (args) => {
      atMost(args, 0);
      if (!workbook.settings.delete(key)) throw new HostError('ItemNotFound', `There is no setting ${key}.`);
      return undefined;
    },
  },
});
