/** The command `build`: a deals file in, a dashboard and its numbers out; refused with a sentence, nothing half-written. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, extname, resolve } from 'node:path';
import {
  computeReport,
  planDashboard,
  type RawTab,
  type Report,
  serialOf,
  type WizardChoices,
  type WizardSettings,
} from '../core/index';
import type { BuildArguments } from './arguments';
import { chooseTab } from './choose-tab';
import type { Progress } from './progress';
import { readConfig, readSource } from './read-source';
import { tabsBeside } from './tabs-beside';
import { planToXlsx } from './write-xlsx';

export interface BuildOutput {
  readonly ok: true;
  readonly report: Report;
  /** The whole JSON, source file included. */
  readonly json: string;
  readonly workbook: string | null;
}

export type BuildResult = BuildOutput | { readonly ok: false; readonly sentence: string };

export async function build(wanted: BuildArguments, progress: Progress): Promise<BuildResult> {
  progress('reading the file');
  const source = await readSource(wanted.file);
  if (!source.ok) return source;
  const config = await readConfig(wanted.config);
  if (!config.ok) return config;
  const settings: WizardSettings = {
    language: wanted.language,
    today: wanted.asOf ?? todayHere(),
    fixedToday: wanted.asOf !== null,
    ...(wanted.period !== null && { period: wanted.period }),
    filters: wanted.filters,
    choices: {
      ...config.choices,
      ...(wanted.goals.length > 0 && { goals: [...goalsIn(config.choices), ...wanted.goals] }),
      ...(wanted.by !== null && { segment: wanted.by }),
      ...(wanted.fiscalYearStart !== null && { fiscalYearStart: wanted.fiscalYearStart }),
    },
    takenTabNames: [],
  };
  progress('looking for the deals');
  const chosen = chooseTab(source.tabs, wanted.sheet, settings);
  if (!chosen.ok) return chosen;
  const beside = await tabsBeside(source.tabs, chosen.tab, wanted.tabs);
  if (!beside.ok) return beside;
  const choices = { ...settings.choices, roles: { ...settings.choices?.roles, ...beside.roles } };
  const asked = { ...settings, choices };
  const workbook = workbookName(wanted);
  if (workbook !== null && resolve(workbook) === resolve(wanted.file)) {
    return { ok: false, sentence: 'The dashboard would be written over the deals. Give another name with --out.' };
  }
  progress('computing');
  const done =
    workbook === null
      ? computeReport(chosen.tab, asked, beside.tabs)
      : await writeDashboard(workbook, chosen.tab, beside.tabs, asked, progress);
  if (!done.ok) return done;
  const json = `${JSON.stringify(withFile(done.report, wanted.file), null, 2)}\n`;
  if (wanted.json !== null && wanted.json !== '-') await replaceFile(wanted.json, json);
  return { ok: true, report: done.report, json, workbook };
}

/** A configuration may hold anything, and core says what is wrong with it. */
const goalsIn = ({ goals }: WizardChoices): NonNullable<WizardChoices['goals']> => (Array.isArray(goals) ? goals : []);

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
): Promise<{ readonly ok: true; readonly report: Report } | { readonly ok: false; readonly sentence: string }> {
  const planned = planDashboard(tab, settings, others);
  if (!planned.ok) return planned;
  progress('writing the dashboard');
  const bytes = await planToXlsx(planned.plan, tab, others);
  try {
    await replaceFile(workbook, bytes);
  } catch {
    return {
      ok: false,
      sentence: `“${workbook}” cannot be written. Check the folder, and that no program has it open.`,
    };
  }
  return { ok: true, report: planned.report };
}

/** A file is whole or not there: a reader never sees half of it. */
async function replaceFile(name: string, content: string | Uint8Array): Promise<void> {
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

function todayHere(): number {
  const now = new Date();
  return serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
