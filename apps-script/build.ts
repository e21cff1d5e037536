/** One run of the wizard on Google's side: read the tab, let core plan, write the plan, or leave everything as it was. */
import {
  decided,
  frozenPlan,
  type GeneratedTab,
  type Language,
  type Plan,
  type Planned,
  planDashboard,
  writtenOf,
} from '../core/index';
import type { WizardChoices } from '../sidebar/host';
import { earlierTabs, readEarlier, referringTabs, succeed } from './earlier-tabs';
import { generatedTabs, insertTab, type MarkedTab, markReady, removeUnfinished, sheetNamed } from './generated-tabs';
import { freeCells, neededCells } from './limits';
import type { Built, Reply } from './messages';
import { readTab, tabsBeside } from './read-tab';
import { copyToShare } from './share-copy';
import { checkTime, isTimeUp } from './time-limit';
import { today } from './time-zone';
import { hostWords, reasonOf } from './words';
import { formulaPrinter, type Target, writePlan } from './write/plan';

/**
 * `mask` is null where no copy is asked for.
 *
 * The tabs of an earlier build stand until the new ones are finished; then those take their place and their names.
 */
export function build(tab: string, choices: WizardChoices, mask: boolean | null = null): Reply<Built> {
  const words = hostWords[choices.language];
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return { ok: false, sentence: words.someoneElse };
  try {
    return buildLocked(tab, choices, mask);
  } finally {
    release(lock);
  }
}

const patience = 5_000;

/** Builds, and once more with what the dashboard's formulas have come to in their place. */
export function freeze(tab: string, language: Language): Reply<Built> {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return { ok: false, sentence: hostWords[language].someoneElse };
  try {
    const built = buildLocked(tab, { language }, null);
    if (!built.ok) return built;
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const name = built.value.dashboardTab;
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null) return { ok: false, sentence: hostWords[language].noSuchTab(name) };
    const { rows } = readTab(sheet, name, spreadsheet.getSpreadsheetTimeZone());
    return buildLocked(tab, { language }, null, (plan, day) => frozenPlan(plan, rows, language, day));
  } finally {
    release(lock);
  }
}

function buildLocked(
  tab: string,
  choices: WizardChoices,
  mask: boolean | null,
  change: (plan: Plan, today: number) => Plan = (plan) => plan,
): Reply<Built> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const now = removeUnfinished(spreadsheet);
  const rawSheet = sheetNamed(now, tab);
  if (rawSheet === undefined) return { ok: false, sentence: hostWords[choices.language].noSuchTab(tab) };
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const earlier = earlierTabs(now, tab);
  const settings = {
    ...decided(choices.decisions ?? {}),
    language: choices.language,
    today: today(timeZone),
    fixedToday: false,
    takenTabNames: now.tabs.map(({ name }) => name),
    dialect: 'sheets' as const,
    earlier: readEarlier(earlier, timeZone),
    referring: referringTabs(now, earlier),
  };
  const others = tabsBeside(now, tab, timeZone);
  const planned = planDashboard(readTab(rawSheet, tab, timeZone), settings, others);
  if (!planned.ok) return planned;
  const plan = change(planned.plan, planned.today);
  const [needed, free] = [neededCells(plan, mask !== null), freeCells(now)];
  if (needed > free) return { ok: false, sentence: hostWords[choices.language].noRoom(needed, Math.max(0, free)) };
  checkTime();
  const run = { build: Utilities.getUuid(), version: plan.version, raw: plan.rawTab };
  // In the place of the old dashboard, else behind all others.
  const standsAt = now.tabs.findIndex(({ name }) => name === earlier[0]?.name);
  const position = standsAt < 0 ? now.tabs.length : standsAt;
  let targets: readonly Target[] = [];
  try {
    // All tabs stand before the first formula: one that names a tab which is not there yet would stay #REF!.
    // Each before the one that stands already, so that the dashboard is the last, and the one that is shown.
    for (const item of [...plan.tabs].reverse()) {
      const written = writtenOf(item, formulaPrinter(plan, item));
      targets = [{ tab: item, sheet: insertTab(spreadsheet, item, { ...run, written }, position) }, ...targets];
    }
    writePlan(plan, targets);
    checkTime();
    // Google carries out writes late: without this a write could still fail when the tabs already say "ready".
    SpreadsheetApp.flush();
    markReady(spreadsheet, run.build);
    // Before the lock goes: the next run must not read the old marks and take the dashboard for a leftover.
    SpreadsheetApp.flush();
  } catch (problem) {
    const left = undo(spreadsheet, run.build, shown);
    // The very last call may have been carried out although Google reported a failure.
    if (left !== 'finished') {
      const words = hostWords[choices.language];
      if (isTimeUp(problem) && left === 'nothing') return { ok: false, sentence: words.tooLong };
      const reason = reasonOf(problem);
      return { ok: false, sentence: left === 'nothing' ? words.undone(reason) : words.leftBehind(reason) };
    }
  }
  const reply = finished(planned, spreadsheet, earlier, targets, choices);
  const dashboard = targets.find((target) => target.tab.id === 'dashboard')?.sheet;
  if (mask === null || !reply.ok || dashboard === undefined) return reply;
  const copied = copyToShare(spreadsheet, dashboard, planned, { language: choices.language, mask });
  return copied.ok ? { ok: true, value: { ...reply.value, dashboardTab: copied.value } } : copied;
}

/** From here on the new dashboard stands whatever happens; at worst the old one stands beside it. */
function finished(
  { plan, succession, said }: Extract<Planned, { ok: true }>,
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  earlier: readonly MarkedTab[],
  targets: readonly Target[],
  { language }: WizardChoices,
): Reply<Built> {
  const sheetOf = (id: GeneratedTab) => targets.find(({ tab }) => tab.id === id)?.sheet;
  const dashboard = plan.tabs[0]?.name ?? '';
  if (succession.length === 0) return { ok: true, value: { dashboardTab: dashboard, said } };
  try {
    succeed(earlier, succession, sheetOf, spreadsheet);
    sheetOf('dashboard')?.activate();
    SpreadsheetApp.flush();
    return {
      ok: true,
      value: { dashboardTab: succession.find(({ tab }) => tab === 'dashboard')?.name ?? dashboard, said },
    };
  } catch (problem) {
    const notReplaced = hostWords[language].notReplaced(reasonOf(problem));
    return { ok: true, value: { dashboardTab: dashboard, said: [...said, notReplaced] } };
  }
}

/** Takes back what was begun, and says what is left of the run. What cannot be deleted now is deleted at the next start. */
function undo(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  run: string,
  shown: GoogleAppsScript.Spreadsheet.Sheet,
): 'nothing' | 'finished' | 'unknown' {
  try {
    removeUnfinished(spreadsheet);
    if (generatedTabs(spreadsheet).some(({ mark }) => mark?.build === run)) return 'finished';
    shown.activate();
    return 'nothing';
  } catch {
    return 'unknown';
  }
}

/** A lock that cannot be released ends with the script; a finished build must not be reported as failed for it. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    lock.releaseLock();
  } catch {}
}
