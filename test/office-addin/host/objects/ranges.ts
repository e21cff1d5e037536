/** Ranges: cells, their contents, number patterns, merging; and several ranges as one. */
import type { Area } from '../../../../core/dashboard/plan';
import { addressOf, areaOf, covers } from '../addresses';
import { entered } from '../entry';
import { HostError, invalid } from '../errors';
import { type HostObject, nullObject } from '../host-object';
import { toA1 } from '../r1c1';
import { cellKey, type Sheet, type SheetCell, type Value } from '../workbook';
import { atMost, oneOf, rangeIn, wholeIn } from './arguments';
import { conditionalFormatsObject } from './conditional-formats';
import { dataValidationObject } from './data-validation';
import { formatObject } from './formats';

export function rangeObject(sheet: Sheet, area: Area): HostObject {
  const grid = <Cell>(read: (row: number, column: number) => Cell): Cell[][] =>
    span(area.firstRow, area.lastRow).map((row) =>
      span(area.firstColumn, area.lastColumn).map((column) => read(row, column)),
    );
  return {
    className: 'Range',
    cells: { sheet: sheet.name, address: addressOf(area) },
    reads: {
      // Of a single cell Excel names no second corner.
      Address: () => `${sheet.name}!${addressOf(area).replace(/^(\w+):\1$/, '$1')}`,
      RowIndex: () => area.firstRow,
      ColumnIndex: () => area.firstColumn,
      CellCount: () => (area.lastRow - area.firstRow + 1) * (area.lastColumn - area.firstColumn + 1),
      RowCount: () => area.lastRow - area.firstRow + 1,
      ColumnCount: () => area.lastColumn - area.firstColumn + 1,
      Values: () => grid((row, column) => valueAt(sheet, row, column)),
      Formulas: () =>
        grid((row, column) => sheet.cells.get(cellKey(row, column))?.formula ?? valueAt(sheet, row, column)),
      NumberFormat: () => grid((row, column) => sheet.cells.get(cellKey(row, column))?.pattern ?? 'General'),
    },
    writes: {
      Values: (value) => each(area, value, (entry, row, column) => enter(sheet, row, column, entry)),
      Formulas: (value) => each(area, value, (entry, row, column) => enter(sheet, row, column, entry)),
      FormulasR1C1: (value) =>
        each(area, value, (entry, row, column) =>
          enter(sheet, row, column, typeof entry === 'string' ? toA1(entry, row, column) : entry),
        ),
      NumberFormat: (value) => each(area, value, (pattern, row, column) => setPattern(sheet, row, column, pattern)),
    },
    parts: {
      Format: () => formatObject(sheet, [area]),
      DataValidation: () => dataValidationObject(sheet, addressOf(area)),
      ConditionalFormats: () => conditionalFormatsObject(sheet, area),
    },
    methods: {
      // The client library takes large grids apart with these two.
      GetRow: ([index]) => {
        const row = area.firstRow + wholeIn(index);
        if (row > area.lastRow) throw invalid('a row outside the range');
        return rangeObject(sheet, { ...area, firstRow: row, lastRow: row });
      },
      GetSpecialCellsOrNullObject: ([type, values]) => {
        oneOf(type, ['Formulas']);
        oneOf(values, ['Errors']);
        const cells = [...sheet.cells].filter(([key, cell]) => hasError(cell) && coversKey(area, key));
        const single = cells.map(([key]) => areaOfKey(key));
        return single.length === 0 ? nullObject('RangeAreas') : rangeAreasObject(sheet, single);
      },
      GetBoundingRect: ([other]) => rangeObject(sheet, around(area, areaOf(rangeIn(other).address))),
      Merge: (args) => {
        atMost(args, 1);
        sheet.merges.push(area);
        return undefined;
      },
    },
  };
}

export const rangeAreasObject = (sheet: Sheet, areas: readonly Area[]): HostObject => ({
  className: 'RangeAreas',
  reads: { Address: () => areas.map((area) => `${sheet.name}!${addressOf(area)}`).join(',') },
  parts: {
    Format: () => formatObject(sheet, areas),
    Areas: () => ({ className: 'RangeCollection', items: () => areas.map((area) => rangeObject(sheet, area)) }),
  },
});

/** With `valuesOnly`, cells that only look like something do not count. */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  const places = [...sheet.cells].flatMap(([key, cell]) =>
    valuesOnly && cell.value === undefined && cell.formula === undefined ? [] : [key.split(' ').map(Number)],
  );
  const rows = places.map(([row = 0]) => row);
  const columns = places.map(([, column = 0]) => column);
  if (places.length === 0) return null;
  const [least, most] = [(a: number, b: number) => Math.min(a, b), (a: number, b: number) => Math.max(a, b)];
  return {
    firstRow: rows.reduce(least),
    lastRow: rows.reduce(most),
    firstColumn: columns.reduce(least),
    lastColumn: columns.reduce(most),
  };
}

function around(area: Area, other: Area): Area {
  return {
    firstRow: Math.min(area.firstRow, other.firstRow),
    lastRow: Math.max(area.lastRow, other.lastRow),
    firstColumn: Math.min(area.firstColumn, other.firstColumn),
    lastColumn: Math.max(area.lastColumn, other.lastColumn),
  };
}

/** One entry for all cells, or a grid of exactly the range's size in which `null` leaves a cell alone. */
function each(area: Area, value: unknown, write: (entry: unknown, row: number, column: number) => void): void {
  const rows = span(area.firstRow, area.lastRow);
  const columns = span(area.firstColumn, area.lastColumn);
  const grid: unknown[] | null = Array.isArray(value) ? value : null;
  if (grid !== null && grid.length !== rows.length) throw invalid(`${grid.length} rows for ${addressOf(area)}`);
  for (const [index, row] of rows.entries()) {
    const line = grid?.[index];
    if (grid !== null && (!Array.isArray(line) || line.length !== columns.length)) {
      throw invalid(`row ${index} has the wrong size for ${addressOf(area)}`);
    }
    for (const [place, column] of columns.entries()) {
      const entry: unknown = Array.isArray(line) ? line[place] : value;
      if (entry !== null) write(entry, row, column);
    }
  }
}

function enter(sheet: Sheet, row: number, column: number, entry: unknown): void {
  if (sheet.properties.get('protected') === true) throw new HostError('AccessDenied', `${sheet.name} is protected.`);
  const key = cellKey(row, column);
  const pattern = sheet.cells.get(key)?.pattern;
  const cell = entered(entry, pattern);
  if (cell !== null) sheet.cells.set(key, pattern === undefined ? cell : { ...cell, pattern });
  else if (pattern === undefined) sheet.cells.delete(key);
  else sheet.cells.set(key, { pattern });
}

function setPattern(sheet: Sheet, row: number, column: number, pattern: unknown): void {
  if (typeof pattern !== 'string' || pattern === '') throw invalid(`no number pattern: ${JSON.stringify(pattern)}`);
  const key = cellKey(row, column);
  sheet.cells.set(key, { ...sheet.cells.get(key), pattern });
}

const hasError = ({ formula, value }: SheetCell): boolean =>
  formula !== undefined && typeof value === 'string' && value.startsWith('#');

function areaOfKey(key: string): Area {
  const [row = 0, column = 0] = key.split(' ').map(Number);
  return { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
}

const coversKey = (area: Area, key: string): boolean => {
  const { firstRow, firstColumn } = areaOfKey(key);
  return covers(area, firstRow, firstColumn);
};

function valueAt(sheet: Sheet, row: number, column: number): Value {
  const cell = sheet.cells.get(cellKey(row, column));
  // This host calculates nothing: a formula has a value only where the test has given it one.
  if (cell?.formula !== undefined && cell.value === undefined) throw invalid('the value of a formula was asked for');
  return cell?.value ?? '';
}

const span = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);
