/** What the menu does without the sidebar, which Google does not connect for people signed in to several accounts. */
import { type Decisions, isDecisions, isLanguage, type Language } from '../core/index';
import type { WizardChoices } from '../sidebar/host';
import { build } from './build';
import { remember, remembered } from './document-properties';
import { generatedTabs } from './generated-tabs';
import { sheetLanguage } from './language';
import { failureSentence, hostWords } from './words';

/** From the tab in view, or the one that the dashboard in view was built from, with what was chosen the last time. */
export function buildFromMenu(): void {
  let language: Language = 'en';
  try {
    language = sheetLanguage();
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const shown = spreadsheet.getActiveSheet().getName();
    const tab = generatedTabs(spreadsheet).find(({ name }) => name === shown)?.mark?.raw ?? shown;
    const choices = chosenBefore(tab) ?? { language };
    language = choices.language;
    const reply = build(tab, choices);
    const { built } = hostWords[language];
    say(reply.ok ? [built(reply.value.dashboardTab), ...reply.value.said].join('\n\n') : reply.sentence);
  } catch (problem) {
    say(failureSentence(problem, language));
  }
}

export function showHelp(): void {
  say(hostWords[sheetLanguage()].help);
}

function say(text: string): void {
  SpreadsheetApp.getUi().alert(text);
}

/** So that the menu can build again as the sidebar did. A build that stands has not failed where this does. */
export function rememberChoices(tab: string, { language, decisions = {} }: WizardChoices): void {
  try {
    remember(nameFor(tab), JSON.stringify({ language, decisions }));
  } catch {}
}

function chosenBefore(tab: string): WizardChoices | null {
  const text = remembered(nameFor(tab));
  const chosen: unknown = text === null ? null : JSON.parse(text);
  if (typeof chosen !== 'object' || chosen === null) return null;
  const { language, decisions }: { language?: unknown; decisions?: unknown } = chosen;
  if (typeof language !== 'string' || !isLanguage(language)) return null;
  const found: { decisions?: Decisions } = isDecisions(decisions) ? { decisions } : {};
  return { language, ...found };
}

const nameFor = (tab: string): string => `choices of ${tab}`;
