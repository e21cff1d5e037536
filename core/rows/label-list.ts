/** The lists of labels that deals are told apart by: each label's place is its number on the rows tab. */
import type { Source } from '../language/vocabulary';
import type { LabelColumn } from '../table/deals-table';
import { labelKey } from '../table/labels';
import { labelsIn, type TabRows } from './tab-rows';

/** A label's number is its place in the list, from 1; 0 is none. */
export interface LabelList {
  readonly labels: readonly string[];
  /** The number that deals without a label have; 0 where every deal has one. */
  readonly blank: number;
}

/** The number of each row in the list, and the list: labels in their order, that of the blank, then those that are to come. */
export function listed(
  column: LabelColumn | undefined,
  length: number,
  blankLabel: string,
  elsewhere: readonly string[],
  added: readonly string[] = [],
): { readonly numbers: Int32Array; readonly list: LabelList | null } {
  if (column === undefined) return { numbers: new Int32Array(length), list: null };
  const labels = [...column.labels, ...elsewhere];
  const known = new Set<string>();
  const order = labels.map((_, index) => index).filter((index) => isFirst(labelKey(labels[index] ?? ''), known));
  order.sort(byLabel(labels));
  const place = new Int32Array(labels.length);
  for (const [position, code] of order.entries()) place[code] = position + 1;
  const blank = column.codes.includes(-1) ? order.length + 1 : 0;
  const numbers = column.codes.map((code) => (code < 0 ? blank : (place[code] ?? 0)));
  const names = order.map((code) => labels[code] ?? '');
  // Behind the others, so that no number of theirs depends on it.
  const all = [...names, ...(blank > 0 ? [blankLabel] : [])];
  return { numbers, list: { labels: [...all, ...unlisted(added, [...all, blankLabel])], blank } };
}

/** Labels of the same kind on the other tabs: a rep without deals has activities and a target. */
export function labelsElsewhere(
  tabs: Readonly<Partial<Record<Source, TabRows>>>,
  field: string,
  leftOut: string,
): readonly string[] {
  const others = Object.entries(tabs).flatMap(([tab, rows]) =>
    tab === 'deals' ? [] : (labelsIn(rows, field)?.labels ?? []),
  );
  return others.filter((label) => labelKey(label) !== labelKey(leftOut));
}

export const teamLabelIn = (targets: TabRows | undefined): string | undefined =>
  labelsIn(targets, 'owner')?.labels.find((label) => teamWords.has(labelKey(label)));

const teamWords: ReadonlySet<string> = new Set([
  ...['team', 'the team', 'whole team', 'sales team', 'all', 'total', 'company', 'everyone'],
  ...['tim', 'seluruh tim', 'tim sales', 'semua', 'perusahaan', 'equipe', 'equipo', 'time', 'todos'],
]);

/** Each once, and none that is listed already. */
export function unlisted(labels: readonly string[], listedAlready: readonly string[]): readonly string[] {
  const known = new Set(listedAlready.map(labelKey));
  return labels.filter((label) => labelKey(label) !== '' && isFirst(labelKey(label), known));
}

function isFirst(key: string, known: Set<string>): boolean {
  if (known.has(key)) return false;
  known.add(key);
  return true;
}

/** By code units of the lower-case text: the same order everywhere, with no locale's collation. */
const byLabel = (labels: readonly string[]) => (left: number, right: number) => {
  const a = (labels[left] ?? '').toLowerCase();
  const b = (labels[right] ?? '').toLowerCase();
  return a < b ? -1 : a > b ? 1 : 0;
};
