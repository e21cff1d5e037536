// What loading each script costs, from nothing to the moment it can be asked: a fresh context, compiling, running; beside an empty one.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, Script } from 'node:vm';
import { serverFiles } from '../scripts/build-apps-script';
import { bundleScript } from '../scripts/build-office-addin';
import { type Figure, figure } from './frame/figure';
import { compare, wallTime } from './frame/measure';

const bound = 5;

export async function loading(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const [what, script] of await scripts()) {
    const times = await compare(
      () => run(script),
      () => run(''),
      { rounds: 25, clock: wallTime },
    );
    const compiling = await compare(
      () => compile(script),
      () => run(script),
      { rounds: 15, clock: wallTime },
    );
    const share = Math.round(compiling.ratio * 100);
    const beyondReach =
      `An empty script’s time is that of making a context. ${share} % of ours is compiling: the engine reads all ` +
      `${Math.round(script.length / 1000)} thousand characters once to find where functions end, before any of it runs, and that ` +
      'alone is more than the bound. What runs is short: words, header names and KPIs are parsed when they are asked for.';
    figures.push(figure({ what, against: 'an empty script in a fresh context', bound, beyondReach }, times));
  }
  return figures;
}

/** Never the same text twice: what the compiler remembers of a text it knows is no part of a first loading. */
const compile = (text: string): Script => new Script(`${text}\n//${Math.random()}`);

function run(text: string): unknown {
  const context = createContext(surroundings());
  return compile(text).runInContext(context);
}

async function scripts(): Promise<readonly (readonly [string, string])[]> {
  const server = await serverFiles();
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-loading-'));
  try {
    const names = ['functions', 'taskpane', 'worker'] as const;
    await Promise.all(names.map((name) => bundleScript(name, folder)));
    const office = await Promise.all(names.map((name) => readFile(join(folder, `${name}.js`), 'utf8')));
    return [
      ['Apps Script: bundle.js and functions.js', `${server['bundle.js']}\n${server['functions.js']}`],
      ...names.map((name, place) => [`Excel: ${name}.js`, office[place] ?? ''] as const),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** As much of the programs as the scripts touch while they load. */
const surroundings = (): Record<string, unknown> => ({
  Office: { onReady: () => {}, actions: { associate: () => {} } },
  CustomFunctions: { associate: () => {} },
  self: {},
  addEventListener: () => {},
});
