/** Labels whose meaning the user told, those that no row has yet among them: they count the day they come. */
import type { Source } from '../language/vocabulary';
import type { LabelColumn } from '../table/deals-table';
import type { LabelOutcome, Outcome, Outcomes } from '../table/outcomes';
import { unlisted } from './label-list';
import { type MeaningChoices, type MeaningName, meaningNames, meaningOf } from './meanings';
import { type TabRows, wordsIn } from './tab-rows';

/** Of each list of meanings, as read, in order of appearance. */
export function meantLabels(
  tabs: Readonly<Partial<Record<Source, TabRows>>>,
  chosen: MeaningChoices,
): Readonly<Record<MeaningName, readonly string[]>> {
  const meant: Partial<Record<MeaningName, readonly string[]>> = {};
  for (const name of meaningNames) {
    const { tab, field } = meaningOf(name);
    const labels = wordsIn(tabs[tab], field)?.labels ?? [];
    // Without a label of its own the setup has no such table, and nothing could ask for those to come.
    meant[name] = labels.length === 0 ? [] : [...labels, ...unlisted(Object.keys(chosen[name] ?? {}), labels)];
  }
  return { ...noMeanings, ...meant };
}

/** Labels that the user told the outcome of before any deal has them. */
export function outcomesAhead(
  { source, labels }: Outcomes,
  stage: LabelColumn | undefined,
  chosen: Readonly<Record<string, Outcome>>,
): readonly LabelOutcome[] {
  if (source !== 'status' && source !== 'stage') return [];
  const known = [...labels.map(({ label }) => label), ...(stage?.labels ?? [])];
  return unlisted(Object.keys(chosen), known).flatMap((label) => {
    const outcome = chosen[label];
    return outcome === undefined ? [] : [{ label, outcome, count: 0, known: true }];
  });
}

const noMeanings: Readonly<Record<MeaningName, readonly string[]>> = {
  dealType: [],
  activityType: [],
  activityOutcome: [],
  activityDone: [],
  quoteStatus: [],
  costCategory: [],
  targetKpi: [],
};
