/** Documents must not drift: links lead somewhere, commands exist, options are those of the command line. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { catalogue, customFunction, customFunctions, neededColumns } from '../core/index';
import { usage } from '../local/arguments';

const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const documents = [
  'README.md',
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'samples/README.md',
  'docs/excel-publishing.md',
  'docs/trust.md',
  'SECURITY.md',
  ...decisions,
];
const read = (name: string): string => readFileSync(name, 'utf8');

describe.each(documents)('%s', (document) => {
  it('links only to what is there', () => {
    const links = [...read(document).matchAll(/\]\(([^)#]+)\)/g)].map(([, link = '']) => link);
    const missing = links.filter((link) => !link.includes('://') && !existsSync(join(dirname(document), link)));
    expect(missing).toEqual([]);
  });

  it('names only npm scripts that exist', () => {
    const { scripts }: { scripts: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
    const named = [...read(document).matchAll(/npm (?:run ([a-z:]+)|(start|test)\b)/g)].map(
      ([, run, short]) => run ?? short ?? '',
    );
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
  });
});

describe('README.md', () => {
  it('explains the options of the command line, and no others', () => {
    const options = (text: string): readonly string[] =>
      [...new Set([...text.matchAll(/--[a-z][a-z-]+/g)].map(([option]) => option))].sort();
    const table = read('README.md').split('## Your own deals')[1]?.split('## Install')[0] ?? '';
    expect(options(table)).toEqual(options(usage));
  });
});

describe('the documents', () => {
  it('say how many KPIs and functions there are', () => {
    expect(read('README.md')).toContain(`already have: ${catalogue.length} of them`);
    const overDeals = catalogue.filter((kpi) => neededColumns(kpi).tabs.join() === 'deals');
    expect(read('README.md')).toContain(`enough for ${overDeals.length} of the KPIs`);
    expect(read('README.md')).toContain(`${customFunctions.length} functions give the same`);
    expect(read('CHANGELOG.md')).toContain(`- ${catalogue.length} KPIs.`);
  });

  it('show only functions that can be typed', () => {
    const text = read('README.md') + read('CHANGELOG.md');
    const typed = [...text.matchAll(/`=(?:KPI\.)?([A-Z_]+)[(`]/g)].map(([, id = '']) => id);
    expect(typed.length).toBeGreaterThan(10);
    expect(typed.filter((id) => customFunction(id) === undefined)).toEqual([]);
  });
});

describe('ARCHITECTURE.md', () => {
  it('sends whoever adds something to files that are there', () => {
    const paths = [...read('ARCHITECTURE.md').matchAll(/`(core\/[a-z-/]+(?:\.ts)?)`/g)].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(path) && !existsSync(`${path}.ts`))).toEqual([]);
  });

  it('names only folders that are there', () => {
    const rooms = [...read('ARCHITECTURE.md').matchAll(/^\| (`[^|]+`)/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(rooms.length).toBeGreaterThan(12);
    expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
  });

  it('shows a KPI as it would be declared: every word of it is one of the language', () => {
    const example = /```ts\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
    const declared = read('core/catalogue/win-rate.ts') + read('core/kpi.ts') + read('core/language/expression.ts');
    const keys = [...example.matchAll(/^\s*(\w+):/gm)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !declared.includes(`${key}:`) && !declared.includes(`${key}?:`))).toEqual([]);
  });
});
