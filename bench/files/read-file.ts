// A process of its own: a file read in one of three ways; prints its time on the processors and the memory it took.
import { readFile } from 'node:fs/promises';
import { basename, extname } from 'node:path';
import type { RawTab } from '../../core/table/cell';
import { readDeals } from '../../core/table/read-deals';
import { readSpreadsheet } from '../../local/hucre';
import { tabsOfFile } from '../../local/tabs-of-file';
import { lookAtCells } from '../frame/look-at-cells';
import { processorTime } from '../frame/measure';

const [what = '', file = ''] = process.argv.slice(2);
const ways: Readonly<Record<string, () => Promise<number>>> = { columns, plainly, cells };
const way = ways[what];
if (way === undefined) throw new Error(`no way of reading: ${what}`);
const bytes = await readFile(file);
collectGarbage();
const before = process.memoryUsage().rss;
const start = processorTime();
const kept = await way();
const milliseconds = processorTime() - start;
// In kilobytes: the most that the process has had, since its start.
const most = process.resourceUsage().maxRSS * 1024 - before;
console.log(JSON.stringify({ milliseconds, megabytes: (what === 'cells' ? kept : most) / 1e6 }));

/** As the command line does. */
async function columns(): Promise<number> {
  const read = await tabsOfFile(bytes, basename(file));
  if (!read.ok) throw new Error(read.why);
  const table = readDeals(tabIn(read.tabs));
  if (!table.ok) throw new Error(JSON.stringify(table.refusal));
  return table.table.rowNumbers.length;
}

/** The least that anybody would write: of a .csv its lines and commas, of an .xlsx what the library says. */
async function plainly(): Promise<number> {
  if (extname(file) === '.csv') {
    const lines = new TextDecoder().decode(bytes).split('\n');
    return lookAtCells(lines.map((line) => line.split(',')));
  }
  return lookAtCells((await tabRead()).rows);
}

/** The bytes that its cells take as an array of rows, each text by itself. */
async function cells(): Promise<number> {
  const written = JSON.stringify((await tabRead()).rows);
  collectGarbage();
  const empty = process.memoryUsage().heapUsed;
  const rows: RawTab['rows'] = JSON.parse(written);
  collectGarbage();
  const filled = process.memoryUsage().heapUsed;
  if (rows.length === 0) throw new Error('nothing was read');
  return filled - empty;
}

async function tabRead(): Promise<RawTab> {
  const read = await readSpreadsheet(bytes, basename(file));
  if (!read.ok) throw new Error(read.why);
  return tabIn(read.tabs);
}

function tabIn([tab]: readonly RawTab[]): RawTab {
  if (tab === undefined) throw new Error(`no tab in ${file}`);
  return tab;
}

function collectGarbage(): void {
  if (globalThis.gc === undefined) throw new Error('run it with --expose-gc');
  globalThis.gc();
}
