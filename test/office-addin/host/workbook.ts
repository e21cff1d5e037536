/** A workbook in memory, as plain data. */
import type { Area } from '../../../core/dashboard/plan';

export interface Workbook {
  readonly dateSystem: 1900 | 1904;
  readonly sheets: Sheet[];
  readonly settings: Map<string, unknown>;
  active: string;
  /** Its structure: no sheet can be added, renamed, moved or deleted. */
  isProtected: boolean;
  /** Address of the selected cells on that sheet. */
  selected: string;
}

export interface Sheet {
  readonly id: string;
  name: string;
  visibility: string;
  readonly cells: Map<string, SheetCell>;
  /** Formats in the order they were given; the last that covers a cell counts. */
  readonly formats: Format[];
  readonly columnWidths: Map<string, number>;
  readonly rowHeights: Map<string, number>;
  readonly properties: Map<string, unknown>;
  readonly customProperties: Map<string, string>;
  readonly merges: Area[];
  readonly frozen: { rows: number; columns: number };
  readonly charts: Chart[];
  readonly validations: Validation[];
  readonly conditionalFormats: ConditionalFormat[];
}

export type Value = string | number | boolean;

export interface SheetCell {
  value?: Value;
  formula?: string;
  pattern?: string;
}

export interface Format {
  readonly areas: readonly Area[];
  readonly property: string;
  readonly value: unknown;
}

export interface Chart {
  readonly id: string;
  readonly properties: Map<string, unknown>;
  readonly series: Series[];
  position: readonly unknown[];
}

export interface Series {
  readonly properties: Map<string, unknown>;
  values: string;
  categories: string;
}

export interface Validation {
  readonly address: string;
  readonly properties: Map<string, unknown>;
}

export interface ConditionalFormat {
  readonly id: string;
  readonly area: Area;
  readonly kind: 'Custom' | 'DataBar';
  readonly properties: Map<string, unknown>;
}

/** A workbook with one sheet per entry; a cell is a value, or a number with the pattern it is shown by. */
export function workbookOf(
  sheets: Readonly<Record<string, readonly (readonly (Value | null | readonly [number, string])[])[]>>,
  dateSystem: Workbook['dateSystem'] = 1900,
): Workbook {
  const workbook: Workbook = {
    dateSystem,
    sheets: [],
    settings: new Map(),
    active: '',
    isProtected: false,
    selected: 'A1',
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    for (const [row, cells] of rows.entries()) {
      for (const [column, cell] of cells.entries()) {
        if (cell === null) continue;
        sheet.cells.set(
          cellKey(row, column),
          typeof cell === 'object' ? { value: cell[0], pattern: cell[1] } : { value: cell },
        );
      }
    }
  }
  return workbook;
}

/** Sheets made so far: ids are never given twice, also when sheets are deleted in between. */
const sheetsMade = new WeakMap<Workbook, number>();

export function addSheet(workbook: Workbook, name: string): Sheet {
  const made = sheetsMade.get(workbook) ?? workbook.sheets.length;
  sheetsMade.set(workbook, made + 1);
  const sheet: Sheet = {
    id: `{${made}-${name}}`,
    name,
    visibility: 'Visible',
    cells: new Map(),
    formats: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    properties: new Map(),
    customProperties: new Map(),
    merges: [],
    frozen: { rows: 0, columns: 0 },
    charts: [],
    validations: [],
    conditionalFormats: [],
  };
  workbook.sheets.push(sheet);
  if (workbook.active === '') workbook.active = name;
  return sheet;
}

export const cellKey = (row: number, column: number): string => `${row} ${column}`;

/** Names are compared without case, as Excel does. */
export const sheetNamed = (workbook: Workbook, name: unknown): Sheet | undefined =>
  workbook.sheets.find((sheet) => sheet.id === name || sheet.name.toLowerCase() === String(name).toLowerCase());

/** All that is in the workbook as one text, to tell whether anything has changed. */
export const snapshot = (workbook: Workbook): string =>
  JSON.stringify(workbook, (_, value: unknown) => (value instanceof Map ? [...value].sort() : value));
