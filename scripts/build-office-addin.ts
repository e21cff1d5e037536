/** Builds dist/office-addin: everything that is served to Excel, and the manifest that names it. */
import { access, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { customFunctions, functionsJson } from '../core/index';
import { iconPath, manifestXml } from '../office-addin/manifest';
import { manifestProblems } from '../office-addin/manifest-check';
import { iconSizes } from '../office-addin/product';
import { dataAsJson } from './data-as-json';
import { iconPng } from './icons';
import { withoutExamples, withoutHelp } from './without-help';

/** Where `npm start` and Excel meet on a developer's machine; Excel takes nothing that is not https. */
export const localBaseUrl = 'https://localhost:3000';

/** `baseUrl` is the address the folder will be served from. */
export async function buildOfficeAddin(baseUrl = localBaseUrl, folder = 'dist/office-addin'): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'assets'), { recursive: true });
  await Promise.all((['functions', 'taskpane', 'worker'] as const).map((name) => bundleScript(name, folder)));
  await Promise.all([
    writeFile(join(folder, 'manifest.xml'), await checkedManifest(baseUrl)),
    writeFile(join(folder, 'functions.json'), functionsJson(customFunctions, 'en')),
    writeFile(join(folder, 'functions-id.json'), functionsJson(customFunctions, 'id')),
    writeFile(join(folder, 'taskpane.html'), await page(folder)),
    ...iconSizes.map((size) => writeFile(join(folder, iconPath(size)), iconPng(size))),
  ]);
  const scripts = ['functions.js', 'taskpane.js', 'worker.js'];
  const sizes = await Promise.all(scripts.map(async (name) => `${name} ${await kilobytes(join(folder, name))}`));
  console.log(`${folder}: ${sizes.join(', ')}`);
}

const kilobytes = async (file: string): Promise<string> => `${((await stat(file)).size / 1024).toFixed(1)} KB`;

/** What each script can do without. The task pane writes formulas and helps to type functions; typed functions only compute. */
const lighter = {
  functions: [dataAsJson([withoutHelp]), withoutHelp],
  taskpane: [dataAsJson([withoutExamples])],
  worker: [dataAsJson([withoutExamples])],
} as const satisfies Record<string, readonly Plugin[]>;

export type Script = keyof typeof lighter;

/** Classic scripts: with modules Excel's first calls come before the functions are there. */
export async function bundleScript(name: Script, folder: string): Promise<void> {
  await build({
    entryPoints: [`office-addin/${name}.ts`],
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'iife',
    // A shared runtime is an evergreen browser: WebView2, or Safari since 13.1.
    target: 'es2020',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // What a plugin resolves has lost the settings of the project's tsconfig.
    jsx: 'automatic',
    jsxImportSource: 'preact',
    plugins: [pureCore, ...lighter[name]],
  });
}

const core = join(process.cwd(), 'core', sep);

/** No file of core does anything when it is loaded, so what is not used of its one door stays out of the scripts. */
const pureCore: Plugin = {
  name: 'pure-core',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, pluginData, ...place }) => {
      if (pluginData === 'resolving') return undefined;
      const found = await resolve(path, { ...place, pluginData: 'resolving' });
      return { ...found, sideEffects: found.sideEffects && !found.path.startsWith(core) };
    });
  },
};

/** As it belongs at the top of the project for `localBaseUrl`. */
export async function checkedManifest(baseUrl: string): Promise<string> {
  const { version }: { version: string } = JSON.parse(await readFile('package.json', 'utf8'));
  const manifest = manifestXml({ baseUrl, version });
  const problems = manifestProblems(manifest);
  if (problems.length > 0) throw new Error(`The manifest is not right:\n${problems.join('\n')}`);
  return manifest;
}

/** The page asks for a style sheet only where the sidebar brings one. */
async function page(folder: string): Promise<string> {
  const html = await readFile('office-addin/taskpane.html', 'utf8');
  const styled = await access(join(folder, 'taskpane.css')).then(
    () => true,
    () => false,
  );
  return styled ? html.replace('  </head>', '    <link rel="stylesheet" href="taskpane.css" />\n  </head>') : html;
}
