/** The mark a host puts on each tab it makes: it tells ours from the user's, and finished ones from unfinished. */
import type { GeneratedTab, Plan } from './plan';

export interface TabMark {
  /** One per run of the wizard. */
  readonly build: string;
  readonly tab: GeneratedTab;
  readonly version: Plan['version'];
  readonly state: 'building' | 'ready';
}

/** Under this key the mark stands with the tab, where the host keeps such things: it moves, and is deleted, with it. */
export const markKey = 'dealsheet.tab';

/** `null` for what no version of ours that this one knows has written: ours perhaps, but not to be touched. */
export function readMark(text: string | null): TabMark | null {
  const mark = parsedJson(text ?? '');
  return isMark(mark) ? mark : null;
}

/** `null` for what is no JSON. */
export function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isMark = (value: unknown): value is TabMark =>
  typeof value === 'object' &&
  value !== null &&
  'build' in value &&
  typeof value.build === 'string' &&
  'tab' in value &&
  'state' in value &&
  (value.state === 'building' || value.state === 'ready');
