/** Reads a user's tab, in blocks, as core's RawTab. Reading is all that is ever done to it. */
import type { RawTab, Row } from '../core/index';
import { probeDateSystem, shiftFrom } from './date-system';
import { type Block, readBlock } from './read-block';

/** `null` where there is no such tab. The sheet's row 1 and column A come first, even where they are blank. */
export const readTab = (name: string, mostRows = Number.POSITIVE_INFINITY): Promise<RawTab | null> =>
  Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name');
    // `true`: without it cells that only have a colour count as used, down to the last row of the sheet.
    const used = sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
    const probe = probeDateSystem(context);
    await context.sync();
    if (sheet.isNullObject) return null;
    if (used.isNullObject) return { name: sheet.name, rows: [] };
    const { rowIndex, columnIndex, columnCount } = used;
    const rowCount = Math.max(0, Math.min(used.rowCount, mostRows - rowIndex));
    const rows: Row[] = Array.from({ length: rowIndex }, () => []);
    const left: Row = Array.from({ length: columnIndex }, () => null);
    let size = Math.max(1, Math.floor(cellsAtOnce / columnCount));
    for (let read = 0; read < rowCount; ) {
      const block: Block = {
        firstRow: rowIndex + read,
        firstColumn: columnIndex,
        rows: Math.min(size, rowCount - read),
        columns: columnCount,
      };
      const cells = await readBlock(sheet, block, shiftFrom(probe));
      if (cells !== null) {
        for (const row of cells) rows.push([...left, ...row]);
        read += block.rows;
      } else if (block.rows === 1) {
        throw new Error(`Row ${block.firstRow + 1} holds more text than Excel hands over at once.`);
      } else {
        size = Math.ceil(block.rows / 2);
      }
    }
    return { name: sheet.name, rows };
  });

/** Some 3 MB of ordinary cells; Excel on the web hands over 5 MB at most. Cells full of text are read in halves. */
const cellsAtOnce = 100_000;
