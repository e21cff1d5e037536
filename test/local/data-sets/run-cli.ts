/** The built command line as a child process over the real files: its JSON, or how it refuses. */
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Report, WizardChoices } from '../../../core/index';

const cli = resolve('dist/cli.js');
const folder = resolve('../shared/data');
const run = promisify(execFile);

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export async function dealsheet(...words: readonly string[]): Promise<Outcome> {
  try {
    return { code: 0, ...(await run('node', [cli, ...words], { cwd: folder, maxBuffer: 1 << 28 })) };
  } catch (problem) {
    if (isOutcome(problem)) return problem;
    throw problem;
  }
}

const isOutcome = (problem: unknown): problem is Outcome =>
  typeof problem === 'object' && problem !== null && 'code' in problem && 'stdout' in problem && 'stderr' in problem;

/** The words that give the choices in a file. */
export const config = (choices: WizardChoices): readonly string[] => [
  '--config',
  written('config.json', JSON.stringify(choices)),
];

export const csvFile = (lines: readonly string[]): string => written('deals.csv', `${lines.join('\n')}\n`);

function written(name: string, content: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'dealsheet-')), name);
  writeFileSync(file, content);
  return file;
}

/** For a period, with more words; asked twice it is computed once. */
export type Ask = (period?: string, ...more: readonly string[]) => Promise<Report>;

export function asking(...words: readonly string[]): Ask {
  const known = new Map<string, Promise<Report>>();
  return (period = 'all', ...more) => {
    const asked = ['build', ...words, '--json', '-', '--period', period, ...more];
    const key = asked.join('\u0000');
    const report = known.get(key) ?? reportOf(asked);
    known.set(key, report);
    return report;
  };
}

async function reportOf(words: readonly string[]): Promise<Report> {
  const { code, stdout, stderr } = await dealsheet(...words);
  if (code !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return JSON.parse(stdout);
}
