/** Ids that lost their leading zeros when a spreadsheet took them for numbers: `42` for `00042`. */
import { labelKey } from './labels';

export interface WithoutZeros {
  /** By the key of an id that is not among those wanted: the key of the one it must be, for no other is so without zeros. */
  readonly matched: ReadonlyMap<string, string>;
  /** Keys that several are so, or that several would be one for. */
  readonly ambiguous: ReadonlySet<string>;
}

/** Among ids of digits alone: what is the same but for leading zeros is one, where that is one to one on both sides. */
export function matchWithoutZeros(own: readonly string[], wanted: readonly string[]): WithoutZeros {
  const known = new Set(wanted.map(labelKey));
  const [theirs, ours] = [byDigits(wanted), byDigits(own)];
  const matched = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [digits, keys] of ours) {
    const candidates = theirs.get(digits);
    if (candidates === undefined) continue;
    const [key, one] = [[...keys][0], [...candidates][0]];
    const isOneToOne = keys.size === 1 && candidates.size === 1;
    if (isOneToOne && key !== undefined && one !== undefined && key !== one) matched.set(key, one);
    else if (!isOneToOne) for (const own of keys) if (!known.has(own)) ambiguous.add(own);
  }
  return { matched, ambiguous };
}

export interface ZeroTwins {
  /** Labels that lack the zeros which another label of the column has. */
  readonly short: ReadonlySet<string>;
  readonly first: string;
  readonly as: string;
}

/** Labels of one column that differ in nothing but leading zeros; `null` where none do. */
export function zeroTwins(labels: readonly string[]): ZeroTwins | null {
  const twins = [...byDigits(labels).values()].filter(({ size }) => size > 1).map((keys) => [...keys].sort(byLength));
  const [first = '', as = ''] = twins[0] ?? [];
  return twins.length === 0 ? null : { short: new Set(twins.flatMap((keys) => keys.slice(0, -1))), first, as };
}

/** The keys by their digits without leading zeros. */
function byDigits(labels: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const label of labels) {
    if (label.length > longestId || !onlyDigits.test(label)) continue;
    const key = labelKey(label);
    const digits = key.replace(/^0+(?=\d)/, '');
    const keys = found.get(digits);
    if (keys === undefined) found.set(digits, new Set([key]));
    else keys.add(key);
  }
  return found;
}

const longestId = 60;
const onlyDigits = /^\d+$/;

const byLength = (one: string, other: string): number => one.length - other.length;
