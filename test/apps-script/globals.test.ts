/** The compiler looks at the built script: it may name nothing that Apps Script does not have, on no path, tried or not. */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { serverFiles } from '../../scripts/build-apps-script';

/** Names that are neither ECMAScript 2019’s nor Google’s. Members are checked in the source, by core’s own settings. */
async function unknownIn(script: string): Promise<readonly string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-globals-'));
  try {
    const file = join(folder, 'bundle.js');
    await writeFile(file, script);
    const types = ['--typeRoots', resolve('node_modules', '@types'), '--types', 'google-apps-script'];
    const language = ['--target', 'es2019', '--lib', 'es2019', '--strict', 'false'];
    const given = ['--noEmit', '--allowJs', '--checkJs', '--ignoreConfig', ...language, ...types, file];
    const said = await new Promise<string>((done) => {
      // It finds much else to say about a script that is no source, and so it never ends with 0.
      execFile(resolve('node_modules', '.bin', 'tsc'), given, { maxBuffer: 1e8 }, (_, stdout) => done(stdout));
    });
    return said.split('\n').flatMap((line) => /Cannot find name.*/.exec(line)?.[0] ?? []);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('the built script names nothing that Apps Script does not have', async () => {
  const { 'bundle.js': bundle, 'functions.js': functions } = await serverFiles();
  expect(await unknownIn(`${bundle}\n${functions}`)).toEqual([]);
});

test('a browser’s or a newer engine’s name would be found, even where it is never reached', async () => {
  const found = await unknownIn(`
    var never = function () { setTimeout(never, 1); new TextEncoder(); structuredClone(1); fetch('x'); };
    SpreadsheetApp.flush(); Utilities.getUuid();`);
  expect(found.map((line) => /'(\w+)'/.exec(line)?.[1])).toEqual([
    ...['setTimeout', 'TextEncoder', 'structuredClone', 'fetch'],
  ]);
});
