/** What each label means, and the open stages in their order with the chance to win from each. */
import { useState } from 'preact/hooks';
import { Choice, oneOf } from '../parts/choice';
import { Step } from '../parts/step';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';
import { StageRow } from './stage-row';

const outcomes = ['won', 'lost', 'open', 'unknown'] as const;

export function StagesStep({ wizard }: { readonly wizard: Wizard }) {
  const { language, found, decisions, decide } = wizard;
  const [moved, setMoved] = useState('');
  const words = sidebarWords[language];
  if (found === null || found.holds !== null) return null;
  const { labels, stages } = found;
  const order = decisions.stageOrder ?? stages.map(({ label }) => label);
  const ordered = [...stages].sort((one, other) => order.indexOf(one.label) - order.indexOf(other.label));
  const guessed = labels.filter(({ known }) => !known).length;
  const move = (from: number, to: number): void => {
    const names = ordered.map(({ label }) => label);
    const [name = ''] = names.splice(from, 1);
    names.splice(to, 0, name);
    setMoved(filled(words.moved, { stage: name, place: to + 1, count: names.length }));
    decide({ stageOrder: names });
  };
  return (
    <Step
      name={words.steps.stages}
      about={
        guessed > 0
          ? filled(words.about.check, { count: guessed })
          : filled(words.about.stages, { count: stages.length })
      }
    >
      <h3>{words.outcomesOf}</h3>
      {labels.length === 0 && <p>{words.noLabels}</p>}
      {labels.map(({ label, outcome, count, known }, place) => (
        <div key={label} class="field">
          <Choice
            label={label}
            value={decisions.outcomes?.[label] ?? outcome}
            describedBy={`about-label-${place}`}
            options={outcomes.map((value) => ({ value, text: words.outcomes[value] }))}
            onChoose={(value) => {
              const meant = oneOf(outcomes, value);
              if (meant !== undefined) decide({ outcomes: { [label]: meant } });
            }}
          />
          <p id={`about-label-${place}`} class="note">
            {filled(words.rowsWith, { count })}
            {known ? '' : `, ${words.guessed}`}
          </p>
        </div>
      ))}
      <h3>{words.openStages}</h3>
      {stages.length === 0 && <p>{words.noStages}</p>}
      <ol class="stages">
        {ordered.map((stage, index) => (
          <StageRow
            key={stage.label}
            wizard={wizard}
            stage={stage}
            onUp={index === 0 ? null : () => move(index, index - 1)}
            onDown={index === ordered.length - 1 ? null : () => move(index, index + 1)}
          />
        ))}
      </ol>
      <p role="status" class="unseen">
        {moved}
      </p>
    </Step>
  );
}
