/** The one door the sidebar's page knocks on: JSON text in, JSON text out, and never an exception. */
import { decided, type Inspection, inspectTab, isDecisions, isLanguage, type Language } from '../core/index';
import type { TabSummary, WizardChoices } from '../sidebar/host';
import { build } from './build';
import { earlierTabs, readEarlier } from './earlier-tabs';
import { generatedTabs } from './generated-tabs';
import type { Reply, Request } from './messages';
import { hasCells, readTab, tabsBeside } from './read-tab';
import { today } from './time-zone';
import { hostWords, reasonOf } from './words';

export function rpc(json: string): string {
  let language: Language = 'en';
  try {
    const request = requestIn(json);
    if (request.method !== 'tabs') language = request.choices.language;
    return JSON.stringify(answer(request));
  } catch (problem) {
    const reply: Reply<never> = { ok: false, sentence: hostWords[language].unexpected(reasonOf(problem)) };
    return JSON.stringify(reply);
  }
}

function answer(request: Request): Reply<unknown> {
  switch (request.method) {
    case 'tabs':
      return { ok: true, value: tabs() };
    case 'inspect':
      return { ok: true, value: inspect(request.tab, request.choices) };
    case 'build':
      return build(request.tab, request.choices);
    case 'share':
      return build(request.tab, request.choices, request.choices.mask);
  }
}

function tabs(): readonly TabSummary[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet().getSheetId();
  const generated = new Set(generatedTabs(spreadsheet).map(({ sheet }) => sheet.getSheetId()));
  return spreadsheet
    .getSheets()
    .filter(hasCells)
    .map((sheet) => {
      const id = sheet.getSheetId();
      return { name: sheet.getName(), active: id === active, generated: generated.has(id) };
    });
}

function inspect(tab: string, { language, decisions = {} }: WizardChoices): Inspection {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheetByName(tab);
  if (sheet === null) return { ok: false, sentence: hostWords[language].noSuchTab(tab) };
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const settings = {
    ...decided(decisions),
    language,
    today: today(timeZone),
    fixedToday: false,
    takenTabNames: [],
    earlier: readEarlier(earlierTabs(spreadsheet, tab), timeZone),
  };
  return inspectTab(readTab(sheet, tab, timeZone), settings, tabsBeside(spreadsheet, tab, timeZone));
}

/** Throws on what our own page never sends. */
function requestIn(json: string): Request {
  const request: unknown = JSON.parse(json);
  if (!isRecord(request)) throw new Error('no request');
  const { method, tab, choices } = request;
  if (method === 'tabs') return { method };
  if (
    (method === 'inspect' || method === 'build' || method === 'share') &&
    typeof tab === 'string' &&
    isRecord(choices)
  ) {
    const { language } = choices;
    if (typeof language === 'string' && isLanguage(language)) {
      const chosen = { language, ...(isDecisions(choices.decisions) && { decisions: choices.decisions }) };
      if (method !== 'share') return { method, tab, choices: chosen };
      return { method, tab, choices: { ...chosen, mask: choices.mask === true } };
    }
  }
  throw new Error(`unknown request ${String(method)}`);
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
