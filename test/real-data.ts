/** Real and public files beside the project, where they are at hand: none is copied into it. */
import { existsSync, readFileSync } from 'node:fs';
import { expect } from 'vitest';
import type { RawTab } from '../core/table/cell';
import { readSource } from '../local/read-source';

const folder = '../shared/data';

/** Says loudly that nothing real is checked where they are not there. */
export function realDataIsHere(): boolean {
  const here = existsSync(folder);
  if (!here) console.warn(`\n*** SKIPPED: ${folder} is not there. No real file is checked. ***\n`);
  return here;
}

export async function realTab(file: string): Promise<RawTab> {
  const source = await readSource(`${folder}/${file}`);
  const tab = source.ok ? source.tabs[0] : undefined;
  if (tab === undefined) throw new Error(`${file} cannot be read`);
  return tab;
}

/** Each figure by its name, without its definition. */
export const knownFigures = (set: string) =>
  JSON.parse(readFileSync(`${folder}/${set}/expected.json`, 'utf8'), (_, found) =>
    typeof found === 'object' && found !== null && 'definition' in found ? found.value : found,
  ).figures;

/** Ratios agree to six decimals, money to a cent: that is how the known figures are rounded. */
export const ratioOf = (value: number | null) => (value === null ? 'zero-denominator' : expect.closeTo(value, 5.3));
export const money = (value: number) => expect.closeTo(value, 1.9);

/** A record with the same keys and what is worked out from each value. */
export const each = <Known, Figure>(
  known: Readonly<Record<string, Known>>,
  of: (value: Known, key: string) => Figure,
): Record<string, Figure> => Object.fromEntries(Object.entries(known).map(([key, value]) => [key, of(value, key)]));
