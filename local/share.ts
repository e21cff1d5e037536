/** The command `share`: a file with a dashboard in, a copy of it to be passed on out – values and charts, nothing behind them. */
import { basename, extname, resolve } from 'node:path';
import { languages, planDashboard, shareCopy } from '../core/index';
import type { BuildArguments, ShareArguments } from './arguments';
import { replaceFile } from './build';
import { prepare } from './prepare';
import type { Progress } from './progress';
import { legalTabName } from './tab-names';
import { planToXlsx } from './write-xlsx';

export type ShareResult =
  | { readonly ok: true; readonly workbook: string; readonly said: readonly string[] }
  | { readonly ok: false; readonly sentence: string };

/** The setup and the filters are those of the file; the numbers are computed anew, for it may hold none. */
export async function share(wanted: ShareArguments, progress: Progress): Promise<ShareResult> {
  const workbook = wanted.out ?? `${basename(wanted.file, extname(wanted.file))}.share.xlsx`;
  if (resolve(workbook) === resolve(wanted.file)) {
    return { ok: false, sentence: 'The copy would be written over the dashboard. Give another name with --out.' };
  }
  const prepared = await prepare(buildOf(wanted), progress);
  if (!prepared.ok) return prepared;
  const { deals, others, asked } = prepared;
  if (asked.earlier === undefined || asked.earlier.length === 0) {
    return {
      ok: false,
      sentence: `“${basename(wanted.file)}” holds no dashboard yet. Build one with “dealsheet build” and share that file.`,
    };
  }
  const planned = planDashboard(deals, asked, others);
  if (!planned.ok) return planned;
  progress('computing');
  const { plan, succession, masking, said } = planned;
  // Only here: the other commands need not wait for a spreadsheet engine.
  const { embeddedModel, readTab } = await import('./embedded');
  const [dashboard] = plan.tabs;
  const values = dashboard === undefined ? [] : readTab(embeddedModel(plan, [deals, ...others]), dashboard.name);
  const copy = shareCopy(plan, values, {
    name: legalTabName(
      succession.find(({ tab }) => tab === 'dashboard')?.name ?? languages[asked.language].tabs.dashboard,
      [],
    ),
    language: asked.language,
    today: planned.today,
    masking: wanted.mask ? masking() : null,
  });
  if (copy === null) return { ok: false, sentence: 'There is no dashboard to copy.' };
  progress('writing the copy');
  try {
    await replaceFile(workbook, await planToXlsx(copy, null));
  } catch {
    return {
      ok: false,
      sentence: `“${workbook}” cannot be written. Check the folder, and that no program has it open.`,
    };
  }
  return { ok: true, workbook, said };
}

const buildOf = ({ file, language }: ShareArguments): BuildArguments => ({
  command: 'build',
  file,
  sheet: null,
  tabs: new Map(),
  filesBeside: [],
  by: null,
  out: null,
  language,
  asOf: null,
  period: null,
  fiscalYearStart: null,
  layout: null,
  goals: [],
  filters: {},
  config: null,
  json: null,
});
