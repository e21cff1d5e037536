/**
 * The copy to be passed on, as a tab beside the dashboard: people copy that tab into a spreadsheet of its own.
 *
 * Making that spreadsheet here would take the permission to see and change all of somebody's spreadsheets.
 */
import { type Planned, shareCopy, shareName } from '../core/index';
import type { ShareChoices } from '../sidebar/host';
import { generatedTabs, insertTab, markReady, removeUnfinished } from './generated-tabs';
import type { Reply } from './messages';
import { readTab } from './read-tab';
import { checkTime, isTimeUp } from './time-limit';
import { hostWords, reasonOf } from './words';
import { writePlan } from './write/plan';

/** The copy's name, or why there is none; the dashboard stands either way. */
export function copyToShare(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  dashboard: GoogleAppsScript.Spreadsheet.Sheet,
  { plan, masking, today }: Extract<Planned, { ok: true }>,
  { language, mask }: ShareChoices,
): Reply<string> {
  const words = hostWords[language];
  const build = Utilities.getUuid();
  try {
    checkTime();
    const timeZone = spreadsheet.getSpreadsheetTimeZone();
    SpreadsheetApp.flush();
    const { rows, name } = readTab(dashboard, dashboard.getName(), timeZone);
    const names = spreadsheet.getSheets().map((sheet) => sheet.getName());
    const copy = shareCopy(plan, rows, {
      name: shareName(name, language, names),
      language,
      today,
      masking: mask ? masking() : null,
    });
    const [tab] = copy?.tabs ?? [];
    if (copy === null || tab === undefined) throw new Error('no dashboard');
    const sheet = insertTab(spreadsheet, tab, { build, version: plan.version }, names.length);
    writePlan(copy, [{ tab, sheet }]);
    sheet.activate();
    SpreadsheetApp.flush();
    markReady(spreadsheet, build);
    return { ok: true, value: tab.name };
  } catch (problem) {
    removeUnfinished(spreadsheet);
    // The very last call may have been carried out although Google reported a failure.
    const finished = generatedTabs(spreadsheet).find(({ mark }) => mark?.build === build);
    if (finished !== undefined) return { ok: true, value: finished.name };
    return { ok: false, sentence: isTimeUp(problem) ? words.tooLong : words.undone(reasonOf(problem)) };
  }
}
