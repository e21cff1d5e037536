/** Both languages say the same things, fill the same blanks, and nothing that a cell would take for a formula. */
import { describe, expect, it } from 'vitest';
import { whys } from '../../core/result';
import { languages } from '../../core/words/languages';
import { referenceWords } from '../../core/words/reference';
import { fill, isLanguage, sentence } from '../../core/words/words';

type Tree = { readonly [key: string]: string | Tree | readonly string[] };

function texts(tree: Tree | readonly string[], path = ''): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    if (typeof value === 'string') found.set(`${path}${key}`, value);
    else for (const [inner, text] of texts(value, `${path}${key}.`)) found.set(inner, text);
  }
  return found;
}

const english = new Map([...texts(languages.en), ...texts(referenceWords.en, 'reference.')]);
const indonesian = new Map([...texts(languages.id), ...texts(referenceWords.id, 'reference.')]);

/** Words that Indonesian takes as they are. */
const sameInBoth = new Set([
  ...['n', '–', 'Status', 'Pipeline', 'pipeline', 'KPI', '{year} Q{quarter}', 'Label', 'Tab', 'Target'],
  ...['upsell', 'cross-sell', 'demo', 'proposal'],
  // The reference's: numbers and their signs.
  ...['{number}%', '{number}'],
]);

it('has many texts, the same ones in both languages', () => {
  expect(english.size).toBeGreaterThan(150);
  expect([...indonesian.keys()]).toEqual([...english.keys()]);
});

describe.each([...english.keys()].map((key) => ({ key })))('$key', ({ key }) => {
  const [en = '', id = ''] = [english.get(key), indonesian.get(key)];

  it('is translated, fills the same blanks, and cannot be taken for a formula', () => {
    const blanks = (text: string): readonly string[] => [...text.matchAll(/\{\w+\}/g)].map(([blank]) => blank).sort();
    expect(blanks(id)).toEqual(blanks(en));
    for (const text of [en, id]) {
      expect(text.trim()).not.toBe('');
      expect(text).not.toMatch(/^[=+\-@\t\r]/);
    }
    const isMonth = key.startsWith('months.');
    if (!isMonth && !sameInBoth.has(en) && !en.startsWith('{year}')) expect(id).not.toBe(en);
  });
});

it('fills blanks by name and leaves unknown ones visible', () => {
  expect(fill('{count} of {all}, {count}', { count: 3 })).toBe('3 of {all}, 3');
});

it.each(whys.map((why) => ({ why })))('says $why in both languages, with the column in words', ({ why }) => {
  const details = {
    name: 'lost',
    row: 3,
    text: 'x',
    field: 'closedDate',
    lost: 5,
    start: 4,
    value: 7,
    length: 2,
    expected: 3,
  };
  for (const language of ['en', 'id'] as const) {
    const said = sentence({ ok: false, why, details }, language);
    expect(said).not.toMatch(/closedDate/);
    expect(said.length).toBeGreaterThan(5);
  }
});

it('knows its languages by their own names only', () => {
  expect(['en', 'id', 'fr', 'toString', '__proto__', ''].map(isLanguage)).toEqual([
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});
