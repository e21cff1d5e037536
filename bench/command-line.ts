// From a .csv to the dashboard on disk, as a user runs it, against what the library that writes the file takes for the deals alone.

import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { dealsCsv } from '../test/local/large-deals';
import { type Figure, figure } from './frame/figure';
import { measured } from './frame/measure';

const rounds = 5;
const sizes = [10_000, 100_000];

export async function commandLine(): Promise<readonly Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-command-line-'));
  try {
    const figures: Figure[] = [];
    for (const count of sizes) figures.push(await building(folder, count));
    return figures;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function building(folder: string, count: number): Promise<Figure> {
  const file = join(folder, `deals-${count}.csv`);
  await writeFile(file, dealsCsv(count));
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let round = 0; round < rounds; round++) {
    ours.push(await wholeBuild(file, join(folder, 'dashboard.xlsx')));
    theirs.push(await rawTabAlone(file));
  }
  const against = 'hucre writing the deals alone';
  return figure(
    { what: `dealsheet build, .csv of ${count} deals to .xlsx`, against, bound: count === 100_000 ? 3 : null },
    measured(ours, theirs),
  );
}

const run = promisify(execFile);

/** The process tells on leaving what it had of the processors, from its start to its end. */
const tellTime = `data:text/javascript,process.on('exit',()=>{const{user,system}=process.cpuUsage();process.stderr.write('\\n'+(user+system)/1000)})`;

async function wholeBuild(file: string, out: string): Promise<number> {
  const command = [resolve('dist/cli.js'), 'build', file, '--as-of', '2026-11-15', '--period', '2026', '--out', out];
  const { stderr } = await run(process.execPath, ['--import', tellTime, ...command], { maxBuffer: 1e8 });
  return milliseconds(stderr);
}

async function rawTabAlone(file: string): Promise<number> {
  const command = ['scripts/run.mjs', 'bench/command-line/write-raw-tab.ts', file];
  const { stdout } = await run(process.execPath, command, { maxBuffer: 1e8 });
  return milliseconds(stdout);
}

function milliseconds(told: string): number {
  const number = Number(told.trim().split('\n').at(-1));
  if (!(number > 0)) throw new Error(`no time was told: ${told.slice(-200)}`);
  return number;
}
