/** Which deal, and which account of the deals, the rows of the tabs beside them name: what a spreadsheet did to ids, and rows that name none. */
import type { DealsTable, LabelColumn } from '../table/deals-table';
import type { HealthWarning } from '../table/health-codes';
import { labelKey } from '../table/labels';
import { matchWithoutZeros } from '../table/lost-zeros';
import { labelsIn, type TabRows } from './tab-rows';
import type { TabsBeside } from './tabs-beside';

export interface Joined {
  readonly tabs: TabsBeside;
  readonly warnings: readonly HealthWarning[];
}

/** The labels stay as they are: what each stands for is beside them in `sameAs`. */
export function joinTabs(deals: DealsTable, tabs: TabsBeside): Joined {
  const joined: [string, TabRows][] = [];
  const warnings: HealthWarning[] = [];
  for (const [role, tab] of Object.entries(tabs)) {
    const sameAs: { [Field in string]?: ReadonlyMap<string, string> } = {};
    for (const [field, wanted] of fieldsOf(deals)) {
      const own = labelsIn(tab, field);
      if (own === null || tab.isMade === true) continue;
      const { matched, ambiguous } = matchWithoutZeros(own.labels, wanted.labels);
      const say = warningsIn(tab, field, own);
      if (matched.size > 0) sameAs[field] = matched;
      warnings.push(...say('lost-zeros-matched', (key) => matched.has(key), matched));
      warnings.push(...say('lost-zeros-unmatched', (key) => ambiguous.has(key), matched));
      if (field !== 'dealId') continue;
      const known = new Set(wanted.labels.map(labelKey));
      const isUnknown = (key: string): boolean => !known.has(key) && !matched.has(key) && !ambiguous.has(key);
      warnings.push(...say('no-such-deal', isUnknown, matched));
    }
    joined.push([role, Object.keys(sameAs).length === 0 ? tab : { ...tab, sameAs }]);
  }
  return { tabs: Object.fromEntries(joined), warnings };
}

const fieldsOf = ({ columns }: DealsTable): readonly (readonly [string, LabelColumn])[] => [
  ...(columns.id === undefined ? [] : [['dealId', columns.id] as const]),
  ...(columns.account === undefined ? [] : [['account', columns.account] as const]),
];

type JoinCode = 'lost-zeros-matched' | 'lost-zeros-unmatched' | 'no-such-deal';

/** Of the rows whose label has such a key, in the tab's own row numbers. */
const warningsIn =
  ({ raw, mapping, rowNumbers }: TabRows, field: string, { codes, labels }: LabelColumn) =>
  (code: JoinCode, has: (key: string) => boolean, matched: ReadonlyMap<string, string>): readonly HealthWarning[] => {
    const concerned = labels.map((label) => has(labelKey(label)));
    const rows = Array.from(rowNumbers).filter((_, row) => concerned[codes[row] ?? -1] === true);
    const first = labels.find((_, label) => concerned[label] === true) ?? '';
    const details = {
      tab: raw.name,
      header: mapping[field]?.header ?? '',
      first,
      as: matched.get(labelKey(first)) ?? '',
    };
    return rows.length === 0 ? [] : [{ code, count: rows.length, rows, value: null, details }];
  };
