/** Builds what clasp pushes: the manifest, the bundle, the generated functions and the sidebar as one page. */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { appsScriptStubs, customFunctions } from '../core/index';
import { dataAsJson } from './data-as-json';
import { withoutExamples } from './without-help';

const folder = 'dist/apps-script';

export async function buildAppsScript(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const files = { ...(await serverFiles()), 'Sidebar.html': await sidebarPage() };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${kilobytes(text)}`);
  console.log(`${folder}: ${sizes.join(', ')}`);
}

/** The files that run on Google's side, by name. A test may put a plan of its own in core's place, with a plugin. */
export async function serverFiles(
  plugins: Plugin[] = [],
): Promise<Readonly<Record<'appsscript.json' | 'bundle.js' | 'functions.js', string>>> {
  const { script } = await bundle({
    plugins: [...plugins, dataAsJson([withoutExamples])],
    entryPoints: ['apps-script/main.ts'],
    globalName: 'Dealsheet_',
    platform: 'neutral',
  });
  return {
    'appsscript.json': await readFile('appsscript.json', 'utf8'),
    'bundle.js': script,
    'functions.js': appsScriptStubs(customFunctions),
  };
}

/** One file without any link: the host offers no folder beside it, and nothing is loaded from the network. */
export async function sidebarPage(entry = 'apps-script/sidebar-entry.ts'): Promise<string> {
  const { script, style } = await bundle({
    entryPoints: [entry],
    platform: 'browser',
    define: { 'process.env.NODE_ENV': '"production"' },
    supported: { 'template-literal': false },
  });
  return [
    '<!DOCTYPE html>',
    '<html>',
    '<head>',
    '<base target="_top">',
    '<meta charset="utf-8">',
    '<title>Dealsheet</title>',
    `<style>${style.trim()}</style>`,
    '</head>',
    '<body>',
    '<div id="root"></div>',
    `<script>${safeInPage(script.trim())}</script>`,
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

async function bundle(options: BuildOptions): Promise<{ readonly script: string; readonly style: string }> {
  const result = await build({
    bundle: true,
    format: 'iife',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    legalComments: 'none',
    write: false,
    outdir: folder,
    logLevel: 'warning',
    ...options,
  });
  const textOf = (ending: string): string =>
    (result.outputFiles ?? [])
      .filter(({ path }) => path.endsWith(ending))
      .map(({ text }) => text)
      .join('');
  return { script: textOf('.js'), style: textOf('.css') };
}

/**
 * Google's HTML service takes `//` inside a script for the start of a comment even within a string, and a browser takes
 * `<!--` there for the start of one. Both are escaped as a string literal may be: the minified code has them nowhere else.
 */
const safeInPage = (script: string): string => script.replace(/:\/\//g, ':\\/\\/').replace(/<!--/g, '<\\!--');

const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
