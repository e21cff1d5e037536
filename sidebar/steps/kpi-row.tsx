/** One KPI: whether it stands on the first page, what it comes to, and what it should come to. */
import type { InspectedTab, KpiFound } from '../../core/index';
import { figureText } from '../figures';
import { NumberInput } from '../parts/number-input';
import type { Wizard } from '../wizard';
import { filled, sidebarWords } from '../words';

interface KpiRowProps {
  readonly wizard: Wizard;
  readonly found: InspectedTab;
  readonly kpi: KpiFound;
}

const mostCards = 8;

export function KpiRow({ wizard, found, kpi }: KpiRowProps) {
  const { language, decide } = wizard;
  const words = sidebarWords[language];
  const { id, name, about, unit, better, value, reason, target, suggested, onFirstPage } = kpi;
  const cards = found.kpis.filter((other) => other.onFirstPage).map((other) => other.id);
  const isFull = !onFirstPage && cards.length >= mostCards;
  const aim = (amount: number | null): void => decide({ targets: targetsWith(found, id, unit, amount) });
  const next = suggested === null ? '' : figureText(suggested, unit, language);
  return (
    <div class="kpi">
      <label class="check" title={isFull ? filled(words.cardsFull, { most: mostCards }) : about}>
        <input
          type="checkbox"
          checked={onFirstPage}
          disabled={isFull || (onFirstPage && cards.length === 1)}
          onChange={(event) =>
            decide({ cards: event.currentTarget.checked ? [...cards, id] : cards.filter((other) => other !== id) })
          }
        />
        <span>{name}</span>
        <span class="value">{value === null ? '–' : figureText(value, unit, language)}</span>
      </label>
      <p class="note">{reason ?? about}</p>
      {better !== 'neither' && (
        <div class="target">
          <span aria-hidden="true" class="note">
            {words.targetShort}
          </span>
          <NumberInput
            label={`${filled(words.target, { kpi: name })}${unit === 'percent' ? ', %' : ''}`}
            value={target === null ? null : rounded(unit === 'percent' ? target * 100 : target)}
            onEnter={(entered) => aim(entered !== null && unit === 'percent' ? entered / 100 : entered)}
          />
          {unit === 'percent' && <span aria-hidden="true">%</span>}
          {suggested !== null && target === null && (
            <button
              type="button"
              class="link"
              aria-label={filled(words.suggested, { value: next, kpi: name })}
              onClick={() => aim(suggested)}
            >
              {filled(words.use, { value: next })}
            </button>
          )}
        </div>
      )}
    </div>
  );
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The team's own for that period in the place of the one before; targets of reps, places and other periods stay. */
function targetsWith(
  { decisions, targetsPer }: InspectedTab,
  kpi: string,
  unit: KpiFound['unit'],
  amount: number | null,
): NonNullable<InspectedTab['decisions']['targets']> {
  const others = (decisions.targets ?? []).filter(
    (given) => !(given.kpi === kpi && given.per === targetsPer && given.of === undefined),
  );
  if (amount === null) return others;
  const exact = unit === 'money' || unit === 'count' ? rounded(amount) : amount;
  return [...others, { kpi, per: targetsPer, amount: exact }];
}
