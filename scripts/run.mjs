// Runs a TypeScript file of this project under Node: bundles it in memory, packages left outside, and imports the result.
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...rest] = process.argv.slice(2);
if (!entry) {
  console.error('usage: node scripts/run.mjs FILE.ts [arguments]');
  process.exit(2);
}

const bundle = await build({
  entryPoints: [entry],
  bundle: true,
  write: false,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  sourcemap: 'inline',
  logLevel: 'warning',
});
const folder = '.cache';
await mkdir(folder, { recursive: true });
const file = join(folder, `${basename(entry, '.ts')}-${process.pid}.mjs`);
await writeFile(file, bundle.outputFiles[0].text);
process.argv.splice(1, process.argv.length - 1, entry, ...rest);
try {
  await import(pathToFileURL(file).href);
} finally {
  await rm(file, { force: true });
}
