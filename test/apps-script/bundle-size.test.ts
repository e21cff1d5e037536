/** Google loads the whole script for every typed cell that is calculated: what loading costs, and that it does nothing early. */
import { createContext, Script } from 'node:vm';
import { beforeAll, expect, it } from 'vitest';
import { serverFiles } from '../../scripts/build-apps-script';
import { textBytes } from '../text-bytes';

let bundle: string;

beforeAll(async () => {
  bundle = (await serverFiles())['bundle.js'];
});

it('holds no more code and texts than it did', () => {
  const texts = textBytes(bundle);
  const code = Buffer.byteLength(bundle) - texts;
  console.info(`bundle.js: ${code} bytes of code, ${texts} of texts`);
  expect(code).toBeLessThan(354_000);
  expect(texts).toBeLessThan(275_000);
});

it('parses no word and no header name while it loads, and each once when it is asked for', () => {
  const texts: string[] = [];
  const scope = createContext({ parsed: (text: string) => texts.push(text) });
  new Script('const { parse } = JSON; JSON.parse = (text) => (parsed(text), parse(text));').runInContext(scope);
  new Script(bundle).runInContext(scope);
  const holds = (word: string): boolean => texts.some((text) => text.includes(word));
  expect(['REVENUE', 'opportunityname', 'missing-column'].filter(holds)).toEqual(['REVENUE']);
  const atLoading = texts.length;
  scope.SpreadsheetApp = { getActiveSpreadsheet: () => ({ getSpreadsheetLocale: () => 'en_US' }) };
  const call = (name: string): void => {
    const deals = JSON.stringify([
      ['Amount', 'Status'],
      [1, 'won'],
    ]);
    new Script(`try { Dealsheet_.call('KPI', ['${name}', ${deals}]); } catch {}`).runInContext(scope);
  };
  for (const name of ['REVENUE', 'no such', 'REVENUE', 'no such']) call(name);
  expect(['REVENUE', 'opportunityname', 'missing-column'].filter(holds)).toHaveLength(3);
  const later = texts.slice(atLoading);
  expect(new Set(later).size).toBe(later.length);
});

it('is evaluated in a fresh context in a fraction of what its compiling takes', () => {
  const [empty, compiled, evaluated] = [
    median(() => run('')),
    median(() => compile(bundle)),
    median(() => run(bundle)),
  ];
  const said = [evaluated, compiled, empty].map((milliseconds) => milliseconds.toFixed(2));
  console.info(`bundle.js: evaluated in ${said[0]} ms, compiled in ${said[1]} ms; an empty script runs ${said[2]} ms`);
  // With its tables of header names made at once it took twice as long to evaluate as to compile.
  expect(evaluated).toBeLessThan(compiled);
});

function compile(source: string): number {
  const start = performance.now();
  newScript(source);
  return performance.now() - start;
}

function run(source: string): number {
  const script = newScript(source);
  const context = createContext({});
  const start = performance.now();
  script.runInContext(context);
  return performance.now() - start;
}

/** Never the same text twice: the engine would find it compiled. */
const newScript = (source: string): Script => new Script(`${source}//${Math.random()}`);

function median(measure: () => number): number {
  const times = Array.from({ length: 15 }, measure).sort((one, other) => one - other);
  return times[7] ?? 0;
}
