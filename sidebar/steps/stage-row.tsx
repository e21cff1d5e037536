/** One open stage: its place, and its chance to win beside what the user's own deals came to. */
import type { StageFound } from '../../core/index';
import { percentText } from '../figures';
import { NumberInput } from '../parts/number-input';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

interface StageRowProps {
  readonly wizard: Wizard;
  readonly stage: StageFound;
  /** `null` at the ends. */
  readonly onUp: (() => void) | null;
  readonly onDown: (() => void) | null;
}

export function StageRow({ wizard, stage: found, onUp, onDown }: StageRowProps) {
  const { language, decisions, decide } = wizard;
  const words = sidebarWords[language];
  const { label: stage, weightSource, open, ownRate, decided } = found;
  const weight = decisions.stageWeights?.[stage] ?? found.weight;
  const rate = ownRate === null ? '' : percentText(ownRate, language);
  const weigh = (value: number | null): void => {
    if (value !== null) decide({ stageWeights: { [stage]: value } });
  };
  return (
    <li>
      <div class="stage">
        <span class="name">{stage}</span>
        <button
          type="button"
          class="quiet"
          disabled={onUp === null}
          aria-label={filled(words.moveUp, { stage })}
          onClick={() => onUp?.()}
        >
          ↑
        </button>
        <button
          type="button"
          class="quiet"
          disabled={onDown === null}
          aria-label={filled(words.moveDown, { stage })}
          onClick={() => onDown?.()}
        >
          ↓
        </button>
        <NumberInput
          label={filled(words.weight, { stage })}
          value={weight === null ? null : Math.round(weight * 1_000) / 10}
          most={100}
          onEnter={(value) => weigh(value === null ? null : value / 100)}
        />
        <span aria-hidden="true">%</span>
      </div>
      <p class="note">
        {filled(words.openDeals, { count: open })}, {words.weightFrom[weightSource ?? 'none']}.
      </p>
      {ownRate !== null && (
        <p class="note">
          {filled(words.ownRate, { rate, count: decided })}{' '}
          <button
            type="button"
            class="link"
            aria-label={filled(words.useOwn, { rate, stage })}
            onClick={() => weigh(ownRate)}
          >
            {filled(words.use, { value: rate })}
          </button>
        </p>
      )}
    </li>
  );
}
