/** The one door the sidebar's page knocks on: JSON text in, JSON text out, and never an exception. */
import {
  type CellPlace,
  customFunctions,
  decided,
  functionList,
  type Inspection,
  inspectTab,
  isDecisions,
  isLanguage,
  type Language,
  type RawTab,
  type RowsBehind,
  rowsBehind,
  type WizardSettings,
} from '../core/index';
import type { TabSummary, WizardChoices } from '../sidebar/host';
import { activeCell, insertFormula, openTab, removeDashboard, selectedArea } from './actions';
import { build, freeze } from './build';
import { draftOf, keepDraft } from './drafts';
import { earlierTabs, readEarlier } from './earlier-tabs';
import { sheetNamed, standing } from './generated-tabs';
import { rememberChoices } from './menu';
import type { Built, Reply, Request } from './messages';
import { hasCells, readTab, tabsBeside } from './read-tab';
import { today } from './time-zone';
import { failureSentence, hostWords } from './words';

export function rpc(json: string): string {
  let language: Language = 'en';
  try {
    const request = requestIn(json);
    if ('choices' in request) language = request.choices.language;
    if ('language' in request) language = request.language;
    return JSON.stringify(answer(request));
  } catch (problem) {
    const reply: Reply<never> = { ok: false, sentence: failureSentence(problem, language) };
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
      return built(request.tab, request.choices);
    case 'share':
      return build(request.tab, request.choices, request.choices.mask);
    case 'behind':
      return { ok: true, value: behind(request.tab, request.number, request.choices) };
    case 'open':
      return openTab(request.tab, request.language);
    case 'remove':
      return removeDashboard(request.tab, request.language);
    case 'freeze':
      return freeze(request.tab, request.language);
    case 'draft':
      return { ok: true, value: draftOf(request.tab) };
    case 'keepDraft':
      keepDraft(request.tab, request.decisions);
      return { ok: true, value: null };
    case 'functions':
      return { ok: true, value: functionList(customFunctions) };
    case 'selection':
      return { ok: true, value: selectedArea() };
    case 'cell':
      return { ok: true, value: activeCell() };
    case 'insert':
      return insertFormula(request.formula, request.language);
  }
}

function built(tab: string, choices: WizardChoices): Reply<Built> {
  const reply = build(tab, choices);
  if (reply.ok) rememberChoices(tab, choices);
  return reply;
}

function tabs(): readonly TabSummary[] {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const active = spreadsheet.getActiveSheet().getName();
  const now = standing(spreadsheet);
  const generated = new Map(now.ours.map(({ name, mark }) => [name, mark]));
  return now.tabs
    .filter(({ sheet }) => hasCells(sheet))
    .map(({ name }) => {
      const mark = generated.get(name);
      return {
        name,
        active: name === active,
        generated: generated.has(name),
        ...(mark?.tab === 'dashboard' && mark.state === 'ready' && mark.raw !== undefined && { dashboardOf: mark.raw }),
      };
    });
}

const inspect = (tab: string, choices: WizardChoices): Inspection =>
  looking(tab, choices, (raw, settings, others) => inspectTab(raw, settings, others));

const behind = (tab: string, number: string | CellPlace, choices: WizardChoices): RowsBehind | Refusal =>
  looking<RowsBehind | Refusal>(tab, choices, (raw, settings, others) => rowsBehind(raw, settings, number, others));

interface Refusal {
  readonly ok: false;
  readonly sentence: string;
}

/** What core says of the tab and those beside it, as they stand, with what an earlier dashboard remembers. */
function looking<Answer>(
  tab: string,
  { language, decisions = {} }: WizardChoices,
  look: (raw: RawTab, settings: WizardSettings, others: readonly RawTab[]) => Answer,
): Answer | Refusal {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const now = standing(spreadsheet);
  const sheet = sheetNamed(now, tab);
  if (sheet === undefined) return { ok: false, sentence: hostWords[language].noSuchTab(tab) };
  const timeZone = spreadsheet.getSpreadsheetTimeZone();
  const settings = {
    ...decided(decisions),
    language,
    today: today(timeZone),
    fixedToday: false,
    takenTabNames: [],
    earlier: readEarlier(earlierTabs(now, tab), timeZone),
  };
  return look(readTab(sheet, tab, timeZone), settings, tabsBeside(now, tab, timeZone));
}

/** Throws on what our own page never sends. */
function requestIn(json: string): Request {
  const request: unknown = JSON.parse(json);
  if (!isRecord(request)) throw new Error('no request');
  const { method, tab, choices, language, number, formula, decisions } = request;
  if (method === 'draft' && typeof tab === 'string') return { method, tab };
  if (method === 'keepDraft' && typeof tab === 'string') {
    return { method, tab, decisions: isDecisions(decisions) ? decisions : null };
  }
  if (method === 'tabs' || method === 'functions' || method === 'selection' || method === 'cell') return { method };
  if (typeof language === 'string' && isLanguage(language)) {
    if ((method === 'open' || method === 'remove' || method === 'freeze') && typeof tab === 'string')
      return { method, tab, language };
    if (method === 'insert' && typeof formula === 'string') return { method, formula, language };
  }
  if (
    (method === 'behind' || method === 'inspect' || method === 'build' || method === 'share') &&
    typeof tab === 'string' &&
    isRecord(choices)
  ) {
    const { language: spoken } = choices;
    if (typeof spoken === 'string' && isLanguage(spoken)) {
      const chosen = { language: spoken, ...(isDecisions(choices.decisions) && { decisions: choices.decisions }) };
      if (method === 'behind') return { method, tab, number: numberIn(number), choices: chosen };
      if (method !== 'share') return { method, tab, choices: chosen };
      return { method, tab, choices: { ...chosen, mask: choices.mask === true } };
    }
  }
  throw new Error(`unknown request ${String(method)}`);
}

/** A KPI's id, or a cell of the dashboard. */
function numberIn(number: unknown): string | CellPlace {
  if (!isRecord(number)) return String(number);
  return { row: Number(number.row), column: Number(number.column) };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
