/** What can be done with a dashboard that stands: look at it, pass on a copy, take it away. */
import { useState } from 'preact/hooks';
import type { Host } from './host';
import { Share } from './share';
import type { Wizard } from './wizard';
import { filled, sidebarWords } from './words';

interface AfterwardsProps {
  readonly host: Host;
  readonly wizard: Wizard;
  readonly disabled: boolean;
}

export function Afterwards({ host, wizard, disabled }: AfterwardsProps) {
  const { language, tabs, tab } = wizard;
  const words = sidebarWords[language];
  const [asking, ask] = useState<'remove' | 'freeze' | null>(null);
  const [said, setSaid] = useState('');
  const dashboard = tabs.find(({ dashboardOf }) => dashboardOf !== undefined && dashboardOf === tab)?.name;
  const failed = (problem: unknown): void =>
    setSaid(filled(words.failed, { reason: problem instanceof Error ? problem.message : String(problem) }));
  const remove = (): void => {
    if (tab === null) return;
    ask(null);
    host.remove(tab, language).then((done) => {
      setSaid(done.ok ? words.afterwards.removed : done.sentence);
      if (done.ok) wizard.startOver();
      wizard.lookAgain();
    }, failed);
  };
  const freeze = (): void => {
    ask(null);
    wizard.freeze();
  };
  return (
    <>
      <p role="status" class="status">
        {said}
      </p>
      {dashboard !== undefined && (
        <div class="row">
          <button
            type="button"
            class="quiet"
            disabled={disabled}
            onClick={() => host.open(dashboard).then((done) => setSaid(done.ok ? '' : done.sentence), failed)}
          >
            {words.afterwards.open}
          </button>
          {asking === null && (
            <>
              <button type="button" class="quiet" disabled={disabled} onClick={() => ask('freeze')}>
                {words.afterwards.freeze}
              </button>
              <button type="button" class="quiet" disabled={disabled} onClick={() => ask('remove')}>
                {words.afterwards.remove}
              </button>
            </>
          )}
        </div>
      )}
      {asking !== null && dashboard !== undefined && (
        <fieldset>
          <legend>{filled(words.afterwards.sure[asking], { tab: dashboard })}</legend>
          <button type="button" disabled={disabled} onClick={asking === 'remove' ? remove : freeze}>
            {words.afterwards.yes[asking]}
          </button>
          <button type="button" class="quiet" onClick={() => ask(null)}>
            {words.afterwards.no}
          </button>
        </fieldset>
      )}
      <Share wizard={wizard} disabled={disabled} />
    </>
  );
}
