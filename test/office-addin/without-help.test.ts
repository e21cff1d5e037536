/** What is taken out of the script that Excel runs: help and examples, and nothing that computes. */
import { expect, it } from 'vitest';
import { without } from '../../scripts/without-help';

it.each([
  ["const a = { about: { en: 'One.', id: 'Satu.' }, b: 1 };", 'const a = {  b: 1 };'],
  ["labels('types', { en: 'One.', id: `Satu.` });", "labels('types', void 0);"],
  ['const a = { example: { arguments: [1, f(2)], value: 3 }, b: 1 };', 'const a = {  b: 1 };'],
  ['ratio({ id, about, example, of });', 'ratio({ id, about, example, of });'],
  ["const a = { en: 'One.', id: 'Satu.', de: 'Eins.' };", "const a = { en: 'One.', id: 'Satu.', de: 'Eins.' };"],
  [
    "failure('refused', { en: said('en'), id: said('id') });",
    "failure('refused', { en: said('en'), id: said('id') });",
  ],
  ['const a = { en: `x` + b, id: b };', 'const a = { en: `x` + b, id: b };'],
])('%s', (code, wanted) => expect(without(['example', 'texts'], code)).toBe(wanted));

it('leaves out formulas, written as methods or as functions, where only numbers are computed', () => {
  const code = "const a = { evaluate: (x) => x, formula: ({ raw }) => raw('value') };";
  expect(without(['formula'], code)).toBe('const a = { evaluate: (x) => x,  };');
  expect(without(['formula'], 'const a = { formula(cells) { return cells; } };')).toBe('const a = {  };');
  expect(without(['formula'], 'const b = ({ formula }) => formula;')).toBe('const b = ({ formula }) => formula;');
});
