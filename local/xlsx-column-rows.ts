/** The rows of a generated tab: what its columns have in them, and the cells that stand alone. */
import type { TabPlan } from '../core/index';
import { type ColumnCells, columnCells, sampleRow } from './xlsx-columns';
import type { LongSheet } from './xlsx-rows';

/** `null` where there are no columns: such a tab is short. */
export function columnRows(tab: TabPlan): LongSheet | null {
  if (tab.columnFormulas.length + tab.columnValues.length === 0) return null;
  return (written) => {
    const { samples, given } = takenApart(written, sampleRow(tab));
    const columns = columnCells(tab, samples).toSorted((one, other) => inOrder(one.letters, other.letters));
    return {
      count: Math.max(...given.keys(), ...columns.map(({ lastRow }) => lastRow)) + 1,
      at: (row) => rowText(row, columns, given.get(row)),
    };
  };
}

interface GivenRow {
  readonly looks: string;
  readonly cells: readonly { readonly letters: string; readonly xml: string }[];
}

function takenApart(
  written: string,
  sampleRow: number,
): { readonly samples: string; readonly given: ReadonlyMap<number, GivenRow> } {
  const given = new Map<number, GivenRow>();
  let samples = '';
  for (const [, number, looks = '', cells = ''] of written.matchAll(/<row r="(\d+)"([^>]*?)(?:\/>|>(.*?)<\/row>)/gs)) {
    const row = Number(number) - 1;
    if (row === sampleRow) samples = cells;
    else given.set(row, { looks, cells: cellsIn(cells) });
  }
  return { samples, given };
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
