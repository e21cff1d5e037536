/** Which words say that a deal is won, lost or open, in the languages of the common exports. */
import { once } from '../once';
import { namesOf } from './fields';
import { labelKey } from './labels';
import { outcomeLabels, outcomeTokens } from './outcome-labels';
import type { Outcome } from './outcomes';

/**
 * What a status or a stage says by itself: `Closed Won` → won, `Kalah - harga` → lost, `On hold` → open, `Grün` → unknown.
 * "Deal" and "Closing" are won, as Indonesian sales people say it; a bare "Closed" may be either: unknown.
 */
export function meaningOf(text: string): Outcome {
  const { outcome } = readOutcome(text);
  return outcome;
}

export interface OutcomeWord {
  readonly outcome: Outcome;
  /**
   * `sold`: won where no other label of the column says so, as "Closing" beside "Menang" is a stage before it;
   * `finished`: the same, but a list of tasks or invoices says it too.
   * `refused`: lost, but a quote, a meeting or a payment may be so too.
   * `closed`: won or lost, the word does not say which. `both`: it names the two, as `Won/Lost` does.
   */
  readonly hint?: 'sold' | 'finished' | 'refused' | 'closed' | 'both';
}

export function readOutcome(text: string): OutcomeWord {
  if (text.length > longestLabel) return unknown;
  const label = plainWords(text);
  const whole = table().get(label);
  if (whole !== undefined) return whole;
  return deciding(label.split(' '));
}

/** By the first word that decides, unless a word before it takes it back: `Lost - no budget` is lost, `not lost` is not. */
function deciding(words: readonly string[]): OutcomeWord {
  const won = words.findIndex((word) => tokens().won.has(word));
  const lost = words.findIndex((word) => tokens().lost.has(word));
  if (won !== -1 && lost !== -1) return { outcome: 'unknown', hint: 'both' };
  const decides = Math.max(won, lost);
  if (decides === -1 || words.slice(0, decides).some((word) => tokens().doubtful.has(word))) return unknown;
  return { outcome: won === -1 ? 'lost' : 'won' };
}

const longestLabel = 120;

/** Lower case, without accents and signs: `Closed-Lost to Competition` → `closed lost to competition`. */
const plainWords = (text: string): string =>
  labelKey(text)
    .normalize('NFD')
    // The breve of й makes another letter of и, the other marks do not.
    .replace(/(и\u0306)|[\p{M}'’"“”✓✔✅❌🎉]/gu, (_, short) => (short === undefined ? '' : 'й'))
    .replace(/[\s_\-–—/\\.:;,!?()[\]|&+]+/g, ' ')
    .trim();

const unknown: OutcomeWord = { outcome: 'unknown' };

const table = once((): ReadonlyMap<string, OutcomeWord> => {
  const meanings = {
    won: { outcome: 'won' },
    lost: { outcome: 'lost' },
    refused: { outcome: 'lost', hint: 'refused' },
    open: { outcome: 'open' },
    sold: { outcome: 'won', hint: 'sold' },
    finished: { outcome: 'won', hint: 'finished' },
    closed: { outcome: 'unknown', hint: 'closed' },
  } as const satisfies Readonly<Record<keyof typeof outcomeLabels, OutcomeWord>>;
  const words = new Map<string, OutcomeWord>();
  for (const name of namesOf(outcomeLabels)) for (const word of outcomeLabels[name]) words.set(word, meanings[name]);
  return words;
});

const tokens = once(() => ({
  won: new Set<string>(outcomeTokens.won),
  lost: new Set<string>(outcomeTokens.lost),
  doubtful: new Set<string>(outcomeTokens.doubtful),
}));
