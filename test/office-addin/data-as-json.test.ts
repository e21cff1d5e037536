/** What core declares as data comes into the bundles as JSON that says the same, and is parsed when it is asked for. */
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { catalogue } from '../../core/catalogue/index';
import { populations } from '../../core/language/populations';
import { dealLanguages } from '../../core/table/headers/languages';
import { languages } from '../../core/words/languages';
import { dataAsJson, withJson } from '../../scripts/data-as-json';

const long = 'a text that is long enough to be worth it, '.repeat(6);

it.each([
  ['a list', [long, long], 'JSON.parse('],
  ['a record, part by part', { texts: [long], short: 'x' }, 'get "texts"() { return words0 ??='],
])('%s', (_, value, made) => {
  const code = `export const words = ${JSON.stringify(value)};\nexport const other = 1;`;
  const changed = withJson(code, new Map<string, unknown>(Object.entries({ words: value, other: 1 })));
  expect(changed).toContain(made);
  expect(changed).toContain('export const other = 1;');
  expect(changed).not.toContain(`["${long}`);
});

it.each([
  ['a function in it', { texts: [long], said: () => long }],
  ['a date in it', { texts: [long], day: new Date(0) }],
  ['a number that JSON cannot say', { texts: [long], limit: Number.POSITIVE_INFINITY }],
  ['a hole in a list', { texts: [long, undefined] }],
])('stays code: %s', (_, value) => {
  const code = `export const words = { texts: ['${long}'] };`;
  expect(withJson(code, new Map([['words', value]]))).toBe(code);
});

it('says in the bundle what core says', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        export { catalogue } from './core/catalogue/index';
        export { populations } from './core/language/populations';
        export { dealLanguages } from './core/table/headers/languages';
        export { languages } from './core/words/languages';`,
      resolveDir: process.cwd(),
      loader: 'ts',
    },
    bundle: true,
    write: false,
    format: 'esm',
    plugins: [dataAsJson()],
  });
  const [{ text } = { text: '' }] = outputFiles;
  expect(text.match(/JSON\.parse/g)?.length).toBeGreaterThan(50);
  const bundled: unknown = await import(`data:text/javascript;base64,${Buffer.from(text).toString('base64')}`);
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
  expect(plain(bundled)).toEqual(plain({ catalogue, populations, dealLanguages, languages }));
});
