/** Who may import whom: the table is the picture of the house. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { type Import, importsIn, importsUnder, layerOf, targetOf } from './imports';

/** Layer by layer, the ground first: what each may import besides itself. `type`: nothing of it is left at run time. */
const picture: Readonly<Record<string, readonly string[]>> = {
  'core/result': [],
  'core/once': [],
  'core/table': ['core/once'],
  'core/words': ['core/once', 'type core/result'],
  'core/periods': ['core/table'],
  'core/language': ['core/result', 'core/table'],
  'core/rows': ['core/result', 'core/table', 'core/periods', 'core/language'],
  'core/kpi': ['type core/table', 'type core/words', 'type core/language'],
  'core/catalogue': ['core/language', 'type core/kpi'],
  'core/goals': [...['core/table', 'core/periods', 'core/language', 'core/rows', 'type core/kpi', 'core/catalogue']],
  'core/dashboard': [
    ...['core/result', 'core/table', 'core/words', 'core/periods', 'core/language', 'core/rows'],
    ...['type core/kpi', 'core/catalogue', 'core/goals'],
  ],
  'core/wizard': [
    ...['core/catalogue', 'core/table', 'core/words', 'core/periods', 'core/language', 'core/rows', 'core/goals'],
    ...['type core/kpi', 'core/dashboard'],
  ],
  // KPI and KPI_REPORT are the wizard's report in a cell.
  'core/functions': [
    ...['core/result', 'core/table', 'core/words', 'core/periods', 'type core/kpi', 'core/catalogue'],
    ...['type core/dashboard', 'core/wizard'],
  ],
  'core/publish': [
    ...['type core/table', 'core/words', 'core/language', 'core/rows', 'type core/kpi', 'core/catalogue'],
    'core/functions',
  ],
  'core/index': [
    ...['type core/result', 'core/table', 'core/words', 'core/language', 'type core/kpi'],
    ...['core/catalogue', 'core/functions', 'core/dashboard', 'core/wizard', 'core/publish'],
  ],
  background: ['core/index'],
  sidebar: ['core/index', 'preact'],
  'apps-script': ['core/index', 'sidebar'],
  'office-addin': ['core/index', 'background', 'sidebar'],
  local: [
    ...['core/index', 'background', 'sidebar', 'node', 'hucre'],
    ...['@odoo/o-spreadsheet', '@odoo/owl', 'chart.js', 'bootstrap'],
  ],
  // The pictures are drawn by the engine the tests use.
  scripts: ['core/index', 'sidebar', 'office-addin', 'local', 'test', 'node', 'esbuild', 'acorn', 'mkcert', 'hucre'],
};

/** They know core by its door alone. */
const outside = ['background', 'sidebar', 'apps-script', 'office-addin', 'local'];

const folders = ['core', 'background', 'sidebar', 'apps-script', 'office-addin', 'local', 'scripts'];
const imports = importsUnder(folders);

function isAllowed(one: Import): boolean {
  const from = layerOf(one.file);
  const to = targetOf(one);
  const arrows = picture[from] ?? [];
  return to === from || arrows.includes(to) || (one.typeOnly && arrows.includes(`type ${to}`));
}

const climbsIn = (one: Import): boolean => outside.includes(layerOf(one.file)) && targetOf(one).startsWith('core/');

const named = ({ file, specifier, typeOnly }: Import): string => `${file} → ${specifier}${typeOnly ? ' (types)' : ''}`;

const wrong = (of: readonly Import[]): readonly string[] => of.filter((one) => !isAllowed(one)).map(named);

describe('no file imports past its layer', () => {
  test.each(Object.keys(picture))('%s', (layer) => {
    const own = imports.filter((one) => layerOf(one.file) === layer && !climbsIn(one));
    expect(wrong(own)).toEqual([]);
  });

  it('and no file is in a layer that the picture does not show', () => {
    const files = folders.flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
    );
    const layers = files.filter((file) => /\.tsx?$/.test(file)).map(layerOf);
    expect([...new Set(layers)].sort()).toEqual(Object.keys(picture).sort());
  });
});

it('the sidebar and the hosts know core by its door alone', () => {
  expect(wrong(imports.filter(climbsIn))).toEqual([]);
});

describe('the picture', () => {
  const layers = Object.keys(picture);
  const plain = (arrow: string): string => arrow.replace('type ', '');

  it('has no way back: every layer imports only what stands above it', () => {
    const back = layers.flatMap((layer, place) =>
      (picture[layer] ?? []).filter((arrow) => layers.indexOf(plain(arrow)) >= place).map((arrow) => [layer, arrow]),
    );
    expect(back).toEqual([]);
  });

  it('has no arrow that no import needs', () => {
    const walked = new Set(imports.map((one) => `${layerOf(one.file)} → ${targetOf(one)}`));
    const drawn = layers.flatMap((layer) => (picture[layer] ?? []).map((arrow) => `${layer} → ${plain(arrow)}`));
    expect(drawn.filter((arrow) => !walked.has(arrow))).toEqual([]);
  });

  it('keeps the hosts apart, and packages out of core and of both add-ins', () => {
    const hosts = ['apps-script', 'office-addin', 'local'];
    for (const host of hosts) expect(hosts.filter((other) => picture[host]?.includes(other))).toEqual([]);
    const bare = layers.filter((layer) => layer.startsWith('core/') || /^(apps-script|office-addin)$/.test(layer));
    for (const layer of bare) {
      expect((picture[layer] ?? []).filter((arrow) => !layers.includes(plain(arrow)))).toEqual([]);
    }
  });
});

describe('a wrong import is found', () => {
  const planted: readonly (readonly [file: string, source: string])[] = [
    ['core/table/cell.ts', "import { buildPlan } from '../dashboard/build-plan';"],
    ['core/table/cell.ts', "import type { Plan } from '../dashboard/plan';"],
    ['core/table/cell.ts', "import {\n  type A,\n  b,\n} from '../words/words';"],
    ['core/table/cell.ts', 'import { fill } from "../words/words"'],
    ['core/table/cell.ts', "const one = 1; import { fill } from '../words/words';"],
    ['core/table/cell.ts', "import * as words from '../words/words';"],
    ['core/table/cell.ts', "export * from '../words/words';"],
    ['core/table/cell.ts', "export { fill } from '../words/words';"],
    ['core/table/cell.ts', "export type { Words } from '../words/words';"],
    ['core/table/cell.ts', "import '../words/words';"],
    ['core/table/cell.ts', "const words = await import('../words/words');"],
    ['core/table/cell.ts', 'const words = await import(`../words/words`);'],
    ['core/table/cell.ts', 'const words = await import(path);'],
    ['core/table/cell.ts', 'const words = await import(`../` + folder);'],
    ['core/table/cell.ts', "type Words = typeof import('../words/words');"],
    ['core/table/cell.ts', "const words = require('../words/words');"],
    ['core/table/cell.ts', '/// <reference types="node" />'],
    ['core/table/cell.ts', "import { read } from 'hucre';"],
    ['core/table/cell.ts', "import { readFile } from 'node:fs';"],
    ['core/table/cell.ts', "import { readFile } from 'fs/promises';"],
    ['core/words/words.ts', "import { failure } from '../result';"],
    ['core/kpi.ts', "import { type Words, fill } from './words/words';"],
    ['core/result.ts', "import { index } from './index';"],
    ['core/dashboard/plan.ts', "import type { Host } from '../../sidebar/host';"],
    ['core/dashboard/plan.ts', "import { catalogue } from '../index';"],
    ['core/new/thing.ts', "import { serialOf } from '../table/serial-date';"],
    ['sidebar/sidebar.tsx', "import { words } from '../core/words/words';"],
    ['sidebar/sidebar.tsx', "import { useState } from 'react';"],
    ['local/playground/page.ts', "import { wordsOf } from '../../office-addin/words';"],
    ['office-addin/host.ts', "import { main } from '../apps-script/main';"],
    ['office-addin/host.ts', "import { h } from 'preact';"],
    ['apps-script/main.ts', "import type { Plan } from '../core/dashboard/plan';"],
    ['local/cli.ts', "import { build } from 'esbuild';"],
    ['local/cli.ts', "import chart from '../node_modules/preact/dist/preact.js';"],
    ['scripts/start.ts', "import { main } from '../apps-script/main';"],
  ];

  test.each(planted)('%s: %s', (file, source) => {
    expect(wrong(importsIn(file, source))).toHaveLength(1);
  });

  const right: readonly (readonly [file: string, source: string])[] = [
    ['core/words/words.ts', "import type { Failure } from '../result';"],
    ['core/words/words.ts', "import { type Failure, type Why } from '../result';"],
    ['core/language/operators/sum.ts', "import { success } from '../../result';\nimport { call } from '../formula';"],
    ['local/playground/page.ts', "import 'bootstrap/dist/css/bootstrap.min.css';\nimport { a } from '../hucre';"],
    ['sidebar/mount.tsx', "import { render } from 'preact';\nimport { useState } from 'preact/hooks';"],
    ['core/table/cell.ts', "/** Not an import from '../words/words'. */\nexport const from = 'words';"],
  ];

  test.each(right)('and a right one is let through: %s: %s', (file, source) => {
    expect(wrong(importsIn(file, source))).toEqual([]);
  });

  it('in a real file too: what is planted at the end of one is told from what it had', () => {
    const file = 'core/table/cell-text.ts';
    const source = readFileSync(file, 'utf8');
    expect(importsIn(file, source).length).toBeGreaterThan(1);
    expect(wrong(importsIn(file, `${source}\nexport * from '../words/words';\n`))).toEqual([
      `${file} → ../words/words`,
    ]);
  });
});

it('core is compiled for any host: the language of 2019 and nothing of a browser, of Node or of a spreadsheet', () => {
  const config: unknown = JSON.parse(readFileSync('core/tsconfig.json', 'utf8'));
  expect(config).toEqual({
    extends: '../tsconfig.json',
    compilerOptions: { target: 'ES2019', lib: ['ES2019'], types: [] },
    include: ['.'],
  });
});
