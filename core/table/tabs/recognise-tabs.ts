/** Which tab of a workbook plays which role beside the deals: by its name and by its columns. */
import { type ProfiledHeader, profileColumns } from '../assign-columns';
import { isBlank, type RawTab } from '../cell';
import { missingParts } from '../deals-tab';
import type { MappedColumn } from '../deals-table';
import { guessColumns } from '../guess-columns';
import { findHeaderRow } from '../header-row';
import { normaliseHeader } from '../normalise-header';
import { mapTab } from './map-tab';
import { type OtherTab, otherTabs } from './tab-fields';
import { looksLike } from './tab-signs';
import { dealTabNames, tabNames } from './tab-words';

export interface RoleChoices {
  /** By role the name of its tab; `null`: the workbook has none. A tab that is gone is looked for anew. */
  readonly roles?: Readonly<Partial<Record<OtherTab, string | null>>>;
}

/**
 * For each role the tab that plays it most surely, each tab in one role at most: `roles.get('leads')?.name`. A tab that
 * reads better as the deals is in none. Only a tab that the user chose may turn out to be unreadable in its role.
 */
export function recogniseTabs(tabs: readonly RawTab[], choices: RoleChoices = {}): ReadonlyMap<OtherTab, RawTab> {
  const found = new Map<OtherTab, RawTab>();
  const taken = new Set<RawTab>();
  const decided = new Set<OtherTab>();
  for (const role of otherTabs) {
    const wanted = choices.roles?.[role];
    if (wanted === undefined) continue;
    const tab = tabs.find(({ name }) => name === wanted);
    if (wanted !== null && tab === undefined) continue;
    decided.add(role);
    if (tab === undefined) continue;
    found.set(role, tab);
    taken.add(tab);
  }
  const candidates = tabs.flatMap((tab) => (taken.has(tab) ? [] : rolesOf(tab)));
  for (const { role, tab } of candidates.sort((one, other) => other.score - one.score)) {
    if (decided.has(role) || found.has(role) || taken.has(tab)) continue;
    found.set(role, tab);
    taken.add(tab);
  }
  return new Map(
    otherTabs.flatMap((role): [OtherTab, RawTab][] => {
      const tab = found.get(role);
      return tab === undefined ? [] : [[role, tab]];
    }),
  );
}

interface Candidate {
  readonly role: OtherTab;
  readonly tab: RawTab;
  readonly score: number;
}

function rolesOf(tab: RawTab): readonly Candidate[] {
  const { rows } = tab;
  if (rows.every((row) => row.every(isBlank))) return [];
  const known = new Map<number, ProfiledHeader>();
  const profileOf = (headerIndex: number): ProfiledHeader => {
    const profiled = known.get(headerIndex) ?? profileColumns(rows, headerIndex);
    known.set(headerIndex, profiled);
    return profiled;
  };
  const asDeals = scoreAsDeals(tab, profileOf);
  return otherTabs.flatMap((role) => {
    const score = scoreIn(role, tab, profileOf);
    return score === null || score <= asDeals ? [] : [{ role, tab, score }];
  });
}

/** What a name that says the role is worth beside the columns, which come to 1 at most. */
const named = 1;

function scoreIn<Tab extends OtherTab>(
  role: Tab,
  tab: RawTab,
  profileOf: (headerIndex: number) => ProfiledHeader,
): number | null {
  const mapped = mapTab(role, tab, {}, profileOf);
  if (mapped === null || mapped.missing.length > 0) return null;
  const { mapping, profiles, headers } = mapped;
  const coverage = coverageOf(mapping, headers);
  if (isNamed(tab.name, tabNames[role])) return coverage + named;
  const looks = looksLike[role];
  const profileAt = (column: MappedColumn | undefined) => (column === undefined ? undefined : profiles[column.column]);
  return looks({ mapping, profileOf: profileAt, coverage }) ? coverage : null;
}

/**
 * -1 for a tab that cannot be one of deals. Where won and lost are told apart it hardly is anything else, but where ids
 * repeat it is a log of the deals.
 */
function scoreAsDeals({ name, rows }: RawTab, profileOf: (headerIndex: number) => ProfiledHeader): number {
  const headerIndex = findHeaderRow(rows);
  if (headerIndex === -1) return -1;
  const guess = guessColumns(rows, headerIndex, {}, profileOf(headerIndex));
  if (missingParts(guess, {}).length > 0) return -1;
  const { mapping, profiles, headers } = guess;
  const profileAt = (column: MappedColumn | undefined) => (column === undefined ? undefined : profiles[column.column]);
  const ids = profileAt(mapping.id);
  const isLog = ids !== undefined && ids.distinct < 0.8 * ids.filled;
  const tells = [mapping.stage, mapping.status].some((column) => {
    const profile = profileAt(column);
    return profile?.saysWon === true && profile.saysLost;
  });
  const score = coverageOf(mapping, headers) + (isNamed(name, dealTabNames) ? named : 0);
  return score + (isLog ? -0.5 : tells ? 0.5 : 0);
}

function coverageOf(mapping: Readonly<Record<string, MappedColumn | undefined>>, headers: readonly string[]): number {
  const filled = headers.filter((header) => header !== '').length;
  let sum = 0;
  for (const column of Object.values(mapping)) sum += column?.confidence ?? 0;
  return sum / Math.max(1, filled);
}

/** One of the words stands in it as a whole: `Marketing costs 2026`, `bitrix_stage_history`. */
function isNamed(name: string, words: readonly string[]): boolean {
  const text = ` ${normaliseHeader(name, new Set())} `;
  return words.some((word) => text.includes(` ${word} `));
}
