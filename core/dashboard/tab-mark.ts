/** The mark a host puts on each tab it makes: it tells ours from the user's, and finished ones from unfinished. */
import type { GeneratedTab, Plan } from './plan';
import { isWritten, type Written } from './written';

export interface TabMark {
  /** One per run of the wizard. */
  readonly build: string;
  readonly tab: GeneratedTab;
  readonly version: Plan['version'];
  /** `kept`: a later build left it to the user, who had changed it. */
  readonly state: 'building' | 'ready' | 'kept';
  /** Name of the deals tab it was built from. */
  readonly raw?: string;
  readonly language?: string;
  readonly written?: Written;
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

const isGeneratedTab = (value: unknown): value is GeneratedTab =>
  value === 'dashboard' || value === 'setup' || value === 'rows';

const isMark = (value: unknown): value is TabMark =>
  typeof value === 'object' &&
  value !== null &&
  'build' in value &&
  typeof value.build === 'string' &&
  'tab' in value &&
  isGeneratedTab(value.tab) &&
  'state' in value &&
  (value.state === 'building' || value.state === 'ready' || value.state === 'kept') &&
  (!('raw' in value) || typeof value.raw === 'string') &&
  (!('language' in value) || typeof value.language === 'string') &&
  (!('written' in value) || isWritten(value.written));

/**
 * The build that a new one of the same deals takes the place of: the last of those that are whole and not kept, even
 * where people have deleted some of its tabs. A deals tab that is gone may have been renamed, so its dashboard is taken too.
 */
export function earlierBuild<Found extends { readonly mark: TabMark | null }>(
  found: readonly Found[],
  raw: string,
  isThere: (tab: string) => boolean,
): readonly Found[] {
  const ready = found.filter(({ mark }) => mark?.state === 'ready');
  const ofRaw = ready.filter(({ mark }) => mark?.raw === raw);
  const candidates = ofRaw.length > 0 ? ofRaw : ready.filter(({ mark }) => !isThere(mark?.raw ?? ''));
  const [last] = [...candidates.filter(({ mark }) => mark?.tab === 'setup').slice(-1), ...candidates.slice(-1)];
  return last === undefined ? [] : found.filter(({ mark }) => mark !== null && mark.build === last.mark?.build);
}
