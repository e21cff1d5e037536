/** The wizard's page: what was found, the steps to change it, and the button that builds. */
import { useEffect } from 'preact/hooks';
import type { Language } from '../core/index';
import { Afterwards } from './afterwards';
import { numberText } from './figures';
import { FormulaHelper } from './formula-helper';
import type { Host, Stage } from './host';
import { isDecided } from './join-decisions';
import { Choice } from './parts/choice';
import { Progress } from './parts/progress';
import { RowsBehindNumber } from './rows-behind';
import { ColumnsStep } from './steps/columns-step';
import { DataStep } from './steps/data-step';
import { KpisStep } from './steps/kpis-step';
import { PreviewStep } from './steps/preview-step';
import { StagesStep } from './steps/stages-step';
import { useWizard, type Work } from './wizard';
import { filled, type SidebarWords, sidebarWords } from './words';

interface SidebarProps {
  readonly host: Host;
  /** What stands around it speaks the same. */
  readonly onLanguage: ((language: Language) => void) | undefined;
}

export function Sidebar({ host, onLanguage }: SidebarProps) {
  const wizard = useWizard(host);
  const { language, work, decisions, found, refused, isBusy } = wizard;
  useEffect(() => onLanguage?.(language), [language]);
  const words = sidebarWords[language];
  const status = statusText(work, wizard.stage, words);
  const isReady = !isBusy && found !== null && refused === null;
  return (
    <main class="dealsheet" lang={language} aria-busy={isBusy}>
      <header>
        <h1>{words.title}</h1>
        <Choice
          label={words.language}
          value={language}
          options={[
            { value: 'en', text: 'English' },
            { value: 'id', text: 'Bahasa Indonesia' },
          ]}
          onChoose={(value) => wizard.speak(value === 'id' ? 'id' : 'en')}
        />
      </header>
      <DataStep wizard={wizard} />
      <ColumnsStep wizard={wizard} />
      <StagesStep wizard={wizard} />
      <KpisStep wizard={wizard} />
      <PreviewStep wizard={wizard} />
      <footer>
        <p role="status" class={work.step === 'failed' ? 'problem' : 'status'}>
          {status}
        </p>
        {isBusy && <Progress key={work.step} text={status} cancel={words.cancel} onCancel={wizard.cancel} />}
        {(work.step === 'done' || work.step === 'shared' || work.step === 'frozen') && work.said.length > 0 && (
          <ul>
            {work.said.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
        {found !== null && found.deals >= (host.manyDeals ?? Number.POSITIVE_INFINITY) && (
          <p class="note">{filled(words.manyDeals, { deals: numberText(found.deals, language) })}</p>
        )}
        <button type="button" disabled={!isReady} onClick={wizard.build}>
          {work.step === 'done' ? words.again : words.build}
        </button>
        {wizard.isResumed && <p class="note">{words.resumed}</p>}
        {isDecided(decisions) && (
          <button type="button" class="quiet" disabled={isBusy} onClick={wizard.startOver}>
            {words.startOver}
          </button>
        )}
      </footer>
      <Afterwards host={host} wizard={wizard} disabled={!isReady} />
      <RowsBehindNumber host={host} wizard={wizard} />
      <FormulaHelper host={host} wizard={wizard} />
    </main>
  );
}

function statusText(work: Work, stage: Stage | null, words: SidebarWords): string {
  if (stage !== null) return words.stages[stage];
  switch (work.step) {
    case 'looking':
      return words.looking;
    case 'building':
      return words.building;
    case 'sharing':
      return words.sharing;
    case 'done':
      return filled(words.done, { tab: work.tab });
    case 'shared':
      return filled(words.shared, { tab: work.tab });
    case 'freezing':
      return words.afterwards.freezing;
    case 'frozen':
      return filled(words.afterwards.frozen, { tab: work.tab });
    case 'failed':
      return work.sentence;
    case 'cancelled':
      return words.cancelled;
    case 'ready':
      return '';
  }
}
