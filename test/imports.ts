/** Every import of our sources: from which layer to which layer or package, and whether anything is left of it at run time. */
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { posix } from 'node:path';

export interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Gone at run time. */
  readonly typeOnly: boolean;
}

/** `core/table/cell.ts` → `core/table`, `core/kpi.ts` → `core/kpi`, `local/playground/page.ts` → `local`. */
export function layerOf(path: string): string {
  const [top = '', next = '', ...rest] = path.split('/');
  if (top !== 'core') return top;
  return `core/${rest.length > 0 ? next : next.replace(/\.tsx?$/, '')}`;
}

/** The layer of a relative import, else the package's name; `node` for Node's own modules. */
export function targetOf({ file, specifier }: Import): string {
  if (!specifier.startsWith('.')) return packageOf(specifier);
  const path = posix.join(posix.dirname(file), specifier);
  return path.startsWith('node_modules/') ? packageOf(path.slice('node_modules/'.length)) : layerOf(path);
}

function packageOf(specifier: string): string {
  const [name = '', second = ''] = specifier.split('/');
  if (specifier.startsWith('node:') || builtinModules.includes(name)) return 'node';
  return name.startsWith('@') ? `${name}/${second}` : name;
}

/** Of values, of types, passed on, loaded later: all of them. A path that is computed is `?`, which no layer may import. */
export function importsIn(file: string, source: string): readonly Import[] {
  const found = (pattern: RegExp, typeOnly: (words: string) => boolean): readonly Import[] =>
    [...source.matchAll(pattern)].map(({ groups = {} }) => ({
      file,
      specifier: groups.path ?? '?',
      typeOnly: typeOnly(groups.words ?? ''),
    }));
  return [
    ...found(statement, isOfTypes),
    ...found(bareStatement, () => false),
    ...found(call, (words) => words !== ''),
    ...found(reference, () => true),
  ];
}

const statement = /(?:^|[;}\n])\s*(?:import|export)\b(?<words>[^;'"()=]*?)\bfrom\s*['"](?<path>[^'"]+)['"]/g;
const bareStatement = /(?:^|[;}\n])\s*import\s*['"](?<path>[^'"]+)['"]/g;
const call = /(?<words>\btypeof\s+)?\b(?:import|require)\((?=[^)])\s*(?:['"`](?<path>[^'"`$]+)['"`]\s*[,)])?/g;
const reference = /^\/\/\/\s*<reference\s+(?:path|types)\s*=\s*['"](?<path>[^'"]+)['"]/gm;

/** `type { A }` and `{ type A, type B }`. */
function isOfTypes(words: string): boolean {
  if (/^\s*type\s+\S/.test(words)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(words)?.[1]?.split(',') ?? [];
  const filled = names.map((name) => name.trim()).filter((name) => name !== '');
  return filled.length > 0 && filled.every((name) => name.startsWith('type '));
}

/** Of every .ts and .tsx file in the folders and below. */
export const importsUnder = (folders: readonly string[]): readonly Import[] =>
  folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.tsx?$/.test(name))
      .map((name) => posix.join(folder, name.replace(/\\/g, '/')))
      .flatMap((file) => importsIn(file, readFileSync(file, 'utf8'))),
  );
