// A process of its own: the deals of a file read and typed, then written by hucre alone, as anybody would; prints what the writing took of the processors.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Cell } from '../../core/table/cell';
import { typeTextTab } from '../../core/table/typed-cells';
import { type CellValue, readSpreadsheet, writeWorkbook } from '../../local/hucre';
import { processorTime } from '../frame/measure';

const [file = ''] = process.argv.slice(2);
const read = await readSpreadsheet(await readFile(file), basename(file));
const [tab] = read.ok ? read.tabs : [];
if (tab === undefined) throw new Error(`no tab in ${file}`);
const rows = typeTextTab(tab).rows.map((row) => row.map(fileValue));
const start = processorTime();
const bytes = await writeWorkbook({ sheets: [{ name: tab.name, rows }] });
const milliseconds = processorTime() - start;
if (bytes.length === 0) throw new Error('nothing was written');
console.log(milliseconds);

function fileValue(cell: Cell): CellValue {
  if (typeof cell !== 'object' || cell === null) return cell;
  return 'date' in cell ? new Date((cell.date - 25_569) * 86_400_000) : cell.error;
}
