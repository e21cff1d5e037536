/** What Google finds in the built files: syntax it can parse, functions it can call, and a menu before any permission. */
import { readFile } from 'node:fs/promises';
import { type Comment, parse } from 'acorn';
import { beforeAll, describe, expect, test } from 'vitest';
import { customFunctions } from '../../core/index';
import { functionsJson } from '../../core/publish/functions-json';
import { serverFiles } from '../../scripts/build-apps-script';
import { type Files, load } from './bundle';
import { hostOver, spreadsheetWith } from './spreadsheet-app';

let files: Files;
beforeAll(async () => {
  files = await serverFiles();
});

const deals = () => spreadsheetWith([{ name: 'Deals', rows: [] }]);

describe('before the user has agreed to anything', () => {
  test('loading the files touches no service', () => {
    const host = hostOver(deals(), { permission: 'NONE' });
    load(files, host.globals);
    expect(host.calls.names).toEqual([]);
  });

  test.each(
    ['onOpen', 'onInstall'].flatMap((name) =>
      (['NONE', 'LIMITED', 'FULL'] as const).map((mode) => [name, mode] as const),
    ),
  )('%s adds the menu and touches nothing else, allowed %s', (name, authMode) => {
    const state = deals();
    const host = hostOver(state, { permission: authMode });
    const script = load(files, host.globals);
    expect(host.calls.names).toEqual([]);
    script(name, { authMode });
    expect(state.menu).toEqual([
      { caption: 'KPI dashboard…', functionName: 'openSidebar' },
      { caption: 'Build from this tab', functionName: 'buildFromMenu' },
      { caption: 'Help', functionName: 'showHelp' },
    ]);
    expect(host.calls.names.map((call) => call.replace(/^\w+\./, ''))).toEqual([
      ...['getUi', 'createAddonMenu', 'addItem', 'addItem', 'addItem', 'addToUi'],
    ]);
    for (const { functionName } of state.menu) expect(files['functions.js']).toContain(`function ${functionName}(`);
  });
});

test('the menu item opens the sidebar from its own file', () => {
  const state = deals();
  const script = load(files, hostOver(state).globals);
  script('openSidebar');
  expect(state.sidebars).toEqual(['Sidebar: Dealsheet']);
});

test('all code is a script of ECMAScript 2019: Google’s parser refuses private members and static fields', () => {
  for (const name of ['bundle.js', 'functions.js'] as const) {
    expect(() => parse(files[name], { ecmaVersion: 2019, sourceType: 'script' })).not.toThrow();
  }
});

test('the bundle puts one name into the global scope', () => {
  const { body } = parse(files['bundle.js'], { ecmaVersion: 2019, sourceType: 'script' });
  const names = body.flatMap((node) =>
    node.type === 'VariableDeclaration'
      ? node.declarations.map(({ id }) => (id.type === 'Identifier' ? id.name : id.type))
      : [node.type === 'ExpressionStatement' && 'directive' in node ? 'directive' : node.type],
  );
  expect(names.filter((name) => name !== 'directive')).toEqual(['Dealsheet_']);
});

test('every custom function is a top-level declaration under its own help, with its parameters by name', () => {
  const source = files['functions.js'];
  const comments: Comment[] = [];
  const { body } = parse(source, { ecmaVersion: 2019, sourceType: 'script', onComment: comments });
  const found = body.flatMap((node) => {
    if (node.type !== 'FunctionDeclaration') throw new Error(`${node.type} is not a function declaration`);
    const above = comments.find(({ end }) => end <= node.start && source.slice(end, node.start).trim() === '');
    if (above === undefined) return [];
    expect(above.value).toContain('@customfunction');
    const described = [...above.value.matchAll(/@param \{[^}]+\} (\w+) \S/g)].map(([, name]) => name);
    const declared = node.params.map((param) => (param.type === 'Identifier' ? param.name : param.type));
    expect(described).toEqual(declared);
    return [[node.id.name, declared]];
  });
  expect(found).toEqual(customFunctions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
  const { functions }: { functions: { id: string; parameters: { name: string }[] }[] } = JSON.parse(
    functionsJson(customFunctions, 'en'),
  );
  expect(found).toEqual(functions.map(({ id, parameters }) => [id, parameters.map(({ name }) => name)]));
});

test('the manifest asks for this spreadsheet and a sidebar, sends no reports, and is no card add-on', async () => {
  const manifest: unknown = JSON.parse(files['appsscript.json']);
  expect(manifest).toEqual({
    timeZone: 'Etc/UTC',
    runtimeVersion: 'V8',
    exceptionLogging: 'NONE',
    dependencies: {},
    oauthScopes: [
      'https://www.googleapis.com/auth/spreadsheets.currentonly',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  });
  expect(files['appsscript.json']).toBe(await readFile('appsscript.json', 'utf8'));
});
