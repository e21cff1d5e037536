/** Reads a few rows of a tab, with as much of their number patterns as is needed to know dates. */
import { type Cell, type Row, wholeBlock } from '../core/index';
import { cellFrom } from './cells';
import { isDatePattern, type SerialShift } from './date-system';

export interface Block {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

/** `null` where the block is too large for one answer. */
export async function readBlock(
  sheet: Excel.Worksheet,
  block: Block,
  shift: SerialShift,
): Promise<readonly Row[] | null> {
  const values = await readValues(sheet, block);
  if (values === null) return null;
  const cells = values.map((row) => row.map(cellFrom));
  const patterns = await readPatterns(sheet, block, columnsWithDays(cells));
  return cells.map((row, rowIndex) =>
    row.map((cell, column) => {
      const pattern = patterns.get(column)?.[rowIndex]?.[0];
      return isDay(cell) && typeof pattern === 'string' && isDatePattern(pattern) ? { date: cell + shift } : cell;
    }),
  );
}

async function readValues(sheet: Excel.Worksheet, block: Block): Promise<readonly (readonly unknown[])[] | null> {
  const range = sheet.getRangeByIndexes(block.firstRow, block.firstColumn, block.rows, block.columns).load('values');
  try {
    await sheet.context.sync();
  } catch (problem) {
    if (isTooLarge(problem)) return null;
    throw problem;
  }
  // Beyond its limits the desktop does not fail: it hands over no values at all.
  return Array.isArray(range.values) ? wholeBlock('Excel', range.values, block.rows, block.columns) : null;
}

/** Patterns of whole columns are half of all traffic, so only of those that hold a number that could be a day. */
async function readPatterns(
  sheet: Excel.Worksheet,
  block: Block,
  columns: readonly number[],
): Promise<ReadonlyMap<number, readonly (readonly unknown[])[]>> {
  const ranges = columns.map((column) =>
    sheet.getRangeByIndexes(block.firstRow, block.firstColumn + column, block.rows, 1).load('numberFormat'),
  );
  if (ranges.length > 0) await sheet.context.sync();
  return new Map(
    ranges.map((range, index) => [columns[index] ?? -1, wholeBlock('Excel', range.numberFormat, block.rows, 1)]),
  );
}

function columnsWithDays(rows: readonly Row[]): readonly number[] {
  const columns = new Set<number>();
  for (const row of rows) for (const [column, cell] of row.entries()) if (isDay(cell)) columns.add(column);
  return [...columns];
}

/** Excel knows no day before 1900 and none after 9999. */
const isDay = (cell: Cell): cell is number => typeof cell === 'number' && cell >= 0 && cell < 2_958_466;

const isTooLarge = (problem: unknown): boolean =>
  typeof problem === 'object' &&
  problem !== null &&
  'code' in problem &&
  problem.code === 'ResponsePayloadSizeLimitExceeded';
