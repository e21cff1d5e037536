/** The header names of all languages are data, and data can be wrong: each is written as headers are compared. */
import { describe, expect, it } from 'vitest';
import type { HeaderWords } from '../../core/table/headers/header-words';
import { dealLanguages } from '../../core/table/headers/languages';
import { tabLanguages } from '../../core/table/headers/tab-languages';
import { normaliseHeader } from '../../core/table/normalise-header';

const namesIn = (words: HeaderWords<string>): readonly string[] =>
  Object.values(words).flatMap((names = []) => names.flatMap((line) => line.split(', ')));

const noOwnWords: ReadonlySet<string> = new Set();
const isReachable = (name: string): boolean => normaliseHeader(name, noOwnWords) === name;

describe('the header names', () => {
  it.each(Object.entries(dealLanguages))('of deals in %s can be met', (_, { names, vague }) => {
    const unreachable = [...namesIn(names), ...namesIn(vague)].filter((name) => !isReachable(name));
    expect(unreachable).toEqual([]);
  });

  it.each(Object.entries(tabLanguages))('of the other tabs in %s can be met', (_, tabs) => {
    const all = Object.values(tabs).flatMap(({ names, vague }) => [...namesIn(names), ...namesIn(vague)]);
    expect(all.filter((name) => !isReachable(name))).toEqual([]);
  });

  it.each(Object.entries(dealLanguages))('in %s cover what every deals tab needs', (code, { names }) => {
    const needed = ['title', 'owner', 'account', 'stage', 'status', 'value', 'currency', 'createdDate', 'closedDate'];
    expect([code, ...needed.filter((field) => !(field in names))]).toEqual([code]);
    expect(Object.keys(names).length).toBeGreaterThan(15);
  });
});
