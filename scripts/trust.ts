/** `npm run trust`: every test of what may be trusted, by kind, as one table. `npm run trust injection` runs one kind. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { isTrustKind, type TrustKind, trustKinds } from './trust-kinds';

const asked = process.argv.slice(2).filter(isTrustKind);
const kinds: readonly TrustKind[] = asked.length > 0 ? asked : trustKinds.map(({ kind }) => kind);
const files = [...new Set(trustKinds.filter(({ kind }) => kinds.includes(kind)).flatMap((one) => one.files))];
const folder = await mkdtemp(join(tmpdir(), 'dealsheet-trust-'));
try {
  const report = join(folder, 'report.json');
  const output = await run([
    'vitest',
    'run',
    ...files,
    '--reporter=default',
    '--reporter=json',
    `--outputFile=${report}`,
  ]);
  const results = resultsIn(await readFile(report, 'utf8'));
  console.log(`\n${table(results)}`);
  const seeds = [
    ...new Set(
      [...output.matchAll(/([a-z][a-z ]*?) ?(?:of |: )SEED=(-?\d+)/g)].map(([, what, seed]) => `${what} ${seed}`),
    ),
  ];
  if (seeds.length > 0) console.log(`\nseeds: ${seeds.join(', ')}; SEED=… before the command sets them`);
  process.exitCode =
    [...results.values()].some(({ tried, passed }) => passed < tried) || results.size < files.length ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

interface Result {
  readonly tried: number;
  readonly passed: number;
  readonly seconds: number;
}

/** By file. */
function resultsIn(json: string): ReadonlyMap<string, Result> {
  const {
    testResults,
  }: { testResults: { name: string; startTime: number; endTime: number; assertionResults: { status: string }[] }[] } =
    JSON.parse(json);
  return new Map(
    testResults.map(({ name, startTime, endTime, assertionResults }) => [
      relative(process.cwd(), name),
      {
        tried: assertionResults.filter(({ status }) => status !== 'skipped' && status !== 'pending').length,
        passed: assertionResults.filter(({ status }) => status === 'passed').length,
        seconds: (endTime - startTime) / 1000,
      },
    ]),
  );
}

function table(results: ReadonlyMap<string, Result>): string {
  const rows = trustKinds
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ kind, promise, files }) => {
      const found = files.flatMap((file) => results.get(file) ?? []);
      const sum = (of: (result: Result) => number): number => found.reduce((total, result) => total + of(result), 0);
      return [
        kind,
        promise,
        sum(({ tried }) => tried),
        sum(({ passed }) => passed),
        `${Math.round(sum(({ seconds }) => seconds))} s`,
      ];
    });
  const lines = [['kind', 'promise', 'cases tried', 'passed', 'time'], ...rows].map((row) => row.map(String));
  const widths = lines.reduce(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [0, 0, 0, 0, 0],
  );
  return lines.map((row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('  ')).join('\n');
}

function run(words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn('npx', [...words], { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    child.stdout.on('data', (text: Buffer) => {
      output += text.toString();
      process.stdout.write(text);
    });
    child.on('error', reject);
    child.on('close', () => resolve(output));
  });
}
