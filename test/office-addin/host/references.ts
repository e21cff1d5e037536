/** What happens to references when a sheet gets another name or goes: Excel's formulas, rules and charts follow, or are lost. */
import { quotedTabName } from '../../../core/language/dialects/dialect';
import type { Workbook } from './workbook';

export const renameReferences = (workbook: Workbook, old: string, name: string): void =>
  rewrite(workbook, old, `${quotedTabName(name)}!`);

/** Also when another sheet takes the name later, the reference does not come back. */
export const loseReferences = (workbook: Workbook, name: string): void => rewrite(workbook, name, '#REF!');

function rewrite({ sheets }: Workbook, name: string, by: string): void {
  const prefix = `${quotedTabName(name)}!`;
  const changed = (text: string): string =>
    text.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'!/g, (part) => (part === prefix ? by : part));
  for (const { cells, conditionalFormats, charts } of sheets) {
    for (const cell of cells.values()) if (cell.formula?.includes(prefix)) cell.formula = changed(cell.formula);
    for (const { properties } of conditionalFormats) {
      const formula = properties.get('rule.Formula');
      if (typeof formula === 'string') properties.set('rule.Formula', changed(formula));
    }
    for (const series of charts.flatMap((chart) => chart.series)) {
      series.values = changed(series.values);
      series.categories = changed(series.categories);
    }
  }
}
