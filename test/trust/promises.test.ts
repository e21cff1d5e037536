/** docs/trust.md says of every kind what is promised and how it is tried, and the tests it rests on are there. */
import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { trustKinds } from '../../scripts/trust-kinds';

const text = readFileSync('docs/trust.md', 'utf8');

it.each(trustKinds)('$kind', ({ kind, files }) => {
  const section = text.split(`\n## ${kind}\n`)[1]?.split('\n## ')[0] ?? '';
  expect(section).toContain('**Promised.**');
  expect(section).toContain('**Tried.**');
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

it('no kind is described that is not tried', () => {
  const described = [...text.matchAll(/\n## ([a-z]+)\n/g)].map(([, kind]) => kind);
  expect(described).toEqual(trustKinds.map(({ kind }) => kind));
});
