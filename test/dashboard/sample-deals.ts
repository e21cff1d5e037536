/** The deals of the sample workbook, and the area of a dashboard, for tests that recalculate. */
import type { Area, Plan } from '../../core/dashboard/plan';
import type { RawTab } from '../../core/table/cell';
import { readSource } from '../../local/read-source';

export async function sampleDeals(language: 'en' | 'id'): Promise<RawTab> {
  const source = await readSource(`samples/dealsheet-sample-${language}.xlsx`);
  const tab = source.ok ? source.tabs[0] : undefined;
  if (tab === undefined) throw new Error('the sample has deals');
  return tab;
}

/** The whole dashboard tab, to be read from an engine. */
export function wholeDashboard({ tabs }: Plan): { readonly tab: string; readonly area: Area } {
  const [dashboard] = tabs;
  if (dashboard === undefined) throw new Error('a plan has a dashboard');
  const { rows, columns } = dashboard.size;
  return { tab: dashboard.name, area: { firstRow: 0, firstColumn: 0, lastRow: rows - 1, lastColumn: columns - 1 } };
}
