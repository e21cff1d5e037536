/** The sidebar's Host inside Google Sheets: every question goes through google.script.run to rpc on Google's side. */
import type { Decisions, FunctionEntry, Inspection, Language, RowsBehind } from '../core/index';
import type { BuildOutcome, Done, Host, ShareOutcome, TabSummary } from '../sidebar/host';
import type { Built, Reply, Request } from './messages';
import { hostWords, reasonOf } from './words';

/** The part of `google.script.run` that is used; each handler gives the runner back. */
export interface ScriptRun {
  withSuccessHandler(handler: (reply: string) => void): ScriptRun;
  withFailureHandler(handler: (problem: unknown) => void): ScriptRun;
  rpc(request: string): void;
}

/** Where the page is shown without a way to Google: every question is answered by the sentence that says what to do. */
export const unconnected: ScriptRun = unconnectedRun(() => undefined);

function unconnectedRun(onFailure: (problem: unknown) => void): ScriptRun {
  return {
    withSuccessHandler: () => unconnectedRun(onFailure),
    withFailureHandler: unconnectedRun,
    rpc: () => onFailure('no connection'),
  };
}

export const sheetsHost = (run: ScriptRun, defaultLanguage: Language): Host => ({
  defaultLanguage,
  // What was asked of Google is carried out, whether anybody waits for it or not.
  canStop: false,
  // A comma is a decimal sign in half of the locales that formula text is parsed in.
  formulas: { prefix: '', separator: ';' },
  async tabs() {
    return wanted<readonly TabSummary[]>(run, { method: 'tabs' }, defaultLanguage);
  },
  async inspect(tab, choices): Promise<Inspection> {
    const reply = await ask<Inspection>(run, { method: 'inspect', tab, choices }, choices.language);
    return reply.ok ? reply.value : reply;
  },
  async build(tab, choices): Promise<BuildOutcome> {
    const reply = await ask<Built>(run, { method: 'build', tab, choices }, choices.language);
    return reply.ok ? { ok: true, ...reply.value } : reply;
  },
  async share(tab, choices): Promise<ShareOutcome> {
    const reply = await ask<Built>(run, { method: 'share', tab, choices }, choices.language);
    return reply.ok ? { ok: true, tab: reply.value.dashboardTab, said: reply.value.said } : reply;
  },
  async behind(tab, number, choices) {
    const reply = await ask<RowsBehind | Refusal>(run, { method: 'behind', tab, number, choices }, choices.language);
    return reply.ok ? reply.value : reply;
  },
  async freeze(tab, language): Promise<BuildOutcome> {
    const reply = await ask<Built>(run, { method: 'freeze', tab, language }, language);
    return reply.ok ? { ok: true, ...reply.value } : reply;
  },
  draft: (tab) => wanted<Decisions | null>(run, { method: 'draft', tab }, defaultLanguage),
  async keepDraft(tab, decisions) {
    await ask<null>(run, { method: 'keepDraft', tab, decisions }, defaultLanguage);
  },
  open: (tab) => done(run, { method: 'open', tab, language: defaultLanguage }, defaultLanguage),
  remove: (tab, language) => done(run, { method: 'remove', tab, language }, language),
  functions: () => wanted<readonly FunctionEntry[]>(run, { method: 'functions' }, defaultLanguage),
  selection: () => wanted<string | null>(run, { method: 'selection' }, defaultLanguage),
  activeCell: () => wanted(run, { method: 'cell' }, defaultLanguage),
  insertFormula: (formula, language) => done(run, { method: 'insert', formula, language }, language),
});

interface Refusal {
  readonly ok: false;
  readonly sentence: string;
}

async function done(run: ScriptRun, request: Request, language: Language): Promise<Done> {
  const reply = await ask<string>(run, request, language);
  return reply.ok ? { ok: true, at: reply.value } : reply;
}

/** Where there is nothing the page could show in its place. */
async function wanted<Value>(run: ScriptRun, request: Request, language: Language): Promise<Value> {
  const reply = await ask<Value>(run, request, language);
  if (!reply.ok) throw new Error(reply.sentence);
  return reply.value;
}

/** The value's type is the asker's word for it: both ends are built from the same sources. */
const ask = <Value>(run: ScriptRun, request: Request, language: Language): Promise<Reply<Value>> =>
  new Promise((resolve) => {
    run
      .withSuccessHandler((json) => resolve(JSON.parse(json)))
      // Reached when Google itself fails: several accounts in one browser, permission withdrawn, six minutes over.
      .withFailureHandler((problem) =>
        resolve({ ok: false, sentence: hostWords[language].noAnswer(reasonOf(problem)) }),
      )
      .rpc(JSON.stringify(request));
  });
