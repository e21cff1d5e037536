/** Which tab holds the deals, what it is, and how many there are. */
import type { Language } from '../../core/index';
import { numberText } from '../figures';
import { Choice } from '../parts/choice';
import { Step } from '../parts/step';
import { isWritingIn, type Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

export function DataStep({ wizard }: { readonly wizard: Wizard }) {
  const { language, tab, found, refused, work } = wizard;
  const tabs = wizard.tabs.filter(({ generated }) => !generated);
  const words = sidebarWords[language];
  const isWriting = isWritingIn(work);
  return (
    <Step name={words.steps.data} about={about(wizard)} open>
      {tabs.length === 0 && work.step === 'ready' ? (
        <p>{words.noTabs}</p>
      ) : (
        <Choice
          label={words.tab}
          value={tab ?? ''}
          disabled={isWriting}
          options={tabs.map(({ name }) => ({ value: name, text: name }))}
          onChoose={wizard.choose}
        />
      )}
      {refused !== null && <p class="problem">{refused.sentence}</p>}
      {found !== null && refused === null && (
        <>
          <p>
            {found.holds === null
              ? counted(
                  words.found,
                  { deals: found.deals, won: found.won, lost: found.lost, open: found.open },
                  language,
                )
              : filled(words.foundOther, { holds: found.holds, rows: numberText(found.rows, language) })}
          </p>
          {found.excluded > 0 && <p>{counted(words.excluded, { count: found.excluded }, language)}</p>}
          {found.warnings.length > 0 && (
            <details>
              <summary>
                {words.toLookAt} ({found.warnings.length})
              </summary>
              <ul>
                {found.warnings.map((warning) => (
                  <li key={warning}>{warning}</li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Step>
  );
}

function about({ language, found, refused }: Wizard): string {
  const words = sidebarWords[language];
  if (refused !== null || found === null) return '';
  return found.holds === null
    ? counted(words.about.data, { deals: found.deals }, language)
    : counted(words.about.rows, { rows: found.rows }, language);
}

/** A text with its numbers as the language writes them. */
const counted = (template: string, counts: Readonly<Record<string, number>>, language: Language): string =>
  filled(
    template,
    Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, numberText(count, language)])),
  );
