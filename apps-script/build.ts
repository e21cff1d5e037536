/** One run of the wizard on Google's side: read the tab, let core plan, write the plan, or leave everything as it was. */
import { type Plan, planDashboard } from '../core/index';
import type { WizardChoices } from '../sidebar/host';
import { generatedTabs, insertTab, markReady, removeUnfinished } from './generated-tabs';
import type { Built, Reply } from './messages';
import { readTab, tabsBeside } from './read-tab';
import { today } from './time-zone';
import { hostWords, reasonOf } from './words';
import { writePlan } from './write/plan';

/** Tabs of earlier builds stay: the setup on them is the user's. Core gives the new ones other names. */
export function build(tab: string, choices: WizardChoices): Reply<Built> {
  const words = hostWords[choices.language];
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) return { ok: false, sentence: words.someoneElse };
  try {
    return buildLocked(tab, choices);
  } finally {
    release(lock);
  }
}

const patience = 5_000;

function buildLocked(tab: string, choices: WizardChoices): Reply<Built> {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const shown = spreadsheet.getActiveSheet();
  const names = removeUnfinished(spreadsheet);
  const rawSheet = spreadsheet.getSheetByName(tab);
  if (rawSheet === null) return { ok: false, sentence: hostWords[choices.language].noSuchTab(tab) };
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const settings = { language: choices.language, today: today(timeZone), fixedToday: false, takenTabNames: names };
  const others = tabsBeside(spreadsheet, tab, timeZone);
  const planned = planDashboard(readTab(rawSheet, tab, timeZone), settings, others);
  if (!planned.ok) return planned;
  const { plan } = planned;
  const run = { id: Utilities.getUuid(), version: plan.version };
  try {
    // All tabs stand before the first formula: one that names a tab which is not there yet would stay #REF!.
    const targets = plan.tabs.map((item, index) => ({
      tab: item,
      sheet: insertTab(spreadsheet, item, run, names.length + index),
    }));
    writePlan(plan, targets);
    targets[0]?.sheet.activate();
    // Google carries out writes late: without this a write could still fail when the tabs already say "ready".
    SpreadsheetApp.flush();
    markReady(spreadsheet, run.id);
    // Before the lock goes: the next run must not read the old marks and take the dashboard for a leftover.
    SpreadsheetApp.flush();
    return built(plan);
  } catch (problem) {
    const left = undo(spreadsheet, run.id, shown);
    // The very last call may have been carried out although Google reported a failure.
    if (left === 'finished') return built(plan);
    const words = hostWords[choices.language];
    const reason = reasonOf(problem);
    return { ok: false, sentence: left === 'nothing' ? words.undone(reason) : words.leftBehind(reason) };
  }
}

const built = (plan: Plan): Reply<Built> => ({ ok: true, value: { dashboardTab: plan.tabs[0]?.name ?? '' } });

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
