/** The sidebar's page as Google serves it: one file, nothing loaded from elsewhere, and no text that its filter mangles. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { sidebarPage } from '../../scripts/build-apps-script';

const scriptOf = (page: string): string => /<script>([\s\S]*)<\/script>/.exec(page)?.[1] ?? '';

function expectSafe(page: string): void {
  const script = scriptOf(page);
  expect(script).not.toBe('');
  for (const trap of ['`', '://', '<!--', '<script', '</script']) expect(script.toLowerCase()).not.toContain(trap);
}

async function pageFrom(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dealsheet-page-'));
  try {
    const entry = join(folder, 'entry.ts');
    await writeFile(entry, source);
    return await sidebarPage(entry);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test('template literals, addresses, comment marks and end tags in texts are escaped and still mean the same', async () => {
  const page = await pageFrom(`
    const name = String(Date.now()).slice(0, 0) + 'x';
    declare const found: unknown[];
    found.push(\`a \${name} // b\`, 'http://www.w3.org/2000/svg', '<!-- no -->', '</script>', /:\\/\\//.source);
  `);
  expectSafe(page);
  const found: unknown[] = [];
  runInNewContext(scriptOf(page), { found, Date, String });
  expect(found).toEqual(['a x // b', 'http://www.w3.org/2000/svg', '<!-- no -->', '</script>', ':\\/\\/']);
});

test('the real page: safe, of one piece, and without any address to load from', async () => {
  const page = await sidebarPage();
  expectSafe(page);
  expect(page).not.toMatch(/<(link|img|iframe)\b|\bsrc=|@import|url\(/i);
  expect(page).toContain('<base target="_top">');
  console.log(`Sidebar.html: ${(page.length / 1024).toFixed(1)} KB`);
});
