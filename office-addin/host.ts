/** Excel as the sidebar's host: reads a tab, hands it to core, writes the plan that comes back. */
import { type Ask, askHere } from '../background/ask';
import { type CoreAnswers, coreAnswers, type PlanFound } from '../background/core-answers';
import { giveTab } from '../background/give-tab';
import { oneAtATime } from '../background/one-at-a-time';
import {
  decided,
  frozenPlan,
  type Language,
  type Plan,
  type Succession,
  shareName,
  type WizardSettings,
} from '../core/index';
import type {
  BuildOutcome,
  Host,
  OnStage,
  ShareChoices,
  ShareOutcome,
  Stop,
  TabSummary,
  WizardChoices,
} from '../sidebar/host';
import { activeCell, insertFormula, openTab, removeDashboard, selectedArea } from './actions';
import { serialToday } from './date-system';
import { draftOf, keepDraft } from './drafts';
import { readEarlier, referringTabs, succeed } from './earlier-tabs';
import { fromAddin, readFunctions } from './function-files';
import { displayLanguage } from './language';
import { product } from './product';
import { readTab } from './read-tab';
import { repairFormulas } from './repair';
import { leftovers, lookAtTabs } from './tab-marks';
import { hostWords, reasonOf } from './words';
import { type WriteOutcome, writePlan } from './write-plan';

/** `ask` reaches core: in a worker where there is one, so that the pane goes on. */
export function excelHost(ask: Ask<CoreAnswers> = askHere(coreAnswers())): Host {
  const inTurn = oneAtATime();
  const course = (choices: WizardChoices, stop?: Stop, onStage?: OnStage): Course => ({ ask, choices, stop, onStage });
  return {
    defaultLanguage: displayLanguage(),
    canStop: true,
    formulas: { prefix: `${product.namespace}.`, separator: ',' },
    tabs,
    inspect: (tab, choices, stop, onStage) =>
      inTurn(() => looking(tab, course(choices, stop, onStage), (...given) => ask('inspect', ...given))),
    build: (tab, choices, stop, onStage) => inTurn(() => planAndWrite(tab, course(choices, stop, onStage))),
    share: (tab, choices, stop, onStage) => inTurn(() => share(tab, choices, course(choices, stop, onStage))),
    freeze: (tab, language, stop, onStage) => inTurn(() => freeze(tab, course({ language }, stop, onStage))),
    draft: draftOf,
    keepDraft,
    behind: (tab, number, choices) =>
      inTurn(() =>
        looking(tab, course(choices), (name, settings, others) => ask('behind', name, settings, number, others)),
      ),
    open: (tab) => orSentence(displayLanguage(), () => openTab(tab, displayLanguage())),
    remove: (tab, language) => orSentence(language, () => removeDashboard(tab, language)),
    functions: () => readFunctions(fromAddin),
    selection: selectedArea,
    activeCell,
    insertFormula: (formula, language) => orSentence(language, () => insertFormula(formula, language)),
    repair: (language) => orSentence(language, repairFormulas),
  };
}

/** What goes with a piece of work from beginning to end. */
interface Course {
  readonly ask: Ask<CoreAnswers>;
  readonly choices: WizardChoices;
  readonly stop: Stop | undefined;
  readonly onStage: OnStage | undefined;
}

interface Refusal {
  readonly ok: false;
  readonly sentence: string;
}

/** Expected failures are sentences, and so is what Excel throws. */
async function orSentence<Answer>(language: Language, work: () => Promise<Answer>): Promise<Answer | Refusal> {
  try {
    return await work();
  } catch (problem) {
    return { ok: false, sentence: hostWords[language].unexpected(reasonOf(problem)) };
  }
}

const tabs = (): Promise<readonly TabSummary[]> =>
  Excel.run(async (context) => {
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    const { found } = await lookAtTabs(context);
    return found
      .filter((tab) => tab.visible)
      .map(({ name, generated, mark }) => ({
        name,
        generated,
        active: name === active.name,
        ...(mark?.tab === 'dashboard' && mark.state === 'ready' && mark.raw !== undefined && { dashboardOf: mark.raw }),
      }));
  });

/** Asked anew each time: it changes meanwhile. */
const isStopped = (stop: Stop | undefined): boolean => stop?.aborted === true;

/** Hands the sheet and those beside it over, as they stand: others may be editing the workbook. Their names, or why not. */
async function given(tab: string, { ask, choices, stop, onStage }: Course): Promise<readonly string[] | Refusal> {
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

/** What core says of the sheet and those beside it, with what an earlier dashboard remembers. */
const looking = <Answer>(
  tab: string,
  course: Course,
  look: (tab: string, settings: WizardSettings, others: readonly string[]) => Promise<Answer>,
): Promise<Answer | Refusal> =>
  orSentence<Answer | Refusal>(course.choices.language, async () => {
    const others = await given(tab, course);
    if ('ok' in others) return others;
    return look(tab, { ...(await settingsFor(course.choices)), earlier: await readEarlier(tab) }, others);
  });

async function share(tab: string, choices: ShareChoices, course: Course): Promise<ShareOutcome> {
  const outcome = await planAndWrite(tab, course);
  if (!outcome.ok) return outcome;
  try {
    const dashboard = await readTab(outcome.dashboardTab);
    const { takenTabNames } = await settingsFor(choices);
    const { language, mask } = choices;
    const name = shareName(outcome.dashboardTab, language, takenTabNames);
    const copy = await course.ask('share', dashboard?.rows ?? [], { name, language }, mask);
    const written = copy === null ? null : await writePlan(copy);
    if (written !== null && !written.ok) return { ok: false, sentence: sentenceFor(written, choices) };
    return { ok: true, tab: copy?.tabs[0]?.name ?? '', said: outcome.said };
  } catch (problem) {
    return { ok: false, sentence: hostWords[choices.language].unexpected(reasonOf(problem)) };
  }
}

/** Built first: what stands may be older than the deals. */
async function freeze(tab: string, course: Course): Promise<BuildOutcome> {
  const { language } = course.choices;
  const outcome = await planAndWrite(tab, course);
  if (!outcome.ok) return outcome;
  try {
    const values = (await readTab(outcome.dashboardTab))?.rows ?? [];
    const frozen: Change = (plan, today) => frozenPlan(plan, values, language, today);
    return await planAndWrite(tab, { ...course, stop: undefined }, frozen);
  } catch (problem) {
    return { ok: false, sentence: hostWords[language].unexpected(reasonOf(problem)) };
  }
}

type Change = (plan: Plan, today: number) => Plan;

async function planAndWrite(tab: string, course: Course, change: Change = (plan) => plan): Promise<BuildOutcome> {
  const { ask, choices, stop, onStage } = course;
  const words = hostWords[choices.language];
  try {
    const others = await given(tab, course);
    if ('ok' in others) return others;
    const earlier = await readEarlier(tab);
    const referring = await referringTabs(others, earlier);
    const planned = await ask('plan', tab, { ...(await settingsFor(choices)), earlier, referring }, others);
    if (!planned.ok) return planned;
    // The last moment at which nothing has been written.
    if (isStopped(stop)) return { ok: false, sentence: words.stopped };
    onStage?.('writing');
    const outcome = await writePlan(change(planned.plan, planned.today));
    if (!outcome.ok) return { ok: false, sentence: sentenceFor(outcome, choices) };
    return { ok: true, ...(await replaced(planned, choices)) };
  } catch (problem) {
    return { ok: false, sentence: words.unexpected(reasonOf(problem)) };
  }
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
const settingsFor = ({ language, decisions = {} }: WizardChoices): Promise<WizardSettings> =>
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

function sentenceFor(outcome: Exclude<WriteOutcome, { ok: true }>, { language }: WizardChoices): string {
  const words = hostWords[language];
  if (outcome.problem === 'name-taken') return words.nameTaken(outcome.tab);
  if (outcome.problem === 'protected') return words.isProtected;
  return outcome.leftBehind ? words.leftBehind(outcome.reason) : words.undone(outcome.reason);
}
