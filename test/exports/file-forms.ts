// The same rows as files: .csv in every separator and encoding people send, .xlsx with merged titles, or a host's cells.
import type { Cell, RawTab, Row } from '../../core/table/cell';
import { isDate } from '../../core/table/cell';
import { isoDate } from '../../core/table/serial-date';
import { typeTextTab } from '../../core/table/typed-cells';
import { readSpreadsheet, writeWorkbook } from '../../local/hucre';

export interface FileForm {
  readonly name: string;
  readonly read: (rows: readonly Row[]) => Promise<RawTab>;
}

export const fileForms: readonly FileForm[] = [
  { name: 'cells of a host', read: async (rows) => ({ name: 'Deals', rows }) },
  { name: 'csv', read: (rows) => readText(rows, ',', utf8) },
  { name: 'csv with a mark', read: (rows) => readText(rows, ',', (text) => utf8(`\ufeff${text}`)) },
  { name: 'csv with ;', read: (rows) => readText(rows, ';', utf8) },
  { name: 'csv with ; and a mark', read: (rows) => readText(rows, ';', (text) => utf8(`\ufeff${text}`)) },
  { name: 'csv with tabs', read: (rows) => readText(rows, '\t', utf8) },
  { name: 'UTF-16 with tabs', read: (rows) => readText(rows, '\t', (text) => utf16(`\ufeff${text}`)) },
  { name: 'UTF-16 big-endian', read: (rows) => readText(rows, ';', (text) => utf16(`\ufeff${text}`).swap16()) },
  { name: 'sep=;', read: (rows) => readText(rows, ';', (text) => utf8(`sep=;\r\n${text}`)) },
  { name: 'older Windows encoding', read: (rows) => readText(rows, ';', inOldEncoding) },
  { name: 'xlsx', read: readAsWorkbook },
];

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Where a letter is not in it, the file is UTF-8 instead. */
function inOldEncoding(text: string): Uint8Array {
  const special = [...new TextDecoder('windows-1252').decode(Uint8Array.from({ length: 128 }, (_, at) => at + 128))];
  const bytes = [...text].map((letter) => (letter < '\u0080' ? letter.charCodeAt(0) : 128 + special.indexOf(letter)));
  return bytes.includes(127) ? utf8(text) : Uint8Array.from(bytes);
}

const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');

async function readText(
  rows: readonly Row[],
  separator: string,
  encode: (text: string) => Uint8Array,
): Promise<RawTab> {
  const width = Math.max(...rows.map((row) => row.length));
  const text = rows.map((row) => lineOf(row, width, separator)).join('\r\n');
  return typeTextTab(await onlyTab(encode(`${text}\r\n`), 'export.csv'));
}

const lineOf = (row: Row, width: number, separator: string): string =>
  Array.from({ length: width }, (_, column) => quoted(textIn(row[column] ?? null), separator)).join(separator);

const quoted = (text: string, separator: string): string =>
  text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

function textIn(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'boolean') return cell ? 'true' : 'false';
  if (typeof cell !== 'object') return String(cell);
  return isDate(cell) ? isoDate(cell.date) : cell.error;
}

async function readAsWorkbook(rows: readonly Row[]): Promise<RawTab> {
  const cells = new Map<string, { value: number; style: { numFmt: string } }>();
  const values = rows.map((row, rowIndex) =>
    row.map((cell, column) => {
      if (typeof cell !== 'object' || cell === null) return cell;
      if (!isDate(cell)) return cell.error;
      cells.set(`${rowIndex},${column}`, { value: cell.date, style: { numFmt: 'dd/mm/yyyy hh:mm' } });
      return null;
    }),
  );
  const merges = values.flatMap((row, index) =>
    index < 3 && row.length === 1 ? [{ startRow: index, endRow: index, startCol: 0, endCol: 4 }] : [],
  );
  const bytes = await writeWorkbook({ sheets: [{ name: 'Deals', rows: values, cells, merges }] });
  return onlyTab(bytes, 'export.xlsx');
}

async function onlyTab(bytes: Uint8Array, name: string): Promise<RawTab> {
  const read = await readSpreadsheet(bytes, name);
  const tab = read.ok ? read.tabs[0] : undefined;
  if (tab === undefined) throw new Error(`${name} cannot be read`);
  return tab;
}
