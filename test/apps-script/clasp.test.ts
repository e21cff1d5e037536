/** What clasp would push, asked of clasp itself: exactly our four files, without logging in. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { serverFiles } from '../../scripts/build-apps-script';

const run = promisify(execFile);

test('clasp finds the manifest, the bundle, the functions and the sidebar, and nothing else', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-clasp-'));
  try {
    const settings: unknown = JSON.parse(await readFile('.clasp.json.example', 'utf8'));
    expect(settings).toEqual({ scriptId: '', rootDir: 'dist/apps-script' });
    const built = join(folder, 'dist', 'apps-script');
    await mkdir(built, { recursive: true });
    for (const [name, text] of Object.entries(await serverFiles())) await writeFile(join(built, name), text);
    await writeFile(join(built, 'Sidebar.html'), '<p></p>');
    // Any id will do: nothing is sent.
    await writeFile(join(folder, '.clasp.json'), JSON.stringify({ ...Object(settings), scriptId: 'x'.repeat(57) }));
    const clasp = resolve('node_modules', '.bin', 'clasp');
    const { stdout } = await run(clasp, ['show-file-status', '--json'], { cwd: folder });
    const status: unknown = JSON.parse(stdout);
    const pushed: unknown = Reflect.get(Object(status), 'filesToPush');
    expect(Array.isArray(pushed) && pushed.map(String).sort()).toEqual([
      'dist/apps-script/Sidebar.html',
      'dist/apps-script/appsscript.json',
      'dist/apps-script/bundle.js',
      'dist/apps-script/functions.js',
    ]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
