// `npm run bench`: every bench, each in a process of its own, as one table and bench/results.json. `npm run bench core` runs one.
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benches } from './benches';
import { type Figure, verdictOn } from './figure';

type Told = Figure & { readonly bench: string; readonly held: boolean | null };

const results = 'bench/results.json';

const [option, ...rest] = process.argv.slice(2);
if (option === '--here') await runHere(rest);
else await runAll(process.argv.slice(2));

async function runAll(asked: readonly string[]): Promise<void> {
  const names = asked.length === 0 ? Object.keys(benches) : asked;
  const unknown = names.filter((name) => benches[name] === undefined);
  if (unknown.length > 0) throw new Error(`no such bench: ${unknown.join(', ')}; ${Object.keys(benches).join(', ')}`);
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-bench-'));
  const told: Told[] = [];
  const failed: string[] = [];
  try {
    for (const name of names) {
      const file = join(folder, `${name}.json`);
      if ((await run(name, file)) !== 0) {
        failed.push(name);
        continue;
      }
      const figures: readonly Figure[] = JSON.parse(await readFile(file, 'utf8'));
      told.push(...figures.map((one) => ({ bench: name, ...one, held: heldBy(one) })));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  console.log(`\n${table(told)}`);
  for (const { bench, what, beyondReach } of told.filter((one) => verdictOn(one) === 'beyond reach')) {
    console.log(`\n${bench}: ${what}: beyond reach. ${beyondReach}`);
  }
  for (const name of failed) console.log(`\n${name}: broke off`);
  await keep(told, names);
  if (failed.length > 0 || told.some((one) => verdictOn(one) === 'OVER')) process.exitCode = 1;
}

/** In a process of its own: neither the compiler nor the memory has seen another bench’s work. */
function run(name: string, file: string): Promise<number> {
  console.log(`${name} …`);
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      ['--expose-gc', 'scripts/run.mjs', 'bench/frame/run.ts', '--here', name, file],
      {
        stdio: 'inherit',
      },
    );
    child.on('error', reject);
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function runHere([name = '', file = '']: readonly string[]): Promise<void> {
  const bench = await benches[name]?.();
  if (bench === undefined) throw new Error(`no such bench: ${name}`);
  await writeFile(file, JSON.stringify(await bench()));
}

function heldBy({ ratio, bound }: Figure): boolean | null {
  return bound === null ? null : ratio <= bound;
}

function table(told: readonly Told[]): string {
  const lines = told.map((one) => [
    one.bench,
    one.what,
    `${rounded(one.ours)} ${one.unit}`,
    one.against,
    `${rounded(one.theirs)} ${one.unit}`,
    rounded(one.ratio),
    one.bound === null ? '' : rounded(one.bound),
    verdictOn(one),
  ]);
  const all = [['bench', 'what', 'ours', 'against', 'theirs', 'ratio', 'at most', ''], ...lines];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((line) => line[column]?.length ?? 0))) ?? [];
  const numeric = new Set([2, 4, 5, 6]);
  return all
    .map((line) =>
      line.map((cell, column) =>
        numeric.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      ),
    )
    .map((cells) => cells.join('  ').trimEnd())
    .join('\n');
}

/** Three digits; no more were measured. */
function rounded(number: number): string {
  return String(Number(number.toPrecision(Math.abs(number) >= 1000 ? 4 : 3)));
}

/** Benches that were not run now keep what they found. */
async function keep(told: readonly Told[], names: readonly string[]): Promise<void> {
  const kept: readonly Told[] = JSON.parse(await readFile(results, 'utf8').catch(() => '[]'));
  const others = kept.filter(({ bench }) => !names.includes(bench) && benches[bench] !== undefined);
  const order = Object.keys(benches);
  const all = [...others, ...told].sort((one, other) => order.indexOf(one.bench) - order.indexOf(other.bench));
  const lines = all.map((one) => ({
    ...one,
    ours: Number(rounded(one.ours)),
    theirs: Number(rounded(one.theirs)),
    ratio: Number(rounded(one.ratio)),
  }));
  await writeFile(results, `${JSON.stringify(lines, null, 2)}\n`);
}
