/** Which columns of which raw tabs a column of the rows tab needs: each is asked what it lacks, until it lacks nothing. */
import type { Lack } from '../language/evaluate';
import type { FilterName, KeyColumn, MeasureColumn, Source } from '../language/vocabulary';
import { type DealField, dealFieldNames } from '../table/fields';
import { workedOutFrom } from '../table/tabs/derived-columns';
import { rowColumns } from './index';
import { filterFields } from './keys';
import type { LabelList } from './label-list';
import type { Holdings, ListName } from './model';
import { columnOf } from './row-data';
import type { TabRows } from './tab-rows';

/**
 * In the order they are found to be lacking, starting from a workbook without tabs; a tab that need only be there has
 * `field: null`. Where several columns would do, the one that a dashboard asks for first.
 *
 * `rawColumnsFor(['leadWon'])` → leads: the deal's id, deals: their id.
 */
export function rawColumnsFor(names: readonly (KeyColumn | MeasureColumn)[]): readonly Lack[] {
  const needed: Lack[] = [];
  for (const name of names) {
    for (let lack = lackAmong(needed, name); lack !== null; lack = lackAmong(needed, name)) {
      if (isAmong(needed, lack)) throw new Error(`${name} lacks ${lack.tab} ${lack.field}, which is there`);
      needed.push(lack);
    }
  }
  return needed;
}

function lackAmong(needed: readonly Lack[], name: KeyColumn | MeasureColumn): Lack | null {
  const holdings = holdingsOf(needed);
  const lack = rowColumns[columnOf(name, holdings)].lacks(holdings);
  if (lack === null || lack.field === null) return lack;
  const origin = originsOf(lack.tab, lack.field)?.find((field) => !isAmong(needed, { tab: lack.tab, field }));
  return origin === undefined ? lack : { tab: lack.tab, field: origin };
}

/** The columns that this one is worked out from where the tab does not have it. */
const originsOf = (tab: Source, field: string): readonly string[] | undefined =>
  tab === 'deals' ? undefined : workedOutFrom[tab]?.[field];

const isAmong = (needed: readonly Lack[], { tab, field }: Lack): boolean =>
  needed.some((one) => one.tab === tab && one.field === field);

/** A workbook that holds these columns and nothing else. */
function holdingsOf(needed: readonly Lack[]): Holdings {
  const fieldsOf = (tab: Source): readonly string[] =>
    needed.flatMap((one) => (one.tab === tab && one.field !== null ? [one.field] : []));
  const tabs: Partial<Record<Source, TabRows>> = {};
  for (const { tab } of needed) tabs[tab] = emptyTab(fieldsOf(tab), workedOut(tab, fieldsOf(tab)));
  const ofDeals = new Set(fieldsOf('deals'));
  const lists: Partial<Record<ListName, LabelList>> = {};
  for (const name of listNames) if (ofDeals.has(listFields[name])) lists[name] = { labels: [], blank: 0 };
  const absent = new Set<DealField>(dealFieldNames.filter((field) => !ofDeals.has(field)));
  return { tabs, absent, lists };
}

const workedOut = (tab: Source, fields: readonly string[]): readonly string[] =>
  Object.entries((tab === 'deals' ? undefined : workedOutFrom[tab]) ?? {}).flatMap(([field, origins]) =>
    origins.every((origin) => fields.includes(origin)) ? [field] : [],
  );

const emptyTab = (fields: readonly string[], derived: readonly string[]): TabRows => ({
  raw: { name: '', rows: [] },
  headerRow: 1,
  rowCount: 0,
  rowNumbers: new Int32Array(0),
  mapping: Object.fromEntries(fields.map((field, column) => [field, { column, header: field, confidence: 1 }])),
  formats: {},
  columns: Object.fromEntries(derived.map((field) => [field, { values: new Float64Array(0) }])),
  excluded: [],
});

const listFields = { ...filterFields, segment: 'segment' } as const satisfies Record<FilterName | 'segment', string>;

const listNames = ['rep', 'location', 'pipeline', 'segment'] as const satisfies readonly ListName[];
