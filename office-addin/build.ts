/** From a sheet to its dashboard: read, planned by core, written, and put in the place of the one before. */
import type { Ask } from '../background/ask';
import type { CoreAnswers, PlanFound } from '../background/core-answers';
import { giveTab } from '../background/give-tab';
import { decided, type Language, type Plan, type Succession, type WizardSettings } from '../core/index';
import type { BuildOutcome, OnStage, Stop, WizardChoices } from '../sidebar/host';
import { serialToday } from './date-system';
import { readEarlier, referringTabs, succeed } from './earlier-tabs';
import { readTab } from './read-tab';
import { leftovers, lookAtTabs } from './tab-marks';
import { hostWords, reasonOf } from './words';
import { type WriteOutcome, writePlan } from './write-plan';

/** What goes with a piece of work from beginning to end. */
export interface Course {
  readonly ask: Ask<CoreAnswers>;
  readonly choices: WizardChoices;
  readonly stop: Stop | undefined;
  readonly onStage: OnStage | undefined;
}

export interface Refusal {
  readonly ok: false;
  readonly sentence: string;
}

/** Expected failures are sentences, and so is what Excel throws. */
export async function orSentence<Answer>(language: Language, work: () => Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await work();
  } catch (problem) {
    return { ok: false, sentence: hostWords[language].unexpected(reasonOf(problem)) };
  }
}

export type Change = (plan: Plan, today: number) => Plan;

export function planAndWrite(tab: string, course: Course, change: Change = (plan) => plan): Promise<BuildOutcome> {
  const { ask, choices, stop, onStage } = course;
  return orSentence<BuildOutcome>(choices.language, async () => {
    const others = await given(tab, course);
    if ('ok' in others) return others;
    const earlier = await readEarlier(tab);
    const referring = await referringTabs(others, earlier);
    const planned = await ask('plan', tab, { ...(await settingsFor(choices)), earlier, referring }, others);
    if (!planned.ok) return planned;
    // The last moment at which nothing has been written.
    if (isStopped(stop)) return { ok: false, sentence: hostWords[choices.language].stopped };
    onStage?.('writing');
    const outcome = await writePlan(change(planned.plan, planned.today));
    if (!outcome.ok) return { ok: false, sentence: sentenceFor(outcome, choices) };
    return { ok: true, ...(await replaced(planned, choices)) };
  });
}

/** Asked anew each time: it changes meanwhile. */
const isStopped = (stop: Stop | undefined): boolean => stop?.aborted === true;

/** Hands the sheet and those beside it over, as they stand: others may be editing the workbook. Their names, or why not. */
export async function given(
  tab: string,
  { ask, choices, stop, onStage }: Course,
): Promise<readonly string[] | Refusal> {
  const words = hostWords[choices.language];
  if (isStopped(stop)) return { ok: false, sentence: words.stopped };
  onStage?.('reading');
  const raw = await readTab(tab);
  if (raw === null) return { ok: false, sentence: words.noSuchTab(tab) };
  await giveTab(ask, raw);
  const others: string[] = [];
  for (const name of await namesBeside(tab)) {
    if (isStopped(stop)) return { ok: false, sentence: words.stopped };
    const other = await readTab(name);
    if (other === null) continue;
    await giveTab(ask, other);
    others.push(name);
  }
  onStage?.('computing');
  return others;
}

/** From here on the new dashboard stands whatever happens; at worst the old one stands beside it. */
async function replaced(
  { plan, succession, said }: Extract<PlanFound, { ok: true }>,
  { language }: WizardChoices,
): Promise<{ readonly dashboardTab: string; readonly said: readonly string[] }> {
  const made = (id: Succession['tab']): string => plan.tabs.find((tab) => tab.id === id)?.name ?? '';
  if (succession.length === 0) return { dashboardTab: made('dashboard'), said };
  try {
    await succeed(succession, made);
    const dashboard = succession.find(({ tab }) => tab === 'dashboard')?.name;
    return { dashboardTab: dashboard ?? made('dashboard'), said };
  } catch (problem) {
    const notReplaced = hostWords[language].notReplaced(reasonOf(problem));
    return { dashboardTab: made('dashboard'), said: [...said, notReplaced] };
  }
}

/** The user's other tabs: what activities, leads and costs are counted from. */
const namesBeside = (deals: string): Promise<readonly string[]> =>
  Excel.run(async (context) => {
    const { found } = await lookAtTabs(context);
    return found.filter(({ name, generated }) => !generated && name !== deals).map(({ name }) => name);
  });

/** Names of finished dashboards are taken too: they stand until the new one does. */
export const settingsFor = ({ language, decisions = {} }: WizardChoices): Promise<WizardSettings> =>
  Excel.run(async (context) => {
    const looked = await lookAtTabs(context);
    const free = new Set(leftovers(looked));
    return {
      ...decided(decisions),
      language,
      today: serialToday(),
      fixedToday: false,
      takenTabNames: looked.found.filter((tab) => !free.has(tab)).map((tab) => tab.name),
      dialect: 'excel',
    };
  });

export function sentenceFor(outcome: Exclude<WriteOutcome, { ok: true }>, { language }: WizardChoices): string {
  const words = hostWords[language];
  if (outcome.problem === 'name-taken') return words.nameTaken(outcome.tab);
  if (outcome.problem === 'protected') return words.isProtected;
  return outcome.leftBehind ? words.leftBehind(outcome.reason) : words.undone(outcome.reason);
}
