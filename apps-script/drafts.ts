/** What was chosen and not built yet, kept with the spreadsheet: a closed sidebar loses nothing. */
import { type Decisions, isDecisions, parsedJson } from '../core/index';
import { forget, remember, remembered } from './document-properties';

export function draftOf(tab: string): Decisions | null {
  const kept = parsedJson(remembered(nameOf(tab)) ?? '');
  return isDecisions(kept) ? kept : null;
}

export function keepDraft(tab: string, decisions: Decisions | null): void {
  if (decisions === null) forget(nameOf(tab));
  else remember(nameOf(tab), JSON.stringify(decisions));
}

const nameOf = (tab: string): string => `draft ${tab}`;
