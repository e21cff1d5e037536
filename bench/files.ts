// Files of 100,000 × 20 cells read to typed columns, from their bytes on: time beside a plain reading, peak memory beside the cells.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { tabsToXlsx } from '../local/write-xlsx';
import { type Figure, figure } from './frame/figure';
import { measured } from './frame/measure';
import { tabOf } from './reading';

const deals = 100_000;
const rounds = 5;

export async function files(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-files-'));
  try {
    const csv = join(folder, 'deals.csv');
    await writeFile(csv, csvOf(tabOf('text', deals).rows));
    const xlsx = join(folder, 'deals.xlsx');
    await writeFile(xlsx, await tabsToXlsx([tabOf('typed', deals)]));
    return [
      ...(await reading(csv, '.csv', 'its text split and each cell parsed')),
      ...(await reading(xlsx, '.xlsx', 'hucre reading it and each cell parsed')),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** No cell of these has a comma or a quote in it. */
const csvOf = (rows: ReturnType<typeof tabOf>['rows']): string => rows.map((row) => row.join(',')).join('\n');

/** Ours adds nothing to it: its rows come as hucre makes them. */
const beyondReach =
  'An .xlsx file is read by hucre, which alone takes as much: 370 to 380 MB for these cells, whose arrays take 51.';

async function reading(file: string, ending: string, plain: string): Promise<readonly Figure[]> {
  const ours: Told[] = [];
  const theirs: Told[] = [];
  const cells: Told[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await read('columns', file));
    theirs.push(await read('plainly', file));
    cells.push(await read('cells', file));
  }
  const what = `${ending} of ${deals} rows to typed columns`;
  const times = measured(ours.map(millisecondsOf), theirs.map(millisecondsOf));
  const memory = measured(ours.map(megabytesOf), cells.map(megabytesOf));
  return [
    figure({ what, against: plain, bound: 3 }, times),
    figure(
      {
        what: `${what}, at most in memory`,
        against: 'its cells as arrays',
        unit: 'MB',
        bound: 4,
        ...(ending === '.xlsx' && { beyondReach }),
      },
      memory,
    ),
  ];
}

interface Told {
  readonly milliseconds: number;
  readonly megabytes: number;
}

const millisecondsOf = ({ milliseconds }: Told): number => milliseconds;
const megabytesOf = ({ megabytes }: Told): number => megabytes;

const run = promisify(execFile);

async function read(what: 'columns' | 'plainly' | 'cells', file: string): Promise<Told> {
  const command = ['--expose-gc', 'scripts/run.mjs', 'bench/files/read-file.ts', what, file];
  const { stdout } = await run(process.execPath, command);
  return JSON.parse(stdout);
}
