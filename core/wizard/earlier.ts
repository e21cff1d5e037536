/** A tab of an earlier build that the new one takes the place of, as a host finds it. */
import type { FoundTab } from '../dashboard/found-tab';
import type { GeneratedTab } from '../dashboard/plan';
import type { Written } from '../dashboard/written';

export interface EarlierTab {
  readonly tab: GeneratedTab;
  /** Of the rows tab the rows above the deals are enough. */
  readonly found: FoundTab;
  /** `null` where an earlier version did not remember it. */
  readonly written: Written | null;
}

export const earlierTab = (earlier: readonly EarlierTab[] | undefined, tab: GeneratedTab): EarlierTab | undefined =>
  earlier?.find((item) => item.tab === tab);
