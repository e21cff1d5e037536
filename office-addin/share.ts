/** A dashboard built and then copied to be passed on, or frozen to what it shows: of the deals as they are now. */
import { frozenPlan, shareName } from '../core/index';
import type { BuildOutcome, ShareChoices, ShareOutcome } from '../sidebar/host';
import { type Change, type Course, orSentence, planAndWrite, sentenceFor, settingsFor } from './build';
import { readTab } from './read-tab';
import { writePlan } from './write-plan';

export async function share(tab: string, choices: ShareChoices, course: Course): Promise<ShareOutcome> {
  const outcome = await planAndWrite(tab, course);
  if (!outcome.ok) return outcome;
  return orSentence<ShareOutcome>(choices.language, async () => {
    const dashboard = await readTab(outcome.dashboardTab);
    const { takenTabNames } = await settingsFor(choices);
    const { language, mask } = choices;
    const name = shareName(outcome.dashboardTab, language, takenTabNames);
    const copy = await course.ask('share', dashboard?.rows ?? [], { name, language }, mask);
    const written = copy === null ? null : await writePlan(copy);
    if (written !== null && !written.ok) return { ok: false, sentence: sentenceFor(written, choices) };
    return { ok: true, tab: copy?.tabs[0]?.name ?? '', said: outcome.said };
  });
}

/** Built first: what stands may be older than the deals. */
export async function freeze(tab: string, course: Course): Promise<BuildOutcome> {
  const { language } = course.choices;
  const outcome = await planAndWrite(tab, course);
  if (!outcome.ok) return outcome;
  return orSentence(language, async () => {
    const values = (await readTab(outcome.dashboardTab))?.rows ?? [];
    const frozen: Change = (plan, today) => frozenPlan(plan, values, language, today);
    return planAndWrite(tab, { ...course, stop: undefined }, frozen);
  });
}
