/** Takes out of a bundle what no typed function reads: help texts and examples (Excel has functions.json), and formulas. */
import { readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { type Node, parse } from 'acorn';
import { type Plugin, transform } from 'esbuild';
import { formulaColumns } from '../core/index';

const room = (...path: readonly string[]): string => join(process.cwd(), 'core', ...path, sep);

/** What is left out of a room, by the property's name; `texts` are those in both languages. */
type LeftOut = readonly [room: string, properties: readonly string[]];

/** Worked examples of KPIs are for tests and the reference. Their names and sentences stay: KPI_EXPLAIN and KPI_REPORT say them. */
const examples: LeftOut = [room('catalogue'), ['example']];

export const withoutExamples: Plugin = leavingOut([examples]);

export const withoutHelp: Plugin = leavingOut([
  // In core/functions a text in both languages is help, and nothing else there is; at run time nobody reads it.
  [room('functions'), ['example', 'texts']],
  examples,
  // A typed function computes; only a dashboard writes formulas, asks whether they can read the raw cells, and lists labels.
  [room('rows'), ['formula', 'isLive', 'isIn', 'meant', 'outcomeLabels', ...formulaColumns]],
  [room('language', 'operators'), ['formula', 'absences']],
  // Numbers that can be read in two ways are the wizard's to ask, repeats and amounts in M the health's to say.
  [room('table'), ['either', 'repeats', 'doubtfulMillions']],
]);

function leavingOut(leftOut: readonly LeftOut[]): Plugin {
  return {
    name: 'without-help',
    setup({ onLoad }) {
      onLoad({ filter: /\.ts$/ }, async ({ path }) => {
        const [, properties] = leftOut.find(([folder]) => path.startsWith(folder)) ?? [];
        if (properties === undefined) return undefined;
        const { code } = await transform(await readFile(path, 'utf8'), { loader: 'ts', target: 'es2022' });
        return { contents: without(properties, code), loader: 'js' };
      });
    },
  };
}

/** Those properties go, and those that hold `{ en: 'Deals won.', id: 'Transaksi menang.' }`; as an argument that becomes `void 0`. */
export function without(properties: readonly string[], code: string): string {
  const taken: { readonly start: number; readonly end: number; readonly text: string }[] = [];
  visit(parse(code, { ecmaVersion: 2022, sourceType: 'module' }), (node) => {
    if (isLeftOut(node, properties)) taken.push({ start: node.start, end: endWithComma(node, code), text: '' });
    else if (isHelp(node, properties)) taken.push({ start: node.start, end: node.end, text: 'void 0' });
    else return true;
    return false;
  });
  return taken
    .sort((one, other) => other.start - one.start)
    .reduce((rest, { start, end, text }) => rest.slice(0, start) + text + rest.slice(end), code);
}

function isLeftOut(node: Node, properties: readonly string[]): boolean {
  if (node.type !== 'Property' || !isWritten(node)) return false;
  const [, value] = childrenOf(node);
  return properties.includes(keyOf(node)) || (value !== undefined && isHelp(value, properties));
}

function isHelp(node: Node, properties: readonly string[]): boolean {
  if (!properties.includes('texts') || node.type !== 'ObjectExpression') return false;
  const parts: readonly Node[] = childrenOf(node);
  const isText = (property: Node): boolean => childrenOf(property).some(isString);
  return parts.map(keyOf).join() === 'en,id' && parts.every(isText);
}

const endWithComma = ({ end }: Node, code: string): number => end + (/^\s*,/.exec(code.slice(end))?.[0].length ?? 0);

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
