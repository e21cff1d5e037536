import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseXml } from '../../office-addin/xml';
import { buildOfficeAddin } from '../../scripts/build-office-addin';

let folder: string;
const text = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dealsheet-addin-'));
  await buildOfficeAddin('https://kpi.example', folder);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the built folder', () => {
  it('holds every file the manifest names', async () => {
    const manifest = await text('manifest.xml');
    expect(parseXml(manifest).ok).toBe(true);
    const files = await readdir(folder, { recursive: true });
    for (const [, path] of manifest.matchAll(/"https:\/\/kpi\.example\/([^"]+)"/g)) expect(files).toContain(path);
  });

  it('has classic scripts for browsers from 2020 on', async () => {
    for (const name of ['functions.js', 'taskpane.js', 'worker.js']) {
      const script = await text(name);
      console.info(`${name}: ${script.length} characters`);
      expect(() => parse(script, { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
    }
  });

  it('loads office.js from Microsoft, our functions right after it, and nothing else', async () => {
    const page = await text('taskpane.html');
    expect([...page.matchAll(/src="([^"]+)"/g)].map(([, source]) => source)).toEqual([
      'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      'functions.js',
      'taskpane.js',
    ]);
    expect(page).toContain("default-src 'none'");
    const own = [page, await text('functions.js'), await text('taskpane.js'), await text('worker.js')].join('\n');
    const addresses = [...own.matchAll(/https?:\/\/[^\s"'`;)]+/g)].map(([address]) => new URL(address).host);
    // The last are names of XML vocabularies inside the view library; nothing is ever fetched from them.
    expect([...new Set(addresses)].filter((host) => host !== 'www.w3.org')).toEqual(['appsforoffice.microsoft.com']);
  });

  it('has icons of the sizes their names say', async () => {
    for (const size of [16, 32, 64, 80]) {
      const png = await readFile(join(folder, 'assets', `icon-${size}.png`));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    }
  });
});
