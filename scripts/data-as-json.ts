/**
 * Puts what core declares as plain data – words, names of headers, KPIs – into the bundles as JSON texts, parsed when they
 * are first asked for: an engine reads JSON faster than code, and expressions need no functions that make them.
 */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { runInThisContext } from 'node:vm';
import { parse } from 'acorn';
import { build, type Plugin, transform } from 'esbuild';

const core = (...path: readonly string[]): string => join(process.cwd(), 'core', ...path);

/** Rooms and files that declare data. */
const places: readonly string[] = [
  ...['words', 'catalogue', join('table', 'headers')].map((room) => core(room) + sep),
  ...[core('language', 'populations.ts'), core('table', 'outcome-labels.ts')],
  ...[core('table', 'stage-ladders.ts'), core('table', 'tabs', 'tab-fields.ts')],
];

/** `before`: what takes something out of the declarations. */
export const dataAsJson = (before: readonly Plugin[] = []): Plugin => ({
  name: 'data-as-json',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!places.some((place) => path.startsWith(place))) return undefined;
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2022' });
      return { contents: withJson(code, await exportsOf(path, before)), loader: 'js' };
    });
  },
});

/** `export const en = { … }`, where it is long and holds data alone, becomes the text that says the same. */
export function withJson(code: string, exported: ReadonlyMap<string, unknown>): string {
  const { body } = parse(code, { ecmaVersion: 2022, sourceType: 'module' });
  const declarations = body.flatMap((statement) => {
    if (statement.type !== 'ExportNamedDeclaration' || statement.declaration?.type !== 'VariableDeclaration') return [];
    const [declared] = statement.declaration.declarations;
    if (declared?.id.type !== 'Identifier' || !isLong(declared.init)) return [];
    const { name } = declared.id;
    const value = exported.get(name);
    return isData(value) ? [{ ...statement, text: declaration(name, value) }] : [];
  });
  return declarations.reduceRight((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

/** A shorter one puts together what others declare. */
const isLong = (init: { readonly start: number; readonly end: number } | null | undefined): boolean =>
  init !== null && init !== undefined && init.end - init.start > 200;

/** A record is parsed part by part, each when it is first asked for: one language is spoken, the other stays text. */
function declaration(name: string, value: unknown): string {
  if (!isRecord(value) || Object.keys(value).length > 30) return `export const ${name} = ${parsed(value)};`;
  const parts = Object.entries(value).map(([key, part], index) => ({
    key: JSON.stringify(key),
    part,
    kept: isLarge(part) ? `${name}${index}` : '',
  }));
  const later = parts.map(({ kept }) => kept).filter((kept) => kept !== '');
  const properties = parts.map(({ key, part, kept }) =>
    kept === '' ? `${key}: ${JSON.stringify(part)}` : `get ${key}() { return ${kept} ??= ${parsed(part)}; }`,
  );
  const made = `export const ${name} = { ${properties.join(', ')} };`;
  return later.length === 0 ? made : `let ${later.join(', ')};\n${made}`;
}

const parsed = (value: unknown): string => `/* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** Below that the code that parses is longer than what it saves. */
const isLarge = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && JSON.stringify(value).length > 200;

/** What the file exports, as it is when it has run. */
async function exportsOf(path: string, plugins: readonly Plugin[]): Promise<ReadonlyMap<string, unknown>> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'exported',
    target: 'node20',
    plugins: [...plugins],
    logLevel: 'error',
  });
  const [{ text } = { text: '' }] = outputFiles;
  const exported: object = runInThisContext(`(() => { ${text}\nreturn exported; })()`);
  return new Map(Object.entries(exported));
}

/** It reads back from JSON as what it was; only a property that says `undefined` is left out, which reads the same. */
function isData(value: unknown): boolean {
  switch (typeof value) {
    case 'string':
    case 'boolean':
      return true;
    case 'number':
      return Number.isFinite(value) && !Object.is(value, -0);
    case 'object':
      if (value === null) return true;
      if (Array.isArray(value)) return value.every(isData);
      if (Object.getPrototypeOf(value) !== Object.prototype) return false;
      return Object.values(value).every((part) => part === undefined || isData(part));
    default:
      return false;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
