/** LibreOffice as an independent engine: recalculates workbook files over UNO and draws them as pictures. */
import { access, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Area } from '../../core/dashboard/plan';
import { run, timeLimit } from './run';

export interface Edit {
  readonly tab: string;
  readonly row: number;
  readonly column: number;
  readonly value: string | number | boolean | null;
}

export interface Recalculation {
  readonly bytes: Uint8Array;
  /** Steps, each entered as a whole and recalculated. */
  readonly edits?: readonly (readonly Edit[])[];
  /** `errorsOnly`: of a large area one row of one cell for each error in it. */
  readonly read: readonly { readonly tab: string; readonly area: Area; readonly errorsOnly?: true }[];
  /** Where the edited workbook is saved as an .xlsx file. */
  readonly saveAs?: string;
}

/** An error as LibreOffice shows it (`#DIV/0!`, `#NAME?`, `Err:502`), with the formula as it read it. */
export interface CalculatedError {
  readonly error: string;
  readonly formula: string;
}

/** A blank is `null`, an empty text `''`; a truth value is known by its number format only. */
export type CalculatedCell = number | string | boolean | null | CalculatedError;

/** Rows of one area that was read. */
export type Matrix = readonly (readonly CalculatedCell[])[];

export interface TimedFile {
  readonly bytes: Uint8Array;
  /** Each entered as a whole and computed. */
  readonly steps: readonly (readonly Edit[])[];
  /** The tab that is looked at. */
  readonly front: string;
}

/** Milliseconds of the processors: of everything computed, and of each step. */
export interface Timing {
  readonly whole: number;
  readonly steps: readonly number[];
}

/** The areas read before any edit, then after each step of edits. */
export type Recalculated = readonly (readonly Matrix[])[];

export interface LibreOffice {
  /** One LibreOffice for all the files, with a profile of its own; every formula is computed, stored results or not. */
  recalculate(files: readonly Recalculation[]): Promise<readonly Recalculated[]>;
  /** What the file costs in each round, in a LibreOffice of its own: of several that are open, the later ones cost more. */
  time(file: TimedFile, rounds: number): Promise<readonly Timing[]>;
  /** The printed pages as PNG files in the folder, the first ten unless told otherwise: a raw tab may have hundreds. */
  renderPng(bytes: Uint8Array, folder: string, pages?: number): Promise<readonly string[]>;
}

/** `null` where LibreOffice or its Python bridge is not installed. */
export async function findLibreOffice(): Promise<LibreOffice | null> {
  const soffice = (await onPath('soffice')) ?? (await onPath('libreoffice'));
  const python = await bridgedPython();
  if (soffice === null || python === null) return null;
  return {
    recalculate: (files) => inTemporaryFolder((folder) => recalculate(files, folder, soffice, python)),
    time: (file, rounds) => inTemporaryFolder((folder) => time(file, rounds, folder, soffice, python)),
    renderPng: (bytes, folder, pages = 10) =>
      inTemporaryFolder((scratch) => renderPng(bytes, folder, pages, scratch, soffice)),
  };
}

/** Milliseconds: far more than a small workbook takes to be recalculated. */
const timePerStep = 5000;

/** From the project’s folder, for a bench’s own code is bundled and stands elsewhere. */
const script = resolve('test/engines/libreoffice.py');

async function recalculate(
  files: readonly Recalculation[],
  folder: string,
  soffice: string,
  python: string,
): Promise<readonly Recalculated[]> {
  const jobs = await Promise.all(
    files.map(async (file, index) => {
      const path = join(folder, `${index}.xlsx`);
      await writeFile(path, file.bytes);
      return { path, edits: file.edits ?? [], read: file.read, saveAs: file.saveAs ?? null };
    }),
  );
  const job = join(folder, 'job.json');
  await writeFile(job, JSON.stringify(jobs));
  const steps = files.reduce((sum, { edits = [] }) => sum + 1 + edits.length, 0);
  const limit = Math.max(timeLimit, steps * timePerStep);
  const answer: unknown = JSON.parse(await run(python, [script, job, soffice, await newProfile(folder)], limit));
  if (!isRecalculated(answer)) throw new Error('LibreOffice answered in another shape than was asked for');
  return answer;
}

/** Milliseconds: a hundred thousand rows take minutes to load and to compute. */
const timeForTimings = 3_600_000;

async function time(
  { bytes, steps, front }: TimedFile,
  rounds: number,
  folder: string,
  soffice: string,
  python: string,
): Promise<readonly Timing[]> {
  const path = join(folder, 'timed.xlsx');
  await writeFile(path, bytes);
  const job = join(folder, 'job.json');
  await writeFile(job, JSON.stringify({ path, steps, front, rounds }));
  const timings: readonly Timing[] = JSON.parse(
    await run(python, [script, job, soffice, await newProfile(folder)], timeForTimings),
  );
  return timings;
}

async function renderPng(bytes: Uint8Array, folder: string, pages: number, scratch: string, soffice: string) {
  const file = join(scratch, 'page.xlsx');
  await writeFile(file, bytes);
  const profile = pathToFileURL(await newProfile(scratch)).href;
  const convert = ['--headless', `-env:UserInstallation=${profile}`, '--convert-to', 'pdf', '--outdir', scratch, file];
  await run(soffice, convert);
  await mkdir(folder, { recursive: true });
  await run('pdftoppm', ['-png', '-r', '80', '-l', String(pages), join(scratch, 'page.pdf'), join(folder, 'page')]);
  const names = (await readdir(folder)).filter((name) => /^page-\d+\.png$/.test(name));
  return names.sort().map((name) => join(folder, name));
}

/** A profile that recomputes files on opening, whatever program wrote them. */
async function newProfile(folder: string): Promise<string> {
  const profile = join(folder, 'profile');
  const always = (name: string) =>
    `<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="${name}" oor:op="fuse"><value>0</value></prop></item>`;
  await mkdir(join(profile, 'user'), { recursive: true });
  await writeFile(
    join(profile, 'user', 'registrymodifications.xcu'),
    `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">${always('OOXMLRecalcMode')}${always('ODFRecalcMode')}</oor:items>`,
  );
  return profile;
}

async function inTemporaryFolder<Answer>(work: (folder: string) => Promise<Answer>): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function onPath(program: string): Promise<string | null> {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, program);
    if (
      await access(path).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return null;
}

/** Debian's own Python first: another one on the path does not see its bridge to LibreOffice. */
async function bridgedPython(): Promise<string | null> {
  for (const python of ['/usr/bin/python3', 'python3']) {
    if (
      await run(python, ['-c', 'import uno']).then(
        () => true,
        () => false,
      )
    )
      return python;
  }
  return null;
}

const isRecalculated = (answer: unknown): answer is readonly Recalculated[] =>
  Array.isArray(answer) && answer.every((steps) => Array.isArray(steps) && steps.every(Array.isArray));
