/** Executes a plan in Excel: all its tabs, or none. */
import { type Plan, writtenOf } from '../core/index';
import { probeDateSystem, shiftFrom } from './date-system';
import { beginBuild, endBuild, leftovers, lookAtTabs, markTab, type Tabs } from './tab-marks';
import { reasonOf } from './words';
import { writeCharts } from './write/charts';
import { writeConditionalFormats } from './write/conditional-formats';
import { writeCells, writeColumnFormulas, writeColumnValues } from './write/contents';
import { writeFrozenPanes } from './write/frozen-panes';
import { writeLayout } from './write/layout';
import { writeNumberFormats, writeStyles } from './write/looks';
import { writePrintSetup } from './write/print-setup';
import { type TabSite, tabsSites } from './write/site';
import { writeValidations } from './write/validations';

export type WriteOutcome =
  | { readonly ok: true }
  /** A tab that is not left over from a failed build has that name; nothing was written. */
  | { readonly ok: false; readonly problem: 'name-taken'; readonly tab: string }
  /** No sheet may be added to the workbook; nothing was written. */
  | { readonly ok: false; readonly problem: 'protected' }
  | {
      readonly ok: false;
      readonly problem: 'stopped';
      readonly reason: string;
      /** Excel's own name of the statement: `PageLayout.orientation`. */
      readonly at: string;
      readonly leftBehind: boolean;
    };

/**
 * Three requests for an ordinary plan: two to look, one to write. Only tabs that did not exist before are written to.
 *
 * A request is no transaction: what stood before the failing statement is done. So a build that fails is cleared away at
 * once, and where even that fails, at the start of the next.
 */
export async function writePlan(plan: Plan): Promise<WriteOutcome> {
  const outcome = await attempt(plan, [writeFrozenPanes, writePrintSetup]);
  const stopped = !outcome.ok && outcome.problem === 'stopped' ? outcome : null;
  // Without a printer Excel may refuse to set up pages, and some builds cannot freeze panes. Neither is worth a dashboard.
  const dispensable = stopped !== null && /^(PageLayout|PageBreakCollection|WorksheetFreezePanes)\./.test(stopped.at);
  return dispensable && !stopped.leftBehind ? attempt(plan, []) : outcome;
}

type WriteTab = (site: TabSite) => void;

async function attempt(plan: Plan, trimmings: readonly WriteTab[]): Promise<WriteOutcome> {
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => build(context, plan, trimmings));
  } catch (problem) {
    const leftBehind = !(await clearedAway());
    return { ok: false, problem: 'stopped', reason: reasonOf(problem), at: statementOf(problem), leftBehind };
  }
}

async function build(context: Excel.RequestContext, plan: Plan, trimmings: readonly WriteTab[]): Promise<WriteOutcome> {
  const probe = probeDateSystem(context);
  const protection = context.workbook.protection.load('protected');
  const tabs = await lookAtTabs(context);
  if (protection.protected) return { ok: false, problem: 'protected' };
  const taken = plan.tabs.find(({ name }) => isTaken(name, tabs));
  if (taken !== undefined) return { ok: false, problem: 'name-taken', tab: taken.name };

  hold(context);
  removeLeftovers(tabs);
  const marks = { build: newBuildId(), version: plan.version, raw: plan.rawTab } as const;
  beginBuild(context, { build: marks.build, names: plan.tabs.map((tab) => tab.name) });
  const sites = tabsSites(context, plan, shiftFrom(probe), (sheet, tab) =>
    markTab(sheet, { ...marks, tab, state: 'building' }),
  );
  for (const site of sites) for (const write of [...tabWriters, ...trimmings]) write(site);
  const send = async () => {
    await context.sync();
    hold(context);
  };
  for (const site of sites) await writeColumnValues(site, send);
  sites[0]?.sheet.activate();
  for (const { sheet, tab, a1 } of sites) {
    markTab(sheet, { ...marks, tab: tab.id, state: 'ready', written: writtenOf(tab, a1) });
  }
  endBuild(context);
  await context.sync();
  return { ok: true };
}

/** In this order: number patterns after the contents, for in a cell formatted as text beforehand a formula stays text. */
const tabWriters: readonly WriteTab[] = [
  writeLayout,
  writeStyles,
  writeCells,
  writeColumnFormulas,
  writeNumberFormats,
  writeValidations,
  writeConditionalFormats,
  writeCharts,
];

/** Excel compares names without case. */
function isTaken(name: string, tabs: Tabs): boolean {
  const free = new Set(leftovers(tabs));
  return tabs.found.some((tab) => !free.has(tab) && tab.name.toLowerCase() === name.toLowerCase());
}

function removeLeftovers(tabs: Tabs): void {
  for (const { sheet } of leftovers(tabs)) sheet.delete();
}

/** Ends by itself at the next sync, also after a failure. */
function hold(context: Excel.RequestContext): void {
  context.workbook.application.suspendApiCalculationUntilNextSync();
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
}

async function clearedAway(): Promise<boolean> {
  try {
    await Excel.run({ delayForCellEdit: true }, async (context) => {
      const tabs = await lookAtTabs(context);
      removeLeftovers(tabs);
      if (tabs.begun !== null) endBuild(context);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

const statementOf = (problem: unknown): string =>
  problem instanceof OfficeExtension.Error ? (problem.debugInfo.errorLocation ?? '') : '';

const newBuildId = (): string => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
