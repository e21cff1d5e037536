/** The command `build`: a deals file in, a dashboard and its numbers out; refused with a sentence, nothing half-written. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import {
  computeReport,
  type Language,
  type Plan,
  planDashboard,
  type RawTab,
  type Report,
  type Succession,
  type WizardSettings,
} from '../core/index';
import type { BuildArguments } from './arguments';
import { cutCells } from './cut-cells';
import { prepare } from './prepare';
import type { Progress } from './progress';
import { tooLong } from './sheet-size';
import { planToXlsx } from './write-xlsx';

export interface BuildOutput {
  readonly ok: true;
  readonly report: Report;
  /** The whole JSON, source file included. */
  readonly json: string;
  readonly workbook: string | null;
  /** What of an earlier dashboard in the file could not be kept, in sentences. */
  readonly said: readonly string[];
  readonly language: Language;
}

export type BuildResult = BuildOutput | { readonly ok: false; readonly sentence: string };

export async function build(wanted: BuildArguments, progress: Progress): Promise<BuildResult> {
  const prepared = await prepare(wanted, progress);
  if (!prepared.ok) return prepared;
  const { deals, others, asked } = prepared;
  const workbook = workbookName(wanted);
  if (workbook !== null && resolve(workbook) === resolve(wanted.file)) {
    return { ok: false, sentence: 'The dashboard would be written over the deals. Give another name with --out.' };
  }
  const outgrown = workbook === null ? null : tooLong([deals, ...others], asked.language);
  if (outgrown !== null) return { ok: false, sentence: outgrown };
  progress('computing');
  const done =
    workbook === null
      ? { ...computeReport(deals, asked, others), said: [] }
      : await writeDashboard(workbook, deals, others, asked, progress);
  if (!done.ok) return done;
  const json = `${JSON.stringify(withFile(done.report, wanted.file), null, 2)}\n`;
  if (wanted.json !== null && wanted.json !== '-') await replaceFile(wanted.json, json);
  return { ok: true, report: done.report, json, workbook, said: done.said, language: asked.language };
}

/** Without --out and with --json no workbook is written; without both it stands in the current folder. */
function workbookName({ out, json, file }: BuildArguments): string | null {
  if (out !== null) return out;
  return json === null ? `${basename(file, extname(file))}.dashboard.xlsx` : null;
}

async function writeDashboard(
  workbook: string,
  tab: RawTab,
  others: readonly RawTab[],
  settings: WizardSettings,
  progress: Progress,
): Promise<
  | { readonly ok: true; readonly report: Report; readonly said: readonly string[] }
  | { readonly ok: false; readonly sentence: string }
> {
  const planned = planDashboard(tab, settings, others);
  if (!planned.ok) return planned;
  progress('writing the dashboard');
  const bytes = await planToXlsx(underOldNames(planned.plan, planned.succession), tab, others);
  try {
    await replaceFile(workbook, bytes);
  } catch {
    return {
      ok: false,
      sentence: `“${workbook}” cannot be written. Check the folder, and that no program has it open.`,
    };
  }
  return {
    ok: true,
    report: planned.report,
    said: [...planned.said, ...cutCells([tab, ...others], settings.language)],
  };
}

/** The file is a new one, so the new tabs have the names of the old ones from the start. */
function underOldNames(plan: Plan, succession: readonly Succession[]): Plan {
  const tabs = plan.tabs.map((tab) => ({
    ...tab,
    name: succession.find(({ tab: id }) => id === tab.id)?.name ?? tab.name,
  }));
  return { ...plan, tabs };
}

/** A file is whole or not there: a reader never sees half of it. */
export async function replaceFile(name: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${name}.${process.pid}.unfinished`;
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, name);
  } catch (problem) {
    await rm(unfinished, { force: true });
    throw problem;
  }
}

const withFile = (report: Report, file: string): Report & { readonly source: { readonly file: string } } => ({
  ...report,
  source: { file: basename(file), ...report.source },
});
