// A process of its own: the deals of a file read and typed, then their tab alone written; prints what the writing took of the processors.
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { typeTextTab } from '../../core/table/typed-cells';
import { readSpreadsheet } from '../../local/hucre';
import { tabsToXlsx } from '../../local/write-xlsx';
import { processorTime } from '../frame/measure';

const [file = ''] = process.argv.slice(2);
const read = await readSpreadsheet(await readFile(file), basename(file));
const [tab] = read.ok ? read.tabs : [];
if (tab === undefined) throw new Error(`no tab in ${file}`);
const typed = typeTextTab(tab);
const start = processorTime();
const bytes = await tabsToXlsx([typed]);
const milliseconds = processorTime() - start;
if (bytes.length === 0) throw new Error('nothing was written');
console.log(milliseconds);
