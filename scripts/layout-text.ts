/** A dashboard as text to be looked at: row by row what stands there, `=` for a formula, and which charts are drawn over what. */
import { type Language, type LayoutName, type Plan, planDashboard } from '../core/index';
import { readSource } from '../local/read-source';
import { sampleAsOf } from './samples/workbook';

export const goldenLayout = (layout: LayoutName): string => `test/golden/layout-${layout}.txt`;

/** Of the sample workbook, in each layout. */
export async function layoutText(layout: LayoutName, language: Language): Promise<string> {
  const source = await readSource(`samples/dealsheet-sample-${language}.xlsx`);
  const [deals, ...others] = source.ok ? source.tabs : [];
  if (deals === undefined) throw new Error('the sample has deals');
  const today = Math.round(Date.parse(`${sampleAsOf}T00:00:00Z`) / 86_400_000) + 25_569;
  const settings = { language, today, fixedToday: true, layout: { layout }, takenTabNames: [] };
  const planned = planDashboard(deals, settings, others);
  if (!planned.ok) throw new Error(planned.sentence);
  return dashboardText(planned.plan);
}

function dashboardText({ tabs: [dashboard] }: Plan): string {
  if (dashboard === undefined) throw new Error('a plan has a dashboard');
  const rows = new Map<number, string[]>();
  for (const { row, content, kpi } of dashboard.cells) {
    if (content === null) continue;
    const isFormula = typeof content === 'object' && 'formula' in content;
    const text = isFormula ? `=${kpi ?? ''}` : JSON.stringify(content);
    rows.set(row, [...(rows.get(row) ?? []), text]);
  }
  const lines = [...rows].map(([row, texts]) => `${row + 1}: ${texts.join(' ')}`);
  const charts = dashboard.charts.map(({ kind, title, over, series }) => {
    const names = series.map(({ name }) => name).join(', ');
    return `${kind} “${title}” in rows ${over.firstRow + 1}–${over.lastRow + 1}: ${names}`;
  });
  return `${[...lines, '', ...charts].join('\n')}\n`;
}
