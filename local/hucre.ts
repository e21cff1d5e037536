/** The one file that knows hucre: it reads .csv and .xlsx files into raw tabs and writes workbooks. */
import {
  type CellValue,
  dateToSerial,
  type Cell as FileCell,
  readXlsx,
  type Sheet,
  type WriteOptions,
  writeXlsx,
} from 'hucre';
import { type Cell, type EarlierTab, isBlank, isLanguage, type Language, type RawTab, type Row } from '../core/index';
import { csvRows } from './csv-rows';
import { decodeText, separatorOf, splitSeparatorLine } from './csv-text';
import { legalTabName } from './tab-names';
import { marksIn } from './xlsx-marks';
import { entriesOf } from './zip';

export type {
  Cell as WorkbookCell,
  CellStyle,
  CellValue,
  ChartColor,
  ConditionalRule,
  DataValidation,
  NamedRange,
  SheetChart,
  WriteOptions as Workbook,
  WriteSheet as WorkbookTab,
} from 'hucre';

export type ReadSpreadsheet =
  | {
      readonly ok: true;
      /** The user's. */
      readonly tabs: readonly RawTab[];
      /** Those of an earlier build, the name of the tab it was built from, and its language. */
      readonly earlier: readonly EarlierTab[];
      readonly builtFrom: string | null;
      readonly language: Language | null;
    }
  | { readonly ok: false; readonly why: 'not-a-spreadsheet' | 'too-large' | 'empty-file' };

/**
 * The tabs of a .csv (or .tsv, .txt) or .xlsx; the name's ending decides which it must be.
 *
 * In a .csv every cell is text or blank. In an .xlsx a formula is its stored result; one that was never calculated is
 * an error, because a blank would look like missing data. Dates come in the 1900 system whatever the file's own.
 */
export async function readSpreadsheet(bytes: Uint8Array, fileName: string): Promise<ReadSpreadsheet> {
  const [, name = fileName, ending = ''] = /^(.*)\.([^.]*)$/.exec(fileName) ?? [];
  if (ending.toLowerCase() === 'xlsx' && hasPartTooLarge(bytes)) return { ok: false, why: 'too-large' };
  const read = await readTabs(bytes, name, ending.toLowerCase());
  if (read === null) return { ok: false, why: 'not-a-spreadsheet' };
  return read.tabs.every(hasNothing) ? { ok: false, why: 'empty-file' } : { ok: true, ...read };
}

/** The bytes of an .xlsx file. */
export const writeWorkbook = (workbook: WriteOptions): Promise<Uint8Array> => writeXlsx(workbook);

/** The errors that a file can hold as errors; hucre writes exactly these texts as such. */
export const fileErrors: readonly string[] = [
  '#N/A',
  '#VALUE!',
  '#REF!',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
];

/** hucre reads a part as one string, and no string is longer. The rows tab of 140,000 deals is. */
const longestPart = 0x1fff_ffe8;

function hasPartTooLarge(bytes: Uint8Array): boolean {
  try {
    return entriesOf(bytes).some(({ size }) => size > longestPart);
  } catch {
    // No zip file, or a damaged one: that is for reading to say.
    return false;
  }
}

const hasNothing = (tab: RawTab): boolean => tab.rows.every((row) => row.every(isBlank));

type Tabs = Pick<Extract<ReadSpreadsheet, { ok: true }>, 'tabs' | 'earlier' | 'builtFrom' | 'language'>;

const usersTabs = (tabs: readonly RawTab[]): Tabs => ({ tabs, earlier: [], builtFrom: null, language: null });

async function readTabs(bytes: Uint8Array, name: string, ending: string): Promise<Tabs | null> {
  switch (ending) {
    case 'csv':
    case 'tsv':
    case 'txt': {
      const tabs = readCsv(bytes, name);
      return tabs === null ? null : usersTabs(tabs);
    }
    case 'xlsx':
      return bytes.length === 0 ? usersTabs([]) : readWorkbook(bytes);
    default:
      return null;
  }
}

function readCsv(bytes: Uint8Array, name: string): readonly RawTab[] | null {
  const text = decodeText(bytes);
  if (text === null) return null;
  const { separator, data } = splitSeparatorLine(text);
  const rows = csvRows(data, separator ?? separatorOf(data));
  // The folder is no part of a tab's name.
  return [{ name: legalTabName(name.replace(/^.*[/\\]/, ''), []), rows }];
}

async function readWorkbook(bytes: Uint8Array): Promise<Tabs | null> {
  try {
    const { sheets, namedRanges = [], properties } = await readXlsx(bytes);
    const marks = marksIn(namedRanges, properties?.custom ?? {});
    const names: string[] = [];
    for (const sheet of sheets) names.push(legalTabName(sheet.name, names));
    const tabs: RawTab[] = [];
    const earlier: EarlierTab[] = [];
    for (const [index, sheet] of sheets.entries()) {
      const tab = { name: names[index] ?? sheet.name, rows: rowsOf(sheet) };
      const mark = marks.get(sheet.name);
      if (mark === undefined) tabs.push(tab);
      else {
        const found = { ...tab, formulas: formulasOf(sheet) };
        earlier.push({ tab: mark.tab, found, written: mark.written ?? null });
      }
    }
    const [mark] = marks.values();
    const language = mark?.language ?? '';
    return { tabs, earlier, builtFrom: mark?.raw ?? null, language: isLanguage(language) ? language : null };
  } catch {
    // Whatever is wrong with the bytes – no zip, encrypted, cut off, another kind of document – shows as an exception.
    return null;
  }
}

function rowsOf(sheet: Sheet): readonly Row[] {
  return trimmedRows(
    sheet.rows.map((row, rowIndex) =>
      trimmed(row.map((value, column) => readCell(value, sheet.cells?.get(`${rowIndex},${column}`)))),
    ),
  );
}

function formulasOf({ cells }: Sheet): ReadonlyMap<string, string> {
  const formulas = new Map<string, string>();
  for (const [key, { formula }] of cells ?? []) if (formula !== undefined) formulas.set(key, formula);
  return formulas;
}

function readCell(value: CellValue, details: FileCell | undefined): Cell {
  if (details?.type === 'error') return { error: String(value) };
  if (value === null && details?.formula !== undefined) return { error: 'not calculated' };
  if (value === null || value === '') return null;
  return value instanceof Date ? { date: dateToSerial(value) } : value;
}

/** Without the blanks at its end: files pad rows, and cells that only have a style are no data. */
function trimmed(row: readonly Cell[]): Row {
  let length = row.length;
  while (length > 0 && row[length - 1] === null) length--;
  return length === row.length ? row : row.slice(0, length);
}

function trimmedRows(rows: readonly Row[]): readonly Row[] {
  let length = rows.length;
  while (length > 0 && rows[length - 1]?.length === 0) length--;
  return rows.slice(0, length);
}
