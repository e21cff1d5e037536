/** The sheets and what hangs on a sheet as a whole. */
import { addressOf, areaOf, areasOf } from '../addresses';
import { HostError, invalid } from '../errors';
import { bag, type HostObject, nullObject } from '../host-object';
import { deleteSheet, renameSheet } from '../references';
import { addSheet, type Sheet, sheetNamed, type Workbook } from '../workbook';
import { atMost, textIn, wholeIn } from './arguments';
import { chartsObject } from './charts';
import { rangeAreasObject, rangeObject, usedArea } from './ranges';

export function worksheetsObject(workbook: Workbook): HostObject {
  const found = (key: unknown): HostObject | null => {
    const sheet = sheetNamed(workbook, key);
    return sheet === undefined ? null : worksheetObject(workbook, sheet);
  };
  return {
    className: 'WorksheetCollection',
    items: () => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
    methods: {
      Add: (args) => {
        atMost(args, 1);
        checkStructure(workbook);
        const name = textIn(args[0]);
        checkName(workbook, name);
        return worksheetObject(workbook, addSheet(workbook, name));
      },
      GetItem: ([key]) => {
        const sheet = found(key);
        if (sheet === null) throw new HostError('ItemNotFound', `There is no sheet ${String(key)}.`);
        return sheet;
      },
      GetItemOrNullObject: ([key]) => found(key) ?? nullObject('Worksheet'),
      GetActiveWorksheet: () => found(workbook.active) ?? nullObject('Worksheet'),
    },
  };
}

function checkStructure({ isProtected }: Workbook): void {
  if (isProtected) throw new HostError('AccessDenied', 'The workbook is protected.');
}

function checkName(workbook: Workbook, name: string, own?: Sheet): void {
  if (name.length > 31 || /[\\/?*[\]:]/.test(name)) throw invalid(`no name for a sheet: ${name}`);
  const other = sheetNamed(workbook, name);
  if (other !== undefined && other !== own) throw new HostError('ItemAlreadyExists', `There is a sheet ${name}.`);
}

function worksheetObject(workbook: Workbook, sheet: Sheet): HostObject {
  const properties = bag('Worksheet', sheet.properties, '', ['TabColor', 'Gridlines']);
  return {
    className: 'Worksheet',
    id: sheet.id,
    reads: {
      Name: () => sheet.name,
      Visibility: () => sheet.visibility,
      Position: () => workbook.sheets.indexOf(sheet),
    },
    writes: {
      ...properties.writes,
      Name: (value) => {
        checkStructure(workbook);
        const name = textIn(value);
        checkName(workbook, name, sheet);
        renameSheet(workbook, sheet, name);
      },
      Position: (value) => {
        checkStructure(workbook);
        workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
        workbook.sheets.splice(wholeIn(value), 0, sheet);
      },
    },
    parts: {
      Charts: () => chartsObject(sheet),
      CustomProperties: () => customPropertiesObject(sheet),
      FreezePanes: () => freezePanesObject(sheet),
      HorizontalPageBreaks: () => pageBreaksObject(sheet),
      PageLayout: () => pageLayoutObject(sheet),
      Protection: () => ({
        className: 'WorksheetProtection',
        reads: { Protected: () => sheet.properties.get('protected') === true },
      }),
    },
    methods: {
      GetRange: (args) => {
        atMost(args, 1);
        return rangeObject(sheet, areaOf(args[0]));
      },
      GetRangeByIndexes: (args) => {
        atMost(args, 4);
        const [row = 0, column = 0, rows = 0, columns = 0] = args.map(wholeIn);
        return rangeObject(
          sheet,
          areaOf(
            addressOf({
              firstRow: row,
              lastRow: row + rows - 1,
              firstColumn: column,
              lastColumn: column + columns - 1,
            }),
          ),
        );
      },
      GetRanges: (args) => {
        atMost(args, 1);
        return rangeAreasObject(sheet, areasOf(args[0]));
      },
      GetUsedRangeOrNullObject: (args) => {
        atMost(args, 1);
        const area = usedArea(sheet, args[0] === true);
        return area === null ? nullObject('Range') : rangeObject(sheet, area);
      },
      Activate: (args) => {
        atMost(args, 0);
        workbook.active = sheet.name;
        return undefined;
      },
      Delete: (args) => {
        atMost(args, 0);
        checkStructure(workbook);
        deleteSheet(workbook, sheet);
        return undefined;
      },
    },
  };
}

const customPropertiesObject = (sheet: Sheet): HostObject => ({
  className: 'WorksheetCustomPropertyCollection',
  methods: {
    Add: (args) => {
      atMost(args, 2);
      const key = textIn(args[0]);
      sheet.customProperties.set(key, textIn(args[1]));
      return customPropertyObject(sheet, key);
    },
    GetItemOrNullObject: ([key]) =>
      sheet.customProperties.has(textIn(key))
        ? customPropertyObject(sheet, textIn(key))
        : nullObject('WorksheetCustomProperty'),
  },
});

const customPropertyObject = (sheet: Sheet, key: string): HostObject => ({
  className: 'WorksheetCustomProperty',
  reads: { Key: () => key, Value: () => sheet.customProperties.get(key) },
});

const freezePanesObject = (sheet: Sheet): HostObject => ({
  className: 'WorksheetFreezePanes',
  methods: {
    FreezeRows: ([rows]) => void Object.assign(sheet.frozen, { rows: wholeIn(rows), columns: 0 }),
    FreezeColumns: ([columns]) => void Object.assign(sheet.frozen, { rows: 0, columns: wholeIn(columns) }),
    FreezeAt: ([address]) => {
      const { lastRow, lastColumn } = areaOf(textIn(address));
      Object.assign(sheet.frozen, { rows: lastRow + 1, columns: lastColumn + 1 });
      return undefined;
    },
  },
});

/** Before the first row of each area that was added. */
const pageBreaksObject = (sheet: Sheet): HostObject => ({
  className: 'PageBreakCollection',
  methods: {
    Add: (args) => {
      atMost(args, 1);
      const known = sheet.properties.get('horizontalPageBreaks');
      sheet.properties.set('horizontalPageBreaks', [...(Array.isArray(known) ? known : []), areaOf(args[0]).firstRow]);
      return { className: 'PageBreak' };
    },
  },
});

const pageLayoutObject = (sheet: Sheet): HostObject => ({
  ...bag('PageLayout', sheet.properties, 'pageLayout.', ['Orientation', 'Zoom']),
  methods: {
    SetPrintArea: ([address]) => void sheet.properties.set('pageLayout.PrintArea', addressOf(areaOf(address))),
    SetPrintTitleRows: ([rows]) => {
      if (!/^\$\d+:\$\d+$/.test(textIn(rows))) throw invalid(`no rows: ${String(rows)}`);
      sheet.properties.set('pageLayout.PrintTitleRows', rows);
      return undefined;
    },
  },
});
