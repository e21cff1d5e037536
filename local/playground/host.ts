/** The wizard's host in the playground: the embedded spreadsheet's tabs, rebuilt with the dashboard in front. */
import type { Ask } from '../../background/ask';
import { oneAtATime } from '../../background/one-at-a-time';
import {
  customFunctions,
  decided,
  type EarlierTab,
  frozenPlan,
  functionList,
  type Language,
  languages,
  type Plan,
  quotedTabName,
  type RawTab,
  serialOf,
  type WizardSettings,
} from '../../core/index';
import type { BuildOutcome, Host, OnStage, Stop, WizardChoices } from '../../sidebar/host';
import { activeCellOf, engineTask, readTab, selectedCells, showTab, typeFormula } from '../embedded';
import type { PlaygroundAnswers } from './answers';
import { download } from './download';
import type { Drafts } from './drafts';
import type { SpreadsheetView } from './spreadsheet-view';
import { playgroundWords } from './words';
import { playgroundWorkbook } from './workbook';

export interface PlaygroundHost extends Host {
  /** The whole workbook as it stands, a dashboard included, as an .xlsx file. */
  readonly file: () => Promise<Uint8Array>;
}

/** `raw` are the user's tabs, the one of the deals first; `earlier` those of a dashboard that was in their file. */
export async function playgroundHost(
  view: SpreadsheetView,
  ask: Ask<PlaygroundAnswers>,
  raw: readonly RawTab[],
  defaultLanguage: Language,
  drafts: Drafts,
  earlier: readonly EarlierTab[] = [],
): Promise<PlaygroundHost> {
  const workbook = await playgroundWorkbook(view, ask, raw);
  const inTurn = oneAtATime();
  const beside = (name: string): readonly string[] => workbook.raw(name).slice(1);
  const asked = (choices: WizardChoices): WizardSettings => ({
    ...settings(choices),
    ...(workbook.built() === null ? { earlier, earlierFile: '.xlsx' } : { earlier: workbook.earlier() }),
  });
  const stopped = ({ language }: WizardChoices) =>
    ({ ok: false, sentence: playgroundWords[language].stopped }) as const;

  // What was handed over once is still with who computes, though it may be gone here.
  const isThere = (tab: string): boolean => workbook.raw().includes(tab);
  const gone = (tab: string, { language }: WizardChoices) =>
    ({ ok: false, sentence: playgroundWords[language].noSuchTab(tab) }) as const;

  type Change = (plan: Plan, today: number) => Plan;

  async function build(
    tab: string,
    choices: WizardChoices,
    stop?: Stop,
    onStage?: OnStage,
    change: Change = (plan) => plan,
  ): Promise<BuildOutcome> {
    onStage?.('reading');
    if (!(await workbook.give(stop))) return stopped(choices);
    if (!isThere(tab)) return gone(tab, choices);
    onStage?.('computing');
    const planned = await ask('plan', tab, asked(choices), beside(tab));
    if (!planned.ok) return planned;
    if (stop?.aborted === true) return stopped(choices);
    if (planned.succession.some(({ keptAs }) => keptAs !== null)) {
      return { ok: false, sentence: languages[choices.language].renewal.leftAlone };
    }
    onStage?.('writing');
    await workbook.write({ plan: change(planned.plan, planned.today), of: tab, choices });
    return { ok: true, dashboardTab: planned.plan.tabs[0]?.name ?? '', said: planned.said };
  }

  return {
    defaultLanguage,
    canStop: true,
    // Some 25 seconds for 20,000, six for 5,000; a spreadsheet program needs a fraction of it.
    manyDeals: 20_000,
    formulas: { prefix: '', separator: ',' },
    tabs: async () => workbook.tabs(),
    inspect: (tab, choices, stop, onStage) =>
      inTurn(async () => {
        onStage?.('reading');
        if (!(await workbook.give(stop))) return stopped(choices);
        if (!isThere(tab)) return gone(tab, choices);
        onStage?.('computing');
        return ask('inspect', tab, asked(choices), beside(tab));
      }),
    build: (tab, choices, stop, onStage) => inTurn(() => build(tab, choices, stop, onStage)),
    share: (tab, choices, stop, onStage) =>
      inTurn(async () => {
        const outcome = await build(tab, choices, stop, onStage);
        if (!outcome.ok) return outcome;
        const { language, mask } = choices;
        const name = outcome.dashboardTab;
        const copy = await ask('share', readTab(workbook.model(), name), { name, language }, mask);
        const file = `${name}.xlsx`;
        if (copy !== null) download(file, await ask('savePlan', copy));
        return { ok: true, tab: file, said: outcome.said };
      }),
    freeze: (tab, language, stop, onStage) =>
      inTurn(async () => {
        const choices = { language };
        const outcome = await build(tab, choices, stop, onStage);
        if (!outcome.ok) return outcome;
        const values = readTab(workbook.model(), outcome.dashboardTab);
        return build(tab, choices, undefined, onStage, (plan, today) => frozenPlan(plan, values, language, today));
      }),
    draft: async (tab) => drafts.of(tab),
    keepDraft: async (tab, decisions) => drafts.keep(tab, decisions),
    behind: (tab, number, choices) =>
      inTurn(async () => {
        await workbook.give();
        if (!isThere(tab)) return gone(tab, choices);
        return ask('behind', tab, asked(choices), number, beside(tab));
      }),
    async open(tab) {
      engineTask(() => showTab(workbook.model(), tab));
      return { ok: true, at: tab };
    },
    remove: (tab) =>
      inTurn(async () => {
        await workbook.write(null);
        return { ok: true, at: tab };
      }),
    async functions() {
      return functionList(customFunctions);
    },
    async selection() {
      const { tab, cells } = selectedCells(workbook.model());
      return `${quotedTabName(tab)}!${cells}`;
    },
    async activeCell() {
      const { tab, ...place } = activeCellOf(workbook.model());
      return { tab, place };
    },
    async insertFormula(formula, language) {
      const at = typeFormula(workbook.model(), formula);
      return at === null ? { ok: false, sentence: playgroundWords[language].notBlank } : { ok: true, at };
    },
    file: () =>
      inTurn(async () => {
        await workbook.give();
        const built = workbook.built();
        if (built === null) return ask('save', workbook.raw(), null);
        const { of, choices } = built;
        // Planned anew: what was changed in the setup and the filters since is in the file too.
        return ask('save', workbook.raw(of), { ...asked(choices), dialect: 'xlsx', earlierFile: of });
      }),
  };
}

function settings({ language, decisions = {} }: WizardChoices): WizardSettings {
  const now = new Date();
  const today = serialOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  const everyDate = { period: 'all', ...decided(decisions) };
  return { ...everyDate, language, today, fixedToday: false, takenTabNames: [], dialect: 'embedded' };
}
