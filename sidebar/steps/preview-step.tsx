/** The numbers that the first page will show, before anything is written. */
import { dateText, figureText } from '../figures';
import { Choice } from '../parts/choice';
import { Step } from '../parts/step';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

const periods = [
  ...(['all', 'this year', 'last year', 'this quarter', 'last quarter'] as const),
  ...(['this month', 'last month', 'last 30 days'] as const),
];

export function PreviewStep({ wizard }: { readonly wizard: Wizard }) {
  const { language, found, decisions, decide } = wizard;
  const words = sidebarWords[language];
  if (found === null) return null;
  const { period } = found;
  return (
    <Step name={words.steps.preview} about={words.about.preview} open>
      <Choice
        label={words.period}
        value={decisions.period ?? ''}
        options={[
          { value: '', text: words.periods.kept },
          ...periods.map((value) => ({ value, text: words.periods[value] })),
        ]}
        onChoose={(value) => decide({ period: value === '' ? undefined : value })}
      />
      <p class="note">
        {period === null
          ? words.allDates
          : filled(words.from, { start: dateText(period.start, language), end: dateText(period.end, language) })}
      </p>
      <dl class="cards">
        {found.kpis
          .filter(({ onFirstPage }) => onFirstPage)
          .map(({ id, name, unit, value, previous, target, reason }) => (
            <div key={id}>
              <dt>{name}</dt>
              <dd>
                <strong>{figureText(value, unit, language)}</strong>
                <span class="note">
                  {value === null
                    ? reason
                    : [
                        previous === null ? '' : filled(words.before, { value: figureText(previous, unit, language) }),
                        target === null ? '' : filled(words.ofTarget, { value: figureText(target, unit, language) }),
                      ]
                        .filter((part) => part !== '')
                        .join(', ')}
                </span>
              </dd>
            </div>
          ))}
      </dl>
    </Step>
  );
}
