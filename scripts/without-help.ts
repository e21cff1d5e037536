/** Takes out of a bundle what no typed function reads: help texts and examples (Excel has functions.json), and formulas. */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Node, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';

const room = (...path: readonly string[]): string => join(process.cwd(), 'core', ...path, sep);

/** What is left out of each room, by the property's name; `texts` are those in both languages. */
const leftOut: readonly (readonly [room: string, properties: readonly string[]])[] = [
  // In core/functions a text in both languages is help, and nothing else there is; at run time nobody reads it.
  [room('functions'), ['example', 'texts']],
  // Names and sentences stay: KPI_EXPLAIN and KPI_REPORT say them.
  [room('catalogue'), ['example']],
  // A typed function computes; only a dashboard writes formulas.
  [room('rows'), ['formula']],
  [room('language', 'operators'), ['formula', 'absences']],
];

export const withoutHelp: Plugin = {
  name: 'without-help',
  setup({ onLoad }) {
    onLoad({ filter: /\.ts$/ }, async ({ path }) => {
      const [, properties] = leftOut.find(([folder]) => path.startsWith(folder)) ?? [];
      if (properties === undefined) return undefined;
      const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2019' });
      return { contents: without(properties, code), loader: 'js' };
    });
  },
};

/** `{ en: 'Deals won.', id: 'Transaksi menang.' }` and the values of those properties become `void 0`. */
export function without(properties: readonly string[], code: string): string {
  const taken: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    const text = replacement(node, properties);
    if (text === null) return true;
    taken.push({ start: node.start, end: node.end, text });
    return false;
  });
  return taken
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

function replacement(node: Node, leftOutHere: readonly string[]): string | null {
  const key = node.type === 'Property' ? keyOf(node) : '';
  if (leftOutHere.includes(key) && isWritten(node)) return `${key}: void 0`;
  if (!leftOutHere.includes('texts') || node.type !== 'ObjectExpression') return null;
  const properties: readonly Node[] = childrenOf(node);
  const isText = (property: Node): boolean => childrenOf(property).some(isString);
  return properties.map(keyOf).join() === 'en,id' && properties.every(isText) ? 'void 0' : null;
}

/** Not `{ example }`, which is a variable's name too, nor what a function takes apart. */
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
