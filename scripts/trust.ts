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
      [...withoutColours(output).matchAll(/([a-z][A-Za-z ]*?) ?(?:of |: )SEED=(-?\d+)/g)].map(
        ([, what, seed]) => `${what} ${seed}`,
      ),
    ),
  ];
  if (seeds.length > 0) console.log(`\nseeds: ${seeds.join(', ')}; SEED=… before the command sets them`);
  const missing = files.filter((file) => !results.has(file));
  if (missing.length > 0) console.log(`\nnot run: ${missing.join(', ')}`);
  const broken = [...results].flatMap(([file, { passed, tried, isBroken }]) =>
    isBroken || passed < tried ? [`${file} (${tried - passed} of ${tried})`] : [],
  );
  if (broken.length > 0) console.log(`\nfailed: ${broken.join(', ')}`);
  process.exitCode = broken.length + missing.length > 0 ? 1 : 0;
} finally {
  await rm(folder, { recursive: true, force: true });
}

function withoutColours(text: string): string {
  const [first = '', ...others] = text.split('\u001b[');
  return first + others.map((part) => part.replace(/^[\d;]*m/, '')).join('');
}

interface Result {
  readonly tried: number;
  readonly passed: number;
  /** Where an engine is missing. */
  readonly skipped: number;
  readonly seconds: number;
  /** Also a file of which not one test could begin. */
  readonly isBroken: boolean;
}

/** By file. */
function resultsIn(json: string): ReadonlyMap<string, Result> {
  const { testResults }: { testResults: FileReport[] } = JSON.parse(json);
  return new Map(
    testResults.map(({ name, status, startTime, endTime, assertionResults }) => {
      const count = (...wanted: readonly string[]): number =>
        assertionResults.filter((one) => wanted.includes(one.status)).length;
      const skipped = count('skipped', 'pending', 'todo');
      return [
        relative(process.cwd(), name),
        {
          tried: assertionResults.length - skipped,
          passed: count('passed'),
          skipped,
          seconds: (endTime - startTime) / 1000,
          isBroken: status !== 'passed',
        },
      ];
    }),
  );
}

/** Of vitest's report. */
interface FileReport {
  readonly name: string;
  readonly status: string;
  readonly startTime: number;
  readonly endTime: number;
  readonly assertionResults: readonly { readonly status: string }[];
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
        sum(({ skipped }) => skipped),
        `${Math.round(sum(({ seconds }) => seconds))} s`,
      ];
    });
  const lines = [['kind', 'promise', 'tests tried', 'passed', 'skipped', 'time'], ...rows].map((row) =>
    row.map(String),
  );
  const widths = lines.reduce(
    (most, row) => row.map((cell, at) => Math.max(most[at] ?? 0, cell.length)),
    [0, 0, 0, 0, 0, 0],
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
