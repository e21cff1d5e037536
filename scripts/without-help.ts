/** Takes out of a bundle what Excel shows from functions.json: the functions' help texts and their examples. */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Node, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

const functions = join(process.cwd(), 'core', 'functions', sep);

/** In core/functions a text in both languages is help, and nothing else there is; at run time nobody reads it. */
export const withoutHelp: Plugin = {
  name: 'without-help',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      if (!path.startsWith(functions)) return undefined;
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2019' });
      return { contents: helpless(code), loader: 'js' };
    });
  },
};

/** `{ en: 'Deals won.', id: 'Transaksi menang.' }` and the value of `example` become `void 0`. */
export function helpless(code: string): string {
  const taken: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const text = replacement(node);
    if (text === null) return true;
    taken.push({ start: node.start, end: node.end, text });
    return false;
  });
  return taken
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

function replacement(node: Node): string | null {
  if (node.type === 'Property' && keyOf(node) === 'example' && isWritten(node)) return 'example: void 0';
  if (node.type !== 'ObjectExpression') return null;
  const properties: readonly Node[] = childrenOf(node);
  const isText = (property: Node): boolean => childrenOf(property).some(isString);
  return properties.map(keyOf).join() === 'en,id' && properties.every(isText) ? 'void 0' : null;
}

/** Not `{ example }`, which is a variable's name too. */
const isWritten = (node: Node): boolean => !('shorthand' in node) || node.shorthand !== true;

const isString = (node: Node): boolean =>
  (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') ||
  (node.type === 'TemplateLiteral' && childrenOf(node).length === 1);

function keyOf(node: Node): string {
  const [key] = childrenOf(node);
  return key !== undefined && 'name' in key ? String(key.name) : '';
}

function visit(node: Node, enter: (node: Node) => boolean): void {
  if (enter(node)) for (const child of childrenOf(node)) visit(child, enter);
}

const childrenOf = (node: Node): readonly Node[] => Object.values(node).flat().filter(isNode);

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
