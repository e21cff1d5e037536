/** The wizard's page, as bare as it can be: choose the tab, see what it holds, build. */
import { useEffect, useState } from 'preact/hooks';
import type { Inspection, Language } from '../core/index';
import type { Host, TabSummary } from './host';
import { type SidebarWords, sidebarWords } from './words';

type Work =
  | { readonly step: 'looking' | 'ready' | 'building' }
  | { readonly step: 'done'; readonly dashboardTab: string; readonly said: readonly string[] }
  | { readonly step: 'shared'; readonly tab: string; readonly said: readonly string[] }
  | { readonly step: 'failed'; readonly sentence: string };

export function Sidebar({ host }: { readonly host: Host }) {
  const [language, setLanguage] = useState<Language>(host.defaultLanguage);
  const [tabs, setTabs] = useState<readonly TabSummary[]>([]);
  const [tab, setTab] = useState<string | null>(null);
  const [inspection, setInspection] = useState<Inspection | null>(null);
  const [mask, setMask] = useState(false);
  const [work, setWork] = useState<Work>({ step: 'looking' });
  const words = sidebarWords[language];
  const fail = (problem: unknown): void => setWork({ step: 'failed', sentence: failure(words, problem) });

  useEffect(() => {
    host.tabs().then((found) => {
      const offered = found.filter(({ generated }) => !generated);
      setTabs(offered);
      setTab((offered.find(({ active }) => active) ?? offered[0])?.name ?? null);
      setWork({ step: 'ready' });
    }, fail);
  }, [host]);

  useEffect(() => {
    if (tab === null) return;
    // An answer that comes after another tab was chosen is of no interest any more.
    let current = true;
    setWork({ step: 'looking' });
    host.inspect(tab, { language }).then(
      (found) => {
        if (!current) return;
        setInspection(found);
        setWork({ step: 'ready' });
      },
      (problem) => current && fail(problem),
    );
    return () => {
      current = false;
    };
  }, [host, tab, language]);

  const build = (): void => {
    if (tab === null) return;
    setWork({ step: 'building' });
    host.build(tab, { language }).then((outcome) => {
      if (outcome.ok) setWork({ step: 'done', dashboardTab: outcome.dashboardTab, said: outcome.said });
      else setWork({ step: 'failed', sentence: outcome.sentence });
    }, fail);
  };

  const share = (): void => {
    if (tab === null) return;
    setWork({ step: 'building' });
    host.share(tab, { language, mask }).then((outcome) => {
      if (outcome.ok) setWork({ step: 'shared', tab: outcome.tab, said: outcome.said });
      else setWork({ step: 'failed', sentence: outcome.sentence });
    }, fail);
  };

  const busy = work.step === 'looking' || work.step === 'building';
  return (
    <main class="dealsheet" lang={language}>
      <h1>{words.title}</h1>
      <label>
        {words.language}
        <select value={language} onChange={(event) => setLanguage(event.currentTarget.value === 'id' ? 'id' : 'en')}>
          <option value="en">English</option>
          <option value="id">Bahasa Indonesia</option>
        </select>
      </label>
      {tabs.length === 0 && work.step === 'ready' ? (
        <p>{words.noTabs}</p>
      ) : (
        <label>
          {words.tab}
          <select
            value={tab ?? ''}
            disabled={work.step === 'building'}
            onChange={(event) => setTab(event.currentTarget.value)}
          >
            {tabs.map(({ name }) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
      {inspection !== null && work.step !== 'looking' && <Found inspection={inspection} words={words} />}
      <p role="status" class={work.step === 'failed' ? 'problem' : 'status'}>
        {statusText(work, words)}
      </p>
      {(work.step === 'done' || work.step === 'shared') && work.said.length > 0 && (
        <ul>
          {work.said.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <button type="button" disabled={busy || inspection?.ok !== true} onClick={build}>
        {work.step === 'done' ? words.again : words.build}
      </button>
      <details>
        <summary>{words.toShare}</summary>
        <p>{words.aboutShare}</p>
        <label>
          <input type="checkbox" checked={mask} onChange={(event) => setMask(event.currentTarget.checked)} />
          {words.mask}
        </label>
        <button type="button" disabled={busy || inspection?.ok !== true} onClick={share}>
          {words.share}
        </button>
      </details>
    </main>
  );
}

/** What the tab holds, before anything is written; why it cannot be used, where it cannot. */
function Found({ inspection, words }: { readonly inspection: Inspection; readonly words: SidebarWords }) {
  if (!inspection.ok) return <p class="problem">{inspection.sentence}</p>;
  const { holds, rows, deals, won, lost, open, excluded, fields, warnings } = inspection;
  return (
    <section>
      <p>
        {holds === null ? filled(words.found, { deals, won, lost, open }) : filled(words.foundOther, { holds, rows })}
      </p>
      {excluded > 0 && <p>{filled(words.excluded, { count: excluded })}</p>}
      {warnings.length > 0 && (
        <details open>
          <summary>{words.toLookAt}</summary>
          <ul>
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{words.columns}</summary>
        <dl>
          {fields
            .filter(({ header }) => header !== null)
            .map(({ field, name, header }) => (
              <div key={field}>
                <dt>{name}</dt>
                <dd>{header}</dd>
              </div>
            ))}
        </dl>
      </details>
    </section>
  );
}

function statusText(work: Work, words: SidebarWords): string {
  switch (work.step) {
    case 'looking':
      return words.looking;
    case 'building':
      return words.building;
    case 'done':
      return filled(words.done, { tab: work.dashboardTab });
    case 'shared':
      return filled(words.shared, { tab: work.tab });
    case 'failed':
      return work.sentence;
    case 'ready':
      return '';
  }
}

const failure = (words: SidebarWords, problem: unknown): string =>
  filled(words.failed, { reason: problem instanceof Error ? problem.message : String(problem) });

const filled = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (blank, name: string) => String(values[name] ?? blank));
