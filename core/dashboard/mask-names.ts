/** Names of people and companies behind numbers: “Rep 1”, “Customer 1”, the same number wherever the name stands. */
import type { Reading } from '../rows/reading';
import { labelsIn } from '../rows/tab-rows';
import { labelKey } from '../table/labels';
import { languages, type Words } from '../words/languages';
import { fill, type Language } from '../words/words';

export interface Masking {
  /** What stands for each name, by its key. */
  readonly whole: ReadonlyMap<string, string>;
  /** Names that may stand in the middle of a sentence, the longest first. */
  readonly within: readonly (readonly [string, string])[];
  /** Texts that are ours: somebody may be called what a heading says. */
  readonly ours: ReadonlySet<string>;
}

export function maskingOf({ model, accountNames }: Reading, language: Language): Masking {
  const words = languages[language];
  const reps = [...(model.lists.rep?.labels ?? []), ...labelsOf(model.tabs, 'owner')];
  const customers = [...(accountNames?.values() ?? []), ...labelsOf(model.tabs, 'account')];
  const deals = labelsOf(model.tabs, 'title');
  const whole = new Map<string, string>();
  for (const [names, template] of [
    [reps, words.share.rep],
    [customers, words.share.customer],
    [deals, words.share.deal],
  ] as const) {
    let number = 0;
    for (const name of names) {
      const key = labelKey(name);
      if (key === '' || key === labelKey(words.labels.blank) || whole.has(key)) continue;
      whole.set(key, fill(template, { number: ++number }));
    }
  }
  const within = [...reps, ...customers]
    .filter((name) => name.length > 1)
    .flatMap((name): readonly (readonly [string, string])[] => {
      const mask = whole.get(labelKey(name));
      return mask === undefined ? [] : [[name, mask]];
    })
    .sort(([one], [other]) => other.length - one.length);
  return { whole, within, ours: new Set(textsIn(words)) };
}

export function maskedText(text: string, { whole, within, ours }: Masking): string {
  if (ours.has(text)) return text;
  const mask = whole.get(labelKey(text));
  if (mask !== undefined) return mask;
  let masked = text;
  for (const [name, standsFor] of within) {
    if (masked.includes(name)) masked = masked.replace(wholeWord(name), () => standsFor);
  }
  return masked;
}

/** `Al` is not in “Alert”. */
const wholeWord = (name: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

const labelsOf = (tabs: Reading['model']['tabs'], field: string): readonly string[] =>
  Object.values(tabs).flatMap((tab) => labelsIn(tab, field)?.labels ?? []);

function textsIn(words: Words): readonly string[] {
  const texts: string[] = [];
  const collect = (part: unknown): void => {
    if (typeof part === 'string') texts.push(part);
    else if (typeof part === 'object' && part !== null) for (const inner of Object.values(part)) collect(inner);
  };
  collect(words);
  return texts;
}
