/**
 * Which tab a dashboard is built over: the one that is named, else the first that reads as a deals tab, else the first that
 * has KPIs of its own, such as subscriptions.
 */
import { type RawTab, recogniseTab, type WizardSettings } from '../core/index';

export type ChosenTab = { readonly ok: true; readonly tab: RawTab } | { readonly ok: false; readonly sentence: string };

export function chooseTab(tabs: readonly RawTab[], name: string | null, settings: WizardSettings): ChosenTab {
  const names = tabs.map((tab) => `“${tab.name}”`).join(', ');
  if (name !== null) {
    const tab = tabs.find((candidate) => candidate.name.toLowerCase() === name.toLowerCase());
    return tab === undefined
      ? { ok: false, sentence: `There is no tab “${name}”. The file has ${names}.` }
      : { ok: true, tab };
  }
  let instead: RawTab | null = null;
  let sentence = 'The file has no tabs.';
  for (const [index, tab] of tabs.entries()) {
    const recognised = recogniseTab(tab, settings);
    if (recognised.ok && recognised.holdsDeals) return { ok: true, tab };
    if (recognised.ok) instead ??= tab;
    else if (index === 0) sentence = recognised.sentence;
  }
  if (instead !== null) return { ok: true, tab: instead };
  // One tab: what is wrong with it. Several: none of them is a deals tab.
  return tabs.length <= 1
    ? { ok: false, sentence }
    : {
        ok: false,
        sentence: `No tab of the file is a deals tab (${names}). Name the right one with --sheet. ${sentence}`,
      };
}
