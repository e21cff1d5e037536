/** The wizard's state: which tab, what was decided, what was found, what is going on. */
import { useEffect, useState } from 'preact/hooks';
import type { Decisions, InspectedTab, Language, RefusedTab } from '../core/index';
import type { BuildOutcome, Host, OnStage, ShareOutcome, Stage, Stop, TabSummary } from './host';
import { isDecided, joinDecisions } from './join-decisions';
import { filled, sidebarWords } from './words';

export type Work =
  | { readonly step: 'looking' | 'ready' | 'building' | 'sharing' | 'freezing' | 'cancelled' }
  | { readonly step: 'done' | 'shared' | 'frozen'; readonly tab: string; readonly said: readonly string[] }
  | { readonly step: 'failed'; readonly sentence: string };

export interface Wizard {
  readonly language: Language;
  readonly tabs: readonly TabSummary[];
  readonly tab: string | null;
  readonly decisions: Decisions;
  /** The last that was found of this tab; it stays while a choice is being tried, or was refused. */
  readonly found: InspectedTab | null;
  readonly refused: RefusedTab | null;
  readonly work: Work;
  readonly isBusy: boolean;
  /** How far what goes on has come, where the host says so. */
  readonly stage: Stage | null;
  readonly speak: (language: Language) => void;
  readonly choose: (tab: string) => void;
  /** Added to what was decided before. */
  readonly decide: (decisions: Decisions) => void;
  readonly startOver: () => void;
  /** The tabs are other ones now. */
  readonly lookAgain: () => void;
  readonly build: () => void;
  readonly share: (mask: boolean) => void;
  readonly freeze: () => void;
  /** Choices that were not built yet are back from the last time. */
  readonly isResumed: boolean;
  /** `null` where what goes on cannot be stopped. */
  readonly cancel: (() => void) | null;
}

export function useWizard(host: Host): Wizard {
  const [language, speak] = useState<Language>(host.defaultLanguage);
  const [tabs, setTabs] = useState<readonly TabSummary[]>([]);
  const [tab, setTab] = useState<string | null>(null);
  const [decisions, setDecisions] = useState<Decisions>({});
  /** The tab whose choices of the last time are known. */
  const [resumed, setResumed] = useState<string | null>(null);
  const [isResumed, setIsResumed] = useState(false);
  const [found, setFound] = useState<InspectedTab | null>(null);
  const [refused, setRefused] = useState<RefusedTab | null>(null);
  const [work, setWork] = useState<Work>({ step: 'looking' });
  const [stage, setStage] = useState<Stage | null>(null);
  const [stop, setStop] = useState<AbortController | null>(null);
  const fail = (problem: unknown): void => {
    setStage(null);
    setWork({ step: 'failed', sentence: filled(sidebarWords[language].failed, { reason: reasonOf(problem) }) });
  };

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  useEffect(() => {
    host.tabs().then((all) => {
      const offered = all.filter(({ generated }) => !generated);
      setTabs(all);
      setTab((offered.find(({ active }) => active) ?? offered[0])?.name ?? null);
      setWork({ step: 'ready' });
    }, fail);
  }, [host]);

  useEffect(() => {
    if (tab === null) return;
    let isWanted = true;
    const resume = (draft: Decisions | null): void => {
      if (!isWanted) return;
      setDecisions(draft ?? {});
      setIsResumed(draft !== null && isDecided(draft));
      setResumed(tab);
    };
    // Choices that cannot be had are not worth a failure.
    host.draft(tab).then(resume, () => resume(null));
    return () => {
      isWanted = false;
    };
  }, [host, tab]);

  useEffect(() => {
    if (tab === null || tab !== resumed) return;
    // An answer that comes after another choice is of no interest any more.
    const own = new AbortController();
    setStop(own);
    setWork({ step: 'looking' });
    setStage(null);
    const reached: OnStage = (next) => own.signal.aborted || setStage(next);
    host.inspect(tab, { language, decisions }, own.signal, reached).then(
      (inspection) => {
        if (own.signal.aborted) return;
        setStage(null);
        if (inspection.ok) setFound(inspection);
        setRefused(inspection.ok ? null : inspection);
        setWork({ step: 'ready' });
      },
      (problem) => own.signal.aborted || fail(problem),
    );
    return () => own.abort();
  }, [host, tab, resumed, language, decisions]);

  const lookAgain = (): void => void host.tabs().then(setTabs, fail);

  const run = (
    step: 'building' | 'sharing' | 'freezing',
    asked: (chosen: string, stop: Stop, onStage: OnStage) => Promise<BuildOutcome | ShareOutcome>,
  ): void => {
    if (tab === null) return;
    const own = new AbortController();
    setStop(own);
    setWork({ step });
    setStage(null);
    asked(tab, own.signal, setStage).then((outcome) => {
      setStage(null);
      if (own.signal.aborted && !outcome.ok) setWork({ step: 'cancelled' });
      else if (!outcome.ok) setWork({ step: 'failed', sentence: outcome.sentence });
      else lookAgain();
      if (!outcome.ok) return;
      // From here on the setup remembers it.
      if (step !== 'freezing') keep(null);
      if ('dashboardTab' in outcome)
        setWork({ step: step === 'freezing' ? 'frozen' : 'done', tab: outcome.dashboardTab, said: outcome.said });
      else setWork({ step: 'shared', tab: outcome.tab, said: outcome.said });
    }, fail);
  };

  const keep = (next: Decisions | null): void => {
    // Kept or not, the choices hold: there is nothing to be done about it.
    if (tab !== null) host.keepDraft(tab, next).catch(() => {});
  };
  const decided = (next: Decisions): void => {
    setDecisions(next);
    setIsResumed(false);
    keep(isDecided(next) ? next : null);
  };

  const isWriting = isWritingIn(work);
  return {
    ...{ language, tabs, tab, decisions, found, refused, work, stage, speak },
    isBusy: isWriting || work.step === 'looking',
    choose: (name) => {
      setDecisions({});
      setFound(null);
      setRefused(null);
      setTab(name);
    },
    isResumed,
    decide: (more) => decided(joinDecisions(decisions, more)),
    startOver: () => decided({}),
    lookAgain,
    build: () => run('building', (chosen, ...course) => host.build(chosen, { language, decisions }, ...course)),
    share: (mask) =>
      run('sharing', (chosen, ...course) => host.share(chosen, { language, decisions, mask }, ...course)),
    freeze: () => run('freezing', (chosen, ...course) => host.freeze(chosen, language, ...course)),
    cancel:
      isWriting && (!host.canStop || stage === 'writing')
        ? null
        : () => {
            stop?.abort();
            setStage(null);
            if (!isWriting) setWork({ step: 'cancelled' });
          },
  };
}

/** Something is being written, or about to be. */
export const isWritingIn = ({ step }: Work): boolean =>
  step === 'building' || step === 'sharing' || step === 'freezing';

const reasonOf = (problem: unknown): string => (problem instanceof Error ? problem.message : String(problem));
