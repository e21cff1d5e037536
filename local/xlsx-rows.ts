/**
 * A generated tab with columns: its sheet's XML in pieces, made row by row and packed as it is made. Of 100,000 deals the
 * rows tab has 400 MB of text; hucre makes an object of each cell and one string of all, and one of 140,000 deals is
 * longer than a string may be (docs/decisions/0020).
 */
import type { TabPlan } from '../core/index';
import { type ColumnCells, columnCells, hasColumns, sampleRow } from './xlsx-columns';
import { entriesOf, packed, textOf, zipOf } from './zip';

/** The workbook that hucre wrote with samples of the columns, with the columns in their place. */
export async function withColumns(workbook: Uint8Array, tabs: readonly TabPlan[]): Promise<Uint8Array> {
  // hucre names its sheets by their order.
  const byPart = new Map(tabs.map((tab, index) => [`xl/worksheets/sheet${index + 1}.xml`, tab]));
  const entries = [];
  for (const entry of entriesOf(workbook)) {
    const tab = byPart.get(entry.name);
    const isLong = tab !== undefined && hasColumns(tab);
    entries.push(isLong ? await packed(entry.name, inPieces(sheetRows(await textOf(entry), tab))) : entry);
  }
  return zipOf(entries);
}

/** Large enough for packing, small enough to be thrown away young. */
const pieceLength = 1 << 18;

function* inPieces(texts: Iterable<string>): Iterable<string> {
  let piece = '';
  for (const text of texts) {
    piece += text;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  yield piece;
}

interface GivenRow {
  readonly looks: string;
  readonly cells: readonly { readonly letters: string; readonly xml: string }[];
}

export function* sheetRows(xml: string, tab: TabPlan): Iterable<string> {
  const [, before = '', inside = '', after = ''] = /^(.*<sheetData>)(.*)(<\/sheetData>.*)$/s.exec(xml) ?? [];
  const given = new Map<number, GivenRow>();
  let samples = '';
  for (const [, number, looks = '', cells = ''] of inside.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    const row = Number(number) - 1;
    if (row === sampleRow(tab)) samples = cells;
    else given.set(row, { looks, cells: cellsIn(cells) });
  }
  const columns = columnCells(tab, samples).toSorted((one, other) => inOrder(one.letters, other.letters));
  const last = Math.max(...given.keys(), ...columns.map(({ lastRow }) => lastRow));
  yield before.replace(/(<dimension ref="A1:[A-Z]+)\d+/, `$1${last + 1}`);
  for (let row = 0; row <= last; row++) yield rowText(row, columns, given.get(row));
  yield after;
}

function rowText(row: number, columns: readonly ColumnCells[], given: GivenRow | undefined): string {
  const own = columns.filter(({ firstRow, lastRow }) => row >= firstRow && row <= lastRow);
  const cells = given === undefined ? own.map(({ at }) => at(row)).join('') : mergedCells(row, own, given);
  const looks = given?.looks ?? '';
  return cells === '' && looks === '' ? '' : `<row r="${row + 1}"${looks}>${cells}</row>`;
}

/** From left to right, as a row must be. A cell that stands alone goes before the column’s. */
function mergedCells(row: number, columns: readonly ColumnCells[], { cells }: GivenRow): string {
  const alone = new Set(cells.map(({ letters }) => letters));
  return [
    ...cells,
    ...columns.filter(({ letters }) => !alone.has(letters)).map(({ letters, at }) => ({ letters, xml: at(row) })),
  ]
    .sort((one, other) => inOrder(one.letters, other.letters))
    .map(({ xml }) => xml)
    .join('');
}

function cellsIn(xml: string): GivenRow['cells'] {
  return Array.from(xml.matchAll(/<c r="([A-Z]+)\d+"[^>]*?(?:\/>|>.*?<\/c>)/gs), ([cell, letters = '']) => ({
    letters,
    xml: cell,
  }));
}

/** Z before AA. */
const inOrder = (one: string, other: string): number => {
  const [left, right] = [one.padStart(3), other.padStart(3)];
  return left < right ? -1 : left > right ? 1 : 0;
};
