/** Which packages of others each product carries, read off its bundles, and under which licence. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

const entries = {
  'Google Sheets': ['apps-script/main.ts', 'apps-script/sidebar-entry.ts'],
  Excel: ['office-addin/functions.ts', 'office-addin/taskpane.ts', 'office-addin/worker.ts'],
  Playground: ['local/playground/page.ts', 'local/playground/worker.ts'],
  'Command line': ['local/cli.ts'],
} as const satisfies Record<string, readonly string[]>;

export type Product = keyof typeof entries;

export const products: readonly Product[] = ['Google Sheets', 'Excel', 'Playground', 'Command line'];

export async function bundledPackages(product: Product): Promise<readonly BundledPackage[]> {
  const { metafile } = await build({ ...options(product), entryPoints: [...entries[product]] });
  const folders = new Set<string>();
  for (const input of Object.keys(metafile?.inputs ?? {})) {
    const [, folder] = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input) ?? [];
    if (folder !== undefined) folders.add(folder);
  }
  return Promise.all([...folders].sort().map(packageIn));
}

/** docs/licences.md. */
export async function licencesText(): Promise<string> {
  const lines = [
    '# Packages of others in what is built',
    '',
    'Written by `npm run golden` from the bundles; do not edit.',
    '',
  ];
  for (const product of products) {
    const packages = await bundledPackages(product);
    lines.push(`## ${product}`, '', '| Package | Version | Licence |', '| --- | --- | --- |');
    for (const { name, version, licence } of packages) lines.push(`| ${name} | ${version} | ${licence} |`);
    lines.push('');
  }
  return lines.join('\n');
}

const options = (product: Product): BuildOptions => ({
  bundle: true,
  write: false,
  metafile: true,
  outdir: 'dist',
  logLevel: 'error',
  platform: product === 'Command line' ? 'node' : 'browser',
  format: 'esm',
  mainFields: ['module', 'main'],
  loader: { '.xml': 'text', '.woff': 'empty', '.woff2': 'empty', '.svg': 'empty', '.eot': 'empty', '.ttf': 'empty' },
});

async function packageIn(folder: string): Promise<BundledPackage> {
  const { name, version, license }: { name: string; version: string; license: string } = JSON.parse(
    await readFile(join(folder, 'package.json'), 'utf8'),
  );
  return { name, version, licence: license };
}
