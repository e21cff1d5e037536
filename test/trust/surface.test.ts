/** What the products can do beyond the sheet: nothing is fetched but their own files, nothing is run that was not built, nobody else is let in. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Node, parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serverFiles, sidebarPage } from '../../scripts/build-apps-script';
import { buildOfficeAddin, localBaseUrl } from '../../scripts/build-office-addin';
import { bundledPackages, licencesText } from '../../scripts/bundled-packages';

const scripts = new Map<string, string>();
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-surface-'));
  await buildOfficeAddin('https://kpi.example', folder);
  for (const name of ['functions.js', 'taskpane.js', 'worker.js'])
    scripts.set(name, await readFile(join(folder, name), 'utf8'));
  const server = await serverFiles();
  scripts.set('bundle.js', server['bundle.js']);
  scripts.set('Sidebar.html', /<script>([\s\S]*)<\/script>/.exec(await sidebarPage())?.[1] ?? '');
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(['bundle.js', 'Sidebar.html', 'functions.js', 'taskpane.js', 'worker.js'])('%s', (name) => {
  it('runs no text as code', () => {
    expect(
      namesUsed(scripts.get(name) ?? '').filter((used) => ['eval', 'Function', 'execScript'].includes(used)),
    ).toEqual([]);
  });

  it('talks to nobody', () => {
    const talking = namesUsed(scripts.get(name) ?? '').filter((used) => network.includes(used));
    // The task pane reads its own two lists of functions.
    expect(talking).toEqual(name === 'taskpane.js' ? ['fetch'] : []);
  });
});

it('the check finds what it looks for', () => {
  expect(namesUsed("new Function('x'); window.eval(a); self.fetch(b); navigator.sendBeacon(c)")).toEqual(
    expect.arrayContaining(['Function', 'eval', 'fetch', 'sendBeacon']),
  );
  expect(namesUsed("const said = 'eval fetch Function'; ({ Function: 1 })")).not.toContain('eval');
});

describe('packages of others', () => {
  it.each(['Google Sheets', 'Excel'] as const)('in the add-in for %s: the view library alone', async (product) => {
    expect((await bundledPackages(product)).map(({ name }) => name)).toEqual(['preact']);
  });

  it('are listed with their licences, as they are bundled', async () => {
    expect(await readFile('docs/licences.md', 'utf8')).toBe(await licencesText());
  });
});

describe('what is asked for', () => {
  it('in Google Sheets: this spreadsheet alone, and a sidebar', async () => {
    const { oauthScopes, ...rest }: { oauthScopes: readonly string[] } = JSON.parse(
      await readFile('appsscript.json', 'utf8'),
    );
    expect(oauthScopes.map((scope) => scope.split('/').pop())).toEqual([
      'spreadsheets.currentonly',
      'script.container.ui',
    ]);
    expect(Object.keys(rest)).not.toContain('addOns');
  });

  it('in Excel: to read and write the document', async () => {
    const manifest = await readFile('manifest.xml', 'utf8');
    expect([...manifest.matchAll(/<Permissions>([^<]+)/g)].map(([, permission]) => permission)).toEqual([
      'ReadWriteDocument',
    ]);
    const domains = [...manifest.matchAll(/<AppDomain>([^<]+)/g)].map(([, domain]) => domain);
    expect(domains).toEqual([localBaseUrl]);
  });

  it.each(['office-addin/taskpane.html', 'local/playground/index.html'])(
    '%s names what it may load, and nothing else may',
    async (page) => {
      const [, policy = ''] = /Content-Security-Policy"\s+content="([^"]+)"/.exec(await readFile(page, 'utf8')) ?? [];
      const rules = new Map(
        policy
          .split(';')
          .map((rule) => rule.trim().split(/\s+/))
          .map(([name = '', ...sources]) => [name, sources]),
      );
      expect(rules.get('default-src')).toEqual(["'none'"]);
      const sources = [...rules.values()].flat().filter((source) => source.includes('//'));
      expect([...new Set(sources)]).toEqual(page.startsWith('office') ? ['https://appsforoffice.microsoft.com'] : []);
      expect(rules.get('form-action')).toEqual(["'none'"]);
      expect(rules.get('script-src')).not.toContain("'unsafe-inline'");
    },
  );
});

const network = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'sendBeacon',
  'importScripts',
  'RTCPeerConnection',
  'UrlFetchApp',
];

/** What a script refers to: free names, and names behind a point. */
function namesUsed(source: string): readonly string[] {
  const found = new Set<string>();
  visit(parse(source, { ecmaVersion: 2022, sourceType: 'script' }), (node) => {
    if (node.type === 'Identifier' && 'name' in node) found.add(String(node.name));
  });
  return [...found];
}

function visit(node: Node, look: (node: Node) => void): void {
  look(node);
  for (const [key, value] of Object.entries(node)) {
    // A key of a record is no reference.
    if (node.type === 'Property' && key === 'key') continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, look);
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
