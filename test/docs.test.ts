/** Documents must not drift: links lead somewhere, commands exist, options are those of the command line. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { usage } from '../local/arguments';

const documents = ['README.md', 'ARCHITECTURE.md', 'CHANGELOG.md', 'samples/README.md'];
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
    // Activities and the other tabs beside the deals are accepted, but no KPI reads them yet.
    expect(options(table)).toEqual(options(usage).filter((option) => option !== '--tab'));
  });
});

describe('ARCHITECTURE.md', () => {
  it('names only folders that are there', () => {
    const rooms = [...read('ARCHITECTURE.md').matchAll(/^\| (`[^|]+`)/gm)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
    );
    expect(rooms.length).toBeGreaterThan(12);
    expect(rooms.filter((room) => !existsSync(room))).toEqual([]);
  });

  it('shows a KPI as it would be declared: every word of it is one of the language', () => {
    const example = /```ts\n([\s\S]*?)```/.exec(read('ARCHITECTURE.md'))?.[1] ?? '';
    const declared = read('core/catalogue/behaviour.ts') + read('core/kpi.ts') + read('core/language/expression.ts');
    const keys = [...example.matchAll(/^\s*(\w+):/gm)].map(([, key = '']) => key);
    expect(keys.length).toBeGreaterThan(5);
    expect(keys.filter((key) => !declared.includes(`${key}:`) && !declared.includes(`${key}?:`))).toEqual([]);
  });
});
