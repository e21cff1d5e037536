/** What can be computed and what cannot, which KPIs stand on the first page, their targets, and goals. */
import type { InspectedTab, KpiFound } from '../../core/index';
import { monthText } from '../figures';
import { Choice } from '../parts/choice';
import { Step } from '../parts/step';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';
import { GoalChoices } from './goal-choices';
import { KpiRow } from './kpi-row';

const layouts = ['sales', 'saas', 'coaching'] as const;

export function KpisStep({ wizard }: { readonly wizard: Wizard }) {
  const { language, found, decisions, decide } = wizard;
  const words = sidebarWords[language];
  if (found === null) return null;
  const shown = found.kpis.filter(({ onFirstPage }) => onFirstPage);
  const others = found.kpis.filter((kpi) => !kpi.onFirstPage && kpi.needs === null);
  const missing = found.kpis.filter((kpi) => !kpi.onFirstPage && kpi.needs !== null);
  const rows = (kpis: readonly KpiFound[]) =>
    kpis.map((kpi) => <KpiRow key={kpi.id} wizard={wizard} found={found} kpi={kpi} />);
  return (
    <Step name={words.steps.kpis} about={filled(words.about.kpis, { count: computable(found) })}>
      <Choice
        label={words.layout}
        value={typeof decisions.layout === 'string' ? decisions.layout : ''}
        options={[
          { value: '', text: `${words.layouts.auto} (${words.layouts[found.layout]})` },
          ...layouts.map((value) => ({ value, text: words.layouts[value] })),
        ]}
        onChoose={(value) => decide({ layout: value === '' ? undefined : value, cards: undefined })}
      />
      <p class="note">{words.targetsPer[found.targetsPer]}</p>
      <h3>
        {words.cards} ({shown.length})
      </h3>
      {rows(shown)}
      <details>
        <summary>
          {words.computable} ({others.length})
        </summary>
        {rows(others)}
      </details>
      <details>
        <summary>
          {words.missing} ({missing.length})
        </summary>
        <ul>
          {missing.map(({ id, name, about, needs }) => (
            <li key={id}>
              {name}: {filled(words.needs, { needs: needs ?? '' })}
              <span class="note">{about}</span>
            </li>
          ))}
        </ul>
      </details>
      <GoalChoices wizard={wizard} found={found} />
      <Choice
        label={words.fiscalYear}
        value={String(decisions.fiscalYearStart ?? found.fiscalYearStart)}
        options={Array.from({ length: 12 }, (_, month) => ({
          value: String(month + 1),
          text: monthText(month + 1, language),
        }))}
        onChoose={(value) => decide({ fiscalYearStart: Number(value) })}
      />
    </Step>
  );
}

const computable = ({ kpis }: InspectedTab): number => kpis.filter(({ needs }) => needs === null).length;
