/** Excel as the sidebar's host: reads a tab, hands it to core, writes the plan that comes back. */
import {
  decided,
  type Inspection,
  inspectTab,
  type Language,
  type Planned,
  planDashboard,
  type RawTab,
  type RowsBehind,
  rowsBehind,
  type Succession,
  shareCopy,
  shareName,
  type WizardSettings,
} from '../core/index';
import type { BuildOutcome, Host, ShareChoices, ShareOutcome, Stop, TabSummary, WizardChoices } from '../sidebar/host';
import { insertFormula, openTab, removeDashboard, selectedArea } from './actions';
import { serialToday } from './date-system';
import { readEarlier, referringTabs, succeed } from './earlier-tabs';
import { fromAddin, readFunctions } from './function-files';
import { displayLanguage } from './language';
import { product } from './product';
import { readTab } from './read-tab';
import { leftovers, lookAtTabs } from './tab-marks';
import { hostWords, reasonOf } from './words';
import { type WriteOutcome, writePlan } from './write-plan';

export const excelHost = (): Host => ({
  defaultLanguage: displayLanguage(),
  canStop: true,
  formulas: { prefix: `${product.namespace}.`, separator: ',' },
  tabs,
  inspect,
  build,
  share,
  behind: (tab, kpi, choices) =>
    looking<RowsBehind | Refusal>(tab, choices, (raw, settings, others) => rowsBehind(raw, settings, kpi, others)),
  open: (tab) => orSentence(displayLanguage(), () => openTab(tab, displayLanguage())),
  remove: (tab, language) => orSentence(language, () => removeDashboard(tab, language)),
  functions: () => readFunctions(fromAddin),
  selection: selectedArea,
  insertFormula: (formula, language) => orSentence(language, () => insertFormula(formula, language)),
});

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

const inspect = (tab: string, choices: WizardChoices): Promise<Inspection> =>
  looking<Inspection>(tab, choices, inspectTab);

/** What core says of the sheet and those beside it, as they stand, with what an earlier dashboard remembers. */
const looking = <Answer>(
  tab: string,
  choices: WizardChoices,
  look: (raw: RawTab, settings: WizardSettings, others: readonly RawTab[]) => Answer,
): Promise<Answer | Refusal> =>
  orSentence<Answer | Refusal>(choices.language, async () => {
    const raw = await readTab(tab);
    if (raw === null) return { ok: false, sentence: hostWords[choices.language].noSuchTab(tab) };
    const settings = { ...(await settingsFor(choices)), earlier: await readEarlier(tab) };
    return look(raw, settings, await tabsBeside(tab));
  });

async function build(tab: string, choices: WizardChoices, stop?: Stop): Promise<BuildOutcome> {
  const { outcome } = await planAndWrite(tab, choices, stop);
  return outcome;
}

async function share(tab: string, choices: ShareChoices, stop?: Stop): Promise<ShareOutcome> {
  const { outcome, planned } = await planAndWrite(tab, choices, stop);
  if (!outcome.ok || planned === null) return outcome.ok ? { ok: true, tab: '', said: outcome.said } : outcome;
  try {
    const dashboard = await readTab(outcome.dashboardTab);
    const { takenTabNames } = await settingsFor(choices);
    const copy = shareCopy(planned.plan, dashboard?.rows ?? [], {
      name: shareName(outcome.dashboardTab, choices.language, takenTabNames),
      language: choices.language,
      today: planned.today,
      masking: choices.mask ? planned.masking() : null,
    });
    const written = copy === null ? null : await writePlan(copy);
    if (written !== null && !written.ok) return { ok: false, sentence: sentenceFor(written, choices) };
    return { ok: true, tab: copy?.tabs[0]?.name ?? '', said: outcome.said };
  } catch (problem) {
    return { ok: false, sentence: hostWords[choices.language].unexpected(reasonOf(problem)) };
  }
}

interface Written {
  readonly outcome: BuildOutcome;
  readonly planned: Extract<Planned, { ok: true }> | null;
}

async function planAndWrite(tab: string, choices: WizardChoices, stop?: Stop): Promise<Written> {
  const refused = (outcome: BuildOutcome): Written => ({ outcome, planned: null });
  const words = hostWords[choices.language];
  try {
    // Read again, however recently it was inspected: others may be editing the workbook.
    const raw = await readTab(tab);
    if (raw === null) return refused({ ok: false, sentence: words.noSuchTab(tab) });
    const earlier = await readEarlier(tab);
    const others = await tabsBeside(tab);
    const referring = await referringTabs(
      others.map(({ name }) => name),
      earlier,
    );
    const planned = planDashboard(raw, { ...(await settingsFor(choices)), earlier, referring }, others);
    if (!planned.ok) return refused(planned);
    // The last moment at which nothing has been written.
    if (stop?.aborted === true) return refused({ ok: false, sentence: words.stopped });
    const outcome = await writePlan(planned.plan);
    if (!outcome.ok) return refused({ ok: false, sentence: sentenceFor(outcome, choices) });
    return { outcome: { ok: true, ...(await replaced(planned, choices)) }, planned };
  } catch (problem) {
    return refused({ ok: false, sentence: words.unexpected(reasonOf(problem)) });
  }
}

/** From here on the new dashboard stands whatever happens; at worst the old one stands beside it. */
async function replaced(
  { plan, succession, said }: Extract<Planned, { ok: true }>,
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
async function tabsBeside(deals: string): Promise<readonly RawTab[]> {
  const names = await Excel.run(async (context) => {
    const { found } = await lookAtTabs(context);
    return found.filter(({ name, generated }) => !generated && name !== deals).map(({ name }) => name);
  });
  const tabs: RawTab[] = [];
  for (const name of names) {
    const tab = await readTab(name);
    if (tab !== null) tabs.push(tab);
  }
  return tabs;
}

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
  return outcome.leftBehind ? words.leftBehind(outcome.reason) : words.undone(outcome.reason);
}
