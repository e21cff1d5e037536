/** What was chosen and not built yet, kept in the browser by file and tab: a page that is closed loses nothing. */
import { type Decisions, isDecisions, parsedJson } from '../../core/index';

export interface Drafts {
  readonly of: (tab: string) => Decisions | null;
  readonly keep: (tab: string, decisions: Decisions | null) => void;
}

/** Texts by tab. */
interface Kept {
  readonly get: (tab: string) => string | undefined;
  readonly set: (tab: string, text: string) => unknown;
  readonly delete: (tab: string) => unknown;
}

export const draftsIn = (kept: Kept): Drafts => ({
  of(tab) {
    const draft = parsedJson(kept.get(tab) ?? '');
    return isDecisions(draft) ? draft : null;
  },
  keep(tab, decisions) {
    if (decisions === null) kept.delete(tab);
    else kept.set(tab, JSON.stringify(decisions));
  },
});

export function draftsOfFile(file: string): Drafts {
  const keyOf = (tab: string): string => `dealsheet.choices.${file}.${tab}`;
  return draftsIn({
    get: (tab) => inStorage((storage) => storage.getItem(keyOf(tab))) ?? undefined,
    set: (tab, text) => void inStorage((storage) => storage.setItem(keyOf(tab), text)),
    delete: (tab) => void inStorage((storage) => storage.removeItem(keyOf(tab))),
  });
}

/** People may have forbidden it, and it may be full: then nothing is kept. */
function inStorage<Found>(work: (storage: Storage) => Found): Found | null {
  try {
    return work(localStorage);
  } catch {
    return null;
  }
}
