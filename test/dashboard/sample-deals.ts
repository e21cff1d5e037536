/** The tabs of the sample workbook, and the area of a dashboard, for tests that recalculate. */
import type { Board } from '../../core/dashboard/board';
import type { Area, Plan } from '../../core/dashboard/plan';
import type { RawTab } from '../../core/table/cell';
import { readSource } from '../../local/read-source';

export interface SampleTabs {
  readonly deals: RawTab;
  readonly others: readonly RawTab[];
}

export async function sampleTabs(language: 'en' | 'id'): Promise<SampleTabs> {
  const source = await readSource(`samples/dealsheet-sample-${language}.xlsx`);
  const [deals, ...others] = source.ok ? source.tabs : [];
  if (deals === undefined) throw new Error('the sample has deals');
  return { deals, others };
}

export const sampleDeals = async (language: 'en' | 'id'): Promise<RawTab> => (await sampleTabs(language)).deals;

/** Every raw tab that a board reads, the deals first. */
export const rawTabsOf = ({ reading }: Board): readonly RawTab[] =>
  Object.values(reading.model.tabs).map(({ raw }) => raw);

/** The whole dashboard tab, to be read from an engine. */
export function wholeDashboard({ tabs }: Plan): { readonly tab: string; readonly area: Area } {
  const [dashboard] = tabs;
  if (dashboard === undefined) throw new Error('a plan has a dashboard');
  const { rows, columns } = dashboard.size;
  return { tab: dashboard.name, area: { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 } };
}
