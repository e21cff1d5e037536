/** Builds dist/playground: one page, the embedded spreadsheet in it, the sample workbooks beside it. */
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const folder = 'dist/playground';

export async function buildPlayground(): Promise<void> {
  await mkdir(folder, { recursive: true });
  await build({
    entryPoints: ['local/playground/page.ts', 'local/playground/worker.ts'],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    // Its "browser" entry exports nothing; the module one is meant for bundlers.
    mainFields: ['module', 'main'],
    loader: {
      '.xml': 'text',
      '.woff': 'dataurl',
      '.woff2': 'dataurl',
      '.svg': 'dataurl',
      '.eot': 'empty',
      '.ttf': 'empty',
    },
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'linked',
    logLevel: 'error',
  });
  await copyFile('local/playground/index.html', join(folder, 'index.html'));
  for (const language of ['en', 'id']) {
    const name = `dealsheet-sample-${language}.xlsx`;
    await copyFile(join('samples', name), join(folder, name));
  }
}
